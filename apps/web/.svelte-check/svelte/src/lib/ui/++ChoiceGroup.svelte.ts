///<reference types="svelte" />
;
import Cards from './Cards.svelte';
import Group from './Group.svelte';
import OptionCard from './OptionCard.svelte';
import type { CardLayout, Option } from './options.ts';
;

  /** One answer of several, as cards. */
  interface Props {
    name: string;
    legend: string;
    options: readonly Option[];
    value?: string;
    id?: string;
    hint?: string;
    error?: string;
    optional?: boolean;
    legendUnseen?: boolean;
    layout?: CardLayout;
    onchange?: (value: string) => void;
  };function $$render() {

  
  
  
  

  let { name, legend, options, value = $bindable(), id = name, layout = 'list', onchange, ...rest }: Props = $props()/*Ωignore_startΩ*/;value;/*Ωignore_endΩ*/;

  function choose(next: string) {
    value = next;
    onchange?.(next);
  }
;
async () => {

 { const $$_puorG0C = __sveltets_2_ensureComponent(Group); new $$_puorG0C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },id,legend,...rest,}});
   { const $$_sdraC1C = __sveltets_2_ensureComponent(Cards); new $$_sdraC1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },layout,}});
       for(let option of __sveltets_2_ensureArray(options)){option.value;
       { const $$_draCnoitpO2C = __sveltets_2_ensureComponent(OptionCard); new $$_draCnoitpO2C({ target: __sveltets_2_any(), props: {             "type":`radio`,name,"id":`${id}-${option.value}`,option,"checked":value === option.value,"tall":layout === 'tiles',"onchange":() => choose(option.value),}});}
    }
   Cards}
 Group}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('value'), slots: {}, events: {} }}
const ChoiceGroup__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ChoiceGroup__SvelteComponent_ = ReturnType<typeof ChoiceGroup__SvelteComponent_>;
/*Ωignore_endΩ*/export default ChoiceGroup__SvelteComponent_;