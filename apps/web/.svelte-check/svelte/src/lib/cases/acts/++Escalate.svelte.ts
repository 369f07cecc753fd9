///<reference types="svelte" />
;
import { whoDecides } from '@evenhand/policy/history/unit-kind';
import { inSentence } from '@evenhand/policy/letters/paragraphs';
import { openEscalation } from '@evenhand/policy/history/case-facts';
import ChoiceGroup from '#lib/ui/ChoiceGroup.svelte';
import TextArea from '#lib/ui/TextArea.svelte';
import TogglePair from '#lib/ui/TogglePair.svelte';
import { words } from '#lib/words/index.ts';
import { mayDo } from '../may.ts';
import { nextStage } from '../next-stage.ts';
import ActDialog from './ActDialog.svelte';
import { openAct } from './act-form.svelte.ts';
import { casePlace } from './act-place.ts';
import CustomerWish from './CustomerWish.svelte';
import { escalate } from './staged-acts.ts';
function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  

  const place = casePlace();

  const say = words.acts.escalate;
  const { view } = place;
  const stage = view.setting.pack.stages.find((each) => each.id === nextStage(view.state, view));
  const name = stage?.name ?? '';
  const asked = openEscalation(view.state) !== null;
  const over = view.clocks.some(
    (clock) => clock.id === 'escalate-by' && (clock.state === 'missed' || clock.state === 'met-late'),
  );
  // Nobody is offered a no that is for others to say; one that has to wait says for what.
  const no = mayDo(view, place.store.staff).find(({ kind }) => kind === 'escalation-refused');
  const decisions = [
    { value: 'yes', label: say.yes(name) },
    ...(no ? [{ value: 'no', label: say.no, hint: no.notYet?.words }] : []),
  ];
  const form = openAct(place, escalate(view, asked && no !== undefined));
  const owners = stage ? inSentence(whoDecides(stage, view.state, view.setting)) : '';
;
async () => {

 { const $$_golaiDtcA0C = __sveltets_2_ensureComponent(ActDialog); new $$_golaiDtcA0C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },form,"title":say.title(name),"lead":owners === '' ? undefined : say.who(owners),"save":say.save,}});
   { const $$_hsiWremotsuC1C = __sveltets_2_ensureComponent(CustomerWish); new $$_hsiWremotsuC1C({ target: __sveltets_2_any(), props: { view,}});}
  if(asked && decisions.length > 1){
     { const $$_puorGeciohC1C = __sveltets_2_ensureComponent(ChoiceGroup); new $$_puorGeciohC1C({ target: __sveltets_2_any(), props: {               "id":`act-decision`,"name":`act-decision`,"legend":say.decide,"options":decisions,"value":form.values.decision,"error":form.error('act-decision'),"onchange":(value) => (form.values.decision = value === 'no' ? 'no' : 'yes'),}});}
  }
   { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {           "name":`act-reason`,"label":form.values.decision === 'no' ? say.noReason : say.reason,"optional":form.values.decision !== 'no',"error":form.error('act-reason'),value:form.values.reason,}});/*Ωignore_startΩ*/() => form.values.reason = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT1.$$bindings = 'value';}
  if(over && form.values.decision === 'yes'){ { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {       "name":`act-special`,"label":say.special,value:form.values.special,}});/*Ωignore_startΩ*/() => form.values.special = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT1.$$bindings = 'value';}}
   { const $$_riaPelggoT1C = __sveltets_2_ensureComponent(TogglePair); const $$_riaPelggoT1 = new $$_riaPelggoT1C({ target: __sveltets_2_any(), props: {           "name":`act-discussed`,"legend":say.discussed,"yes":words.acts.refer.yes,"no":words.acts.refer.no,value:form.values.discussed,}});/*Ωignore_startΩ*/() => form.values.discussed = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_riaPelggoT1.$$bindings = 'value';}
 ActDialog}
};
return { props: {} as Record<string, never>, exports: {}, bindings: "", slots: {}, events: {} }}
const Escalate__SvelteComponent_ = __sveltets_2_isomorphic_component(__sveltets_2_with_any_event($$render()));
/*Ωignore_startΩ*/type Escalate__SvelteComponent_ = InstanceType<typeof Escalate__SvelteComponent_>;
/*Ωignore_endΩ*/export default Escalate__SvelteComponent_;