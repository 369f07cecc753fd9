///<reference types="svelte" />
;
import CloudUpload from '@lucide/svelte/icons/cloud-upload';
import CloudCheck from '@lucide/svelte/icons/cloud-check';
import { untrack, type Snippet } from 'svelte';
import { sendingOf } from '#lib/cases/sending-words.ts';
import PageBody from '#lib/frame/PageBody.svelte';
import PageTop from '#lib/frame/PageTop.svelte';
import * as paths from '#lib/paths.ts';
import type { Store } from '#lib/store/port.ts';
import BottomBar from '#lib/ui/BottomBar.svelte';
import Button from '#lib/ui/Button.svelte';
import TextArea from '#lib/ui/TextArea.svelte';
import { timeInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { addNote, noteDraft } from './add-note.ts';
import { keptDraft } from './kept-draft.svelte.ts';
import SaveProblem from './SaveProblem.svelte';
;

  /** An incident or a good thing is saved: its reference, how it stands with sending, and room for more words. */
  interface Props {
    store: Store;
    id: string;
    title: string;
    heading: string;
    lead: string;
    /** What was typed here before and not added yet. */
    opened: string;
    links: Snippet;
    /** What is read before anything else. */
    first?: Snippet;
    children?: Snippet;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { store, id, title, heading, lead, opened, links, first, children }: Props = $props();

  const say = words.capture.added;
  const view = $derived(store.record('incident', id))/*Ωignore_startΩ*/;let $view = __sveltets_2_store_get(view);/*Ωignore_endΩ*/;
  const note = $state({ text: untrack(() => opened) });
  let error: string | undefined = $state();
  let problem: string | null = $state(null);
  let busy = $state(false);
  const kept = keptDraft(
    untrack(() => store.drafts),
    untrack(() => noteDraft(id)),
    {
      form: () => note,
      show: (theirs) => (note.text = theirs.text),
      over: clear,
    },
  );
  const { sync } = untrack(() => store)/*Ωignore_startΩ*/;let $sync = __sveltets_2_store_get(sync);/*Ωignore_endΩ*/;
  const sending = $derived(sendingOf($view?.unsent, $sync));

  const notes = $derived(($view?.state.history ?? []).filter((entry) => entry.kind === 'note-added'));

  /** The words have been added, here or in another window. */
  function clear() {
    note.text = '';
    kept.keeper.settle($state.snapshot(note));
  }

  async function add() {
    if (busy) return;
    error = note.text.trim() === '' ? say.missing : undefined;
    if (error) return;
    busy = true;
    // A draft that is being written is let through first, so that it cannot come back after the record.
    kept.keeper.hold();
    await kept.keeper.flush();
    const added = await addNote(store, id, note.text.trim());
    problem = added.saved ? null : added.problem;
    if (added.saved) clear();
    kept.keeper.release();
    busy = false;
  }
;
async () => {

 { const $$_poTegaP0C = __sveltets_2_ensureComponent(PageTop); new $$_poTegaP0C({ target: __sveltets_2_any(), props: {        title,"leave":{ kind: 'close', label: words.ui.close, href: paths.record() },"words":say.saved(words.device.sending[sending]),"wordsIcon":sending === 'sent' ? CloudCheck : CloudUpload,}});}
 { svelteHTML.createElement("div", { "class":`fill`,});
   { svelteHTML.createElement("div", { "class":`grow`,});
     { const $$_ydoBegaP2C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP2C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"width":`text`,"middle":true,}});
       { svelteHTML.createElement("div", { "class":`saved`,});
         { svelteHTML.createElement("header", {});
           { svelteHTML.createElement("h1", {});heading; }
           { svelteHTML.createElement("p", { "class":`lead`,});lead; }
         }
        ;__sveltets_2_ensureSnippet(first?.());
        if($view?.state.reference){ { svelteHTML.createElement("p", {});say.reference;  { svelteHTML.createElement("strong", { "class":`ref`,});$view.state.reference; } }}
        if(problem !== null || kept.problem !== null){ { const $$_melborPevaS4C = __sveltets_2_ensureComponent(SaveProblem); new $$_melborPevaS4C({ target: __sveltets_2_any(), props: {     "problem":problem ?? kept.problem ?? '',"onretry":add,}});}}
         { svelteHTML.createElement("div", {   "class":['notes', { none: notes.length === 0 }],"role":`status`,});
          if(notes.length > 0){ { svelteHTML.createElement("ul", {});
                 for(let entry of __sveltets_2_ensureArray(notes)){entry.id;
                 { svelteHTML.createElement("li", {});
                   { svelteHTML.createElement("p", {});String(entry.body.text); }
                   { svelteHTML.createElement("p", { "class":`meta`,});say.added(timeInWords(entry.at, $view?.setting.pack.counting.zone.value)); }
                 }
              }
             }}
         }
         { svelteHTML.createElement("form", {   "onsubmit":(event) => {
            event.preventDefault();
            void add();
          },});
           { const $$_aerAtxeT5C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT5 = new $$_aerAtxeT5C({ target: __sveltets_2_any(), props: {              "name":`more`,"label":say.label,"hint":say.hint,"optional":true,"large":true,"rows":3,error,value:note.text,}});/*Ωignore_startΩ*/() => note.text = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT5.$$bindings = 'value';}
           { const $$_nottuB5C = __sveltets_2_ensureComponent(Button); new $$_nottuB5C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"type":`submit`,busy,}});say.save; Button}
         }
        ;__sveltets_2_ensureSnippet(children?.());
       }
     PageBody}
   }
   { const $$_raBmottoB1C = __sveltets_2_ensureComponent(BottomBar); new $$_raBmottoB1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },"column":true,}});;__sveltets_2_ensureSnippet(links()); BottomBar}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RecordSaved__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RecordSaved__SvelteComponent_ = ReturnType<typeof RecordSaved__SvelteComponent_>;
/*Ωignore_endΩ*/export default RecordSaved__SvelteComponent_;