///<reference types="svelte" />
;
import StatusLabel from '#lib/ui/StatusLabel.svelte';
import type { AnswerLine } from './point-lines.ts';

;type $$ComponentProps =  { answers: readonly AnswerLine[] };function $$render() {

  
  

  /** Answers to one point, newest first, each with its stage once there was more than one. */
  let { answers }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

    for(let answer of __sveltets_2_ensureArray(answers)){let index = 1;index;
   { svelteHTML.createElement("div", { "class":`answer`,});
     { svelteHTML.createElement("p", { "class":`found`,});
      if(answer.stage){ { svelteHTML.createElement("b", {});answer.stage; }}
       { const $$_lebaLsutatS2C = __sveltets_2_ensureComponent(StatusLabel); new $$_lebaLsutatS2C({ target: __sveltets_2_any(), props: {    "tone":answer.tone,"label":answer.outcome,}});}
     }
    if(answer.words){ { svelteHTML.createElement("p", { "class":`words`,});answer.words; }}
   }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PointAnswers__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PointAnswers__SvelteComponent_ = ReturnType<typeof PointAnswers__SvelteComponent_>;
/*Ωignore_endΩ*/export default PointAnswers__SvelteComponent_;