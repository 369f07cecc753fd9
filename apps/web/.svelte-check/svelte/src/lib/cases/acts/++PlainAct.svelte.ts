///<reference types="svelte" />
;
import { untrack } from 'svelte';
import SelectField from '#lib/capture/SelectField.svelte';
import StaffPicker from '#lib/capture/StaffPicker.svelte';
import CheckGroup from '#lib/ui/CheckGroup.svelte';
import ChoiceGroup from '#lib/ui/ChoiceGroup.svelte';
import DayField from '#lib/ui/DayField.svelte';
import TextArea from '#lib/ui/TextArea.svelte';
import TextField from '#lib/ui/TextField.svelte';
import TogglePair from '#lib/ui/TogglePair.svelte';
import { words } from '#lib/words/index.ts';
import { todayIn } from '../clock-line.ts';
import ActDialog from './ActDialog.svelte';
import { openAct } from './act-form.svelte.ts';
import { actPlace } from './act-place.ts';
import PersonField from './PersonField.svelte';
import { fieldId, fieldsAsked, hintNow, isEmpty, optionsNow, plainRule, text, type PlainForm } from './plain-form.ts';
import ShutAnswers from './ShutAnswers.svelte';
import WhenField from './WhenField.svelte';
import WhomToRing from './WhomToRing.svelte';

;type $$ComponentProps =  { plain: PlainForm };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  /** A form that is said as data; made anew for each opening. */
  let { plain }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const place = actPlace();
  const { store, view } = place;
  const made = untrack(() => plain);
  const rule = plainRule(made, view);
  const form = openAct(place, rule);
  const today = todayIn(view.setting);
  const asked = $derived(fieldsAsked(made, form.values));
  // Nor whoever answered a stage before: they may not answer the next one.
  const answeredBefore =
    view.state.kind === 'case' ? view.state.runs.slice(0, -1).flatMap(({ answered }) => answered?.by ?? []) : [];
  const involved = view.state.kind === 'case' ? [...view.state.about, ...view.state.conflicts, ...answeredBefore] : [];
  const list = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);
  const isYes = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
;
async () => {

 { const $$_golaiDtcA0C = __sveltets_2_ensureComponent(ActDialog); new $$_golaiDtcA0C({ target: __sveltets_2_any(), props: {        children:() => { return __sveltets_2_any(0); },form,"title":made.title,"lead":made.lead,"save":made.save,"wide":made.wide,}});
     for(let field of __sveltets_2_ensureArray(asked)){field.name;
    const { name } = field;
    const id = fieldId(field);
    const about = { id, name: id, hint: hintNow(field, form.values), error: form.error(id) };
    const optional = field.missing === undefined && isEmpty(rule.empty[name]);
    if(field.is === 'words'){
       { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {            ...about,"label":field.label,optional,"rows":field.rows,"limit":field.limit,value:__sveltets_2_get_set_binding(() => text(form.values[name]),(value) => (form.values[name] = value)),}});$$_aerAtxeT1.$$bindings = 'value';}
    } else if (field.is === 'line' || field.is === 'minutes'){
       { const $$_dleiFtxeT1C = __sveltets_2_ensureComponent(TextField); const $$_dleiFtxeT1 = new $$_dleiFtxeT1C({ target: __sveltets_2_any(), props: {              ...about,"label":field.label,optional,"autocomplete":`off`,"inputmode":field.is === 'minutes' ? 'numeric' : undefined,"width":field.is === 'minutes' ? 'short' : 'full',value:__sveltets_2_get_set_binding(() => text(form.values[name]),(value) => (form.values[name] = value)),}});$$_dleiFtxeT1.$$bindings = 'value';}
    } else if (field.is === 'day'){
       { const $$_dleiFyaD1C = __sveltets_2_ensureComponent(DayField); const $$_dleiFyaD1 = new $$_dleiFyaD1C({ target: __sveltets_2_any(), props: {           ...about,"label":field.label,optional,today,"lies":field.lies ?? 'ahead',value:__sveltets_2_get_set_binding(() => text(form.values[name]),(value) => (form.values[name] = value || undefined)),}});$$_dleiFyaD1.$$bindings = 'value';}
    } else if (field.is === 'choice'){
       { const $$_puorGeciohC1C = __sveltets_2_ensureComponent(ChoiceGroup); new $$_puorGeciohC1C({ target: __sveltets_2_any(), props: {             ...about,"legend":field.label,optional,"options":optionsNow(field.options, form.values),"layout":field.layout,"value":text(form.values[name]),"onchange":(value) => (form.values[name] = value),}});}
      if(field.shut){ { const $$_srewsnAtuhS1C = __sveltets_2_ensureComponent(ShutAnswers); new $$_srewsnAtuhS1C({ target: __sveltets_2_any(), props: { ...field.shut,}});}}
    } else if (field.is === 'select'){
       { const $$_dleiFtceleS1C = __sveltets_2_ensureComponent(SelectField); const $$_dleiFtceleS1 = new $$_dleiFtceleS1C({ target: __sveltets_2_any(), props: {               "name":id,"hint":hintNow(field, form.values),"error":form.error(id),"label":field.label,optional,"options":[
          { value: '', label: optional ? words.acts.form.notSaid : words.acts.form.choose },
          ...optionsNow(field.options, form.values),
        ],value:__sveltets_2_get_set_binding(() => text(form.values[name]),(value) => (form.values[name] = value)),}});$$_dleiFtceleS1.$$bindings = 'value';}
    } else if (field.is === 'checks'){
       { const $$_puorGkcehC1C = __sveltets_2_ensureComponent(CheckGroup); new $$_puorGkcehC1C({ target: __sveltets_2_any(), props: {               ...about,"legend":field.label,optional,"options":field.options,"alone":field.alone,"layout":`list`,"values":list(form.values[name]),"onchange":(values) => (form.values[name] = values),}});}
    } else if (field.is === 'yes-no'){
       { const $$_riaPelggoT1C = __sveltets_2_ensureComponent(TogglePair); new $$_riaPelggoT1C({ target: __sveltets_2_any(), props: {             ...about,"legend":field.label,optional,"yes":field.yes,"no":field.no,"value":isYes(form.values[name]),"onchange":(value) => (form.values[name] = value),}});}
    } else if (field.is === 'person'){
       { const $$_dleiFnosreP1C = __sveltets_2_ensureComponent(PersonField); const $$_dleiFnosreP1 = new $$_dleiFnosreP1C({ target: __sveltets_2_any(), props: {                  "name":id,"label":field.label,"error":form.error(id),"directory":store.directory,"unit":view.state.unit,"me":store.staff.id,"without":field.anybody ? [] : involved,value:__sveltets_2_get_set_binding(() => text(form.values[name]),(value) => (form.values[name] = value)),}});$$_dleiFnosreP1.$$bindings = 'value';}
    } else if (field.is === 'people'){
       { const $$_rekciPffatS1C = __sveltets_2_ensureComponent(StaffPicker); const $$_rekciPffatS1 = new $$_rekciPffatS1C({ target: __sveltets_2_any(), props: {                   "directory":store.directory,"unit":view.state.unit ?? '',"name":id,"legend":field.label,"hint":hintNow(field, form.values),"error":form.error(id),optional,"except":field.except,chosen:__sveltets_2_get_set_binding(() => list(form.values[name]),(chosen) => (form.values[name] = chosen)),}});$$_rekciPffatS1.$$bindings = 'chosen';}
    } else if (field.is === 'when'){
       { const $$_dleiFnehW1C = __sveltets_2_ensureComponent(WhenField); new $$_dleiFnehW1C({ target: __sveltets_2_any(), props: {     "values":form.values,today,"error":form.error(id),}});}
    }
    const whom = field.ring?.(form.values);
    if(whom){ { const $$_gniRoTmohW1C = __sveltets_2_ensureComponent(WhomToRing); new $$_gniRoTmohW1C({ target: __sveltets_2_any(), props: { whom,}});}}
  }
 ActDialog}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PlainAct__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PlainAct__SvelteComponent_ = ReturnType<typeof PlainAct__SvelteComponent_>;
/*Ωignore_endΩ*/export default PlainAct__SvelteComponent_;