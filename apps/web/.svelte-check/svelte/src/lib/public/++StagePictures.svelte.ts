///<reference types="svelte" />
;
  /** One stage, or somebody outside who comes after them. */
  export interface StagePicture {
    key: string;
    /** `open`: nothing has been asked of it, as where a policy is told; `outside`: no stage of the organisation. */
    state: 'done' | 'now' | 'yours-to-ask' | 'asked' | 'said-no' | 'later' | 'open' | 'outside';
    name: string;
    /** Who decides, a line each. */
    who: readonly string[];
    /** Where it stands, or how long it takes. */
    stands: string;
    /** So many strokes, one for each day. */
    days?: number;
  }
;;

import Check from '@lucide/svelte/icons/check';
import Landmark from '@lucide/svelte/icons/landmark';
import Icon from '#lib/ui/Icon.svelte';

;type $$ComponentProps =  { steps: readonly StagePicture[] };function $$render() {

  
  
  

  /** The stages as a picture in words: beneath one another on a phone, in a line where there is room. */
  let { steps }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const last = $derived(steps.findLastIndex(({ state }) => state !== 'outside'));
;
async () => {



 { svelteHTML.createElement("div", { "class":`box`,});
   { svelteHTML.createElement("ol", {});
        for(let step of __sveltets_2_ensureArray(steps)){let index = 1;step.key;
       { svelteHTML.createElement("li", {    "class":step.state,"aria-current":step.state === 'now' ? 'step' : undefined,});index === last;
         { svelteHTML.createElement("span", {    "class":`mark`,"aria-hidden":`true`,});if(step.state === 'done'){  { const $$_nocI4C = __sveltets_2_ensureComponent(Icon); new $$_nocI4C({ target: __sveltets_2_any(), props: {    "of":Check,"size":`small`,"heavy":true,}});}} else if (step.state === 'outside'){ { const $$_nocI4C = __sveltets_2_ensureComponent(Icon); new $$_nocI4C({ target: __sveltets_2_any(), props: {     "of":Landmark,"size":`small`,}});}}else{index + 1;} }
         { svelteHTML.createElement("div", {});
           { svelteHTML.createElement("h3", {});step.name; }
             for(let who of __sveltets_2_ensureArray(step.who)){who; { svelteHTML.createElement("p", { "class":`who`,});who; }}
           { svelteHTML.createElement("p", { "class":`stands`,});step.stands; }
          if(step.days){
             { svelteHTML.createElement("p", {   "class":`days`,"aria-hidden":`true`,});
                 for(let $$each_item of __sveltets_2_ensureArray({ length: step.days })){$$each_item;let day = 1;day; { svelteHTML.createElement("i", {}); }}
             }
          }
         }
       }
    }
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const StagePictures__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type StagePictures__SvelteComponent_ = ReturnType<typeof StagePictures__SvelteComponent_>;
/*Ωignore_endΩ*/export default StagePictures__SvelteComponent_;