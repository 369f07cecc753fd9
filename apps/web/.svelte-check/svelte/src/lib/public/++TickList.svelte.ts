///<reference types="svelte" />
;
import Check from '@lucide/svelte/icons/check';
import X from '@lucide/svelte/icons/x';
import Icon from '#lib/ui/Icon.svelte';
;

  /** What holds, line by line; `no` for what does not. Short lines stand beside one another where there is room. */
  interface Props {
    list: readonly string[];
    no?: boolean;
    beside?: boolean;
  };function $$render() {

  
  
  

  let { list, no = false, beside = false }: Props = $props();
;
async () => {

 { svelteHTML.createElement("ul", { "class":{ no, beside },});
     for(let line of __sveltets_2_ensureArray(list)){line; { svelteHTML.createElement("li", {}); { const $$_nocI2C = __sveltets_2_ensureComponent(Icon); new $$_nocI2C({ target: __sveltets_2_any(), props: {    "of":no ? X : Check,"size":`small`,}});} { svelteHTML.createElement("span", {});line; } }}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const TickList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type TickList__SvelteComponent_ = ReturnType<typeof TickList__SvelteComponent_>;
/*Ωignore_endΩ*/export default TickList__SvelteComponent_;