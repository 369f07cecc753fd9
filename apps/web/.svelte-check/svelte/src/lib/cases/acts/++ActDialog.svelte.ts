///<reference types="svelte" />
;
import { untrack, type Snippet } from 'svelte';
import Button from '#lib/ui/Button.svelte';
import Dialog from '#lib/ui/Dialog.svelte';
import Disclosure from '#lib/ui/Disclosure.svelte';
import ErrorSummary from '#lib/ui/ErrorSummary.svelte';
import Notice from '#lib/ui/Notice.svelte';
import { words } from '#lib/words/index.ts';
import PolicyNotices from '../PolicyNotices.svelte';
import WhyWords from '../WhyWords.svelte';
import type { ActForm } from './act-form.svelte.ts';
import Cautions from './Cautions.svelte';
function $$render<Values>() {
  const actions/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
  if(second){;__sveltets_2_ensureSnippet(second());}else{ { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => form.close(),}});words.acts.form.cancel; Button}}
   { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {       children:() => { return __sveltets_2_any(0); },"kind":`primary`,"type":`submit`,"form":id,"busy":form.busy,}});save; Button}
};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  
  
  

  /** The frame of every act: its fields, what must be put right, why it was refused, and one button to save. */
  interface Props {
    form: ActForm<Values>;
    title: string;
    lead?: string;
    save: string;
    /** More room, for letters. */
    wide?: boolean;
    /** Where a form has several: which part of it is shown. A new one begins at its top, with the focus on this heading. */
    step?: string;
    /** A second button beside the primary one. */
    second?: Snippet;
    /** Instead of saving: a step before it. */
    onsubmit?: () => void;
    children: Snippet;
  }
  let { form, title, lead, save, wide = false, step, second, onsubmit, children }: Props = $props();

  const id = $props.id();
  let open = $state(true);
  let top: HTMLElement | undefined = $state();
  let shown = untrack(() => step);

  $effect(() => {
    if (step === shown) return;
    shown = step;
    top?.scrollIntoView({ block: 'start' });
    top?.focus({ preventScroll: true });
  });

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (onsubmit) onsubmit();
    else void form.save();
  }
;
async () => {



 { const $$_golaiD0C = __sveltets_2_ensureComponent(Dialog); const $$_golaiD0 = new $$_golaiD0C({ target: __sveltets_2_any(), props: {         children:() => { return __sveltets_2_any(0); },open,title,"description":lead,"shape":wide ? 'middle' : 'side',"onclose":() => form.close(),actions,}});/*Ωignore_startΩ*/() => open = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_golaiD0.$$bindings = 'open';
   { svelteHTML.createElement("form", {  id,"novalidate":true,"onsubmit":submit,});
    if(step){ { const $$_h32 = svelteHTML.createElement("h3", {    "class":`step`,"tabindex":-1,});top = $$_h32;step; }}
     { const $$_yrammuSrorrE2C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE2C({ target: __sveltets_2_any(), props: {  "errors":form.problems,}});}
    if(form.refused){
       { const $$_ecitoN2C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN2C({ target: __sveltets_2_any(), props: {       children:() => { return __sveltets_2_any(0); },"tone":`notice`,"title":words.acts.form.refused,"level":3,"role":`alert`,}});
           for(let sentence of __sveltets_2_ensureArray(form.refused.answer)){sentence; { svelteHTML.createElement("p", {});sentence; }}
         { const $$_erusolcsiD3C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD3C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  { const $$_sdroWyhW4C = __sveltets_2_ensureComponent(WhyWords); new $$_sdroWyhW4C({ target: __sveltets_2_any(), props: {  "why":form.refused,"clausesOnly":true,}});} Disclosure}
       Notice}
    }
    if(form.problem){ { const $$_ecitoN2C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`danger`,"role":`alert`,}}); { svelteHTML.createElement("p", {});form.problem; } Notice}}
    if(form.restored){
       { svelteHTML.createElement("p", { "class":`meta kept`,});
        words.acts.form.kept;
         { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`link`,"onclick":() => form.clear(),}});words.acts.form.clear; Button}
       }
    }
    if(form.ready){;__sveltets_2_ensureSnippet(children());}
     { const $$_snoituaC2C = __sveltets_2_ensureComponent(Cautions); new $$_snoituaC2C({ target: __sveltets_2_any(), props: {  "lines":form.cautions,}});}
     { const $$_secitoNyciloP2C = __sveltets_2_ensureComponent(PolicyNotices); new $$_secitoNyciloP2C({ target: __sveltets_2_any(), props: {  "lines":form.notices,}});}
   }
 Dialog}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
class __sveltets_Render<Values> {
    props(): ReturnType<typeof $$render<Values>>['props'] { return null as any; }
    events(): ReturnType<typeof $$render<Values>>['events'] { return null as any; }
    slots(): ReturnType<typeof $$render<Values>>['slots'] { return null as any; }
    bindings() { return __sveltets_$$bindings(''); }
    exports() { return {}; }
}

interface $$IsomorphicComponent {
    new <Values>(options: import('svelte').ComponentConstructorOptions<ReturnType<__sveltets_Render<Values>['props']>>): import('svelte').SvelteComponent<ReturnType<__sveltets_Render<Values>['props']>, ReturnType<__sveltets_Render<Values>['events']>, ReturnType<__sveltets_Render<Values>['slots']>> & { $$bindings?: ReturnType<__sveltets_Render<Values>['bindings']> } & ReturnType<__sveltets_Render<Values>['exports']>;
    <Values>(internal: unknown, props: ReturnType<__sveltets_Render<Values>['props']> & {}): ReturnType<__sveltets_Render<Values>['exports']>;
    z_$$bindings?: ReturnType<__sveltets_Render<any>['bindings']>;
}
const ActDialog__SvelteComponent_: $$IsomorphicComponent = null as any;
/*Ωignore_startΩ*/type ActDialog__SvelteComponent_<Values> = InstanceType<typeof ActDialog__SvelteComponent_<Values>>;
/*Ωignore_endΩ*/export default ActDialog__SvelteComponent_;