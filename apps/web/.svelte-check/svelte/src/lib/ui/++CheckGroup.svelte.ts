///<reference types="svelte" />
;
import Cards from './Cards.svelte';
import Group from './Group.svelte';
import OptionCard from './OptionCard.svelte';
import type { CardLayout, Option } from './options.ts';
;

  /** Any number of answers, as cards. `values` keeps the order of the options. */
  interface Props {
    name: string;
    legend: string;
    options: readonly Option[];
    values?: string[];
    /** An answer that excludes the others, as "No harm". */
    alone?: string;
    id?: string;
    hint?: string;
    error?: string;
    optional?: boolean;
    legendUnseen?: boolean;
    layout?: CardLayout;
    onchange?: (values: string[]) => void;
  };function $$render() {

  
  
  
  

  let {
    name,
    legend,
    options,
    values = $bindable([]),
    alone,
    id = name,
    layout = 'tiles',
    onchange,
    ...rest
  }: Props = $props()/*Ωignore_startΩ*/;values;/*Ωignore_endΩ*/;

  function set(value: string, on: boolean) {
    const kept = values.filter((each) => each !== value && !(on && (value === alone || each === alone)));
    const chosen = on ? [...kept, value] : kept;
    values = options.map((option) => option.value).filter((each) => chosen.includes(each));
    onchange?.(values);
  }
;
async () => {

 { const $$_puorG0C = __sveltets_2_ensureComponent(Group); new $$_puorG0C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },id,legend,...rest,}});
   { const $$_sdraC1C = __sveltets_2_ensureComponent(Cards); new $$_sdraC1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },layout,}});
       for(let option of __sveltets_2_ensureArray(options)){option.value;
       { const $$_draCnoitpO2C = __sveltets_2_ensureComponent(OptionCard); new $$_draCnoitpO2C({ target: __sveltets_2_any(), props: {             "type":`checkbox`,name,"id":`${id}-${option.value}`,option,"checked":values.includes(option.value),"tall":layout === 'tiles',"onchange":(on) => set(option.value, on),}});}
    }
   Cards}
 Group}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('values'), slots: {}, events: {} }}
const CheckGroup__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CheckGroup__SvelteComponent_ = ReturnType<typeof CheckGroup__SvelteComponent_>;
/*Ωignore_endΩ*/export default CheckGroup__SvelteComponent_;