///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import * as paths from '#lib/paths.ts';
import { requireStore } from '#lib/store/gate.svelte.ts';
import type { RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import BeginLimits from './BeginLimits.svelte';
import Block from './Block.svelte';
import FactLines from './FactLines.svelte';
import Limits from './Limits.svelte';
import { incidentFacts, incidentTitle, noWordsYet } from './incident-facts.ts';
import { noticeLinesOn } from './notice-lines.ts';
import { RecordActs } from './record-acts.svelte.ts';
import RecordScreen from './RecordScreen.svelte';
;

  /** One incident, or something positive: what happened, what is owed, what may be done. */
  interface Props {
    view: RecordView<'incident'>;
    list: Snippet;
    readOnly?: boolean;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  

  let { view, list, readOnly = false }: Props = $props();

  const { cases } = words;
  const over = new RecordActs<'incident'>(requireStore());
  const state = $derived(view.state);
  const facts = $derived(incidentFacts(view));
;
async () => {

  { const $$_neercSdroceR0C = __sveltets_2_ensureComponent(RecordScreen); const $$_neercSdroceR0 = new $$_neercSdroceR0C({ target: __sveltets_2_any(), props: {                view,over,list,readOnly,"listLabel":cases.incidentList,"back":paths.incidents(),"kicker":facts.kicker,"title":incidentTitle(view),"name":cases.incident.conduct[state.conduct],"notices":noticeLinesOn(view, 'incident'),lead:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_stimiL0C = __sveltets_2_ensureComponent(Limits); new $$_stimiL0C({ target: __sveltets_2_any(), props: {  "ids":[view.state.id, view.state.customer],}});}};return __sveltets_2_any(0)},aside:() => { async ()/*Ωignore_positionΩ*/ => {if(!readOnly && state.conduct === 'unacceptable'){ { const $$_stimiLnigeB0C = __sveltets_2_ensureComponent(BeginLimits); new $$_stimiLnigeB0C({ target: __sveltets_2_any(), props: { view,}});}}};return __sveltets_2_any(0)},detail:() => { async ()/*Ωignore_positionΩ*/ => {
     { const $$_kcolB0C = __sveltets_2_ensureComponent(Block); new $$_kcolB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":cases.incident.happened,}});
      if(state.narrative){ { svelteHTML.createElement("blockquote", {});state.narrative; }}else{ { svelteHTML.createElement("p", { "class":`soft`,});noWordsYet(view); }}
       { const $$_seniLtcaF1C = __sveltets_2_ensureComponent(FactLines); new $$_seniLtcaF1C({ target: __sveltets_2_any(), props: {  "lines":facts.lines,}});}
     Block}
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {lead, aside, detail} = $$_neercSdroceR0.$$prop_def;/*Ωignore_endΩ*/
  
  
  
 RecordScreen}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const IncidentScreen__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type IncidentScreen__SvelteComponent_ = ReturnType<typeof IncidentScreen__SvelteComponent_>;
/*Ωignore_endΩ*/export default IncidentScreen__SvelteComponent_;