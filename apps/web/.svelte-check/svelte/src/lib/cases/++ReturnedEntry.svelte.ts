///<reference types="svelte" />
;
import { packNamed } from '@evenhand/policy/packs/index';
import { refusalSentence } from '@evenhand/policy/refusals';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { Store } from '#lib/store/port.ts';
import Button from '#lib/ui/Button.svelte';
import ConfirmDialog from '#lib/ui/ConfirmDialog.svelte';
import Disclosure from '#lib/ui/Disclosure.svelte';
import { dayInWords, dayOf, timeInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { recordHref } from './duty-words.ts';
import { isActKind } from './act-kind.ts';
import { kindName } from './sentence.ts';
import { typedLines } from './typed-lines.ts';
import { explain } from './why-clock.ts';
import WhyWords from './WhyWords.svelte';

;type $$ComponentProps =  { store: Store; entry: Entry };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  /** Something that came back refused: what it was, why, what was written, and the two ways on. */
  let { store, entry }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.device.attention;
  const record = $derived(store.record(entry.record.kind, entry.record.id))/*Ωignore_startΩ*/;let $record = __sveltets_2_store_get(record);/*Ωignore_endΩ*/;
  const reference = $derived($record?.state.reference ?? '');
  const refusals = $derived(entry.refusals ?? []);
  const pack = $derived(packNamed(entry.pack));
  const zone = $derived(pack?.counting.zone.value);
  const when = $derived(`${dayInWords(dayOf(entry.recordedAt, zone))}, ${timeInWords(entry.recordedAt, zone)}`);
  const why = $derived(
    pack &&
      explain(
        '',
        [],
        refusals.flatMap(({ because }) => because),
        pack,
      ),
  );
  const lines = $derived(typedLines(entry, pack?.closing));
  const open = $derived(recordHref(entry.record.kind, entry.record.id));
  let asking = $state(false);
;
async () => {

 { svelteHTML.createElement("li", {});
   { svelteHTML.createElement("h2", {});kindName(entry.kind); }
   { svelteHTML.createElement("p", { "class":`meta`,});
    if(reference){ { svelteHTML.createElement("span", { "class":`ref`,});reference; }' · ';}when;
   }
   { svelteHTML.createElement("div", { "class":`why`,});
     { svelteHTML.createElement("h3", {});say.because; }
       for(let refusal of __sveltets_2_ensureArray(refusals)){refusal.code; { svelteHTML.createElement("p", {});refusalSentence(refusal.code); }}
    if(why && why.reasons.length > 0){ { const $$_erusolcsiD2C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD2C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"about":kindName(entry.kind),}});  { const $$_sdroWyhW3C = __sveltets_2_ensureComponent(WhyWords); new $$_sdroWyhW3C({ target: __sveltets_2_any(), props: { why,"clausesOnly":true,}});}  Disclosure}}
   }
  if(lines.length > 0){
     { svelteHTML.createElement("h3", {});say.yours; }
       for(let line of __sveltets_2_ensureArray(lines)){line; { svelteHTML.createElement("blockquote", {});line; }}
  }
   { svelteHTML.createElement("div", { "class":`ways`,});
    if(isActKind(entry.kind)){ { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"kind":`primary`,"href":`${recordHref(entry.record.kind, entry.record.id, entry.kind)}&from=${entry.id}`,}});say.again;  Button}}
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"href":open,}});say.open; Button}
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`quiet`,"onclick":() => (asking = true),}});say.letGo; Button}
   }
 }

 { const $$_golaiDmrifnoC0C = __sveltets_2_ensureComponent(ConfirmDialog); const $$_golaiDmrifnoC0 = new $$_golaiDmrifnoC0C({ target: __sveltets_2_any(), props: {           open:asking,"title":say.letGoTitle,"consequence":say.letGoConsequence,"confirm":say.letGo,"onconfirm":() => store.letGo(entry.id),}});/*Ωignore_startΩ*/() => asking = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_golaiDmrifnoC0.$$bindings = 'open';}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ReturnedEntry__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ReturnedEntry__SvelteComponent_ = ReturnType<typeof ReturnedEntry__SvelteComponent_>;
/*Ωignore_endΩ*/export default ReturnedEntry__SvelteComponent_;