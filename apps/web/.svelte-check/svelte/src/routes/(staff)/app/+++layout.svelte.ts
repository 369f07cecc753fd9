///<reference types="svelte" />
;
import { onMount, type Snippet } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { ownUnit } from '#lib/capture/people.ts';
import { followStore } from '#lib/cases/follow-store.ts';
import { minuteNow } from '#lib/cases/now.svelte.ts';
import { unitName } from '#lib/cases/names.ts';
import { signInFor } from '#lib/cases/sign-in-place.ts';
import { syncLine } from '#lib/cases/sync-words.ts';
import AppFrame from '#lib/frame/AppFrame.svelte';
import { frame } from '#lib/frame/frame.svelte.ts';
import UpdatePrompt from '#lib/frame/UpdatePrompt.svelte';
import * as paths from '#lib/paths.ts';
import { gate } from '#lib/store/gate.svelte.ts';
import type { SyncState } from '#lib/store/port.ts';
import ConfirmDialog from '#lib/ui/ConfirmDialog.svelte';
import ErrorState from '#lib/ui/ErrorState.svelte';
import LoadingState from '#lib/ui/LoadingState.svelte';
import PageBody from '#lib/frame/PageBody.svelte';
import SyncStrip from '#lib/ui/SyncStrip.svelte';
import Toasts from '#lib/ui/Toasts.svelte';
import { words } from '#lib/words/index.ts';

;type $$ComponentProps =  { children: Snippet };function $$render() {
  const strip/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
  if(line){ { const $$_pirtScnyS0C = __sveltets_2_ensureComponent(SyncStrip); new $$_pirtScnyS0C({ target: __sveltets_2_any(), props: { ...line,}});}}
};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  /**
   * The way in. The store is opened once something is painted, and no page of the staff app is drawn before it is open:
   *
   *   opening -> ready -> the page            broken -> try again
   *           -> signed-out -> sign-in, which remembers where the person wanted to go
   */
  let { children }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const around = $derived(page.data.frame ?? 'full');
  const isSignIn = $derived(page.url.pathname === paths.signIn());
  let sync = $state.raw<SyncState | null>(null);
  let leaving = $state(false);
  const line = $derived(sync && syncLine(sync, minuteNow()));

  onMount(() => requestAnimationFrame(() => void gate.open()));

  $effect(() => {
    if (gate.phase === 'signed-out' && !isSignIn) void goto(signInFor(page.url), { replaceState: true });
  });

  $effect(() => followStore(gate.store, (next) => (sync = next)));

  $effect(() => {
    const { store } = gate;
    frame.person = store ? { name: store.staff.name } : undefined;
    frame.unit = store ? unitName(ownUnit(store.staff, store.directory), store.directory) : '';
    frame.organisation = store?.directory.organisation.name ?? '';
    frame.signOut = store ? () => (leaving = true) : undefined;
  });

  $effect(() => {
    frame.attention = sync?.attention.length ?? 0;
  });
;
async () => {

 { svelteHTML.createElement("svelte:head", {});
   { svelteHTML.createElement("link", {    "rel":`manifest`,"href":`/manifest.webmanifest`,});}
 }



if(isSignIn){
   { svelteHTML.createElement("main", {   "id":`main`,"tabindex":-1,});;__sveltets_2_ensureSnippet(children()); }
} else if (gate.phase === 'ready' && gate.store){
  gate.store; {
    if(around === 'bare' || !frame.person){
       { svelteHTML.createElement("main", {   "id":`main`,"tabindex":-1,});;__sveltets_2_ensureSnippet(children()); }
    }else{
       { const $$_emarFppA0C = __sveltets_2_ensureComponent(AppFrame); new $$_emarFppA0C({ target: __sveltets_2_any(), props: {                 children:() => { return __sveltets_2_any(0); },"pathname":page.url.pathname,"unit":frame.unit,"organisation":frame.organisation,"person":frame.person.name,"attention":frame.attention,"focus":around === 'focus',"onsignout":frame.signOut,"sync":line ? strip : undefined,}});
        ;__sveltets_2_ensureSnippet(children());
       AppFrame}
    }
  }
}else{
   { svelteHTML.createElement("main", {   "id":`main`,"tabindex":-1,});
     { const $$_ydoBegaP1C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"width":`text`,}});
      if(gate.phase === 'broken'){
         { const $$_etatSrorrE2C = __sveltets_2_ensureComponent(ErrorState); new $$_etatSrorrE2C({ target: __sveltets_2_any(), props: {        "level":1,"title":words.signin.broken.title,"words":gate.problem,"onretry":() => void gate.open(),}});}
      }else{
         { const $$_etatSgnidaoL2C = __sveltets_2_ensureComponent(LoadingState); new $$_etatSgnidaoL2C({ target: __sveltets_2_any(), props: {    "rows":6,"label":words.signin.opening,}});}
      }
     PageBody}
   }
}

 { const $$_golaiDmrifnoC0C = __sveltets_2_ensureComponent(ConfirmDialog); const $$_golaiDmrifnoC0 = new $$_golaiDmrifnoC0C({ target: __sveltets_2_any(), props: {               open:leaving,"title":words.signin.out.title,"consequence":sync && sync.unsent > 0 ? words.signin.out.consequence(sync.unsent) : words.signin.out.plain,"confirm":words.signin.out.confirm,"cancel":words.signin.out.stay,"danger":(sync?.unsent ?? 0) > 0,"onconfirm":() => gate.signOut(),}});/*Ωignore_startΩ*/() => leaving = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_golaiDmrifnoC0.$$bindings = 'open';}
 { const $$_tpmorPetadpU0C = __sveltets_2_ensureComponent(UpdatePrompt); new $$_tpmorPetadpU0C({ target: __sveltets_2_any(), props: {}});}
 { const $$_stsaoT0C = __sveltets_2_ensureComponent(Toasts); new $$_stsaoT0C({ target: __sveltets_2_any(), props: {}});}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Layout__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Layout__SvelteComponent_ = ReturnType<typeof Layout__SvelteComponent_>;
/*Ωignore_endΩ*/export default Layout__SvelteComponent_;