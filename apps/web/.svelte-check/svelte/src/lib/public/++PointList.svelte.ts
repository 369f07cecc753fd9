///<reference types="svelte" />
;
import type { PublicView } from '@evenhand/policy/derive/public-view';
import type { Outcome } from '@evenhand/policy/packs/nouns';
import StatusLabel, { type StatusTone } from '#lib/ui/StatusLabel.svelte';
import { words } from '#lib/words/index.ts';

;type $$ComponentProps =  { points: PublicView['points']; owed: boolean; hope: string };function $$render() {

  
  
  
  

  /** Each thing the person raised, in their own words, with what was said to it. `owed`: an answer is still to come. */
  let { points, owed, hope }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const { tracking } = words;
  const tones = {
    upheld: 'met',
    'partly-upheld': 'met',
    'not-upheld': 'declined',
    'no-finding': 'unknown',
  } satisfies Record<Outcome, StatusTone>;
;
async () => {

 { svelteHTML.createElement("div", { "class":`points`,});
   { svelteHTML.createElement("ol", {});
       for(let point of __sveltets_2_ensureArray(points)){point.number;
       { svelteHTML.createElement("li", {});
         { svelteHTML.createElement("span", {   "class":`number`,"aria-hidden":`true`,});point.number; }
         { svelteHTML.createElement("p", { "class":`words`,}); { svelteHTML.createElement("span", { "class":`unseen`,});tracking.point(point.number);  } point.text;  }
         { svelteHTML.createElement("div", { "class":`reply`,});
          if(point.answer){
             { const $$_lebaLsutatS4C = __sveltets_2_ensureComponent(StatusLabel); new $$_lebaLsutatS4C({ target: __sveltets_2_any(), props: {    "tone":tones[point.answer.outcome],"label":tracking.outcome[point.answer.outcome],}});}
            if(point.answer.words){ { svelteHTML.createElement("p", {});point.answer.words; }}
          } else if (owed){
             { svelteHTML.createElement("p", { "class":`soft`,});tracking.noAnswer; }
          }
         }
       }
    }
   }
 }
if(hope){ { svelteHTML.createElement("p", { "class":`hope`,}); { svelteHTML.createElement("b", {});tracking.hope;  } hope; }}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PointList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PointList__SvelteComponent_ = ReturnType<typeof PointList__SvelteComponent_>;
/*Ωignore_endΩ*/export default PointList__SvelteComponent_;