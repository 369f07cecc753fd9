///<reference types="svelte" />
;
;type $$ComponentProps =  { label?: string };function $$render() {

  /** The mark: two even bars. */
  let { label }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

 { svelteHTML.createElement("svg", {       "viewBox":`0 0 32 32`,"role":label ? 'img' : undefined,"aria-label":label,"aria-hidden":label ? undefined : true,});
   { svelteHTML.createElement("rect", {      "width":`32`,"height":`32`,"rx":`9`,});}
   { svelteHTML.createElement("path", {  "d":`M8.5 12.5h15M8.5 19.5h15`,});}
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Mark__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Mark__SvelteComponent_ = ReturnType<typeof Mark__SvelteComponent_>;
/*Ωignore_endΩ*/export default Mark__SvelteComponent_;