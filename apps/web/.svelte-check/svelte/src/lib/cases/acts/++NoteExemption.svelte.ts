///<reference types="svelte" />
;
import { consentAskOf } from '@evenhand/policy/history/consent';
import ChoiceGroup from '#lib/ui/ChoiceGroup.svelte';
import TextArea from '#lib/ui/TextArea.svelte';
import TextField from '#lib/ui/TextField.svelte';
import { words } from '#lib/words/index.ts';
import ActDialog from './ActDialog.svelte';
import { openAct } from './act-form.svelte.ts';
import { casePlace } from './act-place.ts';
import { noteExemption } from './consent.ts';
function $$render() {

  
  
  
  
  
  
  
  
  

  /** A ground of the policy, and what the policy wants to know of it. */
  const place = casePlace();

  const say = words.acts.exemption;
  const { view } = place;
  const form = openAct(place, noteExemption(view));
  const { exemptions } = consentAskOf(view.state, view.setting);
  const grounds = exemptions.map(({ value }) => ({
    value,
    label: words.capture.exemptions[value as keyof typeof words.capture.exemptions],
  }));
  const rule = $derived(exemptions.find(({ value }) => value === form.values.exemption));
;
async () => {

 { const $$_golaiDtcA0C = __sveltets_2_ensureComponent(ActDialog); new $$_golaiDtcA0C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },form,"title":say.title,"save":say.save,}});
   { const $$_puorGeciohC1C = __sveltets_2_ensureComponent(ChoiceGroup); const $$_puorGeciohC1 = new $$_puorGeciohC1C({ target: __sveltets_2_any(), props: {             "id":`act-exemption`,"name":`act-exemption`,"legend":say.ground,"options":grounds,"error":form.error('act-exemption'),value:form.values.exemption,}});/*Ωignore_startΩ*/() => form.values.exemption = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_puorGeciohC1.$$bindings = 'value';}
  if(rule?.under){ { const $$_dleiFtxeT1C = __sveltets_2_ensureComponent(TextField); const $$_dleiFtxeT1 = new $$_dleiFtxeT1C({ target: __sveltets_2_any(), props: {             "name":`act-age`,"label":say.age,"inputmode":`numeric`,"width":`short`,"error":form.error('act-age'),value:form.values.age,}});/*Ωignore_startΩ*/() => form.values.age = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtxeT1.$$bindings = 'value';}}
  if(rule){ { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {             "name":`act-proof`,"label":say.proof,"optional":!rule.needsProof,"rows":3,"error":form.error('act-proof'),value:form.values.proof,}});/*Ωignore_startΩ*/() => form.values.proof = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT1.$$bindings = 'value';}}
 ActDialog}
};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const NoteExemption__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type NoteExemption__SvelteComponent_ = ReturnType<typeof NoteExemption__SvelteComponent_>;
/*Ωignore_endΩ*/export default NoteExemption__SvelteComponent_;