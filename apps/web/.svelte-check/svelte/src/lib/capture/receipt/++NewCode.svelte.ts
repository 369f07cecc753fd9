///<reference types="svelte" />
;
import { browserDevice } from '#lib/device/browser.ts';
import type { Store } from '#lib/store/port.ts';
import { hashOf, newTrackingCode } from '#lib/tracking/tracking-code.ts';
import Button from '#lib/ui/Button.svelte';
import Dialog from '#lib/ui/Dialog.svelte';
import Notice from '#lib/ui/Notice.svelte';
import TextField from '#lib/ui/TextField.svelte';
import { words } from '#lib/words/index.ts';
import { issueCode } from './issue-code.ts';

;type $$ComponentProps =  { store: Store; caseId: string; onissued: (code: string) => void };function $$render() {

  
  
  
  
  
  
  
  
  

  /** The old code cannot be shown again; a new one is made after staff made sure who is asking. */
  let { store, caseId, onissued }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const { gone, fresh } = words.capture.receipt;
  const most = 300;
  let open = $state(false);
  let checked = $state('');
  let error: string | undefined = $state();
  let problem: string | null = $state(null);
  let busy = $state(false);

  async function issue() {
    if (busy) return;
    const said = checked.trim();
    error = said === '' ? fresh.missing : said.length > most ? fresh.tooLong : undefined;
    if (error) return document.getElementById('checked')?.focus();
    busy = true;
    const made = newTrackingCode(browserDevice);
    const issued = await issueCode(store, caseId, await hashOf(made), said);
    problem = issued.saved ? null : issued.problem;
    busy = false;
    if (!issued.saved) return;
    open = false;
    checked = '';
    onissued(made.code);
  }
;
async () => {

 { const $$_ecitoN0C = __sveltets_2_ensureComponent(Notice); const $$_ecitoN0 = new $$_ecitoN0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":gone.title,actions:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => (open = true),}});gone.action; Button}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_ecitoN0.$$prop_def;/*Ωignore_endΩ*/
   { svelteHTML.createElement("p", {});gone.words; }
  
 Notice}

 { const $$_golaiD0C = __sveltets_2_ensureComponent(Dialog); const $$_golaiD0 = new $$_golaiD0C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },open,"title":fresh.title,"shape":`middle`,actions:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"kind":`primary`,"type":`submit`,"form":`new-code`,busy,}});fresh.save; Button}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/() => open = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_golaiD0.$$bindings = 'open';/*Ωignore_startΩ*/const {actions} = $$_golaiD0.$$prop_def;/*Ωignore_endΩ*/
   { svelteHTML.createElement("form", {     "id":`new-code`,"onsubmit":(event) => {
      event.preventDefault();
      void issue();
    },});
    if(problem !== null){ { const $$_ecitoN2C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN2C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"tone":`danger`,"role":`alert`,"level":3,}}); { svelteHTML.createElement("p", {});problem; } Notice}}
     { const $$_dleiFtxeT2C = __sveltets_2_ensureComponent(TextField); const $$_dleiFtxeT2 = new $$_dleiFtxeT2C({ target: __sveltets_2_any(), props: {           "name":`checked`,"label":fresh.checked,"hint":fresh.hint,error,"autocomplete":`off`,value:checked,}});/*Ωignore_startΩ*/() => checked = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtxeT2.$$bindings = 'value';}
   }
  
 Dialog}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const NewCode__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type NewCode__SvelteComponent_ = ReturnType<typeof NewCode__SvelteComponent_>;
/*Ωignore_endΩ*/export default NewCode__SvelteComponent_;