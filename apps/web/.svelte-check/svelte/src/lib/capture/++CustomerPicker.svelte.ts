///<reference types="svelte" />
;
import { untrack } from 'svelte';
import UserRoundCheck from '@lucide/svelte/icons/user-round-check';
import { standingNamed } from '#lib/cases/limits-of.ts';
import Limits from '#lib/cases/Limits.svelte';
import { unitOf } from '@evenhand/policy/directory';
import type { ListRow, Store } from '#lib/store/port.ts';
import Button from '#lib/ui/Button.svelte';
import Icon from '#lib/ui/Icon.svelte';
import TextField from '#lib/ui/TextField.svelte';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
;

  /** A name, with those of the register who may be meant offered beneath it. Choosing one is never required. */
  interface Props {
    store: Store;
    name: string;
    label: string;
    hint?: string;
    error?: string;
    optional?: boolean;
    large?: boolean;
    /** Id of the customer chosen; empty while none is. */
    known: string;
    /** What is typed, or the name of the customer chosen. */
    text: string;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  let { store, name, label, hint, error, optional, large, known = $bindable(), text = $bindable() }: Props = $props()/*Ωignore_startΩ*/;known;text;/*Ωignore_endΩ*/;

  const most = 4;
  let found: ListRow[] = $state.raw([]);

  $effect(() => {
    const asked = text.trim();
    if (known !== '' || asked.length < 2) {
      found = [];
      return;
    }
    let superseded = false;
    store
      .search(asked)
      .then((rows) => {
        if (!superseded) found = rows.filter((row) => row.summary.kind === 'customer').slice(0, most);
      })
      // Finding somebody is a help, not a need: the name that was typed is enough.
      .catch(() => undefined);
    return () => void (superseded = true);
  });

  const standing = untrack(() => store).standingLimits()/*Ωignore_startΩ*/;let $standing = __sveltets_2_store_get(standing);/*Ωignore_endΩ*/;
  // A name that was typed in full may be that of somebody whose record this person does not have.
  const meant = $derived(
    known !== ''
      ? { ids: [known], name: text }
      : {
          ids: standingNamed(text, $standing ?? [])
            .filter(({ name: whole }) => whole.length <= text.trim().length)
            .flatMap(({ concerns }) => concerns),
          name: text.trim(),
        },
  );

  // Two people of one name are told apart by where and when they became known.
  const placeOf = ({ summary }: ListRow): string => {
    const unit = summary.unit === null ? undefined : unitOf(store.directory, summary.unit)?.name;
    return words.capture.person.since(unit ?? '', summary.beganOn === null ? '' : dayInWords(summary.beganOn, '0000'));
  };

  function choose(row: ListRow) {
    known = row.summary.id;
    text = row.summary.name;
  }
;
async () => {

 { svelteHTML.createElement("div", { "class":`picker`,});
  if(known !== ''){
     { svelteHTML.createElement("div", {   "class":`chosen`,"role":`status`,});
       { const $$_nocI2C = __sveltets_2_ensureComponent(Icon); new $$_nocI2C({ target: __sveltets_2_any(), props: {  "of":UserRoundCheck,}});}
       { svelteHTML.createElement("p", {});words.capture.person.chosen(text); }
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`link`,"onclick":() => (known = ''),}});words.capture.person.notThem; Button}
     }
  }else{
     { const $$_dleiFtxeT1C = __sveltets_2_ensureComponent(TextField); const $$_dleiFtxeT1 = new $$_dleiFtxeT1C({ target: __sveltets_2_any(), props: {             name,label,hint,error,optional,large,value:text,"autocomplete":`off`,"autocapitalize":`words`,}});/*Ωignore_startΩ*/() => text = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtxeT1.$$bindings = 'value';}
    if(found.length > 0){
       { svelteHTML.createElement("div", { "class":`found`,});
         { svelteHTML.createElement("p", {   "class":`meta`,"role":`status`,});words.capture.person.isIt; }
         { svelteHTML.createElement("ul", {});
             for(let row of __sveltets_2_ensureArray(found)){row.summary.id;
             { svelteHTML.createElement("li", {});
               { const $$_nottuB4C = __sveltets_2_ensureComponent(Button); new $$_nottuB4C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"kind":`link`,"icon":UserRoundCheck,"onclick":() => choose(row),}});words.capture.person.use(row.summary.name);  Button}
               { svelteHTML.createElement("p", { "class":`meta`,});placeOf(row); }
             }
          }
         }
       }
    }
  }
   { const $$_stimiL1C = __sveltets_2_ensureComponent(Limits); new $$_stimiL1C({ target: __sveltets_2_any(), props: { ...meant,}});}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('known', 'text'), slots: {}, events: {} }}
const CustomerPicker__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CustomerPicker__SvelteComponent_ = ReturnType<typeof CustomerPicker__SvelteComponent_>;
/*Ωignore_endΩ*/export default CustomerPicker__SvelteComponent_;