///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
;

  /** A part of a record's page: its heading, what stands beside it, and what is in it. */
  interface Props {
    id?: string;
    title: string;
    aside?: string;
    children: Snippet;
  };function $$render() {

  

  let { id, title, aside, children }: Props = $props();

  const heading = $props.id();
;
async () => {

 { svelteHTML.createElement("section", {  id,"aria-labelledby":heading,});
   { svelteHTML.createElement("div", { "class":`head`,});
     { svelteHTML.createElement("h2", { "id":heading,});title; }
    if(aside){ { svelteHTML.createElement("span", { "class":`meta`,});aside; }}
   }
  ;__sveltets_2_ensureSnippet(children());
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Block__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Block__SvelteComponent_ = ReturnType<typeof Block__SvelteComponent_>;
/*Ωignore_endΩ*/export default Block__SvelteComponent_;