///<reference types="svelte" />
;
import Tracked from '#lib/public/Tracked.svelte';
import TrackPage from '#lib/public/TrackPage.svelte';
import { words } from '#lib/words/index.ts';
import type { PageProps } from './$types';
function $$render() {

  
  
  
  

  let { data }: PageProps = $props();
;
async () => {

 { svelteHTML.createElement("svelte:head", {});
  if(data.view){ { svelteHTML.createElement("title", {});words.tracking.title(data.view.reference); }}
   { svelteHTML.createElement("meta", {    "name":`robots`,"content":`noindex`,});}
 }

if(data.view){
   { const $$_dekcarT0C = __sveltets_2_ensureComponent(Tracked); new $$_dekcarT0C({ target: __sveltets_2_any(), props: {  "view":data.view,}});}
}else{
   { const $$_egaPkcarT0C = __sveltets_2_ensureComponent(TrackPage); new $$_egaPkcarT0C({ target: __sveltets_2_any(), props: {    "reference":data.reference,"news":data.closed ? words.public.track.closed : undefined,}});}
}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;