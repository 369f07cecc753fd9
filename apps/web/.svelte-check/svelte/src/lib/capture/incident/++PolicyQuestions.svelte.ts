///<reference types="svelte" />
;
import type { Pack } from '@evenhand/policy/packs/pack';
import TextField from '#lib/ui/TextField.svelte';
import TogglePair from '#lib/ui/TogglePair.svelte';
import { words } from '#lib/words/index.ts';
import FlagChecks from '../FlagChecks.svelte';
import { isAsked, type IncidentForm } from './incident-form.ts';
;

  /** What only some policies ask about an incident; an answer is never needed to save it. */
  interface Props {
    form: IncidentForm;
    pack: Pack;
  };function $$render() {

  
  
  
  
  
  

  let { form = $bindable(), pack }: Props = $props()/*Ωignore_startΩ*/;form;/*Ωignore_endΩ*/;

  const say = words.capture.incident.details;
  const { yes, no } = say;
  const asks = (question: Parameters<typeof isAsked>[0]): boolean => isAsked(question, form, pack);
;
async () => {

if(asks('police') && form.ended !== 'police'){
   { const $$_riaPelggoT0C = __sveltets_2_ensureComponent(TogglePair); const $$_riaPelggoT0 = new $$_riaPelggoT0C({ target: __sveltets_2_any(), props: {         "name":`police`,"legend":say.police,"optional":true,yes,no,value:form.policeCalled,}});/*Ωignore_startΩ*/() => form.policeCalled = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_riaPelggoT0.$$bindings = 'value';}
}
if(asks('police') && (form.policeCalled || form.ended === 'police')){
   { const $$_dleiFtxeT0C = __sveltets_2_ensureComponent(TextField); const $$_dleiFtxeT0 = new $$_dleiFtxeT0C({ target: __sveltets_2_any(), props: {            "name":`police-number`,"label":say.policeNumber,"large":true,"optional":true,"autocomplete":`off`,value:__sveltets_2_get_set_binding(() => form.policeNumber ?? '',(value) => (form.policeNumber = value)),}});$$_dleiFtxeT0.$$bindings = 'value';}
} else if (asks('wants-charges')){
   { const $$_riaPelggoT0C = __sveltets_2_ensureComponent(TogglePair); const $$_riaPelggoT0 = new $$_riaPelggoT0C({ target: __sveltets_2_any(), props: {            "name":`wants-charges`,"legend":say.wantsCharges,"hint":say.wantsChargesHint,"optional":true,yes,no,value:form.wantsCharges,}});/*Ωignore_startΩ*/() => form.wantsCharges = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_riaPelggoT0.$$bindings = 'value';}
}
if(asks('safety-officer')){
   { const $$_riaPelggoT0C = __sveltets_2_ensureComponent(TogglePair); const $$_riaPelggoT0 = new $$_riaPelggoT0C({ target: __sveltets_2_any(), props: {         "name":`safety-officer`,"legend":say.safetyOfficer,"optional":true,yes,no,value:form.investigate,}});/*Ωignore_startΩ*/() => form.investigate = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_riaPelggoT0.$$bindings = 'value';}
}
if(asks('serious')){
   { const $$_riaPelggoT0C = __sveltets_2_ensureComponent(TogglePair); const $$_riaPelggoT0 = new $$_riaPelggoT0C({ target: __sveltets_2_any(), props: {            "name":`serious`,"legend":say.serious,"hint":say.seriousHint,"optional":true,yes,no,value:form.serious,}});/*Ωignore_startΩ*/() => form.serious = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_riaPelggoT0.$$bindings = 'value';}
}
 { const $$_skcehCgalF0C = __sveltets_2_ensureComponent(FlagChecks); new $$_skcehCgalF0C({ target: __sveltets_2_any(), props: {     pack,"flags":form.flags ?? [],"onchange":(flags) => (form.flags = flags),}});}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('form'), slots: {}, events: {} }}
const PolicyQuestions__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PolicyQuestions__SvelteComponent_ = ReturnType<typeof PolicyQuestions__SvelteComponent_>;
/*Ωignore_endΩ*/export default PolicyQuestions__SvelteComponent_;