///<reference types="svelte" />
;
import { page } from '$app/state';
import DraftForm from '#lib/capture/DraftForm.svelte';
import DraftOffer from '#lib/capture/DraftOffer.svelte';
import { newFeedbackForm } from '#lib/capture/feedback/feedback-form.ts';
import { lastChannel } from '#lib/capture/feedback/last-channel.ts';
import FeedbackQuestions from '#lib/capture/feedback/FeedbackQuestions.svelte';
import { browserDevice } from '#lib/device/browser.ts';
import * as paths from '#lib/paths.ts';
import { requireStore } from '#lib/store/gate.svelte.ts';
import { words } from '#lib/words/index.ts';
function $$render() {

  
  
  
  
  
  
  
  
  
  

  const store = requireStore();
  const draft = $derived(page.url.searchParams.get('draft'));
  const { title } = words.capture.feedback;
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});title;  words.frame.name; } }

if(draft === null){
   { const $$_reffOtfarD0C = __sveltets_2_ensureComponent(DraftOffer); new $$_reffOtfarD0C({ target: __sveltets_2_any(), props: {    store,"kind":`feedback`,title,}});}
}else{
  draft; {
     { const $$_mroFtfarD0C = __sveltets_2_ensureComponent(DraftForm); const $$_mroFtfarD0 = new $$_mroFtfarD0C({ target: __sveltets_2_any(), props: {         store,draft,"record":`case`,"addressOfRecord":paths.caseOf,"empty":(id) => ({
        ...newFeedbackForm(id, store.staff, store.directory, browserDevice),
        channel: lastChannel(store.staff.id),
      }),children:(opened, resumed) => { async ()/*Ωignore_positionΩ*/ => {
         { const $$_snoitseuQkcabdeeF0C = __sveltets_2_ensureComponent(FeedbackQuestions); new $$_snoitseuQkcabdeeF0C({ target: __sveltets_2_any(), props: {      store,draft,opened,resumed,"step":page.url.searchParams.get('step'),}});}
      };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_mroFtfarD0.$$prop_def;/*Ωignore_endΩ*/
      
     DraftForm}
  }
}
};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;