///<reference types="svelte" />
;
import Policy from '#lib/public/Policy.svelte';
import { words } from '#lib/words/index.ts';
import type { PageProps } from './$types';
function $$render() {

  
  
  

  let { data }: PageProps = $props();
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});words.policyPage.title(data.policy.organisation.name); } }

 { const $$_yciloP0C = __sveltets_2_ensureComponent(Policy); new $$_yciloP0C({ target: __sveltets_2_any(), props: {  "page":data.policy,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;