///<reference types="svelte" />
;
import * as paths from '#lib/paths.ts';
import Button from '#lib/ui/Button.svelte';
import Notice from '#lib/ui/Notice.svelte';
import { words } from '#lib/words/index.ts';

;type $$ComponentProps =  { problem: string; onretry: () => void };function $$render() {

  
  
  
  

  /** It could not be stored: why, that nothing typed is gone, and what to do. */
  let { problem, onretry }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

 { const $$_ecitoN0C = __sveltets_2_ensureComponent(Notice); const $$_ecitoN0 = new $$_ecitoN0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"tone":`danger`,"title":words.capture.problem.title,"role":`alert`,actions:() => { async ()/*Ωignore_positionΩ*/ => {
     { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":onretry,}});words.capture.problem.again; Button}
     { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"kind":`link`,"href":paths.device(),"target":`_blank`,}});words.capture.problem.device; Button}
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_ecitoN0.$$prop_def;/*Ωignore_endΩ*/
   { svelteHTML.createElement("p", {});problem; }
   { svelteHTML.createElement("p", {});words.capture.problem.draft; }
  
 Notice}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SaveProblem__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SaveProblem__SvelteComponent_ = ReturnType<typeof SaveProblem__SvelteComponent_>;
/*Ωignore_endΩ*/export default SaveProblem__SvelteComponent_;