///<reference types="svelte" />
;
import Check from '@lucide/svelte/icons/check';
import CloudAlert from '@lucide/svelte/icons/cloud-alert';
import Smartphone from '@lucide/svelte/icons/smartphone';
import type { Snippet } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import { isOnline } from '#lib/cases/online.svelte.ts';
import PageTop from '#lib/frame/PageTop.svelte';
import * as paths from '#lib/paths.ts';
import BottomBar from '#lib/ui/BottomBar.svelte';
import ErrorSummary from '#lib/ui/ErrorSummary.svelte';
import Icon from '#lib/ui/Icon.svelte';
import StepHeader from '#lib/ui/StepHeader.svelte';
import { words } from '#lib/words/index.ts';
import SaveProblem from './SaveProblem.svelte';
;

  /**
   *   phone    top / step / question / actions at the thumb
   *   820 px   question | what helps / actions
   *   1200 px  steps | question | what helps / actions in line with the question
   */
  interface Props {
    title: string;
    heading: string;
    lead?: string;
    /** The steps with where each leads; left out where there is only one. */
    steps?: readonly { id: string; label: string; href: string; done: boolean }[];
    current?: string;
    back?: { href: string };
    errors?: readonly { field: string; words: string }[];
    /** Why what was typed is not stored. */
    problem: string | null;
    onretry: () => void;
    onsubmit: () => void;
    /** What helps: above the fields on a phone, beside them elsewhere. */
    aside?: Snippet;
    /** What may be read too: only at the desk, where there is room for it. */
    margin?: Snippet;
    /** What must be in sight at once: stays above the actions. */
    urgent?: Snippet;
    actions: Snippet;
    children: Snippet;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let {
    title,
    heading,
    lead,
    steps = [],
    current = '',
    back,
    errors = [],
    problem,
    onretry,
    onsubmit,
    aside,
    margin,
    urgent,
    actions,
    children,
  }: Props = $props();

  const beside = new MediaQuery('(min-width: 51.25rem)');
  const desk = new MediaQuery('(min-width: 75rem)');
  const now = $derived(steps.findIndex((step) => step.id === current) + 1);
  let question: HTMLElement | undefined = $state();

  // Each step begins at its question, for eyes and for screen readers.
  $effect(() => {
    void current;
    question?.focus({ preventScroll: true });
  });
;
async () => {

 { const $$_poTegaP0C = __sveltets_2_ensureComponent(PageTop); new $$_poTegaP0C({ target: __sveltets_2_any(), props: {        title,"leave":{ kind: 'close', label: words.frame.keepDraft, href: paths.record() },"words":problem !== null ? words.capture.notSaved : isOnline() ? words.capture.saved : words.capture.savedOffline,"wordsIcon":problem === null ? Smartphone : CloudAlert,}});}
  { svelteHTML.createElement("form", {       "class":`capture`,"novalidate":true,"autocomplete":`off`,"onsubmit":(event) => {
    event.preventDefault();
    onsubmit();
  },});
   { svelteHTML.createElement("div", { "class":['grid', { help: aside }],});
    if(steps.length > 1){
       { svelteHTML.createElement("nav", { "aria-label":words.capture.steps,});
         { svelteHTML.createElement("ol", {});
              for(let step of __sveltets_2_ensureArray(steps)){let index = 1;step.id;
             { svelteHTML.createElement("li", {});
               { svelteHTML.createElement("a", {   "href":step.href,"aria-current":step.id === current ? 'step' : undefined,});
                 { svelteHTML.createElement("span", {  "class":`mark`,});if(step.done){ { const $$_nocI7C = __sveltets_2_ensureComponent(Icon); new $$_nocI7C({ target: __sveltets_2_any(), props: {    "of":Check,"size":`small`,}});} { svelteHTML.createElement("span", { "class":`unseen`,});words.capture.answered; }}else{index + 1;} }
                 { svelteHTML.createElement("span", {});step.label; }
               }
             }
          }
         }
       }
    }
     { svelteHTML.createElement("div", { "class":`question`,});
      if(steps.length > 1){ { const $$_redaeHpetS3C = __sveltets_2_ensureComponent(StepHeader); new $$_redaeHpetS3C({ target: __sveltets_2_any(), props: {      now,"of":steps.length,"part":steps[now - 1]?.label,back,}});}}
      if(problem !== null){ { const $$_melborPevaS3C = __sveltets_2_ensureComponent(SaveProblem); new $$_melborPevaS3C({ target: __sveltets_2_any(), props: {  problem,onretry,}});}}
       { const $$_yrammuSrorrE3C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE3C({ target: __sveltets_2_any(), props: { errors,}});}
       { svelteHTML.createElement("header", {});
         { const $$_h14 = svelteHTML.createElement("h1", {  "tabindex":-1,});question = $$_h14;heading; }
        if(lead){ { svelteHTML.createElement("p", { "class":`lead`,});lead; }}
       }
      if(aside && !beside.current){;__sveltets_2_ensureSnippet(aside());}
      ;__sveltets_2_ensureSnippet(children());
     }
    if((aside && beside.current) || (margin && desk.current)){
       { svelteHTML.createElement("div", { "class":`aside`,});
        if(beside.current){;__sveltets_2_ensureSnippet(aside?.());}
        if(desk.current){;__sveltets_2_ensureSnippet(margin?.());}
       }
    }
   }
   { svelteHTML.createElement("div", { "class":`foot no-print`,});
    ;__sveltets_2_ensureSnippet(urgent?.());
     { const $$_raBmottoB2C = __sveltets_2_ensureComponent(BottomBar); new $$_raBmottoB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"column":desk.current || !aside,}});;__sveltets_2_ensureSnippet(actions()); BottomBar}
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CaptureFrame__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CaptureFrame__SvelteComponent_ = ReturnType<typeof CaptureFrame__SvelteComponent_>;
/*Ωignore_endΩ*/export default CaptureFrame__SvelteComponent_;