///<reference types="svelte" />
;
import ChevronDown from '@lucide/svelte/icons/chevron-down';
import { MediaQuery } from 'svelte/reactivity';
import type { Pack } from '@evenhand/policy/packs/pack';
import Button from '#lib/ui/Button.svelte';
import CheckGroup from '#lib/ui/CheckGroup.svelte';
import ChoiceGroup from '#lib/ui/ChoiceGroup.svelte';
import { words } from '#lib/words/index.ts';
import { iconOf } from './behaviour-icons.ts';
import { behavioursOf } from './harms.ts';
import type { IncidentForm } from './incident-form.ts';

;type $$ComponentProps =  { form: IncidentForm; errors: Partial<Record<string, string>>; pack: Pack };function $$render() {

  
  
  
  
  
  
  
  
  
  

  let {
    form = $bindable(),
    errors,
    pack,
  }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props()/*Ωignore_startΩ*/;form;/*Ωignore_endΩ*/;

  const { did } = words.capture.incident;
  const all = $derived(
    behavioursOf(pack, form.conduct).map((behaviour) => ({
      value: behaviour.id,
      label: behaviour.name,
      icon: iconOf(behaviour),
    })),
  );

  // A phone shows the first of a long list, danger among them, and whatever is chosen; the rest unfolds.
  const roomy = new MediaQuery('(min-width: 51.25rem)');
  const first = 8;
  let unfolded = $state(false);
  const options = $derived(
    roomy.current || unfolded || all.length <= first + 2
      ? all
      : all.filter((option, index) => index < first || form.behaviours.includes(option.value)),
  );
  const folded = $derived(all.length - options.length);

  function chooseConduct(value: string) {
    form.conduct = value === 'positive' ? 'positive' : 'unacceptable';
    form.behaviours = form.behaviours.filter((id) =>
      behavioursOf(pack, form.conduct).some((behaviour) => behaviour.id === id),
    );
  }
;
async () => {

 { const $$_puorGeciohC0C = __sveltets_2_ensureComponent(ChoiceGroup); new $$_puorGeciohC0C({ target: __sveltets_2_any(), props: {              "name":`conduct`,"legend":did.conduct,"legendUnseen":true,"layout":`pair`,"options":[
    { value: 'unacceptable', label: did.unacceptable },
    { value: 'positive', label: did.positive },
  ],"value":form.conduct,"onchange":chooseConduct,}});}
if(options.length > 0){
   { const $$_puorGkcehC0C = __sveltets_2_ensureComponent(CheckGroup); new $$_puorGkcehC0C({ target: __sveltets_2_any(), props: {                "name":`behaviours`,"legend":did.legend,"hint":did.hint,"error":errors.behaviours,"layout":`tiles`,options,"values":form.behaviours,"onchange":(values) => (form.behaviours = values),}});}
  if(folded > 0){
     { svelteHTML.createElement("div", {}); { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"icon":ChevronDown,"onclick":() => (unfolded = true),}});did.more(folded); Button} }
  }
}else{
   { svelteHTML.createElement("p", {   "class":`soft`,"id":`behaviours`,});did.none; }
}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings('form'), slots: {}, events: {} }}
const BehaviourStep__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type BehaviourStep__SvelteComponent_ = ReturnType<typeof BehaviourStep__SvelteComponent_>;
/*Ωignore_endΩ*/export default BehaviourStep__SvelteComponent_;