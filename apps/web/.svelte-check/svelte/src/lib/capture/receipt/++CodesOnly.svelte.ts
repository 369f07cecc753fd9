///<reference types="svelte" />
;
import { spacedCode } from '@evenhand/policy/reference';
import ReceiptCode from '#lib/ui/ReceiptCode.svelte';
import { words } from '#lib/words/index.ts';

;type $$ComponentProps =  { code: string; reference: string };function $$render() {

  
  
  

  /** The case is about whoever took it, so it has left their device already; what was promised to the customer is still told. */
  let { code, reference }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.capture.receipt;
;
async () => {

 { svelteHTML.createElement("h1", {});say.lead(''); }
 { svelteHTML.createElement("p", { "class":`soft`,});say.hidden; }
 { svelteHTML.createElement("dl", {});
   { const $$_edoCtpieceR1C = __sveltets_2_ensureComponent(ReceiptCode); new $$_edoCtpieceR1C({ target: __sveltets_2_any(), props: {    "label":say.reference,"groups":reference.split('-'),}});}
   { const $$_edoCtpieceR1C = __sveltets_2_ensureComponent(ReceiptCode); new $$_edoCtpieceR1C({ target: __sveltets_2_any(), props: {      "label":say.code,"groups":spacedCode(code).split(' '),"between":` `,}});}
 }
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CodesOnly__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CodesOnly__SvelteComponent_ = ReturnType<typeof CodesOnly__SvelteComponent_>;
/*Ωignore_endΩ*/export default CodesOnly__SvelteComponent_;