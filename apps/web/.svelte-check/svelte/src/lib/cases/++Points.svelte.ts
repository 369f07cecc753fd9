///<reference types="svelte" />
;
import type { RecordView } from '#lib/store/port.ts';
import StatusLabel from '#lib/ui/StatusLabel.svelte';
import { words } from '#lib/words/index.ts';
import PointAnswers from './PointAnswers.svelte';
import { pointGroups } from './point-lines.ts';

;type $$ComponentProps =  { view: RecordView<'case'> };function $$render() {

  
  
  
  
  

  /** Each thing raised, in the person's words, with its answers; what the present stage is about stands first. */
  let { view }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const state = $derived(view.state);
  const groups = $derived(pointGroups(state, view.setting));
;
async () => {

if(state.points.length === 0){ { svelteHTML.createElement("p", { "class":`soft`,});words.cases.noPoints; }}
   for(let group of __sveltets_2_ensureArray(groups)){group.heading;
  if(group.heading){ { svelteHTML.createElement("h3", {});group.heading; }}
   { svelteHTML.createElement("ol", {});
       for(let point of __sveltets_2_ensureArray(group.points)){point.number;
       { svelteHTML.createElement("li", {});
         { svelteHTML.createElement("span", {   "class":`number`,"aria-hidden":`true`,});point.number; }
         { svelteHTML.createElement("div", {});
           { svelteHTML.createElement("p", {}); point.text;  }
          if(point.status){ { svelteHTML.createElement("p", { "class":`status`,});
               { const $$_lebaLsutatS4C = __sveltets_2_ensureComponent(StatusLabel); new $$_lebaLsutatS4C({ target: __sveltets_2_any(), props: {    "tone":point.status.tone,"label":point.status.label,}});}
             }}
           { const $$_srewsnAtnioP3C = __sveltets_2_ensureComponent(PointAnswers); new $$_srewsnAtnioP3C({ target: __sveltets_2_any(), props: {  "answers":point.answers,}});}
         }
       }
    }
   }
}
if(state.desiredOutcome){ { svelteHTML.createElement("p", { "class":`hope`,}); { svelteHTML.createElement("strong", {});words.cases.hopes; } state.desiredOutcome; }}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Points__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Points__SvelteComponent_ = ReturnType<typeof Points__SvelteComponent_>;
/*Ωignore_endΩ*/export default Points__SvelteComponent_;