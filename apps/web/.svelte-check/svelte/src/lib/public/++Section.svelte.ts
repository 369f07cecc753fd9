///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
;

  /** A part of a public page under its heading. */
  interface Props {
    id: string;
    heading: string;
    children: Snippet;
  };function $$render() {

  

  let { id, heading, children }: Props = $props();
;
async () => {

 { svelteHTML.createElement("section", { "aria-labelledby":id,});
   { svelteHTML.createElement("h2", {id,});heading; }
  ;__sveltets_2_ensureSnippet(children());
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Section__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Section__SvelteComponent_ = ReturnType<typeof Section__SvelteComponent_>;
/*Ωignore_endΩ*/export default Section__SvelteComponent_;