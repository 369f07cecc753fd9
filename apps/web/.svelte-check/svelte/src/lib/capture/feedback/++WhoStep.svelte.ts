///<reference types="svelte" />
;
import type { Pack } from '@evenhand/policy/packs/pack';
import { statementsAt } from '@evenhand/policy/history/consent';
import { unitOf } from '@evenhand/policy/directory';
import CheckGroup from '#lib/ui/CheckGroup.svelte';
import ChoiceGroup from '#lib/ui/ChoiceGroup.svelte';
import TextArea from '#lib/ui/TextArea.svelte';
import TextField from '#lib/ui/TextField.svelte';
import type { Store } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import { relationWords } from '#lib/words/relation.ts';
import CustomerPicker from '../CustomerPicker.svelte';
import { mayBeAsked, type FeedbackForm, type Preferred } from './feedback-form.ts';
import { consentOptions, consentOf } from './consent-options.ts';
import ReachFields from './ReachFields.svelte';
;

  /** A name or none; whom it concerns; and, where somebody speaks for another, whether that person agreed. */
  interface Props {
    form: FeedbackForm;
    errors: Partial<Record<string, string>>;
    store: Store;
    pack: Pack;
    staged: boolean;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { form = $bindable(), errors, store, pack, staged }: Props = $props()/*Ωignore_startΩ*/;form;/*Ωignore_endΩ*/;

  const say = words.capture.feedback.who;
  const isOther = $derived(form.speaksFor === 'other');
  const relation = $derived(
    [form.name, form.otherName, form.relation].every((text) => text.trim() !== '')
      ? `${relationWords(form.name.trim(), form.otherName.trim(), form.relation)}.`
      : '',
  );
  const exemption = $derived(pack.consent?.exemptions.find(({ value }) => value === form.consent));
  const statements = $derived(
    pack.consent
      ? statementsAt(pack.consent, unitOf(store.directory, form.unit)?.kind).map(({ id, says }) => ({
          value: id,
          label: says,
        }))
      : [],
  );

  // What a policy takes from nobody's name is said before it is chosen.
  const { anonymous } = $derived(pack.intake);
  const anonymousHint = $derived(
    anonymous !== 'silent' && anonymous.value === 'comment' ? say.anonymousAsComment : say.anonymousHint,
  );

  const { reach } = words.capture.feedback;
  // Here none means that nobody knows: what was chosen by mistake can be taken back.
  const otherWays: { value: Preferred; label: string }[] = [
    { value: 'phone', label: reach.phone },
    { value: 'email', label: reach.email },
    { value: 'letter', label: reach.letter },
    { value: 'in-person', label: reach.talk },
    { value: 'none', label: reach.unknown },
  ];

  function chooseWhom(value: string) {
    form.speaksFor = value === 'other' ? 'other' : 'self';
    // Whoever was recognised is whom it concerns; that is another person now.
    form.known = '';
  }
;
async () => {

 { const $$_puorGeciohC0C = __sveltets_2_ensureComponent(ChoiceGroup); new $$_puorGeciohC0C({ target: __sveltets_2_any(), props: {             "name":`who`,"legend":say.legend,"error":errors.who,"options":[
    { value: 'named', label: say.named },
    {
      value: 'anonymous',
      label: say.anonymous,
      hint: staged ? anonymousHint : words.capture.feedback.unstaged.anonymousHint,
    },
  ],"value":form.who,"onchange":(value) => (form.who = value === 'named' ? 'named' : 'anonymous'),}});}
if(form.who === 'named'){
  if(isOther){
     { const $$_dleiFtxeT0C = __sveltets_2_ensureComponent(TextField); const $$_dleiFtxeT0 = new $$_dleiFtxeT0C({ target: __sveltets_2_any(), props: {              "name":`name`,"label":say.name,"large":true,"error":errors.name,"autocomplete":`off`,"autocapitalize":`words`,value:form.name,}});/*Ωignore_startΩ*/() => form.name = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtxeT0.$$bindings = 'value';}
  }else{
     { const $$_rekciPremotsuC0C = __sveltets_2_ensureComponent(CustomerPicker); const $$_rekciPremotsuC0 = new $$_rekciPremotsuC0C({ target: __sveltets_2_any(), props: {             store,"name":`name`,"label":say.name,"large":true,"error":errors.name,known:form.known,text:form.name,}});/*Ωignore_startΩ*/() => form.known = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_rekciPremotsuC0.$$bindings = 'known';/*Ωignore_startΩ*/() => form.name = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_rekciPremotsuC0.$$bindings = 'text';}
  }
   { const $$_puorGeciohC0C = __sveltets_2_ensureComponent(ChoiceGroup); new $$_puorGeciohC0C({ target: __sveltets_2_any(), props: {             "name":`speaks-for`,"legend":say.speaks,"layout":`pair`,"options":[
      { value: 'self', label: say.self },
      { value: 'other', label: say.other },
    ],"value":form.speaksFor ?? 'self',"onchange":chooseWhom,}});}
  if(isOther){
     { const $$_rekciPremotsuC0C = __sveltets_2_ensureComponent(CustomerPicker); const $$_rekciPremotsuC0 = new $$_rekciPremotsuC0C({ target: __sveltets_2_any(), props: {             store,"name":`other-name`,"label":say.otherName,"large":true,"error":errors['other-name'],known:form.known,text:form.otherName,}});/*Ωignore_startΩ*/() => form.known = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_rekciPremotsuC0.$$bindings = 'known';/*Ωignore_startΩ*/() => form.otherName = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_rekciPremotsuC0.$$bindings = 'text';}
     { const $$_dleiFtxeT0C = __sveltets_2_ensureComponent(TextField); const $$_dleiFtxeT0 = new $$_dleiFtxeT0C({ target: __sveltets_2_any(), props: {              "name":`relation`,"label":say.relation(form.name.trim(), form.otherName.trim()),"large":true,"hint":say.relationHint,"error":errors.relation,"autocomplete":`off`,value:form.relation,}});/*Ωignore_startΩ*/() => form.relation = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtxeT0.$$bindings = 'value';}
    
     { svelteHTML.createElement("p", {   "class":`relation`,"role":`status`,});relation; }
    if(pack.consent){
       { const $$_puorGeciohC0C = __sveltets_2_ensureComponent(ChoiceGroup); new $$_puorGeciohC0C({ target: __sveltets_2_any(), props: {             "name":`consent`,"legend":say.consent,"hint":say.consentHint,"options":consentOptions(pack.consent, statements),"value":form.consent ?? 'not-yet',"onchange":(value) => (form.consent = consentOf(value)),}});}
      if((form.consent === 'given' || form.consent === 'asked') && statements.length > 0){
         { const $$_puorGkcehC0C = __sveltets_2_ensureComponent(CheckGroup); const $$_puorGkcehC0 = new $$_puorGkcehC0C({ target: __sveltets_2_any(), props: {              "name":`told`,"legend":say.told,"hint":say.toldHint,"options":statements,"layout":`list`,values:__sveltets_2_get_set_binding(() => form.told ?? [],(told) => (form.told = told)),}});$$_puorGkcehC0.$$bindings = 'values';}
      }
      if(mayBeAsked(form)){
         { const $$_sdleiFhcaeR0C = __sveltets_2_ensureComponent(ReachFields); const $$_sdleiFhcaeR0 = new $$_sdleiFhcaeR0C({ target: __sveltets_2_any(), props: {            reach:form.otherReach,errors,"prefix":`other-`,"legend":say.otherReach(form.otherName.trim()),"hint":say.otherReachHint,"ways":otherWays,}});/*Ωignore_startΩ*/() => form.otherReach = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_sdleiFhcaeR0.$$bindings = 'reach';}
      }
      if(exemption?.under){
         { const $$_dleiFtxeT0C = __sveltets_2_ensureComponent(TextField); const $$_dleiFtxeT0 = new $$_dleiFtxeT0C({ target: __sveltets_2_any(), props: {                 "name":`age`,"label":say.age,"large":true,"inputmode":`numeric`,"width":`short`,"hint":say.ageHint(exemption.under.value),"error":errors.age,value:__sveltets_2_get_set_binding(() => form.age ?? '',(age) => (form.age = age)),}});$$_dleiFtxeT0.$$bindings = 'value';}
      }
      if(exemption?.needsProof){
         { const $$_aerAtxeT0C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT0 = new $$_aerAtxeT0C({ target: __sveltets_2_any(), props: {              "name":`proof`,"label":say.proof,"hint":say.proofHint,"rows":3,"error":errors.proof,value:__sveltets_2_get_set_binding(() => form.proof ?? '',(proof) => (form.proof = proof)),}});$$_aerAtxeT0.$$bindings = 'value';}
      }
    }
  }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('form'), slots: {}, events: {} }}
const WhoStep__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type WhoStep__SvelteComponent_ = ReturnType<typeof WhoStep__SvelteComponent_>;
/*Ωignore_endΩ*/export default WhoStep__SvelteComponent_;