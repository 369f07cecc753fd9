///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import { page } from '$app/state';
import * as paths from '#lib/paths.ts';
import PublicFrame from '#lib/public/PublicFrame.svelte';
import { words } from '#lib/words/index.ts';

;type $$ComponentProps =  { children: Snippet };function $$render() {

  
  
  
  
  

  let { children }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

 { const $$_emarFcilbuP0C = __sveltets_2_ensureComponent(PublicFrame); new $$_emarFcilbuP0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"name":page.data.organisation ?? words.public.name,"policy":page.data.organisationId === undefined ? undefined : paths.policyOf(page.data.organisationId),}});;__sveltets_2_ensureSnippet(children()); PublicFrame}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Layout__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Layout__SvelteComponent_ = ReturnType<typeof Layout__SvelteComponent_>;
/*Ωignore_endΩ*/export default Layout__SvelteComponent_;