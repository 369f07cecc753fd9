///<reference types="svelte" />
;
import { onMount } from 'svelte';
import { goto } from '$app/navigation';
import PageTop from '#lib/frame/PageTop.svelte';
import PageBody from '#lib/frame/PageBody.svelte';
import * as paths from '#lib/paths.ts';
import type { Store } from '#lib/store/port.ts';
import Button from '#lib/ui/Button.svelte';
import LoadingState from '#lib/ui/LoadingState.svelte';
import { words } from '#lib/words/index.ts';
import { captureAddress, draftId, type CaptureKind } from './capture-address.ts';
import DraftList from './DraftList.svelte';
import { draftRows, type DraftRow } from './draft-rows.ts';

;type $$ComponentProps =  { store: Store; kind: CaptureKind; title: string };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  

  /** Before a form: offers what was begun and not finished; with nothing begun it opens an empty one at once. */
  let { store, kind, title }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.capture.drafts;
  let rows: DraftRow[] = $state.raw([]);

  const begin = () => goto(captureAddress(kind, draftId(kind, store.newId())), { replaceState: true });

  onMount(async () => {
    rows = draftRows(await store.drafts.all()).filter((row) => row.kind === kind);
    const [only] = rows;
    // There is nothing to choose between an empty form and an empty form.
    if (rows.length === 1 && only?.blank) await goto(only.href, { replaceState: true });
    if (rows.length === 0) await begin();
  });

  function removed(id: string) {
    rows = rows.filter((row) => row.id !== id);
    if (rows.length === 0) void begin();
  }
;
async () => {

 { const $$_poTegaP0C = __sveltets_2_ensureComponent(PageTop); new $$_poTegaP0C({ target: __sveltets_2_any(), props: {   title,"leave":{ kind: 'close', label: words.ui.close, href: paths.record() },}});}
 { const $$_ydoBegaP0C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP0C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"width":`text`,"middle":true,}});
  if(rows.length === 0){
     { const $$_etatSgnidaoL1C = __sveltets_2_ensureComponent(LoadingState); new $$_etatSgnidaoL1C({ target: __sveltets_2_any(), props: {}});}
  }else{
     { svelteHTML.createElement("h1", {});say.offer.heading; }
     { svelteHTML.createElement("p", { "class":`soft lead`,});say.offer.lead; }
     { const $$_tsiLtfarD1C = __sveltets_2_ensureComponent(DraftList); new $$_tsiLtfarD1C({ target: __sveltets_2_any(), props: {    store,rows,"onremoved":removed,}});}
     { svelteHTML.createElement("div", { "class":`fresh`,}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`primary`,"big":true,"onclick":begin,}});say.offer.fresh; Button} }
  }
 PageBody}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const DraftOffer__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type DraftOffer__SvelteComponent_ = ReturnType<typeof DraftOffer__SvelteComponent_>;
/*Ωignore_endΩ*/export default DraftOffer__SvelteComponent_;