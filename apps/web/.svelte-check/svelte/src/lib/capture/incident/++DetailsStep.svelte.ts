///<reference types="svelte" />
;
import { untrack } from 'svelte';
import { contactEndings } from '@evenhand/policy/packs/nouns';
import type { Pack } from '@evenhand/policy/packs/pack';
import CheckGroup from '#lib/ui/CheckGroup.svelte';
import ChoiceGroup from '#lib/ui/ChoiceGroup.svelte';
import Disclosure from '#lib/ui/Disclosure.svelte';
import DateTimeField from '#lib/ui/DateTimeField.svelte';
import TextArea from '#lib/ui/TextArea.svelte';
import TextField from '#lib/ui/TextField.svelte';
import TogglePair from '#lib/ui/TogglePair.svelte';
import type { Store } from '#lib/store/port.ts';
import { momentInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import CustomerPicker from '../CustomerPicker.svelte';
import StaffPicker from '../StaffPicker.svelte';
import UnitField from '../UnitField.svelte';
import { isEndedByStaff } from './incident-entries.ts';
import { hasFurther, type IncidentForm } from './incident-form.ts';
import PolicyQuestions from './PolicyQuestions.svelte';
import { cameraWords } from './incident-steps.ts';
;

  /** What is known already, to be checked and changed; then what may be added now or later. */
  interface Props {
    form: IncidentForm;
    errors: Partial<Record<string, string>>;
    store: Store;
    pack: Pack;
    today: string;
    zone: string;
    /** Where the question about the camera stands; left out where there are no cameras. */
    cameraAt?: string;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { form = $bindable(), errors, store, pack, today, zone, cameraAt }: Props = $props()/*Ωignore_startΩ*/;form;/*Ωignore_endΩ*/;

  const say = words.capture.incident.details;
  const endings = contactEndings.map((ending) => ({ value: ending, label: say.endings[ending] }));
  // What was answered already is not hidden again.
  let isOpen = $state(untrack(() => hasFurther(form)));
  const messages = $derived(pack.endingTold.map(({ id, says }) => ({ value: id, label: says })));
;
async () => {

 { const $$_dleiFemiTetaD0C = __sveltets_2_ensureComponent(DateTimeField); const $$_dleiFemiTetaD0 = new $$_dleiFemiTetaD0C({ target: __sveltets_2_any(), props: {               "name":`happened`,"legend":say.when,"hint":say.whenHint(momentInWords(form.openedAt, today, zone)),"withTime":true,today,"error":errors.happened,day:form.day,time:form.time,}});/*Ωignore_startΩ*/() => form.day = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFemiTetaD0.$$bindings = 'day';/*Ωignore_startΩ*/() => form.time = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFemiTetaD0.$$bindings = 'time';}
 { const $$_dleiFtinU0C = __sveltets_2_ensureComponent(UnitField); const $$_dleiFtinU0 = new $$_dleiFtinU0C({ target: __sveltets_2_any(), props: {        "name":`unit`,"label":say.unit,"directory":store.directory,value:form.unit,}});/*Ωignore_startΩ*/() => form.unit = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtinU0.$$bindings = 'value';}
 { svelteHTML.createElement("dl", {});
   { svelteHTML.createElement("div", {});
     { svelteHTML.createElement("dt", {});say.you; }
     { svelteHTML.createElement("dd", {});store.staff.name; store.staff.title; }
   }
  if(cameraAt){
     { svelteHTML.createElement("div", {});
       { svelteHTML.createElement("dt", {});words.capture.incident.steps.camera; }
       { svelteHTML.createElement("dd", {});
         { svelteHTML.createElement("span", {});cameraWords(form, store.directory); }
         { svelteHTML.createElement("a", { "href":cameraAt,});say.change; { svelteHTML.createElement("span", { "class":`unseen`,}); words.capture.incident.steps.camera; } }
       }
     }
  }
 }
 { svelteHTML.createElement("h2", {});say.more; }
 { const $$_dleiFtxeT0C = __sveltets_2_ensureComponent(TextField); const $$_dleiFtxeT0 = new $$_dleiFtxeT0C({ target: __sveltets_2_any(), props: {               "name":`place`,"label":say.place,"large":true,"hint":say.placeHint,"optional":true,"error":errors.place,"autocomplete":`off`,value:form.place,}});/*Ωignore_startΩ*/() => form.place = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtxeT0.$$bindings = 'value';}
 { const $$_rekciPremotsuC0C = __sveltets_2_ensureComponent(CustomerPicker); const $$_rekciPremotsuC0 = new $$_rekciPremotsuC0C({ target: __sveltets_2_any(), props: {              store,"name":`customer`,"label":say.who,"large":true,"hint":say.whoHint,"optional":true,known:form.customer,text:form.customerName,}});/*Ωignore_startΩ*/() => form.customer = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_rekciPremotsuC0.$$bindings = 'known';/*Ωignore_startΩ*/() => form.customerName = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_rekciPremotsuC0.$$bindings = 'text';}
if(form.customer === ''){
   { const $$_aerAtxeT0C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT0 = new $$_aerAtxeT0C({ target: __sveltets_2_any(), props: {               "name":`description`,"label":say.description,"large":true,"hint":say.descriptionHint,"optional":true,"rows":2,"error":errors.description,value:form.description,}});/*Ωignore_startΩ*/() => form.description = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT0.$$bindings = 'value';}
}
 { const $$_rekciPffatS0C = __sveltets_2_ensureComponent(StaffPicker); const $$_rekciPffatS0 = new $$_rekciPffatS0C({ target: __sveltets_2_any(), props: {                    "name":`witnesses`,"legend":say.witnesses,"hint":say.witnessesHint,"none":say.witnessKept,"directory":store.directory,"unit":form.unit,"except":store.staff.id,chosen:form.witnesses,typed:__sveltets_2_get_set_binding(() => form.witnessName ?? '',(name) => (form.witnessName = name)),}});/*Ωignore_startΩ*/() => form.witnesses = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_rekciPffatS0.$$bindings = 'chosen';$$_rekciPffatS0.$$bindings = 'typed';}
if(form.conduct === 'unacceptable'){
  
   { const $$_erusolcsiD0C = __sveltets_2_ensureComponent(Disclosure); const $$_erusolcsiD0 = new $$_erusolcsiD0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"summary":say.further,"look":`plain`,open:isOpen,}});/*Ωignore_startΩ*/() => isOpen = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_erusolcsiD0.$$bindings = 'open';
     { svelteHTML.createElement("div", { "class":`further`,});
       { const $$_riaPelggoT2C = __sveltets_2_ensureComponent(TogglePair); const $$_riaPelggoT2 = new $$_riaPelggoT2C({ target: __sveltets_2_any(), props: {          "name":`asked`,"legend":say.asked,"optional":true,"yes":say.yes,"no":say.no,value:form.askedToStop,}});/*Ωignore_startΩ*/() => form.askedToStop = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_riaPelggoT2.$$bindings = 'value';}
       { const $$_puorGeciohC2C = __sveltets_2_ensureComponent(ChoiceGroup); new $$_puorGeciohC2C({ target: __sveltets_2_any(), props: {              "name":`ended`,"legend":say.ended,"optional":true,"layout":`pair`,"options":endings,"value":form.ended,"onchange":(value) => (form.ended = value),}});}
      if(isEndedByStaff(form) && messages.length > 0){
         { const $$_puorGkcehC2C = __sveltets_2_ensureComponent(CheckGroup); new $$_puorGkcehC2C({ target: __sveltets_2_any(), props: {              "name":`told`,"legend":say.told,"optional":true,"layout":`pair`,"options":messages,"values":form.told ?? [],"onchange":(values) => (form.told = values),}});}
      }
       { const $$_snoitseuQyciloP2C = __sveltets_2_ensureComponent(PolicyQuestions); const $$_snoitseuQyciloP2 = new $$_snoitseuQyciloP2C({ target: __sveltets_2_any(), props: {   form,pack,}});/*Ωignore_startΩ*/() => form = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_snoitseuQyciloP2.$$bindings = 'form';}
     }
   Disclosure}
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('form'), slots: {}, events: {} }}
const DetailsStep__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type DetailsStep__SvelteComponent_ = ReturnType<typeof DetailsStep__SvelteComponent_>;
/*Ωignore_endΩ*/export default DetailsStep__SvelteComponent_;