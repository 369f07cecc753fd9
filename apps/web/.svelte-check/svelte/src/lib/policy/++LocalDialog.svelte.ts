///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import { isOnline } from '#lib/cases/online.svelte.ts';
import Button from '#lib/ui/Button.svelte';
import Dialog from '#lib/ui/Dialog.svelte';
import Notice from '#lib/ui/Notice.svelte';
import { words } from '#lib/words/index.ts';
;

  /** A form by which something is changed for the whole organisation. It needs the server, and says so without one. */
  interface Props {
    open: boolean;
    /** Of the form. */
    id: string;
    title: string;
    description?: string;
    /** Why the server did not take it. */
    problem: string | null;
    busy: boolean;
    /** On the button that saves. */
    save: string;
    onsave: () => void;
    children: Snippet;
    /** Buttons beside it. */
    more?: Snippet;
  };function $$render() {

  
  
  
  
  
  

  let { open = $bindable(), id, title, description, problem, busy, save, onsave, children, more }: Props = $props()/*Ωignore_startΩ*/;open;/*Ωignore_endΩ*/;
;
async () => {

 { const $$_golaiD0C = __sveltets_2_ensureComponent(Dialog); const $$_golaiD0 = new $$_golaiD0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },open,title,description,actions:() => { async ()/*Ωignore_positionΩ*/ => {
     { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {        children:() => { return __sveltets_2_any(0); },"kind":`primary`,"type":`submit`,"form":id,busy,"disabled":!isOnline(),}});save; Button}
    ;__sveltets_2_ensureSnippet(more?.());
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/() => open = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_golaiD0.$$bindings = 'open';/*Ωignore_startΩ*/const {actions} = $$_golaiD0.$$prop_def;/*Ωignore_endΩ*/
   { svelteHTML.createElement("form", {     id,"novalidate":true,"onsubmit":(event) => {
      event.preventDefault();
      onsave();
    },});
    if(!isOnline()){ { const $$_ecitoN2C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN2C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"tone":`notice`,"role":`status`,"level":3,}}); { svelteHTML.createElement("p", {});words.policy.form.offline; } Notice}}
    if(problem !== null){ { const $$_ecitoN2C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN2C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"tone":`danger`,"role":`alert`,"level":3,}}); { svelteHTML.createElement("p", {});problem; } Notice}}
    ;__sveltets_2_ensureSnippet(children());
   }
  
 Dialog}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('open'), slots: {}, events: {} }}
const LocalDialog__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LocalDialog__SvelteComponent_ = ReturnType<typeof LocalDialog__SvelteComponent_>;
/*Ωignore_endΩ*/export default LocalDialog__SvelteComponent_;