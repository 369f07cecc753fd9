///<reference types="svelte" />
;
import { AlertDialog } from 'bits-ui';
import { words } from '#lib/words/index.ts';
import { backCloses } from './back-closes.svelte.ts';
import Button from './Button.svelte';
;

  /** Asks once before what is final, saying what will happen. The safe answer has the focus. */
  interface Props {
    open: boolean;
    title: string;
    /** What will happen, in one or two sentences. */
    consequence: string;
    /** The act itself as a verb: 'Delete the draft', never 'OK'. */
    confirm: string;
    cancel?: string;
    danger?: boolean;
    onconfirm: () => void | Promise<void>;
  };function $$render() {

  
  
  
  

  let {
    open = $bindable(),
    title,
    consequence,
    confirm,
    cancel = words.ui.cancel,
    danger = false,
    onconfirm,
  }: Props = $props()/*Ωignore_startΩ*/;open;/*Ωignore_endΩ*/;

  let busy = $state(false);

  backCloses(
    () => open,
    () => (open = false),
  );

  async function act() {
    busy = true;
    try {
      await onconfirm();
      open = false;
    } finally {
      busy = false;
    }
  }
;
async () => {

 { const $$_tooR_golaiDtrelA0C = __sveltets_2_ensureComponent(AlertDialog.Root); const $$_tooR_golaiDtrelA0 = new $$_tooR_golaiDtrelA0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },open,}});/*Ωignore_startΩ*/() => open = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_tooR_golaiDtrelA0.$$bindings = 'open';
   { const $$_latroP_golaiDtrelA1C = __sveltets_2_ensureComponent(AlertDialog.Portal); new $$_latroP_golaiDtrelA1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
     { const $$_yalrevO_golaiDtrelA2C = __sveltets_2_ensureComponent(AlertDialog.Overlay); const $$_yalrevO_golaiDtrelA2 = new $$_yalrevO_golaiDtrelA2C({ target: __sveltets_2_any(), props: {child:({ props }) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("div", {  ...props,"class":`veil`,}); }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {child} = $$_yalrevO_golaiDtrelA2.$$prop_def;/*Ωignore_endΩ*/
      
     AlertDialog.Overlay}
     { const $$_tnetnoC_golaiDtrelA2C = __sveltets_2_ensureComponent(AlertDialog.Content); const $$_tnetnoC_golaiDtrelA2 = new $$_tnetnoC_golaiDtrelA2C({ target: __sveltets_2_any(), props: {child:({ props }) => { async ()/*Ωignore_positionΩ*/ => {
         { svelteHTML.createElement("div", {  ...props,"class":`panel`,});
           { const $$_eltiT_golaiDtrelA1C = __sveltets_2_ensureComponent(AlertDialog.Title); const $$_eltiT_golaiDtrelA1 = new $$_eltiT_golaiDtrelA1C({ target: __sveltets_2_any(), props: { "level":2,child:({ props: titleProps }) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("h2", {...titleProps,});title; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {child} = $$_eltiT_golaiDtrelA1.$$prop_def;/*Ωignore_endΩ*/
            
           AlertDialog.Title}
           { const $$_noitpircseD_golaiDtrelA1C = __sveltets_2_ensureComponent(AlertDialog.Description); const $$_noitpircseD_golaiDtrelA1 = new $$_noitpircseD_golaiDtrelA1C({ target: __sveltets_2_any(), props: {child:({ props: wordProps }) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("p", {...wordProps,});consequence; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {child} = $$_noitpircseD_golaiDtrelA1.$$prop_def;/*Ωignore_endΩ*/
            
           AlertDialog.Description}
           { svelteHTML.createElement("div", { "class":`actions`,});
             { const $$_lecnaC_golaiDtrelA2C = __sveltets_2_ensureComponent(AlertDialog.Cancel); const $$_lecnaC_golaiDtrelA2 = new $$_lecnaC_golaiDtrelA2C({ target: __sveltets_2_any(), props: {child:({ props: cancelProps }) => { async ()/*Ωignore_positionΩ*/ => { { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },...cancelProps,}});cancel; Button}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {child} = $$_lecnaC_golaiDtrelA2.$$prop_def;/*Ωignore_endΩ*/
              
             AlertDialog.Cancel}
             { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"kind":danger ? 'danger' : 'primary',busy,"onclick":act,}});confirm; Button}
           }
         }
      };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {child} = $$_tnetnoC_golaiDtrelA2.$$prop_def;/*Ωignore_endΩ*/
      
     AlertDialog.Content}
   AlertDialog.Portal}
 AlertDialog.Root}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('open'), slots: {}, events: {} }}
const ConfirmDialog__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ConfirmDialog__SvelteComponent_ = ReturnType<typeof ConfirmDialog__SvelteComponent_>;
/*Ωignore_endΩ*/export default ConfirmDialog__SvelteComponent_;