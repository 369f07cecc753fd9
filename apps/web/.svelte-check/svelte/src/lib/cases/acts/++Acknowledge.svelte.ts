///<reference types="svelte" />
;
import CheckGroup from '#lib/ui/CheckGroup.svelte';
import Button from '#lib/ui/Button.svelte';
import Notice from '#lib/ui/Notice.svelte';
import TextArea from '#lib/ui/TextArea.svelte';
import TogglePair from '#lib/ui/TogglePair.svelte';
import { words } from '#lib/words/index.ts';
import { acknowledgedBefore } from '../also-acknowledged.ts';
import { acknowledge, acknowledgementText, acknowledgementTicked, requiredParts } from './acknowledge.ts';
import ActDialog from './ActDialog.svelte';
import { openAct } from './act-form.svelte.ts';
import { casePlace } from './act-place.ts';
import CopyWords from './CopyWords.svelte';
import { tickedByHand } from './letter-parts.ts';
import MethodField from './MethodField.svelte';
import PersonField from './PersonField.svelte';
import { isSaid, methodField } from './way-to.ts';
function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  const place = casePlace();

  const say = words.acts.acknowledge;
  const { store, view } = place;
  // What another person did arrives while this is filled in.
  const live = store.record('case', view.state.id)/*Ωignore_startΩ*/;let $live = __sveltets_2_store_get(live);/*Ωignore_endΩ*/;
  const now = $derived($live ?? view);
  const before = $derived(acknowledgedBefore(now.state, now.setting));
  const form = openAct(
    place,
    acknowledge(place, () => now.state),
  );
  const parts = requiredParts(view).map((value) => ({ value, label: say.partNames[value] ?? value }));
  const ticked = $derived(acknowledgementTicked(place, form.values));
  const without = [...view.state.about, ...view.state.conflicts];
;
async () => {

 { const $$_golaiDtcA0C = __sveltets_2_ensureComponent(ActDialog); new $$_golaiDtcA0C({ target: __sveltets_2_any(), props: {       children:() => { return __sveltets_2_any(0); },form,"title":say.title,"lead":say.lead,"save":isSaid(form.values.method) ? say.told : say.save,"wide":true,}});
  if(before && !form.busy){
     { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: {       children:() => { return __sveltets_2_any(0); },"tone":`notice`,"title":before,"level":3,"role":`alert`,}}); { svelteHTML.createElement("p", {});say.beforeWords; } Notice}
     { const $$_puorGkcehC1C = __sveltets_2_ensureComponent(CheckGroup); const $$_puorGkcehC1 = new $$_puorGkcehC1C({ target: __sveltets_2_any(), props: {               "id":`act-again`,"name":`act-again`,"legend":say.again,"options":[{ value: 'yes', label: say.againYes }],"layout":`list`,"error":form.error('act-again'),values:form.values.again,}});/*Ωignore_startΩ*/() => form.values.again = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_puorGkcehC1.$$bindings = 'values';}
  }
   { const $$_dleiFdohteM1C = __sveltets_2_ensureComponent(MethodField); const $$_dleiFdohteM1 = new $$_dleiFdohteM1C({ target: __sveltets_2_any(), props: {         "legend":say.method,"contact":view.state.contact,"error":form.error(methodField),value:form.values.method,}});/*Ωignore_startΩ*/() => form.values.method = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFdohteM1.$$bindings = 'value';}
   { const $$_dleiFnosreP1C = __sveltets_2_ensureComponent(PersonField); const $$_dleiFnosreP1 = new $$_dleiFnosreP1C({ target: __sveltets_2_any(), props: {                "name":`act-officer`,"label":say.officer,"directory":store.directory,"unit":view.state.unit,"me":store.staff.id,without,"error":form.error('act-officer'),value:form.values.officer,}});/*Ωignore_startΩ*/() => form.values.officer = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFnosreP1.$$bindings = 'value';}
   { const $$_riaPelggoT1C = __sveltets_2_ensureComponent(TogglePair); const $$_riaPelggoT1 = new $$_riaPelggoT1C({ target: __sveltets_2_any(), props: {           "name":`act-all`,"legend":say.allTakenUpAsk,"yes":say.allYes,"no":say.allNo,value:form.values.allTakenUp,}});/*Ωignore_startΩ*/() => form.values.allTakenUp = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_riaPelggoT1.$$bindings = 'value';}
  if(!form.values.allTakenUp){
     { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {           "name":`act-cannot`,"label":say.cannot,"rows":3,"error":form.error('act-cannot'),value:form.values.cannot,}});/*Ωignore_startΩ*/() => form.values.cannot = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT1.$$bindings = 'value';}
  }
   { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {            "name":`act-letter`,"label":say.letter,"hint":say.letterHint,"rows":12,value:__sveltets_2_get_set_binding(() => acknowledgementText(place, form.values),(changed) => (form.values.letter = changed)),}});$$_aerAtxeT1.$$bindings = 'value';}
   { const $$_sdroWypoC1C = __sveltets_2_ensureComponent(CopyWords); new $$_sdroWypoC1C({ target: __sveltets_2_any(), props: {  "text":acknowledgementText(place, form.values),}});}
  if(form.values.letter !== ''){ { svelteHTML.createElement("div", {});
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`link`,"onclick":() => (form.values.letter = ''),}});say.anew; Button}
     }}
  if(parts.length > 0){
     { const $$_puorGkcehC1C = __sveltets_2_ensureComponent(CheckGroup); const $$_puorGkcehC1 = new $$_puorGkcehC1C({ target: __sveltets_2_any(), props: {                  "id":`act-parts`,"name":`act-parts`,"legend":say.parts,"hint":say.partsHint,"options":parts,"layout":`list`,"error":form.error('act-parts'),values:__sveltets_2_get_set_binding(() => ticked,(after) => Object.assign(form.values, tickedByHand(form.values, ticked, after))),}});$$_puorGkcehC1.$$bindings = 'values';}
  }
 ActDialog}
};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Acknowledge__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Acknowledge__SvelteComponent_ = ReturnType<typeof Acknowledge__SvelteComponent_>;
/*Ωignore_endΩ*/export default Acknowledge__SvelteComponent_;