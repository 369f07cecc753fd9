///<reference types="svelte" />
;
import CloudCheck from '@lucide/svelte/icons/cloud-check';
import CloudUpload from '@lucide/svelte/icons/cloud-upload';
import Copy from '@lucide/svelte/icons/copy';
import Printer from '@lucide/svelte/icons/printer';
import Share from '@lucide/svelte/icons/share';
import { page } from '$app/state';
import CodesOnly from '#lib/capture/receipt/CodesOnly.svelte';
import NewCode from '#lib/capture/receipt/NewCode.svelte';
import ReceiptSheet from '#lib/capture/receipt/ReceiptSheet.svelte';
import { sendingOf } from '#lib/cases/sending-words.ts';
import { browserDevice } from '#lib/device/browser.ts';
import PageBody from '#lib/frame/PageBody.svelte';
import PageTop from '#lib/frame/PageTop.svelte';
import * as paths from '#lib/paths.ts';
import { requireStore } from '#lib/store/gate.svelte.ts';
import { codeOf, forgetCode, keepCode } from '#lib/tracking/receipt-codes.ts';
import BottomBar from '#lib/ui/BottomBar.svelte';
import Button from '#lib/ui/Button.svelte';
import EmptyState from '#lib/ui/EmptyState.svelte';
import LoadingState from '#lib/ui/LoadingState.svelte';
import { showToast } from '#lib/ui/toasts.svelte.ts';
import { timeInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
function $$render() {
  const cases/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => { { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"href":paths.cases(),}});say.missing.back; Button}};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  const store = requireStore();
  const say = words.capture.receipt;
  const id = $derived(page.params.id ?? '');
  const view = $derived(store.record('case', id))/*Ωignore_startΩ*/;let $view = __sveltets_2_store_get(view);/*Ωignore_endΩ*/;
  let issued: string | undefined = $state();
  const told = $derived(codeOf(id));
  const code = $derived(issued ?? told?.code);
  const reference = $derived($view?.state.reference ?? told?.reference ?? '');
  const { sync } = store/*Ωignore_startΩ*/;let $sync = __sveltets_2_store_get(sync);/*Ωignore_endΩ*/;
  const sending = $derived(sendingOf($view?.unsent, $sync));
  const status = $derived(
    $view
      ? sending === 'sent'
        ? say.sent
        : say.saved(
            timeInWords($view.state.receivedAt, $view.setting.pack.counting.zone.value),
            words.device.sending[sending],
          )
      : undefined,
  );

  // Whoever leaves the receipt leaves the code behind.
  $effect(() => {
    const left = id;
    return () => {
      forgetCode(left);
      issued = undefined;
    };
  });

  function show(fresh: string) {
    issued = fresh;
    keepCode(id, { code: fresh, reference });
  }

  async function share() {
    if (code === undefined) return;
    const text = say.shareText(reference, code);
    const url = location.origin + paths.tracked(reference);
    if (browserDevice.canShare()) {
      await browserDevice.share({ title: say.shareTitle(reference), text, url });
      return;
    }
    try {
      await navigator.clipboard.writeText(`${text} ${url}`);
      showToast(say.copied, { tone: 'good' });
    } catch {
      showToast(say.notCopied, { tone: 'danger' });
    }
  }
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});say.title; reference;  words.frame.name; } }



 { const $$_poTegaP0C = __sveltets_2_ensureComponent(PageTop); new $$_poTegaP0C({ target: __sveltets_2_any(), props: {         "title":say.title,"leave":{ kind: 'close', label: say.close, href: $view ? paths.caseOf(id) : paths.cases() },"words":status,"wordsIcon":status === undefined ? undefined : sending === 'sent' ? CloudCheck : CloudUpload,}});}
 { svelteHTML.createElement("div", { "class":`fill`,});
   { svelteHTML.createElement("div", { "class":`grow`,});
     { const $$_ydoBegaP2C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP2C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"width":`text`,"middle":true,}});
      if($view){
        if(code === undefined){ { svelteHTML.createElement("div", { "class":`gone no-print`,}); { const $$_edoCweN4C = __sveltets_2_ensureComponent(NewCode); new $$_edoCweN4C({ target: __sveltets_2_any(), props: {     store,"caseId":id,"onissued":show,}});} }}
         { const $$_teehStpieceR3C = __sveltets_2_ensureComponent(ReceiptSheet); new $$_teehStpieceR3C({ target: __sveltets_2_any(), props: {     "view":$view,code,"origin":location.origin,}});}
      } else if (told && $view === null){
         { const $$_ylnOsedoC3C = __sveltets_2_ensureComponent(CodesOnly); new $$_ylnOsedoC3C({ target: __sveltets_2_any(), props: { ...told,}});}
      } else if ($view === null){
         { const $$_etatSytpmE3C = __sveltets_2_ensureComponent(EmptyState); new $$_etatSytpmE3C({ target: __sveltets_2_any(), props: {        "level":1,"title":say.missing.title,"words":say.missing.words,"action":cases,}});}
      }else{
         { const $$_etatSgnidaoL3C = __sveltets_2_ensureComponent(LoadingState); new $$_etatSgnidaoL3C({ target: __sveltets_2_any(), props: {}});}
      }
     PageBody}
   }
  if($view || told){
     { const $$_raBmottoB1C = __sveltets_2_ensureComponent(BottomBar); new $$_raBmottoB1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },"column":true,}});
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"icon":Printer,"onclick":() => browserDevice.print(),}});say.print; Button}
      if(code !== undefined){ { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"icon":browserDevice.canShare() ? Share : Copy,"onclick":share,}});browserDevice.canShare() ? say.share : say.copy;  Button}}
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`primary`,"href":$view ? paths.caseOf(id) : paths.cases(),}});say.done; Button}
     BottomBar}
  }
 }


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;