///<reference types="svelte" />
;
import { spokenCode } from './spoken-code.ts';
;

  /** A reference or a code that is copied by hand or read out on the phone: large, in groups, with its spoken form. */
  interface Props {
    label: string;
    groups: readonly string[];
    /** What stands between the groups: a dash belongs to the code, a space does not. */
    between?: '-' | ' ';
  };function $$render() {

  

  let { label, groups, between = '-' }: Props = $props();
;
async () => {

 { svelteHTML.createElement("div", { "class":`code`,});
   { svelteHTML.createElement("dt", {});label; }
   { svelteHTML.createElement("dd", {});
     { svelteHTML.createElement("p", {});
       { svelteHTML.createElement("span", { "class":`unseen`,});groups.join(between); }
       { svelteHTML.createElement("span", {   "class":['groups', { dashed: between === '-' }],"aria-hidden":`true`,});
            for(let group of __sveltets_2_ensureArray(groups)){let index = 1;index; { svelteHTML.createElement("span", {});group; }}
       }
     }
     { svelteHTML.createElement("p", { "class":`aloud`,});spokenCode(groups); }
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ReceiptCode__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ReceiptCode__SvelteComponent_ = ReturnType<typeof ReceiptCode__SvelteComponent_>;
/*Ωignore_endΩ*/export default ReceiptCode__SvelteComponent_;