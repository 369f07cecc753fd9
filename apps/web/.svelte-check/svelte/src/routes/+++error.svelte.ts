///<reference types="svelte" />
;
import { page } from '$app/state';
import * as paths from '#lib/paths.ts';
import PublicFrame from '#lib/public/PublicFrame.svelte';
import Button from '#lib/ui/Button.svelte';
import { words } from '#lib/words/index.ts';
function $$render() {

  
  
  
  
  

  const { problem } = words.public;
  const texts = $derived(page.status === 404 ? problem.missing : problem.broken);
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});texts.title; } }

 { const $$_emarFcilbuP0C = __sveltets_2_ensureComponent(PublicFrame); new $$_emarFcilbuP0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"name":words.public.name,}});
   { svelteHTML.createElement("div", { "class":`page`,});
     { svelteHTML.createElement("h1", {});texts.title; }
     { svelteHTML.createElement("p", {});texts.words; }
    if(page.error?.id){ { svelteHTML.createElement("p", { "class":`soft`,});problem.quote(page.error.id); }}
     { svelteHTML.createElement("div", {}); { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`primary`,"href":paths.home(),}});problem.home; Button} }
   }
 PublicFrame}


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Error__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Error__SvelteComponent_ = ReturnType<typeof Error__SvelteComponent_>;
/*Ωignore_endΩ*/export default Error__SvelteComponent_;