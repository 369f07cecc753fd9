///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
;

  /** The room of a page inside the frame: its padding and how wide its lines run. */
  interface Props {
    /** `text` for reading and asking, `wide` for lists beside each other. */
    width?: 'text' | 'wide';
    /** In the middle of the screen, as capture and receipt. */
    middle?: boolean;
    children: Snippet;
  };function $$render() {

  

  let { width = 'wide', middle = false, children }: Props = $props();
;
async () => {

 { svelteHTML.createElement("div", { "class":['body', width, { middle }],});;__sveltets_2_ensureSnippet(children()); }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PageBody__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PageBody__SvelteComponent_ = ReturnType<typeof PageBody__SvelteComponent_>;
/*Ωignore_endΩ*/export default PageBody__SvelteComponent_;