///<reference types="svelte" />
;
import { page } from '$app/state';
import { savedAddress } from '#lib/capture/capture-address.ts';
import DraftForm from '#lib/capture/DraftForm.svelte';
import DraftOffer from '#lib/capture/DraftOffer.svelte';
import { newIncidentForm } from '#lib/capture/incident/incident-form.ts';
import IncidentQuestions from '#lib/capture/incident/IncidentQuestions.svelte';
import IncidentSaved from '#lib/capture/incident/IncidentSaved.svelte';
import { browserDevice } from '#lib/device/browser.ts';
import { requireStore } from '#lib/store/gate.svelte.ts';
import { words } from '#lib/words/index.ts';
function $$render() {

  
  
  
  
  
  
  
  
  
  

  const store = requireStore();
  const draft = $derived(page.url.searchParams.get('draft'));
  const saved = $derived(page.url.searchParams.get('saved'));
  const zone = () => store.packFor('conduct', browserDevice.now().toISOString()).counting.zone.value;
  const { title } = words.capture.incident;
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});title;  words.frame.name; } }

if(saved !== null){
  saved; { { const $$_devaStnedicnI0C = __sveltets_2_ensureComponent(IncidentSaved); new $$_devaStnedicnI0C({ target: __sveltets_2_any(), props: {   store,"id":saved,}});}}
} else if (draft === null){
   { const $$_reffOtfarD0C = __sveltets_2_ensureComponent(DraftOffer); new $$_reffOtfarD0C({ target: __sveltets_2_any(), props: {    store,"kind":`incident`,title,}});}
}else{
  draft; {
     { const $$_mroFtfarD0C = __sveltets_2_ensureComponent(DraftForm); const $$_mroFtfarD0 = new $$_mroFtfarD0C({ target: __sveltets_2_any(), props: {         store,draft,"record":`incident`,"addressOfRecord":(id) => savedAddress('incident', id),"empty":(id) => newIncidentForm(id, store.staff, store.directory, browserDevice, zone()),children:(opened, resumed) => { async ()/*Ωignore_positionΩ*/ => {
         { const $$_snoitseuQtnedicnI0C = __sveltets_2_ensureComponent(IncidentQuestions); new $$_snoitseuQtnedicnI0C({ target: __sveltets_2_any(), props: {      store,draft,opened,resumed,"step":page.url.searchParams.get('step'),}});}
      };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_mroFtfarD0.$$prop_def;/*Ωignore_endΩ*/
      
     DraftForm}
  }
}
};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;