///<reference types="svelte" />
;
import type { Directory } from '@evenhand/policy/directory';
import { unitTree } from './people.ts';
import SelectField from './SelectField.svelte';
;

  /** A unit of the organisation, in the order of its tree. */
  interface Props {
    name: string;
    label: string;
    directory: Directory;
    value: string;
    hint?: string;
  };function $$render() {

  
  
  

  let { name, label, directory, value = $bindable(), hint }: Props = $props()/*Ωignore_startΩ*/;value;/*Ωignore_endΩ*/;

  const options = $derived(
    unitTree(directory).map((unit) => ({ value: unit.id, label: `${'\u2003'.repeat(unit.depth)}${unit.name}` })),
  );
;
async () => {

  { const $$_dleiFtceleS0C = __sveltets_2_ensureComponent(SelectField); const $$_dleiFtceleS0 = new $$_dleiFtceleS0C({ target: __sveltets_2_any(), props: {     name,label,options,hint,"large":true,value,}});/*Ωignore_startΩ*/() => value = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtceleS0.$$bindings = 'value';}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('value'), slots: {}, events: {} }}
const UnitField__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type UnitField__SvelteComponent_ = ReturnType<typeof UnitField__SvelteComponent_>;
/*Ωignore_endΩ*/export default UnitField__SvelteComponent_;