///<reference types="svelte" />
;
import { channels, feedbackKinds } from '@evenhand/policy/packs/nouns';
import ChoiceGroup from '#lib/ui/ChoiceGroup.svelte';
import DateTimeField from '#lib/ui/DateTimeField.svelte';
import { words } from '#lib/words/index.ts';
import SelectField from '../SelectField.svelte';
import { isSpoken, type FeedbackForm } from './feedback-form.ts';

;type $$ComponentProps =  { form: FeedbackForm; errors: Partial<Record<string, string>>; today: string; staged: boolean };function $$render() {

  
  
  
  
  
  

  let {
    form = $bindable(),
    errors,
    today,
    staged,
  }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props()/*Ωignore_startΩ*/;form;/*Ωignore_endΩ*/;

  const say = words.capture.feedback.kind;
  const kinds = feedbackKinds.map((kind) => ({
    value: kind,
    label: words.capture.kinds[kind].label,
    hint: words.capture.kinds[kind].hint,
  }));
  const ways = channels.map((channel) => ({ value: channel, label: words.capture.channels[channel] }));

  function chooseChannel(value: string) {
    form.channel = channels.find((channel) => channel === value) ?? form.channel;
    if (isSpoken(form)) form.receivedOn = form.receivedTime = undefined;
  }
;
async () => {

 { const $$_puorGeciohC0C = __sveltets_2_ensureComponent(ChoiceGroup); new $$_puorGeciohC0C({ target: __sveltets_2_any(), props: {              "name":`feedback`,"legend":say.legend,"legendUnseen":true,"options":kinds,"error":errors.feedback,"value":form.feedback,"onchange":(value) => (form.feedback = feedbackKinds.find((kind) => kind === value)),}});}
 { const $$_dleiFtceleS0C = __sveltets_2_ensureComponent(SelectField); const $$_dleiFtceleS0 = new $$_dleiFtceleS0C({ target: __sveltets_2_any(), props: {         "name":`channel`,"label":say.channel,"large":true,"options":ways,value:__sveltets_2_get_set_binding(() => form.channel,chooseChannel),}});$$_dleiFtceleS0.$$bindings = 'value';}
if(!isSpoken(form)){
   { const $$_dleiFemiTetaD0C = __sveltets_2_ensureComponent(DateTimeField); const $$_dleiFemiTetaD0 = new $$_dleiFemiTetaD0C({ target: __sveltets_2_any(), props: {                "name":`received`,"legend":say.received,"hint":staged ? say.receivedHint : words.capture.feedback.unstaged.receivedHint,"optional":true,today,"withTime":true,"error":errors.received,day:form.receivedOn,time:form.receivedTime,}});/*Ωignore_startΩ*/() => form.receivedOn = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFemiTetaD0.$$bindings = 'day';/*Ωignore_startΩ*/() => form.receivedTime = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFemiTetaD0.$$bindings = 'time';}
}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings('form'), slots: {}, events: {} }}
const KindStep__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type KindStep__SvelteComponent_ = ReturnType<typeof KindStep__SvelteComponent_>;
/*Ωignore_endΩ*/export default KindStep__SvelteComponent_;