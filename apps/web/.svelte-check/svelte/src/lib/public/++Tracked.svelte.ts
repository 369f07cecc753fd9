///<reference types="svelte" />
;
import type { PublicView } from '@evenhand/policy/derive/public-view';
import LogOut from '@lucide/svelte/icons/log-out';
import * as paths from '#lib/paths.ts';
import Button from '#lib/ui/Button.svelte';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { consentWords } from './consent-words.ts';
import { mayDoOf } from './may-do.ts';
import MayDoList from './MayDoList.svelte';
import NextStep from './NextStep.svelte';
import PointList from './PointList.svelte';
import PromiseList from './PromiseList.svelte';
import ReachUs from './ReachUs.svelte';
import Section from './Section.svelte';
import { hasStages, isStaged } from './staged-view.ts';
import { headlineOf, isAnswered, isAnswerFirst, isElsewhere, leadOf } from './standing.ts';
import StageSteps from './StageSteps.svelte';
import StoryList from './StoryList.svelte';

;type $$ComponentProps =  { view: PublicView };function $$render() {
  const points/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
   { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"id":`points`,"heading":(isAnswered(view) ? tracking.answersHeading : tracking.pointsHeading)(view.points.length),}});
     { const $$_tsiLtnioP1C = __sveltets_2_ensureComponent(PointList); new $$_tsiLtnioP1C({ target: __sveltets_2_any(), props: {      "points":view.points,"owed":isStaged(view),"hope":view.desiredOutcome,}});}
   Section}
};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  /** Everything a person sees who opened their page. No script, no account. */
  let { view }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const { tracking } = words;
  const may = $derived(mayDoOf(view));
  const answerFirst = $derived(isAnswerFirst(view));
;
async () => {



 { svelteHTML.createElement("form", {     "class":`leave no-print`,"method":`post`,"action":`?/leave`,});
   { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"type":`submit`,"kind":`link`,"icon":LogOut,}});tracking.leave; Button}
   { svelteHTML.createElement("p", { "class":`meta`,});tracking.leaveHint; }
 }

 { svelteHTML.createElement("div", { "class":`page`,});
   { svelteHTML.createElement("div", { "class":`stands`,});
     { svelteHTML.createElement("p", { "class":`kicker`,});
       { svelteHTML.createElement("b", { "class":`ref`,});view.reference; }
      if(view.unit){ view.unit;} { svelteHTML.createElement("br", {});}tracking.kicker.today(dayInWords(view.today, ''));
     }
     { svelteHTML.createElement("h1", {});headlineOf(view); }
     { svelteHTML.createElement("p", { "class":`lead`,});leadOf(view); }
    if(view.consent && isStaged(view)){ { svelteHTML.createElement("p", {});consentWords(view.consent, view.today); }}
    if(answerFirst){ { svelteHTML.createElement("div", { "class":`answers`,});;__sveltets_2_ensureSnippet(points()); }}
     { const $$_petStxeN2C = __sveltets_2_ensureComponent(NextStep); new $$_petStxeN2C({ target: __sveltets_2_any(), props: { view,}});}
   }
  if(may.length > 0){
     { svelteHTML.createElement("div", { "class":`may`,}); { const $$_noitceS2C = __sveltets_2_ensureComponent(Section); new $$_noitceS2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"id":`may`,"heading":tracking.mayHeading,}}); { const $$_tsiLoDyaM3C = __sveltets_2_ensureComponent(MayDoList); new $$_tsiLoDyaM3C({ target: __sveltets_2_any(), props: {  "list":may,}});} Section} }
  }
  if(view.contact){
     { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"id":`reach`,"heading":tracking.reach.heading,}});
       { const $$_sUhcaeR2C = __sveltets_2_ensureComponent(ReachUs); new $$_sUhcaeR2C({ target: __sveltets_2_any(), props: {    "contact":view.contact,"reference":view.reference,}});}
     Section}
  }
  if(view.stages.length > 0 && hasStages(view) && !isElsewhere(view)){
     { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"id":`stages`,"heading":tracking.stagesHeading,}}); { const $$_spetSegatS2C = __sveltets_2_ensureComponent(StageSteps); new $$_spetSegatS2C({ target: __sveltets_2_any(), props: { view,}});} Section}
  }
  if(view.points.length > 0 && !answerFirst){;__sveltets_2_ensureSnippet(points());}
  if(view.clocks.some((clock) => clock.kind !== 'window') && !isElsewhere(view)){
     { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"id":`promises`,"heading":tracking.promisesHeading,}}); { const $$_tsiLesimorP2C = __sveltets_2_ensureComponent(PromiseList); new $$_tsiLesimorP2C({ target: __sveltets_2_any(), props: { view,}});} Section}
  }
   { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"id":`story`,"heading":tracking.storyHeading,}}); { const $$_tsiLyrotS2C = __sveltets_2_ensureComponent(StoryList); new $$_tsiLyrotS2C({ target: __sveltets_2_any(), props: { view,}});} Section}
   { svelteHTML.createElement("p", { "class":`soft rules`,});
    tracking.policy(view.policy.title, view.policy.publisher, view.policy.edition);
     { svelteHTML.createElement("a", {   "class":`no-print`,"href":paths.policyOf(view.organisationId),});words.public.footer.policy; }
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Tracked__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Tracked__SvelteComponent_ = ReturnType<typeof Tracked__SvelteComponent_>;
/*Ωignore_endΩ*/export default Tracked__SvelteComponent_;