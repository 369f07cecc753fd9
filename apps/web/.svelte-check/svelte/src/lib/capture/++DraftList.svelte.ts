///<reference types="svelte" />
;
import type { Store } from '#lib/store/port.ts';
import Button from '#lib/ui/Button.svelte';
import ConfirmDialog from '#lib/ui/ConfirmDialog.svelte';
import { showToast } from '#lib/ui/toasts.svelte.ts';
import { words } from '#lib/words/index.ts';
import { savedWords, type DraftRow } from './draft-rows.ts';
import { dropWords } from './last-words.ts';
;

  /** Forms that were begun and not saved: carry on, or remove after being asked. */
  interface Props {
    store: Store;
    rows: readonly DraftRow[];
    onremoved: (id: string) => void;
  };function $$render() {

  
  
  
  
  
  
  

  let { store, rows, onremoved }: Props = $props();

  const say = words.capture.drafts;
  let removing: DraftRow | undefined = $state.raw();
  let asking = $state(false);

  function ask(row: DraftRow) {
    removing = row;
    asking = true;
  }

  async function remove() {
    if (!removing) return;
    await store.drafts.remove(removing.id);
    dropWords(removing.id);
    onremoved(removing.id);
    showToast(say.removed);
  }
;
async () => {

 { svelteHTML.createElement("ul", {});
     for(let row of __sveltets_2_ensureArray(rows)){row.id;
     { svelteHTML.createElement("li", {});
       { svelteHTML.createElement("p", { "class":`meta`,});say[row.kind];  savedWords(row); }
       { svelteHTML.createElement("p", { "class":`title`,});row.title; }
       { svelteHTML.createElement("div", { "class":`acts`,});
         { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"href":row.href,"aria-label":`${say.go}: ${row.title}`,}});say.go; Button}
         { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"kind":`quiet`,"onclick":() => ask(row),"aria-label":`${say.remove}: ${row.title}`,}});say.remove; Button}
       }
     }
  }
 }

 { const $$_golaiDmrifnoC0C = __sveltets_2_ensureComponent(ConfirmDialog); const $$_golaiDmrifnoC0 = new $$_golaiDmrifnoC0C({ target: __sveltets_2_any(), props: {              open:asking,"title":say.removeTitle,"consequence":say.removeWords(removing?.title ?? ''),"confirm":say.removeConfirm,"cancel":say.keep,"danger":true,"onconfirm":remove,}});/*Ωignore_startΩ*/() => asking = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_golaiDmrifnoC0.$$bindings = 'open';}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const DraftList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type DraftList__SvelteComponent_ = ReturnType<typeof DraftList__SvelteComponent_>;
/*Ωignore_endΩ*/export default DraftList__SvelteComponent_;