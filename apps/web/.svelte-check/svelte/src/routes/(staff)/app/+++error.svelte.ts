///<reference types="svelte" />
;
import { page } from '$app/state';
import PageBody from '#lib/frame/PageBody.svelte';
import * as paths from '#lib/paths.ts';
import { isOnline } from '#lib/cases/online.svelte.ts';
import Button from '#lib/ui/Button.svelte';
import ErrorState from '#lib/ui/ErrorState.svelte';
import ForbiddenState from '#lib/ui/ForbiddenState.svelte';
import OfflineState from '#lib/ui/OfflineState.svelte';
import { words } from '#lib/words/index.ts';
function $$render() {
  const home/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => { { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`primary`,"href":paths.app(),}});words.frame.broken.home; Button}};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  

  // Without a worker the pages come from the server: the device has not had the time to keep them.
  const isReady = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});words.frame.broken.title;  words.frame.name; } }



 { const $$_ydoBegaP0C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"width":`text`,}});
  if(page.status === 403 || page.status === 404){
     { const $$_etatSneddibroF1C = __sveltets_2_ensureComponent(ForbiddenState); new $$_etatSneddibroF1C({ target: __sveltets_2_any(), props: {    "level":1,"homeHref":paths.app(),}});}
  } else if (!isOnline()){
     { const $$_etatSenilffO1C = __sveltets_2_ensureComponent(OfflineState); new $$_etatSenilffO1C({ target: __sveltets_2_any(), props: {     "level":1,...isReady ? {} : { words: words.frame.notReady },"onretry":() => location.reload(),}});}
  }else{
     { const $$_etatSrorrE1C = __sveltets_2_ensureComponent(ErrorState); new $$_etatSrorrE1C({ target: __sveltets_2_any(), props: {      "level":1,"id":page.error?.id,"action":home,}});}
  }
 PageBody}
};
return { props: {} as Record<string, never>, exports: {}, bindings: "", slots: {}, events: {} }}
const Error__SvelteComponent_ = __sveltets_2_isomorphic_component(__sveltets_2_with_any_event($$render()));
/*Ωignore_startΩ*/type Error__SvelteComponent_ = InstanceType<typeof Error__SvelteComponent_>;
/*Ωignore_endΩ*/export default Error__SvelteComponent_;