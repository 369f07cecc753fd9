///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import * as paths from '#lib/paths.ts';
import { requireStore } from '#lib/store/gate.svelte.ts';
import type { RecordView } from '#lib/store/port.ts';
import Notice from '#lib/ui/Notice.svelte';
import { words } from '#lib/words/index.ts';
import {
    arrangementKicker,
    arrangementTitle,
    assessmentLines,
    limitFacts,
    limitLine,
    standing,
    wayFacts,
  } from './arrangement-facts.ts';
import { isBeginning } from './acts/origin.ts';
import AssessmentWords from './AssessmentWords.svelte';
import Block from './Block.svelte';
import { customerNames } from './customer-names.ts';
import FactLines from './FactLines.svelte';
import { noticeLinesOn } from './notice-lines.ts';
import { originLines } from './origin-lines.ts';
import { RecordActs } from './record-acts.svelte.ts';
import RecordScreen from './RecordScreen.svelte';
;

  /** Limits on one person's contact: which hold, from when to when and why, what is owed, and how it came to this. */
  interface Props {
    view: RecordView<'arrangement'>;
    list: Snippet;
    readOnly?: boolean;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { view, list, readOnly = false }: Props = $props();

  const say = words.arrangements;
  const store = requireStore();
  const over = new RecordActs<'arrangement'>(store, () => who);
  const state = $derived(view.state);
  const customer = $derived(state.customer === null ? undefined : store.record('customer', state.customer))/*Ωignore_startΩ*/;let $customer = __sveltets_2_store_get(customer);/*Ωignore_endΩ*/;
  const sentences = $derived(isBeginning(view.state) ? [say.begin.lead] : standing(view));
  const cases = store.list('case')/*Ωignore_startΩ*/;let $cases = __sveltets_2_store_get(cases);/*Ωignore_endΩ*/;
  const incidents = store.list('incident')/*Ωignore_startΩ*/;let $incidents = __sveltets_2_store_get(incidents);/*Ωignore_endΩ*/;
  const names = $derived(customerNames($cases, $incidents));
  const who = $derived(
    [$customer?.state.name, ...[...state.cases, ...state.incidents].map((id) => names.get(id))].find(Boolean) ?? '',
  );
  const facts = $derived([
    { term: say.facts.who, words: who || say.somebody },
    ...originLines(state, [...($cases ?? []), ...($incidents ?? [])]),
    ...wayFacts(view),
  ]);
  const assessment = $derived(assessmentLines(view));
;
async () => {

  { const $$_neercSdroceR0C = __sveltets_2_ensureComponent(RecordScreen); const $$_neercSdroceR0 = new $$_neercSdroceR0C({ target: __sveltets_2_any(), props: {                view,over,list,readOnly,"listLabel":say.list,"back":paths.arrangements(),"kicker":arrangementKicker(view),"title":arrangementTitle(view, who),"name":say.title,"notices":noticeLinesOn(view, 'arrangement'),lead:() => { async ()/*Ωignore_positionΩ*/ => {
     { svelteHTML.createElement("div", { "class":`stands`,});
       { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":state.stage === 'active' || state.stage === 'decided' ? 'notice' : 'info',}});
           for(let sentence of __sveltets_2_ensureArray(sentences)){sentence; { svelteHTML.createElement("p", {});sentence; }}
       Notice}
     }
  };return __sveltets_2_any(0)},detail:() => { async ()/*Ωignore_positionΩ*/ => {
    if(state.restriction){
       { const $$_kcolB0C = __sveltets_2_ensureComponent(Block); new $$_kcolB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":say.limits,}});
         { svelteHTML.createElement("ul", { "class":`limits`,});
             for(let option of __sveltets_2_ensureArray(state.restriction.options)){option.id;
            const limit = limitLine(option, view.setting.pack);
             { svelteHTML.createElement("li", {});
               { svelteHTML.createElement("p", {});limit.says; }
                 for(let line of __sveltets_2_ensureArray(limit.particulars)){line; { svelteHTML.createElement("p", { "class":`soft`,});line; }}
             }
          }
         }
         { const $$_seniLtcaF1C = __sveltets_2_ensureComponent(FactLines); new $$_seniLtcaF1C({ target: __sveltets_2_any(), props: {  "lines":limitFacts(view),}});}
       Block}
       { const $$_kcolB0C = __sveltets_2_ensureComponent(Block); new $$_kcolB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":say.why,}});
        if(state.restriction.reasons){ { svelteHTML.createElement("blockquote", {});state.restriction.reasons; }}else{ { svelteHTML.createElement("p", { "class":`soft`,});
            say.noReasons;
           }}
       Block}
    }
     { const $$_kcolB0C = __sveltets_2_ensureComponent(Block); new $$_kcolB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":say.matter,}});
      if(state.matter){ { svelteHTML.createElement("blockquote", {});state.matter; }}
       { const $$_seniLtcaF1C = __sveltets_2_ensureComponent(FactLines); new $$_seniLtcaF1C({ target: __sveltets_2_any(), props: {  "lines":facts,}});}
     Block}
    if(assessment){ { const $$_kcolB0C = __sveltets_2_ensureComponent(Block); new $$_kcolB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":say.assessment,}}); { const $$_sdroWtnemssessA1C = __sveltets_2_ensureComponent(AssessmentWords); new $$_sdroWtnemssessA1C({ target: __sveltets_2_any(), props: {  "lines":assessment,}});} Block}}
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {lead, detail} = $$_neercSdroceR0.$$prop_def;/*Ωignore_endΩ*/
  
  
 RecordScreen}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ArrangementScreen__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ArrangementScreen__SvelteComponent_ = ReturnType<typeof ArrangementScreen__SvelteComponent_>;
/*Ωignore_endΩ*/export default ArrangementScreen__SvelteComponent_;