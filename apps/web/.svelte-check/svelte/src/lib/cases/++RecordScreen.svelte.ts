///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import { isOwedBy } from '@evenhand/policy/derive/duties';
import ListDetail from '#lib/frame/ListDetail.svelte';
import PageTop from '#lib/frame/PageTop.svelte';
import { requireStore } from '#lib/store/gate.svelte.ts';
import type { RecordView } from '#lib/store/port.ts';
import BottomBar from '#lib/ui/BottomBar.svelte';
import Button from '#lib/ui/Button.svelte';
import Notice from '#lib/ui/Notice.svelte';
import { words } from '#lib/words/index.ts';
import ActNews from './ActNews.svelte';
import ActSheet from './acts/ActSheet.svelte';
import Block from './Block.svelte';
import { mayDo } from './may.ts';
import type { NoticeLine } from './notice-lines.ts';
import PolicyNotices from './PolicyNotices.svelte';
import { primaryAct } from './primary-act.ts';
import type { RecordActs } from './record-acts.svelte.ts';
import RecordSide from './RecordSide.svelte';
import Story from './Story.svelte';
import WhySheet from './WhySheet.svelte';
function $$render<Kind extends RecordKind>() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  /** The page of an incident or an arrangement: what it is, what is owed and may be done, and the story so far. */
  interface Props {
    view: RecordView<Kind>;
    /** What lies over the page; the page of the kind opens explanations with it too. */
    over: RecordActs<Kind>;
    list: Snippet;
    listLabel: string;
    back: string;
    kicker: string;
    title: string;
    /** What it is called while it has no reference. */
    name: string;
    notices: readonly NoticeLine[];
    readOnly?: boolean;
    /** Under the title. */
    lead?: Snippet;
    /** Beside it, under what may be done. */
    aside?: Snippet;
    detail: Snippet;
  }
  let {
    view,
    over,
    list,
    listLabel,
    back,
    kicker,
    title,
    name,
    notices,
    readOnly,
    lead: more,
    aside,
    detail: own,
  }: Props = $props();

  const { cases } = words;
  const store = requireStore();
  const state = $derived(view.state);
  const may = $derived(readOnly ? [] : mayDo(view, store.staff));
  const primary = $derived(
    primaryAct(view.duties, may, state, (duty) => isOwedBy(duty, state, store.staff, view.setting)),
  );
  const saved = $derived(
    readOnly
      ? cases.server.stored
      : state.beganAt === null
        ? cases.notBegun
        : `${cases.saved} · ${view.unsent.size === 0 ? cases.allSent : cases.notSent}`,
  );

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

 { const $$_liateDtsiL0C = __sveltets_2_ensureComponent(ListDetail); const $$_liateDtsiL0 = new $$_liateDtsiL0C({ target: __sveltets_2_any(), props: {     "showing":`detail`,listLabel,list,"sideLabel":cases.owed,top:() => { async ()/*Ωignore_positionΩ*/ => {
     { const $$_poTegaP0C = __sveltets_2_ensureComponent(PageTop); new $$_poTegaP0C({ target: __sveltets_2_any(), props: {         "title":state.reference ?? name,"reference":state.reference !== null,"words":saved,"leave":{ kind: 'back', label: cases.back, href: back, phoneOnly: true },}});}
  };return __sveltets_2_any(0)},lead:() => { async ()/*Ωignore_positionΩ*/ => {
     { const $$_sweNtcA0C = __sveltets_2_ensureComponent(ActNews); new $$_sweNtcA0C({ target: __sveltets_2_any(), props: {  "saved":over.savedOn(state.id),}});}
     { svelteHTML.createElement("p", { "class":`meta`,});kicker; }
     { svelteHTML.createElement("h1", {});title; }
    ;__sveltets_2_ensureSnippet(more?.());
    if(readOnly){ { const $$_ecitoN0C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}}); { svelteHTML.createElement("p", {});cases.readOnly; } Notice}}
     { const $$_secitoNyciloP0C = __sveltets_2_ensureComponent(PolicyNotices); new $$_secitoNyciloP0C({ target: __sveltets_2_any(), props: {  "lines":notices,}});}
  };return __sveltets_2_any(0)},side:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_ediSdroceR0C = __sveltets_2_ensureComponent(RecordSide); new $$_ediSdroceR0C({ target: __sveltets_2_any(), props: {     view,may,over,"more":aside,}});}};return __sveltets_2_any(0)},detail:() => { async ()/*Ωignore_positionΩ*/ => {
    ;__sveltets_2_ensureSnippet(own());
    if(state.beganAt !== null){
       { const $$_kcolB0C = __sveltets_2_ensureComponent(Block); new $$_kcolB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":words.entries.story,"aside":words.entries.newestFirst,}});
         { const $$_yrotS1C = __sveltets_2_ensureComponent(Story); new $$_yrotS1C({ target: __sveltets_2_any(), props: {      view,"onwhy":(why) => (over.why = why),"onagain":readOnly ? undefined : (kind, entry) => over.again(kind, entry, view),}});}
       Block}
    }
  };return __sveltets_2_any(0)},actions:() => { async ()/*Ωignore_positionΩ*/ => {
    if(primary){
       { const $$_raBmottoB0C = __sveltets_2_ensureComponent(BottomBar); new $$_raBmottoB0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}}); { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`primary`,"onclick":doPrimary,}});primary.label; Button} BottomBar}
    }
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {top, lead, side, detail, actions} = $$_liateDtsiL0.$$prop_def;/*Ωignore_endΩ*/
  
  
  
  
  
 ListDetail}

if(over.act){
  over.act.id; { { const $$_teehStcA0C = __sveltets_2_ensureComponent(ActSheet); new $$_teehStcA0C({ target: __sveltets_2_any(), props: {    "kind":over.act.kind,"place":over.act.place,}});}}
}
 { const $$_teehSyhW0C = __sveltets_2_ensureComponent(WhySheet); const $$_teehSyhW0 = new $$_teehSyhW0C({ target: __sveltets_2_any(), props: {   why:over.why,}});/*Ωignore_startΩ*/() => over.why = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_teehSyhW0.$$bindings = 'why';}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
class __sveltets_Render<Kind extends RecordKind> {
    props(): ReturnType<typeof $$render<Kind>>['props'] { return null as any; }
    events(): ReturnType<typeof $$render<Kind>>['events'] { return null as any; }
    slots(): ReturnType<typeof $$render<Kind>>['slots'] { return null as any; }
    bindings() { return __sveltets_$$bindings(''); }
    exports() { return {}; }
}

interface $$IsomorphicComponent {
    new <Kind extends RecordKind>(options: import('svelte').ComponentConstructorOptions<ReturnType<__sveltets_Render<Kind>['props']>>): import('svelte').SvelteComponent<ReturnType<__sveltets_Render<Kind>['props']>, ReturnType<__sveltets_Render<Kind>['events']>, ReturnType<__sveltets_Render<Kind>['slots']>> & { $$bindings?: ReturnType<__sveltets_Render<Kind>['bindings']> } & ReturnType<__sveltets_Render<Kind>['exports']>;
    <Kind extends RecordKind>(internal: unknown, props: ReturnType<__sveltets_Render<Kind>['props']> & {}): ReturnType<__sveltets_Render<Kind>['exports']>;
    z_$$bindings?: ReturnType<__sveltets_Render<any>['bindings']>;
}
const RecordScreen__SvelteComponent_: $$IsomorphicComponent = null as any;
/*Ωignore_startΩ*/type RecordScreen__SvelteComponent_<Kind extends RecordKind> = InstanceType<typeof RecordScreen__SvelteComponent_<Kind>>;
/*Ωignore_endΩ*/export default RecordScreen__SvelteComponent_;