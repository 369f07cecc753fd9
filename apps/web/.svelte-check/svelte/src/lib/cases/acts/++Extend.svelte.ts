///<reference types="svelte" />
;
import { lastExtension } from '@evenhand/policy/derive/clock-days';
import CheckGroup from '#lib/ui/CheckGroup.svelte';
import DayField from '#lib/ui/DayField.svelte';
import Disclosure from '#lib/ui/Disclosure.svelte';
import Notice from '#lib/ui/Notice.svelte';
import TextArea from '#lib/ui/TextArea.svelte';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { todayIn } from '../clock-line.ts';
import { extendable } from '../next-stage.ts';
import { explain } from '../why-clock.ts';
import WhyWords from '../WhyWords.svelte';
import ActDialog from './ActDialog.svelte';
import { openAct } from './act-form.svelte.ts';
import { casePlace } from './act-place.ts';
import { extendDoubt } from './extend-doubt.ts';
import { extend } from './staged-acts.ts';
function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  const place = casePlace();

  const say = words.acts.extend;
  const { view } = place;
  const id = extendable(view.state) ?? '';
  const clock = view.clocks.find((each) => each.id === id);
  const clockRule = view.setting.pack.clocks.find((each) => each.id === id);
  const rule = clockRule?.extension;
  const latest = clockRule ? lastExtension(clockRule, clock?.starts ?? null, view.state, view.setting) : null;
  const act = extend(view, id);
  const form = openAct(place, act);
  const today = todayIn(view.setting);
  const doubt = $derived(extendDoubt(clock, form.values.day, view.setting));
  // The day for which the question was asked: another day is asked about again.
  let askedOf = $state<string>();
  const isAsked = $derived(doubt !== null && askedOf === form.values.day);

  function save() {
    // What is missing is shown first: the question is about a whole form.
    if (doubt === null || isAsked || act.problems(form.values).length > 0) return void form.save();
    // What was refused of another day is answered by this one.
    form.quiet();
    askedOf = form.values.day;
  }
  const people = (rule?.agreedBy.value ?? []).map((value) => ({ value, label: say.agreedBy[value] }));
  const why = explain('', [], [...(rule?.clauses ?? []), ...(rule?.agreedBy.clauses ?? [])], view.setting.pack);
;
async () => {

  { const $$_golaiDtcA0C = __sveltets_2_ensureComponent(ActDialog); new $$_golaiDtcA0C({ target: __sveltets_2_any(), props: {         children:() => { return __sveltets_2_any(0); },form,"title":say.title,"lead":clock?.due ? say.lead(dayInWords(clock.due, today)) : undefined,"save":isAsked ? say.sure : say.save,"onsubmit":save,}});
   { const $$_dleiFyaD1C = __sveltets_2_ensureComponent(DayField); const $$_dleiFyaD1 = new $$_dleiFyaD1C({ target: __sveltets_2_any(), props: {                 "id":`act-until`,"name":`act-until`,"label":say.until,"hint":latest === null ? undefined : say.latest(dayInWords(latest, today)),today,"lies":`ahead`,"error":form.error('act-until'),value:__sveltets_2_get_set_binding(() => form.values.day ?? '',(day) => (form.values.day = day || undefined)),}});$$_dleiFyaD1.$$bindings = 'value';}
   { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {           "name":`act-reason`,"label":say.reason,"hint":say.reasonHint,"error":form.error('act-reason'),value:form.values.reason,}});/*Ωignore_startΩ*/() => form.values.reason = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT1.$$bindings = 'value';}
   { const $$_dleiFyaD1C = __sveltets_2_ensureComponent(DayField); const $$_dleiFyaD1 = new $$_dleiFyaD1C({ target: __sveltets_2_any(), props: {             "id":`act-told-on`,"name":`act-told-on`,"label":say.toldOn,today,"optional":true,"error":form.error('act-told-on'),value:form.values.toldOn,}});/*Ωignore_startΩ*/() => form.values.toldOn = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFyaD1.$$bindings = 'value';}
  if(people.length > 0){
     { const $$_puorGkcehC1C = __sveltets_2_ensureComponent(CheckGroup); const $$_puorGkcehC1 = new $$_puorGkcehC1C({ target: __sveltets_2_any(), props: {               "id":`act-agreed`,"name":`act-agreed`,"legend":say.agreed,"hint":rule?.withoutAgreement === 'late' ? `${say.agreedHint} ${say.late}` : say.agreedHint,"options":people,"layout":`list`,values:form.values.agreedBy,}});/*Ωignore_startΩ*/() => form.values.agreedBy = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_puorGkcehC1.$$bindings = 'values';}
     { const $$_erusolcsiD1C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});  { const $$_sdroWyhW2C = __sveltets_2_ensureComponent(WhyWords); new $$_sdroWyhW2C({ target: __sveltets_2_any(), props: { why,"clausesOnly":true,}});} Disclosure}
  }
  if(isAsked){
    
     { svelteHTML.createElement("div", { [Symbol("@attach")]:(element) => element.scrollIntoView({ block: 'nearest' }),});
       { const $$_ecitoN2C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`notice`,"role":`alert`,}}); { svelteHTML.createElement("p", {});doubt; } Notice}
     }
  }
 ActDialog}
};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Extend__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Extend__SvelteComponent_ = ReturnType<typeof Extend__SvelteComponent_>;
/*Ωignore_endΩ*/export default Extend__SvelteComponent_;