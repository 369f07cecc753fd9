///<reference types="svelte" />
;
import { untrack } from 'svelte';
import CheckGroup from '#lib/ui/CheckGroup.svelte';
import TextArea from '#lib/ui/TextArea.svelte';
import TextField from '#lib/ui/TextField.svelte';
import { words } from '#lib/words/index.ts';
import { todayIn } from '../clock-line.ts';
import ReachLines from '../ReachLines.svelte';
import type { SpokenFor } from '../spoken-for.ts';
import ActDialog from './ActDialog.svelte';
import { openAct } from './act-form.svelte.ts';
import { casePlace } from './act-place.ts';
import MethodField from './MethodField.svelte';
import { askConsent, contactOfConsent, giveConsent, statementsOf } from './consent.ts';
import { methodField } from './way-to.ts';
import WhenField from './WhenField.svelte';

;type $$ComponentProps =  { spokenFor: SpokenFor; given?: boolean };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  /** The form of consent, asked for or given. `spokenFor` is whose it is; without a name where this device does not know. */
  let { spokenFor, given = false }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const ask = words.acts.consentAsk;
  const place = casePlace();
  const { view } = place;
  const today = todayIn(view.setting);
  // A form is made anew for each opening: neither whose consent it is nor which form changes under it.
  const form = openAct(
    place,
    untrack(() => (given ? giveConsent : askConsent)(view, spokenFor)),
  );
  const say = $derived(given ? words.acts.consentGive : ask);
  const statements = statementsOf(view).map(({ id, says }) => ({ value: id, label: says }));
  const { behalf, contact: speaker } = view.state;
  const contact = $derived(contactOfConsent(form.values.from, spokenFor));
  const isReachable = $derived(Boolean(contact.phone || contact.email || contact.address));
  const lead = $derived(behalf && !given ? ask.lead(spokenFor.name || ask.concerned, behalf.name) : undefined);
;
async () => {

 { const $$_golaiDtcA0C = __sveltets_2_ensureComponent(ActDialog); new $$_golaiDtcA0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },form,"title":say.title,lead,"save":say.save,}});
   { const $$_dleiFtxeT1C = __sveltets_2_ensureComponent(TextField); const $$_dleiFtxeT1 = new $$_dleiFtxeT1C({ target: __sveltets_2_any(), props: {           "name":`act-from`,"label":ask.from,"autocomplete":`off`,"error":form.error('act-from'),value:form.values.from,}});/*Ωignore_startΩ*/() => form.values.from = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtxeT1.$$bindings = 'value';}
  if(behalf && !given){
     { svelteHTML.createElement("div", {});
      if(contact.preferred === 'in-person' && !isReachable){
         { svelteHTML.createElement("p", { "class":`meta`,});ask.inPerson(contact.name ?? ''); }
      } else if (isReachable){
         { svelteHTML.createElement("p", { "class":`meta`,});ask.reach(contact.name ?? ''); }
         { const $$_seniLhcaeR2C = __sveltets_2_ensureComponent(ReachLines); new $$_seniLhcaeR2C({ target: __sveltets_2_any(), props: {      "phone":contact.phone,"email":contact.email,"address":contact.address,}});}
      }else{
         { svelteHTML.createElement("p", { "class":`meta`,});ask.unreached(form.values.from.trim() || ask.concerned, behalf.name); }
         { const $$_seniLhcaeR2C = __sveltets_2_ensureComponent(ReachLines); new $$_seniLhcaeR2C({ target: __sveltets_2_any(), props: {      "phone":speaker.phone,"email":speaker.email,"address":speaker.address,}});}
      }
     }
  }
   { const $$_dleiFdohteM1C = __sveltets_2_ensureComponent(MethodField); const $$_dleiFdohteM1 = new $$_dleiFdohteM1C({ target: __sveltets_2_any(), props: {     contact,"error":form.error(methodField),value:form.values.method,}});/*Ωignore_startΩ*/() => form.values.method = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFdohteM1.$$bindings = 'value';}
  if(statements.length > 0){ { const $$_puorGkcehC1C = __sveltets_2_ensureComponent(CheckGroup); const $$_puorGkcehC1 = new $$_puorGkcehC1C({ target: __sveltets_2_any(), props: {             "name":`act-statements`,"legend":ask.told,"hint":ask.toldHint,"options":statements,"layout":`list`,values:form.values.statements,}});/*Ωignore_startΩ*/() => form.values.statements = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_puorGkcehC1.$$bindings = 'values';}} else if (!given){ { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {           "name":`act-told`,"label":ask.told,"limit":300,"error":form.error('act-told'),value:form.values.told,}});/*Ωignore_startΩ*/() => form.values.told = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT1.$$bindings = 'value';}}
   { const $$_dleiFnehW1C = __sveltets_2_ensureComponent(WhenField); new $$_dleiFnehW1C({ target: __sveltets_2_any(), props: {     "values":form.values,today,"error":form.error('act-when'),}});}
 ActDialog}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ConsentFields__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ConsentFields__SvelteComponent_ = ReturnType<typeof ConsentFields__SvelteComponent_>;
/*Ωignore_endΩ*/export default ConsentFields__SvelteComponent_;