///<reference types="svelte" />
;
import ArrowLeft from '@lucide/svelte/icons/arrow-left';
import { words } from '#lib/words/index.ts';
import Button from './Button.svelte';
;

  /** Where one is among the steps. Back keeps the answers. The question itself is the heading of the page. */
  interface Props {
    now: number;
    of: number;
    /** What this step is about: 'What happened'. */
    part?: string;
    back?: { href?: string; onclick?: () => void };
  };function $$render() {

  
  
  

  let { now, of, part, back }: Props = $props();
;
async () => {

 { svelteHTML.createElement("div", { "class":`steps`,});
  if(back){ { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {       children:() => { return __sveltets_2_any(0); },"kind":`link`,"icon":ArrowLeft,"href":back.href,"onclick":back.onclick,}});words.ui.back; Button}}
   { svelteHTML.createElement("p", {});
     { svelteHTML.createElement("b", {});words.ui.step(now, of); }
    if(part){ part;}
   }
   { svelteHTML.createElement("div", {   "class":`bar`,"aria-hidden":`true`,});
        for(let _ of __sveltets_2_ensureArray({ length: of })){let index = 1;index; { svelteHTML.createElement("i", { });index < now; }}
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const StepHeader__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type StepHeader__SvelteComponent_ = ReturnType<typeof StepHeader__SvelteComponent_>;
/*Ωignore_endΩ*/export default StepHeader__SvelteComponent_;