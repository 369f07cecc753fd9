///<reference types="svelte" />
;
import Button from '#lib/ui/Button.svelte';
import CheckGroup from '#lib/ui/CheckGroup.svelte';
import TextArea from '#lib/ui/TextArea.svelte';
import { words } from '#lib/words/index.ts';
import type { Pack } from '@evenhand/policy/packs/pack';
import CopyWords from './CopyWords.svelte';
import UncheckedContact from './UncheckedContact.svelte';
;

  /** The words of a letter, made from the record until they are changed by hand, and the parts that it has to have. */
  interface Props {
    /** The words as they stand. */
    text: string;
    /** What was changed by hand; empty while they follow the record. */
    own: string;
    /** Ids of the parts that the policy asks for. */
    asked: readonly string[];
    parts: string[];
    pack: Pack;
    error: (field: string) => string | undefined;
  };function $$render() {

  
  
  
  
  
  
  

  let { text, own = $bindable(), asked, parts = $bindable(), pack, error }: Props = $props()/*Ωignore_startΩ*/;own;parts;/*Ωignore_endΩ*/;

  const { acknowledge, letter } = words.acts;
  const options = $derived(
    asked.map((value) => ({ value, label: acknowledge.partNames[value] ?? value.replaceAll('-', ' ') })),
  );
;
async () => {

 { const $$_aerAtxeT0C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT0 = new $$_aerAtxeT0C({ target: __sveltets_2_any(), props: {              "name":`act-words`,"label":acknowledge.letter,"hint":acknowledge.letterHint,"rows":12,"error":error('act-words'),value:__sveltets_2_get_set_binding(() => text,(changed) => (own = changed)),}});$$_aerAtxeT0.$$bindings = 'value';}
 { const $$_tcatnoCdekcehcnU0C = __sveltets_2_ensureComponent(UncheckedContact); new $$_tcatnoCdekcehcnU0C({ target: __sveltets_2_any(), props: {  text,pack,}});}
 { const $$_sdroWypoC0C = __sveltets_2_ensureComponent(CopyWords); new $$_sdroWypoC0C({ target: __sveltets_2_any(), props: { text,}});}
if(own !== ''){ { svelteHTML.createElement("div", {});
     { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`link`,"onclick":() => (own = ''),}});acknowledge.anew; Button}
   }}
if(options.length > 0){
   { const $$_puorGkcehC0C = __sveltets_2_ensureComponent(CheckGroup); const $$_puorGkcehC0 = new $$_puorGkcehC0C({ target: __sveltets_2_any(), props: {                "id":`act-parts`,"name":`act-parts`,"legend":letter.parts,"hint":letter.partsHint,options,"layout":`list`,"error":error('act-parts'),values:parts,}});/*Ωignore_startΩ*/() => parts = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_puorGkcehC0.$$bindings = 'values';}
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('own', 'parts'), slots: {}, events: {} }}
const LetterFields__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LetterFields__SvelteComponent_ = ReturnType<typeof LetterFields__SvelteComponent_>;
/*Ωignore_endΩ*/export default LetterFields__SvelteComponent_;