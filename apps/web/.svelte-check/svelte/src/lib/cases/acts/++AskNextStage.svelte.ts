///<reference types="svelte" />
;
import CheckGroup from '#lib/ui/CheckGroup.svelte';
import TextArea from '#lib/ui/TextArea.svelte';
import { words } from '#lib/words/index.ts';
import { todayIn } from '../clock-line.ts';
import { cutWords } from '../names.ts';
import ActDialog from './ActDialog.svelte';
import { openAct } from './act-form.svelte.ts';
import { casePlace } from './act-place.ts';
import { askNextStage } from './staged-acts.ts';
import WhenField from './WhenField.svelte';
function $$render() {

  
  
  
  
  
  
  
  
  
  

  const place = casePlace();

  const say = words.acts.nextStage;
  const form = openAct(place, askNextStage(place.view));
  const points = place.view.state.points.map(({ number, text }) => ({
    value: String(number),
    label: `${number}. ${cutWords(text, 90)}`,
  }));
;
async () => {

 { const $$_golaiDtcA0C = __sveltets_2_ensureComponent(ActDialog); new $$_golaiDtcA0C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },form,"title":say.title,"save":say.save,}});
   { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {        "name":`act-reason`,"label":say.reason,"error":form.error('act-reason'),value:form.values.reason,}});/*Ωignore_startΩ*/() => form.values.reason = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT1.$$bindings = 'value';}
  if(points.length > 1){ { const $$_puorGkcehC1C = __sveltets_2_ensureComponent(CheckGroup); const $$_puorGkcehC1 = new $$_puorGkcehC1C({ target: __sveltets_2_any(), props: {                "id":`act-points`,"name":`act-points`,"legend":say.points,"hint":say.pointsHint,"optional":true,"options":points,"layout":`list`,values:form.values.points,}});/*Ωignore_startΩ*/() => form.values.points = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_puorGkcehC1.$$bindings = 'values';}}
   { const $$_dleiFnehW1C = __sveltets_2_ensureComponent(WhenField); new $$_dleiFnehW1C({ target: __sveltets_2_any(), props: {      "values":form.values,"today":todayIn(place.view.setting),"error":form.error('act-when'),}});}
 ActDialog}
};
return { props: {} as Record<string, never>, exports: {}, bindings: "", slots: {}, events: {} }}
const AskNextStage__SvelteComponent_ = __sveltets_2_isomorphic_component(__sveltets_2_with_any_event($$render()));
/*Ωignore_startΩ*/type AskNextStage__SvelteComponent_ = InstanceType<typeof AskNextStage__SvelteComponent_>;
/*Ωignore_endΩ*/export default AskNextStage__SvelteComponent_;