///<reference types="svelte" />
;
import type { Directory } from '@evenhand/policy/directory';
import type { Pack } from '@evenhand/policy/packs/pack';
import CheckGroup from '#lib/ui/CheckGroup.svelte';
import DateTimeField from '#lib/ui/DateTimeField.svelte';
import Notice from '#lib/ui/Notice.svelte';
import { words } from '#lib/words/index.ts';
import { isDesk } from '../people.ts';
import StaffPicker from '../StaffPicker.svelte';
import UnitField from '../UnitField.svelte';
import { categoriesToAsk, type FeedbackForm } from './feedback-form.ts';

;type $$ComponentProps =  {
    form: FeedbackForm;
    pack: Pack;
    directory: Directory;
    staff: string;
    today: string;
    errors: Partial<Record<string, string>>;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  

  let {
    form = $bindable(),
    pack,
    directory,
    staff,
    today,
    errors,
  }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props()/*Ωignore_startΩ*/;form;/*Ωignore_endΩ*/;

  const say = words.capture.feedback.about;
  // A desk that takes for others keeps what nobody gave to the service it is about.
  const takesForOthers = $derived(isDesk(form.unit, directory));
  const categories = $derived(categoriesToAsk(form, pack).map(({ id, name }) => ({ value: id, label: name })));
;
async () => {

 { svelteHTML.createElement("div", { "class":`days`,});
   { const $$_dleiFemiTetaD1C = __sveltets_2_ensureComponent(DateTimeField); const $$_dleiFemiTetaD1 = new $$_dleiFemiTetaD1C({ target: __sveltets_2_any(), props: {           "name":`event-on`,"legend":say.event,"optional":true,today,"error":errors['event-on'],day:form.eventOn,}});/*Ωignore_startΩ*/() => form.eventOn = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFemiTetaD1.$$bindings = 'day';}
   { const $$_dleiFemiTetaD1C = __sveltets_2_ensureComponent(DateTimeField); const $$_dleiFemiTetaD1 = new $$_dleiFemiTetaD1C({ target: __sveltets_2_any(), props: {           "name":`aware-on`,"legend":say.aware,"optional":true,today,"error":errors['aware-on'],day:form.awareOn,}});/*Ωignore_startΩ*/() => form.awareOn = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFemiTetaD1.$$bindings = 'day';}
 }
 { const $$_dleiFtinU0C = __sveltets_2_ensureComponent(UnitField); const $$_dleiFtinU0 = new $$_dleiFtinU0C({ target: __sveltets_2_any(), props: {          "name":`unit`,"label":say.unit,"hint":takesForOthers ? say.unitHint : undefined,directory,value:form.unit,}});/*Ωignore_startΩ*/() => form.unit = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtinU0.$$bindings = 'value';}
if(categories.length > 0){
   { const $$_puorGkcehC0C = __sveltets_2_ensureComponent(CheckGroup); new $$_puorGkcehC0C({ target: __sveltets_2_any(), props: {                "name":`categories`,"legend":say.categories,"hint":say.categoriesHint,"optional":true,"layout":`list`,"options":categories,"values":form.categories ?? [],"onchange":(values) => (form.categories = [...values]),}});}
}
 { const $$_rekciPffatS0C = __sveltets_2_ensureComponent(StaffPicker); const $$_rekciPffatS0 = new $$_rekciPffatS0C({ target: __sveltets_2_any(), props: {            "name":`about`,"legend":say.staff,"hint":say.staffHint,directory,"unit":form.unit,chosen:form.about,}});/*Ωignore_startΩ*/() => form.about = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_rekciPffatS0.$$bindings = 'chosen';}
if(form.about.includes(staff)){ { const $$_ecitoN0C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`notice`,"role":`status`,}}); { svelteHTML.createElement("p", {});say.you; } Notice}}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings('form'), slots: {}, events: {} }}
const AboutStep__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type AboutStep__SvelteComponent_ = ReturnType<typeof AboutStep__SvelteComponent_>;
/*Ωignore_endΩ*/export default AboutStep__SvelteComponent_;