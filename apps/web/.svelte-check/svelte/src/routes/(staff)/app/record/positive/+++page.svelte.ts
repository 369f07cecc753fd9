///<reference types="svelte" />
;
import { page } from '$app/state';
import { savedAddress } from '#lib/capture/capture-address.ts';
import DraftForm from '#lib/capture/DraftForm.svelte';
import DraftOffer from '#lib/capture/DraftOffer.svelte';
import { newPositiveForm } from '#lib/capture/positive/positive-form.ts';
import PositiveNote from '#lib/capture/positive/PositiveNote.svelte';
import PositiveSaved from '#lib/capture/positive/PositiveSaved.svelte';
import { browserDevice } from '#lib/device/browser.ts';
import { requireStore } from '#lib/store/gate.svelte.ts';
import { words } from '#lib/words/index.ts';
function $$render() {

  
  
  
  
  
  
  
  
  
  

  const store = requireStore();
  const draft = $derived(page.url.searchParams.get('draft'));
  const saved = $derived(page.url.searchParams.get('saved'));
  const { title } = words.capture.positive;
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});title;  words.frame.name; } }

if(saved !== null){
  saved; { { const $$_devaSevitisoP0C = __sveltets_2_ensureComponent(PositiveSaved); new $$_devaSevitisoP0C({ target: __sveltets_2_any(), props: {   store,"id":saved,}});}}
} else if (draft === null){
   { const $$_reffOtfarD0C = __sveltets_2_ensureComponent(DraftOffer); new $$_reffOtfarD0C({ target: __sveltets_2_any(), props: {    store,"kind":`positive`,title,}});}
}else{
  draft; {
     { const $$_mroFtfarD0C = __sveltets_2_ensureComponent(DraftForm); const $$_mroFtfarD0 = new $$_mroFtfarD0C({ target: __sveltets_2_any(), props: {         store,draft,"record":`incident`,"addressOfRecord":(id) => savedAddress('positive', id),"empty":(id) => newPositiveForm(id, store.staff, store.directory, browserDevice),children:(opened, resumed) => { async ()/*Ωignore_positionΩ*/ => {
         { const $$_etoNevitisoP0C = __sveltets_2_ensureComponent(PositiveNote); new $$_etoNevitisoP0C({ target: __sveltets_2_any(), props: {    store,draft,opened,resumed,}});}
      };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_mroFtfarD0.$$prop_def;/*Ωignore_endΩ*/
      
     DraftForm}
  }
}
};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;