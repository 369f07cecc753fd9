///<reference types="svelte" />
;
import * as paths from '#lib/paths.ts';
import Button from '#lib/ui/Button.svelte';
import TextField from '#lib/ui/TextField.svelte';
import { words } from '#lib/words/index.ts';
;

  /** Reference and code. A plain form: works without script, and never shows a code again that was typed. */
  interface Props {
    reference?: string;
    errors?: { reference?: string; code?: string };
  };function $$render() {

  
  
  
  

  let { reference = '', errors = {} }: Props = $props();

  const { track } = words.public;
;
async () => {

 { svelteHTML.createElement("form", {    "method":`post`,"action":paths.track(),"novalidate":true,});
   { const $$_dleiFtxeT1C = __sveltets_2_ensureComponent(TextField); new $$_dleiFtxeT1C({ target: __sveltets_2_any(), props: {                 "name":`reference`,"label":track.reference,"hint":track.referenceHint,"value":reference,"error":errors.reference,"code":true,"width":`medium`,"maxlength":60,"required":true,}});}
   { const $$_dleiFtxeT1C = __sveltets_2_ensureComponent(TextField); new $$_dleiFtxeT1C({ target: __sveltets_2_any(), props: {               "name":`code`,"label":track.code,"hint":track.codeHint,"error":errors.code,"code":true,"width":`medium`,"maxlength":60,"required":true,}});}
   { svelteHTML.createElement("div", {}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"type":`submit`,"kind":`primary`,"big":true,}});track.open; Button} }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const TrackForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type TrackForm__SvelteComponent_ = ReturnType<typeof TrackForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default TrackForm__SvelteComponent_;