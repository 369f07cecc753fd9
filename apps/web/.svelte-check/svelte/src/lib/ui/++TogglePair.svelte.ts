///<reference types="svelte" />
;
import ChoiceGroup from './ChoiceGroup.svelte';
;

  /** A question with two answers side by side. Undefined until one is chosen: no answer is never a no. */
  interface Props {
    name: string;
    legend: string;
    yes: string;
    no: string;
    value?: boolean;
    id?: string;
    hint?: string;
    error?: string;
    optional?: boolean;
    legendUnseen?: boolean;
    onchange?: (value: boolean) => void;
  };function $$render() {

  

  let { yes, no, value = $bindable(), onchange, ...rest }: Props = $props()/*Ωignore_startΩ*/;value;/*Ωignore_endΩ*/;

  const options = $derived([
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ]);

  function choose(answer: string) {
    value = answer === 'yes';
    onchange?.(value);
  }
;
async () => {

 { const $$_puorGeciohC0C = __sveltets_2_ensureComponent(ChoiceGroup); new $$_puorGeciohC0C({ target: __sveltets_2_any(), props: {         ...rest,options,"layout":`pair`,"value":value === undefined ? undefined : value ? 'yes' : 'no',"onchange":choose,}});}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('value'), slots: {}, events: {} }}
const TogglePair__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type TogglePair__SvelteComponent_ = ReturnType<typeof TogglePair__SvelteComponent_>;
/*Ωignore_endΩ*/export default TogglePair__SvelteComponent_;