///<reference types="svelte" />
;
import Phone from '@lucide/svelte/icons/phone';
import Printer from '@lucide/svelte/icons/printer';
import QrCode from '@lucide/svelte/icons/qr-code';
import type { Snippet } from 'svelte';
import { isOwedBy } from '@evenhand/policy/derive/duties';
import { browserDevice } from '#lib/device/browser.ts';
import ListDetail from '#lib/frame/ListDetail.svelte';
import PageTop from '#lib/frame/PageTop.svelte';
import * as paths from '#lib/paths.ts';
import { requireStore } from '#lib/store/gate.svelte.ts';
import type { RecordView } from '#lib/store/port.ts';
import BottomBar from '#lib/ui/BottomBar.svelte';
import Button from '#lib/ui/Button.svelte';
import Notice from '#lib/ui/Notice.svelte';
import ToolButton from '#lib/ui/ToolButton.svelte';
import { words } from '#lib/words/index.ts';
import ActNews from './ActNews.svelte';
import ActSheet from './acts/ActSheet.svelte';
import { acknowledgedTwice } from './also-acknowledged.ts';
import BeginLimits from './BeginLimits.svelte';
import Block from './Block.svelte';
import CaseClocks from './CaseClocks.svelte';
import CaseHeader from './CaseHeader.svelte';
import JumpBar from './JumpBar.svelte';
import { mayDo } from './may.ts';
import People from './People.svelte';
import { peopleOf } from './people.ts';
import { answeredWords } from './point-lines.ts';
import Points from './Points.svelte';
import Limits from './Limits.svelte';
import { noticeLinesOn } from './notice-lines.ts';
import PolicyNotices from './PolicyNotices.svelte';
import { isOvertaken, primaryAct } from './primary-act.ts';
import { RecordActs } from './record-acts.svelte.ts';
import RecordSide from './RecordSide.svelte';
import { spokenForOf, spokenForRecord } from './spoken-for.ts';
import Story from './Story.svelte';
import WhySheet from './WhySheet.svelte';
;

  /** One case: where it stands, what is owed, what may be done, what was raised, what happened, who is in it. */
  interface Props {
    view: RecordView<'case'>;
    list: Snippet;
    /** Read from the server: nothing may be done. */
    readOnly?: boolean;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { view, list, readOnly = false }: Props = $props();

  const { cases } = words;
  const store = requireStore();
  const over = new RecordActs<'case'>(store);
  const state = $derived(view.state);
  const customerId = $derived(spokenForRecord(state));
  const customer = $derived(customerId === null ? undefined : store.record('customer', customerId))/*Ωignore_startΩ*/;let $customer = __sveltets_2_store_get(customer);/*Ωignore_endΩ*/;
  const person = $derived(spokenForOf(state, $customer?.state));
  const spokenFor = $derived(person.name);
  const may = $derived(readOnly ? [] : mayDo(view, store.staff));
  const pressing = $derived(view.duties.filter((duty) => !isOvertaken(duty, state)));
  const primary = $derived(
    primaryAct(pressing, may, state, (duty) => isOwedBy(duty, state, store.staff, view.setting)),
  );
  const saved = $derived(
    readOnly ? cases.server.stored : `${cases.saved} · ${view.unsent.size === 0 ? cases.allSent : cases.notSent}`,
  );
  const twice = $derived(acknowledgedTwice(state, store.staff.id, view.setting));
  const mayLog = $derived(
    primary?.kind !== 'contact-logged' && may.some((line) => line.kind === 'contact-logged' && !line.notYet),
  );
  const primaryLabel = $derived(
    primary &&
      (over.begun.some((kind) => kind === primary.kind || kind === `${primary.kind}:${primary.duty?.id}`)
        ? words.acts.goOn(primary.label)
        : primary.label),
  );

  const notices = $derived(noticeLinesOn(view, 'case'));

  function doPrimary() {
    if (primary?.duty) over.settle(primary.duty, view);
    else if (primary) over.open(primary.kind, view);
  }

  $effect(() => void over.look(state.id));
  $effect(() => {
    if (!readOnly) over.openAsked(view);
  });
;
async () => {

 { const $$_liateDtsiL0C = __sveltets_2_ensureComponent(ListDetail); const $$_liateDtsiL0 = new $$_liateDtsiL0C({ target: __sveltets_2_any(), props: {      "showing":`detail`,"listLabel":cases.list,list,"sideLabel":cases.owed,top:() => { async ()/*Ωignore_positionΩ*/ => {
     { const $$_poTegaP0C = __sveltets_2_ensureComponent(PageTop); const $$_poTegaP0 = new $$_poTegaP0C({ target: __sveltets_2_any(), props: {        "title":state.reference ?? '',"reference":true,"words":saved,"leave":{ kind: 'back', label: cases.back, href: paths.cases(), phoneOnly: true },tools:() => { async ()/*Ωignore_positionΩ*/ => {
        if(!readOnly){ { const $$_nottuBlooT0C = __sveltets_2_ensureComponent(ToolButton); new $$_nottuBlooT0C({ target: __sveltets_2_any(), props: {      "icon":QrCode,"label":cases.receipt,"href":paths.receiptOf(state.id),}});}}
         { const $$_nottuBlooT0C = __sveltets_2_ensureComponent(ToolButton); new $$_nottuBlooT0C({ target: __sveltets_2_any(), props: {      "icon":Printer,"label":cases.print,"onclick":() => browserDevice.print(),}});}
      };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {tools} = $$_poTegaP0.$$prop_def;/*Ωignore_endΩ*/
      
     PageTop}
     { const $$_raBpmuJ0C = __sveltets_2_ensureComponent(JumpBar); new $$_raBpmuJ0C({ target: __sveltets_2_any(), props: {}});}
  };return __sveltets_2_any(0)},lead:() => { async ()/*Ωignore_positionΩ*/ => {
     { svelteHTML.createElement("div", { "id":`now`,}); }
     { const $$_sweNtcA0C = __sveltets_2_ensureComponent(ActNews); new $$_sweNtcA0C({ target: __sveltets_2_any(), props: {  "saved":over.savedOn(state.id),}});}
     { const $$_redaeHesaC0C = __sveltets_2_ensureComponent(CaseHeader); new $$_redaeHesaC0C({ target: __sveltets_2_any(), props: {   view,"spokenFor":person,}});}
     { const $$_stimiL0C = __sveltets_2_ensureComponent(Limits); new $$_stimiL0C({ target: __sveltets_2_any(), props: {  "ids":[view.state.id, view.state.customer],}});}
    if(readOnly){ { svelteHTML.createElement("div", { "class":`notice`,}); { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}}); { svelteHTML.createElement("p", {});cases.readOnly; } Notice} }}
    if(twice){ { svelteHTML.createElement("div", { "class":`notice`,}); { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`notice`,}}); { svelteHTML.createElement("p", {});twice; } Notice} }}
     { const $$_skcolCesaC0C = __sveltets_2_ensureComponent(CaseClocks); new $$_skcolCesaC0C({ target: __sveltets_2_any(), props: {   view,"onwhy":(why) => (over.why = why),}});}
     { const $$_secitoNyciloP0C = __sveltets_2_ensureComponent(PolicyNotices); new $$_secitoNyciloP0C({ target: __sveltets_2_any(), props: {  "lines":notices,}});}
  };return __sveltets_2_any(0)},side:() => { async ()/*Ωignore_positionΩ*/ => {
     { const $$_ediSdroceR0C = __sveltets_2_ensureComponent(RecordSide); const $$_ediSdroceR0 = new $$_ediSdroceR0C({ target: __sveltets_2_any(), props: {  view,may,over,more:() => { async ()/*Ωignore_positionΩ*/ => {if(!readOnly && state.feedback === 'complaint'){ { const $$_stimiLnigeB0C = __sveltets_2_ensureComponent(BeginLimits); new $$_stimiLnigeB0C({ target: __sveltets_2_any(), props: { view,}});}}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {more} = $$_ediSdroceR0.$$prop_def;/*Ωignore_endΩ*/
      
     RecordSide}
  };return __sveltets_2_any(0)},detail:() => { async ()/*Ωignore_positionΩ*/ => {
     { const $$_kcolB0C = __sveltets_2_ensureComponent(Block); new $$_kcolB0C({ target: __sveltets_2_any(), props: {       children:() => { return __sveltets_2_any(0); },"id":`points`,"title":cases.points,"aside":state.points.length > 0 && view.clocks.length > 0 ? answeredWords(state, view.setting) : undefined,}});
       { const $$_stnioP1C = __sveltets_2_ensureComponent(Points); new $$_stnioP1C({ target: __sveltets_2_any(), props: { view,}});}
     Block}
     { const $$_kcolB0C = __sveltets_2_ensureComponent(Block); new $$_kcolB0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"id":`story`,"title":words.entries.story,"aside":words.entries.newestFirst,}});
       { const $$_yrotS1C = __sveltets_2_ensureComponent(Story); new $$_yrotS1C({ target: __sveltets_2_any(), props: {       view,spokenFor,"onwhy":(why) => (over.why = why),"onagain":readOnly ? undefined : (kind, entry) => over.again(kind, entry, view),}});}
     Block}
     { const $$_kcolB0C = __sveltets_2_ensureComponent(Block); new $$_kcolB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"id":`people`,"title":cases.people,}}); { const $$_elpoeP1C = __sveltets_2_ensureComponent(People); new $$_elpoeP1C({ target: __sveltets_2_any(), props: {  "people":peopleOf(view, person),}});} Block}
  };return __sveltets_2_any(0)},actions:() => { async ()/*Ωignore_positionΩ*/ => {
    if(primary){
       { const $$_raBmottoB0C = __sveltets_2_ensureComponent(BottomBar); new $$_raBmottoB0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
        if(mayLog){ { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"icon":Phone,"onclick":() => over.open('contact-logged', view),}});words.acts.logContact;  Button}}
         { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`primary`,"onclick":doPrimary,}});primaryLabel; Button}
       BottomBar}
    }
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {top, lead, side, detail, actions} = $$_liateDtsiL0.$$prop_def;/*Ωignore_endΩ*/
  
  
  
  
  
 ListDetail}

if(over.act){
  over.act.id; { { const $$_teehStcA0C = __sveltets_2_ensureComponent(ActSheet); new $$_teehStcA0C({ target: __sveltets_2_any(), props: {    "kind":over.act.kind,"place":over.act.place,}});}}
}
 { const $$_teehSyhW0C = __sveltets_2_ensureComponent(WhySheet); const $$_teehSyhW0 = new $$_teehSyhW0C({ target: __sveltets_2_any(), props: {   why:over.why,}});/*Ωignore_startΩ*/() => over.why = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_teehSyhW0.$$bindings = 'why';}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CaseScreen__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CaseScreen__SvelteComponent_ = ReturnType<typeof CaseScreen__SvelteComponent_>;
/*Ωignore_endΩ*/export default CaseScreen__SvelteComponent_;