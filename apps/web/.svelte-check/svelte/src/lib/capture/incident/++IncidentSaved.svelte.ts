///<reference types="svelte" />
;
import ListPlus from '@lucide/svelte/icons/list-plus';
import { untrack } from 'svelte';
import { recordHref } from '#lib/cases/duty-words.ts';
import * as paths from '#lib/paths.ts';
import type { Store } from '#lib/store/port.ts';
import Button from '#lib/ui/Button.svelte';
import { words } from '#lib/words/index.ts';
import { noteDraft } from '../add-note.ts';
import { openDraft } from '../last-words.ts';
import RecordSaved from '../RecordSaved.svelte';
import AfterSaving from './AfterSaving.svelte';
import { isDanger } from './harms.ts';
import SafetyNow from './SafetyNow.svelte';

;type $$ComponentProps =  { store: Store; id: string };function $$render() {
  const links/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
   { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"href":paths.incidentOf(id),}});say.done.open; Button}
   { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`primary`,"href":paths.record(),}});words.capture.added.done; Button}
};return __sveltets_2_any(0)};  const safety/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
  if($view && danger){
     { const $$_woNytefaS0C = __sveltets_2_ensureComponent(SafetyNow); new $$_woNytefaS0C({ target: __sveltets_2_any(), props: {          "directory":store.directory,"unit":$view.state.unit ?? '',"place":$view.state.place ?? '',"staff":store.staff.id,"saved":true,}});}
  }
};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { store, id }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.capture.incident;
  const view = $derived(store.record('incident', id))/*Ωignore_startΩ*/;let $view = __sveltets_2_store_get(view);/*Ωignore_endΩ*/;
  const danger = $derived($view ? isDanger($view.state, $view.setting.pack) : false);
  const opening = untrack(() => openDraft<{ text: string }>(store.drafts, noteDraft(id)));
;
async () => {





   { const $$_value = await (opening);{ const note = $$_value; 
   { const $$_devaSdroceR0C = __sveltets_2_ensureComponent(RecordSaved); new $$_devaSdroceR0C({ target: __sveltets_2_any(), props: {              children:() => { return __sveltets_2_any(0); },store,id,"title":say.title,"heading":say.done.heading,"lead":say.done.lead,"opened":note?.text ?? '',"first":safety,links,}});
     { svelteHTML.createElement("p", {});
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"kind":`link`,"icon":ListPlus,"href":recordHref('incident', id, 'details-added'),}});say.done.more; Button}
     }
    if($view){ { const $$_gnivaSretfA1C = __sveltets_2_ensureComponent(AfterSaving); new $$_gnivaSretfA1C({ target: __sveltets_2_any(), props: {      "heading":say.after.headingSaved,"view":$view,"staff":store.staff,}});}}
   RecordSaved}
}}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const IncidentSaved__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type IncidentSaved__SvelteComponent_ = ReturnType<typeof IncidentSaved__SvelteComponent_>;
/*Ωignore_endΩ*/export default IncidentSaved__SvelteComponent_;