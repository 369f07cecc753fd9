///<reference types="svelte" />
;
import X from '@lucide/svelte/icons/x';
import { Dialog } from 'bits-ui';
import type { Snippet } from 'svelte';
import { words } from '#lib/words/index.ts';
import { backCloses } from './back-closes.svelte.ts';
import Icon from './Icon.svelte';
import { reachableWhenScrolling } from './reachable-when-scrolling.ts';
;

  /**
   * Something asked or shown over the screen. A sheet from below on a phone; from 820 px a sheet at the lower side, or in the middle.
   * Holds the focus, closes with Escape and with Back, and gives the focus back.
   */
  interface Props {
    open: boolean;
    title: string;
    /** One sentence under the title, read with it. */
    description?: string;
    shape?: 'side' | 'middle';
    children?: Snippet;
    /** Buttons, kept in view below what scrolls. */
    actions?: Snippet;
    onclose?: () => void;
  };function $$render() {

  
  
  
  
  
  
  

  let { open = $bindable(), title, description, shape = 'side', children, actions, onclose }: Props = $props()/*Ωignore_startΩ*/;open;/*Ωignore_endΩ*/;

  backCloses(
    () => open,
    () => {
      open = false;
      onclose?.();
    },
  );
;
async () => {

 { const $$_tooR_golaiD0C = __sveltets_2_ensureComponent(Dialog.Root); const $$_tooR_golaiD0 = new $$_tooR_golaiD0C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },open,"onOpenChange":(next) => next || onclose?.(),}});/*Ωignore_startΩ*/() => open = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_tooR_golaiD0.$$bindings = 'open';
   { const $$_latroP_golaiD1C = __sveltets_2_ensureComponent(Dialog.Portal); new $$_latroP_golaiD1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
     { const $$_yalrevO_golaiD2C = __sveltets_2_ensureComponent(Dialog.Overlay); const $$_yalrevO_golaiD2 = new $$_yalrevO_golaiD2C({ target: __sveltets_2_any(), props: {child:({ props }) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("div", {  ...props,"class":`veil`,}); }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {child} = $$_yalrevO_golaiD2.$$prop_def;/*Ωignore_endΩ*/
      
     Dialog.Overlay}
     { const $$_tnetnoC_golaiD2C = __sveltets_2_ensureComponent(Dialog.Content); const $$_tnetnoC_golaiD2 = new $$_tnetnoC_golaiD2C({ target: __sveltets_2_any(), props: {child:({ props }) => { async ()/*Ωignore_positionΩ*/ => {
         { svelteHTML.createElement("div", {  ...props,"class":['panel', shape],});
           { svelteHTML.createElement("div", { "class":`head`,});
             { const $$_eltiT_golaiD2C = __sveltets_2_ensureComponent(Dialog.Title); const $$_eltiT_golaiD2 = new $$_eltiT_golaiD2C({ target: __sveltets_2_any(), props: { "level":2,child:({ props: titleProps }) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("h2", {...titleProps,});title; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {child} = $$_eltiT_golaiD2.$$prop_def;/*Ωignore_endΩ*/
              
             Dialog.Title}
             { const $$_esolC_golaiD2C = __sveltets_2_ensureComponent(Dialog.Close); const $$_esolC_golaiD2 = new $$_esolC_golaiD2C({ target: __sveltets_2_any(), props: {child:({ props: closeProps }) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("button", {     ...closeProps,"class":`close`,"aria-label":words.ui.close,}); { const $$_nocI1C = __sveltets_2_ensureComponent(Icon); new $$_nocI1C({ target: __sveltets_2_any(), props: {  "of":X,}});} }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {child} = $$_esolC_golaiD2.$$prop_def;/*Ωignore_endΩ*/
              
             Dialog.Close}
           }
           { svelteHTML.createElement("div", {  "class":`body`,[Symbol("@attach")]:reachableWhenScrolling,});
            if(description){
               { const $$_noitpircseD_golaiD2C = __sveltets_2_ensureComponent(Dialog.Description); const $$_noitpircseD_golaiD2 = new $$_noitpircseD_golaiD2C({ target: __sveltets_2_any(), props: {child:({ props: wordProps }) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("p", {  ...wordProps,"class":`description`,});description; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {child} = $$_noitpircseD_golaiD2.$$prop_def;/*Ωignore_endΩ*/
                
               Dialog.Description}
            }
            ;__sveltets_2_ensureSnippet(children?.());
           }
          if(actions){ { svelteHTML.createElement("div", { "class":`actions`,});;__sveltets_2_ensureSnippet(actions()); }}
         }
      };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {child} = $$_tnetnoC_golaiD2.$$prop_def;/*Ωignore_endΩ*/
      
     Dialog.Content}
   Dialog.Portal}
 Dialog.Root}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('open'), slots: {}, events: {} }}
const Dialog__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Dialog__SvelteComponent_ = ReturnType<typeof Dialog__SvelteComponent_>;
/*Ωignore_endΩ*/export default Dialog__SvelteComponent_;