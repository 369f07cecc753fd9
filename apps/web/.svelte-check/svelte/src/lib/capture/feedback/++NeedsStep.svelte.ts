///<reference types="svelte" />
;
import type { Directory } from '@evenhand/policy/directory';
import type { Pack } from '@evenhand/policy/packs/pack';
import CheckGroup from '#lib/ui/CheckGroup.svelte';
import TextField from '#lib/ui/TextField.svelte';
import { words } from '#lib/words/index.ts';
import { flagOptions } from '../flag-options.ts';
import FlagChecks from '../FlagChecks.svelte';
import DangerPanel from './DangerPanel.svelte';
import type { FeedbackForm } from './feedback-form.ts';
;

  /** What helps the person, and what somebody must see in time. Danger says at once what to do. */
  interface Props {
    form: FeedbackForm;
    errors: Partial<Record<string, string>>;
    pack: Pack;
    directory: Directory;
    staff: string;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { form = $bindable(), errors, pack, directory, staff }: Props = $props()/*Ωignore_startΩ*/;form;/*Ωignore_endΩ*/;

  const say = words.capture.feedback.needs;
  const needs = say.choices.map(({ id, label }) => ({ value: id, label }));
  // Danger stands first and alone, with what to do right under it.
  const danger = $derived(
    flagOptions(pack.flags.map(({ value }) => value).filter((flag) => flag === 'immediate-danger')),
  );
  const rest = $derived(form.flags.filter((flag) => flag !== 'immediate-danger'));
;
async () => {

if(danger.length > 0){
   { const $$_puorGkcehC0C = __sveltets_2_ensureComponent(CheckGroup); new $$_puorGkcehC0C({ target: __sveltets_2_any(), props: {              "name":`danger`,"legend":say.danger,"optional":true,"layout":`list`,"options":danger,"values":form.flags,"onchange":(values) => (form.flags = values.length > 0 ? ['immediate-danger', ...rest] : rest),}});}
  if(form.flags.includes('immediate-danger')){ { const $$_lenaPregnaD0C = __sveltets_2_ensureComponent(DangerPanel); new $$_lenaPregnaD0C({ target: __sveltets_2_any(), props: {     pack,directory,"unit":form.unit,staff,}});}}
}
 { const $$_skcehCgalF0C = __sveltets_2_ensureComponent(FlagChecks); new $$_skcehCgalF0C({ target: __sveltets_2_any(), props: {     pack,"flags":form.flags,"onchange":(flags) => (form.flags = flags),}});}
 { const $$_puorGkcehC0C = __sveltets_2_ensureComponent(CheckGroup); new $$_puorGkcehC0C({ target: __sveltets_2_any(), props: {              "name":`needs`,"legend":say.legend,"optional":true,"layout":`pair`,"options":needs,"values":form.needs,"onchange":(values) => (form.needs = values),}});}
if(form.needs.includes('interpreter')){
   { const $$_dleiFtxeT0C = __sveltets_2_ensureComponent(TextField); const $$_dleiFtxeT0 = new $$_dleiFtxeT0C({ target: __sveltets_2_any(), props: {           "name":`language`,"label":say.language,"error":errors.language,"autocomplete":`off`,value:form.language,}});/*Ωignore_startΩ*/() => form.language = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtxeT0.$$bindings = 'value';}
}
 { const $$_dleiFtxeT0C = __sveltets_2_ensureComponent(TextField); const $$_dleiFtxeT0 = new $$_dleiFtxeT0C({ target: __sveltets_2_any(), props: {            "name":`other-needs`,"label":say.other,"optional":true,"error":errors['other-needs'],"autocomplete":`off`,value:form.otherNeeds,}});/*Ωignore_startΩ*/() => form.otherNeeds = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtxeT0.$$bindings = 'value';}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('form'), slots: {}, events: {} }}
const NeedsStep__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type NeedsStep__SvelteComponent_ = ReturnType<typeof NeedsStep__SvelteComponent_>;
/*Ωignore_endΩ*/export default NeedsStep__SvelteComponent_;