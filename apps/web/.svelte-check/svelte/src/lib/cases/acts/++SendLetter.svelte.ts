///<reference types="svelte" />
;
import SelectField from '#lib/capture/SelectField.svelte';
import { words } from '#lib/words/index.ts';
import ActDialog from './ActDialog.svelte';
import { openAct } from './act-form.svelte.ts';
import { letterPlace } from './act-place.ts';
import { frameOf } from './letter-frame.ts';
import { noTicks, tickedByHand } from './letter-parts.ts';
import LetterFields from './LetterFields.svelte';
import MethodField from './MethodField.svelte';
import { contactHere, lettersHere, letterTicked, letterWords, partsOfLetter, sendLetter } from './send-letter.ts';
import { methodField } from './way-to.ts';
function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  const place = letterPlace();

  const say = words.acts.letter;
  const { view } = place;
  const frame = frameOf(place);
  const form = openAct(place, sendLetter(view, frame));
  const letters = lettersHere(view).map(({ id }) => ({ value: id, label: say.names[id] }));

  const ticked = $derived(letterTicked(form.values, view));

  function choose(letter: string) {
    Object.assign(form.values, { letter, words: '', ...noTicks() });
  }
;
async () => {

 { const $$_golaiDtcA0C = __sveltets_2_ensureComponent(ActDialog); new $$_golaiDtcA0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },form,"title":say.title,"save":words.acts.acknowledge.save,"wide":true,}});
   { const $$_dleiFtceleS1C = __sveltets_2_ensureComponent(SelectField); const $$_dleiFtceleS1 = new $$_dleiFtceleS1C({ target: __sveltets_2_any(), props: {            "name":`act-letter`,"label":say.which,"options":form.values.letter === '' ? [{ value: '', label: words.acts.form.choose }, ...letters] : letters,"error":form.error('act-letter'),value:__sveltets_2_get_set_binding(() => form.values.letter,choose),}});$$_dleiFtceleS1.$$bindings = 'value';}
   { const $$_dleiFdohteM1C = __sveltets_2_ensureComponent(MethodField); const $$_dleiFdohteM1 = new $$_dleiFdohteM1C({ target: __sveltets_2_any(), props: {      "contact":contactHere(view),"error":form.error(methodField),value:form.values.method,}});/*Ωignore_startΩ*/() => form.values.method = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFdohteM1.$$bindings = 'value';}
   { const $$_sdleiFretteL1C = __sveltets_2_ensureComponent(LetterFields); const $$_sdleiFretteL1 = new $$_sdleiFretteL1C({ target: __sveltets_2_any(), props: {              "text":letterWords(form.values, view, frame),"pack":view.setting.pack,own:form.values.words,"asked":partsOfLetter(form.values.letter, view),parts:__sveltets_2_get_set_binding(() => ticked,(after) => Object.assign(form.values, tickedByHand(form.values, ticked, after))),"error":form.error,}});/*Ωignore_startΩ*/() => form.values.words = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_sdleiFretteL1.$$bindings = 'own';$$_sdleiFretteL1.$$bindings = 'parts';}
 ActDialog}
};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SendLetter__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SendLetter__SvelteComponent_ = ReturnType<typeof SendLetter__SvelteComponent_>;
/*Ωignore_endΩ*/export default SendLetter__SvelteComponent_;