///<reference types="svelte" />
;
import TrackPage from '#lib/public/TrackPage.svelte';
import { words } from '#lib/words/index.ts';
import type { PageProps } from './$types';
function $$render() {

  
  
  

  let { data, form }: PageProps = $props();
;
async () => {

 { const $$_egaPkcarT0C = __sveltets_2_ensureComponent(TrackPage); new $$_egaPkcarT0C({ target: __sveltets_2_any(), props: {         "reference":form?.reference,"errors":form?.errors,"problem":form?.problem,"news":data.left && !form ? words.public.track.left : undefined,}});}
};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;