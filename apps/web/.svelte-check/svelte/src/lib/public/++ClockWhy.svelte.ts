///<reference types="svelte" />
;
import type { PublicClock, PublicView } from '@evenhand/policy/derive/public-view';
import Disclosure from '#lib/ui/Disclosure.svelte';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { countingSentences } from './clock-count.ts';
;

  /** Why a date is what it is: what happened to this one, how its days were counted, then the rules, each with its place in the policy. */
  interface Props {
    clock: PublicClock;
    view: Pick<PublicView, 'today' | 'policy'>;
    open?: boolean;
  };function $$render() {

  
  
  
  
  

  let { clock, view, open = false }: Props = $props();

  const { tracking } = words;
  const said = (day: string | null | undefined) => (day ? dayInWords(day, view.today) : '');
  const summary = $derived(clock.due ? tracking.why(said(clock.due)) : tracking.whyPlain);
;
async () => {

if(clock.reasons.length > 0 || clock.notes.length > 0){
   { const $$_erusolcsiD0C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },summary,"about":clock.due ? undefined : tracking.clock[clock.id],open,}});
       for(let note of __sveltets_2_ensureArray(clock.notes)){note.note; { svelteHTML.createElement("p", {});tracking.note[note.note](said(note.day), note.why ?? ''); }}
       for(let sentence of __sveltets_2_ensureArray((countingSentences(clock, view.today)))){sentence; { svelteHTML.createElement("p", {});sentence; }}
       for(let reason of __sveltets_2_ensureArray(clock.reasons)){reason.id;
       { svelteHTML.createElement("div", {});
         { svelteHTML.createElement("p", {});reason.says; }
         { svelteHTML.createElement("p", { "class":`meta`,});tracking.source(view.policy.title, view.policy.edition, reason.section, reason.id); }
       }
    }
   Disclosure}
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ClockWhy__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ClockWhy__SvelteComponent_ = ReturnType<typeof ClockWhy__SvelteComponent_>;
/*Ωignore_endΩ*/export default ClockWhy__SvelteComponent_;