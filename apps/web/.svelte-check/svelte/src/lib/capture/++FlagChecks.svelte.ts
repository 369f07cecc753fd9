///<reference types="svelte" />
;
import type { Flag } from '@evenhand/policy/packs/nouns';
import type { Pack } from '@evenhand/policy/packs/pack';
import CheckGroup from '#lib/ui/CheckGroup.svelte';
import { words } from '#lib/words/index.ts';
import { flagOptions } from './flag-options.ts';
;

  /** What somebody else has to see in time, of the policy's flags. Danger has a place of its own, so it is not among them. */
  interface Props {
    pack: Pack;
    /** All that were chosen, danger included. */
    flags: readonly Flag[];
    onchange: (flags: Flag[]) => void;
  };function $$render() {

  
  
  
  
  

  let { pack, flags, onchange }: Props = $props();

  const known = $derived(pack.flags.map(({ value }) => value));
  const options = $derived(flagOptions(known.filter((flag) => flag !== 'immediate-danger')));

  const choose = (values: readonly string[]) =>
    onchange(known.filter((flag) => values.includes(flag) || (flag === 'immediate-danger' && flags.includes(flag))));
;
async () => {

if(options.length > 0){
   { const $$_puorGkcehC0C = __sveltets_2_ensureComponent(CheckGroup); new $$_puorGkcehC0C({ target: __sveltets_2_any(), props: {               "name":`flags`,"legend":words.capture.flagsLegend,"hint":words.capture.flagsHint,"optional":true,"layout":`list`,options,"values":flags.filter((flag) => flag !== 'immediate-danger'),"onchange":choose,}});}
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const FlagChecks__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type FlagChecks__SvelteComponent_ = ReturnType<typeof FlagChecks__SvelteComponent_>;
/*Ωignore_endΩ*/export default FlagChecks__SvelteComponent_;