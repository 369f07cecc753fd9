///<reference types="svelte" />
;
import { untrack } from 'svelte';
import * as paths from '#lib/paths.ts';
import type { Store } from '#lib/store/port.ts';
import Button from '#lib/ui/Button.svelte';
import { words } from '#lib/words/index.ts';
import { noteDraft } from '../add-note.ts';
import { openDraft } from '../last-words.ts';
import RecordSaved from '../RecordSaved.svelte';

;type $$ComponentProps =  { store: Store; id: string };function $$render() {
  const links/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
   { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"href":paths.recordPositive(),}});say.done.another; Button}
   { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`primary`,"href":paths.record(),}});words.capture.added.done; Button}
};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  

  let { store, id }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.capture.positive;
  const opening = untrack(() => openDraft<{ text: string }>(store.drafts, noteDraft(id)));
;
async () => {



   { const $$_value = await (opening);{ const note = $$_value; 
   { const $$_devaSdroceR0C = __sveltets_2_ensureComponent(RecordSaved); new $$_devaSdroceR0C({ target: __sveltets_2_any(), props: {            store,id,"title":say.title,"heading":say.done.heading,"lead":say.done.lead,"opened":note?.text ?? '',links,}});}
}}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PositiveSaved__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PositiveSaved__SvelteComponent_ = ReturnType<typeof PositiveSaved__SvelteComponent_>;
/*Ωignore_endΩ*/export default PositiveSaved__SvelteComponent_;