///<reference types="svelte" />
;
import { useRegisterSW } from 'virtual:pwa-register/svelte';
import Button from '#lib/ui/Button.svelte';
import { showToast } from '#lib/ui/toasts.svelte.ts';
import { words } from '#lib/words/index.ts';
function $$render() {

  
  
  
  

  /** Registers the worker and says when a newer version waits. It changes over only when the person says so. */
  const askEvery = 30 * 60_000;
  let registration: ServiceWorkerRegistration | undefined = $state();

  const { needRefresh, updateServiceWorker } = useRegisterSW({
    onRegisteredSW: (_url, found) => void (registration = found),
    onOfflineReady: () => showToast(words.frame.ready, { tone: 'good' }),
  })/*Ωignore_startΩ*/;let $needRefresh = __sveltets_2_store_get(needRefresh);/*Ωignore_endΩ*/;

  $effect(() => {
    if (!registration) return;
    const known = registration;
    // With no signal the question fails; the next one asks again.
    const ask = () => void known.update().catch(() => undefined);
    const timer = setInterval(ask, askEvery);
    addEventListener('online', ask);
    return () => {
      clearInterval(timer);
      removeEventListener('online', ask);
    };
  });
;
async () => {

if($needRefresh){
   { svelteHTML.createElement("div", {   "class":`prompt no-print`,"role":`status`,});
     { svelteHTML.createElement("p", {});words.frame.update.words; }
     { svelteHTML.createElement("div", { "class":`answers`,});
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`quiet`,"onclick":() => needRefresh.set(false),}});words.frame.update.later; Button}
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`primary`,"onclick":() => updateServiceWorker(),}});words.frame.update.now; Button}
     }
   }
}


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const UpdatePrompt__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type UpdatePrompt__SvelteComponent_ = ReturnType<typeof UpdatePrompt__SvelteComponent_>;
/*Ωignore_endΩ*/export default UpdatePrompt__SvelteComponent_;