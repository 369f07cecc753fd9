///<reference types="svelte" />
;
import CheckGroup from '#lib/ui/CheckGroup.svelte';
import ChoiceGroup from '#lib/ui/ChoiceGroup.svelte';
import TextArea from '#lib/ui/TextArea.svelte';
import { words } from '#lib/words/index.ts';
import ActDialog from './ActDialog.svelte';
import { openAct } from './act-form.svelte.ts';
import { arrangementPlace } from './act-place.ts';
import { asksWhy, giveWarning, partsOfWarning, warningTicked, warningWords } from './give-warning.ts';
import { frameOf } from './letter-frame.ts';
import { tickedByHand } from './letter-parts.ts';
import LetterFields from './LetterFields.svelte';
import { isBeginning } from './origin.ts';
import { behaviourOptions } from './origin-fields.ts';
import { optionsOf } from './plain-form.ts';
function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  

  const place = arrangementPlace();
  const { view } = place;
  const frame = frameOf(place);
  const form = openAct(place, giveWarning(view, frame));

  const say = words.acts.warn;
  const { limitOrigin, letter, acknowledge } = words.acts;
  const begins = isBeginning(view.state);
  const behaviours = behaviourOptions(view);
  const parts = partsOfWarning(view);
  const partOptions = parts.map((value) => ({ value, label: acknowledge.partNames[value] ?? value }));
  const ticked = $derived(warningTicked(form.values, view));
  const tick = (after: string[]) => Object.assign(form.values, tickedByHand(form.values, ticked, after));
  const isWritten = $derived(form.values.how !== 'spoken');
;
async () => {

 { const $$_golaiDtcA0C = __sveltets_2_ensureComponent(ActDialog); new $$_golaiDtcA0C({ target: __sveltets_2_any(), props: {       children:() => { return __sveltets_2_any(0); },form,"title":say.title,"lead":say.lead,"save":say.save,"wide":true,}});
  if(begins){
     { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {               "name":`act-matter`,"label":limitOrigin.matter,"hint":limitOrigin.matterHint,"rows":2,"limit":2000,"error":form.error('act-matter'),value:form.values.matter,}});/*Ωignore_startΩ*/() => form.values.matter = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT1.$$bindings = 'value';}
     { const $$_puorGkcehC1C = __sveltets_2_ensureComponent(CheckGroup); const $$_puorGkcehC1 = new $$_puorGkcehC1C({ target: __sveltets_2_any(), props: {               "id":`act-behaviours`,"name":`act-behaviours`,"legend":limitOrigin.behaviours,"options":behaviours,"layout":`list`,"error":form.error('act-behaviours'),values:form.values.behaviours,}});/*Ωignore_startΩ*/() => form.values.behaviours = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_puorGkcehC1.$$bindings = 'values';}
  }
   { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {               "name":`act-named`,"label":say.named,"hint":say.namedHint,"rows":3,"limit":4000,"error":form.error('act-named'),value:form.values.named,}});/*Ωignore_startΩ*/() => form.values.named = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT1.$$bindings = 'value';}
  if(asksWhy(view)){
     { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {          "name":`act-why`,"label":say.why,"rows":2,"error":form.error('act-why'),value:form.values.why,}});/*Ωignore_startΩ*/() => form.values.why = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT1.$$bindings = 'value';}
  }
   { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {             "name":`act-change`,"label":say.change,"rows":2,"limit":4000,"error":form.error('act-change'),value:form.values.change,}});/*Ωignore_startΩ*/() => form.values.change = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT1.$$bindings = 'value';}
   { const $$_puorGeciohC1C = __sveltets_2_ensureComponent(ChoiceGroup); const $$_puorGeciohC1 = new $$_puorGeciohC1C({ target: __sveltets_2_any(), props: {             "id":`act-how`,"name":`act-how`,"legend":say.how,"options":optionsOf({ written: say.written, spoken: say.spoken }),"layout":`pair`,value:form.values.how,}});/*Ωignore_startΩ*/() => form.values.how = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_puorGeciohC1.$$bindings = 'value';}
  if(isWritten){
     { const $$_sdleiFretteL1C = __sveltets_2_ensureComponent(LetterFields); const $$_sdleiFretteL1 = new $$_sdleiFretteL1C({ target: __sveltets_2_any(), props: {              "pack":view.setting.pack,"text":warningWords(form.values, view, frame),own:form.values.words,"asked":parts,parts:__sveltets_2_get_set_binding(() => ticked,tick),"error":form.error,}});/*Ωignore_startΩ*/() => form.values.words = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_sdleiFretteL1.$$bindings = 'own';$$_sdleiFretteL1.$$bindings = 'parts';}
  } else if (partOptions.length > 0){
     { const $$_puorGkcehC1C = __sveltets_2_ensureComponent(CheckGroup); const $$_puorGkcehC1 = new $$_puorGkcehC1C({ target: __sveltets_2_any(), props: {                  "id":`act-parts`,"name":`act-parts`,"legend":letter.parts,"hint":letter.partsHint,"options":partOptions,"layout":`list`,"error":form.error('act-parts'),values:__sveltets_2_get_set_binding(() => ticked,tick),}});$$_puorGkcehC1.$$bindings = 'values';}
  }
 ActDialog}
};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const GiveWarning__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type GiveWarning__SvelteComponent_ = ReturnType<typeof GiveWarning__SvelteComponent_>;
/*Ωignore_endΩ*/export default GiveWarning__SvelteComponent_;