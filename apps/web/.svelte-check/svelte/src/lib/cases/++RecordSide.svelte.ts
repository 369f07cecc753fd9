///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import type { RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import Block from './Block.svelte';
import type { MayLine } from './may.ts';
import MayList from './MayList.svelte';
import OwedList from './OwedList.svelte';
import type { RecordActs } from './record-acts.svelte.ts';
function $$render<Kind extends RecordKind>() {

  
  
  
  
  
  
  
  
  

  /** Beside every record: what is still owed on it, and what this person may do. */
  interface Props {
    view: RecordView<Kind>;
    may: readonly MayLine[];
    over: RecordActs<Kind>;
    /** What only some kinds of record have, under the rest. */
    more?: Snippet;
  }
  let { view, may, over, more }: Props = $props();
;
async () => {

 { svelteHTML.createElement("div", { "class":`side`,});
   { const $$_kcolB1C = __sveltets_2_ensureComponent(Block); new $$_kcolB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":words.cases.owed,}});
     { const $$_tsiLdewO2C = __sveltets_2_ensureComponent(OwedList); new $$_tsiLdewO2C({ target: __sveltets_2_any(), props: {         view,may,"begun":over.begun,"onact":(duty) => over.settle(duty, view),"onwhy":(why) => (over.why = why),}});}
   Block}
  if(may.length > 0){
     { svelteHTML.createElement("div", { "class":`no-print`,});
       { const $$_kcolB2C = __sveltets_2_ensureComponent(Block); new $$_kcolB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":words.cases.may,}});
         { const $$_tsiLyaM3C = __sveltets_2_ensureComponent(MayList); new $$_tsiLyaM3C({ target: __sveltets_2_any(), props: {       may,"begun":over.begun,"onact":(kind) => over.open(kind, view),"onwhy":(why) => (over.why = why),}});}
       Block}
     }
  }
  ;__sveltets_2_ensureSnippet(more?.());
 }


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
const RecordSide__SvelteComponent_: $$IsomorphicComponent = null as any;
/*Ωignore_startΩ*/type RecordSide__SvelteComponent_<Kind extends RecordKind> = InstanceType<typeof RecordSide__SvelteComponent_<Kind>>;
/*Ωignore_endΩ*/export default RecordSide__SvelteComponent_;