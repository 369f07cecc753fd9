///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import NotOpen from '#lib/capture/NotOpen.svelte';
import { browserDevice } from '#lib/device/browser.ts';
import PageBody from '#lib/frame/PageBody.svelte';
import type { RecordView, Store } from '#lib/store/port.ts';
import ErrorState from '#lib/ui/ErrorState.svelte';
import LoadingState from '#lib/ui/LoadingState.svelte';
import OfflineState from '#lib/ui/OfflineState.svelte';
import { fetchRecord } from './remote.ts';
function $$render<Kind extends 'case' | 'incident' | 'arrangement'>() {

  
  
  
  
  
  
  
  
  

  /** A record that this device does not hold: asked of the server, shown for reading, or said why it cannot be. */
  interface Props {
    kind: Kind;
    id: string;
    store: Store;
    shown: Snippet<[RecordView<Kind>]>;
  }
  let { kind, id, store, shown }: Props = $props();

  let tries = $state(0);
  const asked = $derived.by(() => {
    void tries;
    return fetchRecord(kind, id, store.directory, browserDevice.now().toISOString());
  });
  const again = () => (tries += 1);
;
async () => {

    { 
   { const $$_ydoBegaP0C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}}); { const $$_etatSgnidaoL1C = __sveltets_2_ensureComponent(LoadingState); new $$_etatSgnidaoL1C({ target: __sveltets_2_any(), props: {}});} PageBody}
try { const $$_value = await (asked);{ const answer = $$_value; 
  if('found' in answer){
    ;__sveltets_2_ensureSnippet(shown(answer.found));
  }else{
     { const $$_ydoBegaP0C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"width":`text`,}});
      if(answer.failed === 'offline'){ { const $$_etatSenilffO1C = __sveltets_2_ensureComponent(OfflineState); new $$_etatSenilffO1C({ target: __sveltets_2_any(), props: {    "level":1,"onretry":again,}});}
      } else if (answer.failed === 'absent'){ { const $$_nepOtoN1C = __sveltets_2_ensureComponent(NotOpen); new $$_nepOtoN1C({ target: __sveltets_2_any(), props: {   store,"level":1,}});}
      }else{ { const $$_etatSrorrE1C = __sveltets_2_ensureComponent(ErrorState); new $$_etatSrorrE1C({ target: __sveltets_2_any(), props: {    "level":1,"onretry":again,}});}}
     PageBody}
  }
}} catch($$_e) { 
   { const $$_ydoBegaP0C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"width":`text`,}}); { const $$_etatSrorrE1C = __sveltets_2_ensureComponent(ErrorState); new $$_etatSrorrE1C({ target: __sveltets_2_any(), props: {    "level":1,"onretry":again,}});} PageBody}
}}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
class __sveltets_Render<Kind extends 'case' | 'incident' | 'arrangement'> {
    props(): ReturnType<typeof $$render<Kind>>['props'] { return null as any; }
    events(): ReturnType<typeof $$render<Kind>>['events'] { return null as any; }
    slots(): ReturnType<typeof $$render<Kind>>['slots'] { return null as any; }
    bindings() { return __sveltets_$$bindings(''); }
    exports() { return {}; }
}

interface $$IsomorphicComponent {
    new <Kind extends 'case' | 'incident' | 'arrangement'>(options: import('svelte').ComponentConstructorOptions<ReturnType<__sveltets_Render<Kind>['props']>>): import('svelte').SvelteComponent<ReturnType<__sveltets_Render<Kind>['props']>, ReturnType<__sveltets_Render<Kind>['events']>, ReturnType<__sveltets_Render<Kind>['slots']>> & { $$bindings?: ReturnType<__sveltets_Render<Kind>['bindings']> } & ReturnType<__sveltets_Render<Kind>['exports']>;
    <Kind extends 'case' | 'incident' | 'arrangement'>(internal: unknown, props: ReturnType<__sveltets_Render<Kind>['props']> & {}): ReturnType<__sveltets_Render<Kind>['exports']>;
    z_$$bindings?: ReturnType<__sveltets_Render<any>['bindings']>;
}
const RemoteRecord__SvelteComponent_: $$IsomorphicComponent = null as any;
/*Ωignore_startΩ*/type RemoteRecord__SvelteComponent_<Kind extends 'case' | 'incident' | 'arrangement'> = InstanceType<typeof RemoteRecord__SvelteComponent_<Kind>>;
/*Ωignore_endΩ*/export default RemoteRecord__SvelteComponent_;