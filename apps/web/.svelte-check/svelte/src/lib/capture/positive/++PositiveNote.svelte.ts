///<reference types="svelte" />
;
import { untrack } from 'svelte';
import { goto } from '$app/navigation';
import type { Store } from '#lib/store/port.ts';
import Button from '#lib/ui/Button.svelte';
import ChoiceGroup from '#lib/ui/ChoiceGroup.svelte';
import TextField from '#lib/ui/TextField.svelte';
import { words } from '#lib/words/index.ts';
import { savedAddress } from '../capture-address.ts';
import CaptureFrame from '../CaptureFrame.svelte';
import CustomerPicker from '../CustomerPicker.svelte';
import { iconOf } from '../incident/behaviour-icons.ts';
import { behavioursOf } from '../incident/harms.ts';
import { keptDraft } from '../kept-draft.svelte.ts';
import { saveRecord } from '../save-record.ts';
import { isWorthSaving, positiveEntry, type PositiveForm } from './positive-form.ts';
;

  /** Something good about somebody, in one tap: what, perhaps who, saved. */
  interface Props {
    store: Store;
    draft: string;
    opened: PositiveForm;
    resumed: boolean;
  };function $$render() {
  const actions/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => { { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"kind":`primary`,"big":true,"type":`submit`,busy,}});say.save; Button}};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { store, draft, opened, resumed }: Props = $props();

  const say = words.capture.positive;
  let form = $state(untrack(() => opened));
  const kept = keptDraft(
    untrack(() => store.drafts),
    untrack(() => draft),
    {
      form: () => form,
      show: (theirs) => (form = theirs),
      over: () => kept.keeper.end(),
    },
  );

  const pack = $derived(store.packFor('conduct', form.openedAt));
  const options = $derived(
    behavioursOf(pack, 'positive').map((behaviour) => ({
      value: behaviour.id,
      label: behaviour.name,
      icon: iconOf(behaviour),
    })),
  );

  let tried = $state(false);
  let busy = $state(false);
  let problem: string | null = $state(null);
  const field = $derived(options.length > 0 ? 'behaviour' : 'narrative');
  const error = $derived(tried && !isWorthSaving(form) ? say.nothing : undefined);

  async function save() {
    if (busy) return;
    tried = true;
    if (!isWorthSaving(form)) return;
    busy = true;
    problem = null;
    // A draft that is being written is let through first, so that it cannot come back after the record.
    kept.keeper.hold();
    await kept.keeper.flush();
    const whole = $state.snapshot(form);
    const saved = await saveRecord(store, {
      record: { kind: 'incident', id: whole.incidentId },
      draft,
      resumed,
      reference: async () => (form.reference ??= await store.nextReference()),
      entries: (reference) => [
        positiveEntry(whole, { reference, zone: pack.counting.zone.value, staff: store.staff.id }),
      ],
    });
    if (saved.saved) {
      kept.keeper.end();
      await goto(savedAddress('positive', whole.incidentId), { replaceState: true });
    } else {
      problem = saved.problem;
      kept.keeper.release();
    }
    busy = false;
  }

  const retry = () => (problem === null ? kept.keeper.flush() : save());
;
async () => {



  { const $$_emarFerutpaC0C = __sveltets_2_ensureComponent(CaptureFrame); new $$_emarFerutpaC0C({ target: __sveltets_2_any(), props: {             children:() => { return __sveltets_2_any(0); },"title":say.title,"heading":say.heading,"errors":error === undefined ? [] : [{ field, words: error }],"problem":problem ?? kept.problem,"onretry":retry,"onsubmit":save,actions,}});
  if(options.length > 0){
     { const $$_puorGeciohC1C = __sveltets_2_ensureComponent(ChoiceGroup); new $$_puorGeciohC1C({ target: __sveltets_2_any(), props: {              "name":`behaviour`,"legend":say.legend,"legendUnseen":true,"layout":`tiles`,error,options,"value":form.behaviours[0],"onchange":(value) => (form.behaviours = [value]),}});}
  }
   { const $$_rekciPremotsuC1C = __sveltets_2_ensureComponent(CustomerPicker); const $$_rekciPremotsuC1 = new $$_rekciPremotsuC1C({ target: __sveltets_2_any(), props: {              store,"name":`customer`,"label":say.who,"large":true,"hint":say.whoHint,"optional":true,known:form.customer,text:form.customerName,}});/*Ωignore_startΩ*/() => form.customer = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_rekciPremotsuC1.$$bindings = 'known';/*Ωignore_startΩ*/() => form.customerName = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_rekciPremotsuC1.$$bindings = 'text';}
   { const $$_dleiFtxeT1C = __sveltets_2_ensureComponent(TextField); const $$_dleiFtxeT1 = new $$_dleiFtxeT1C({ target: __sveltets_2_any(), props: {              "name":`narrative`,"label":say.words,"large":true,"optional":options.length > 0,"error":options.length > 0 ? undefined : error,"autocomplete":`off`,value:form.narrative,}});/*Ωignore_startΩ*/() => form.narrative = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtxeT1.$$bindings = 'value';}
 CaptureFrame}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PositiveNote__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PositiveNote__SvelteComponent_ = ReturnType<typeof PositiveNote__SvelteComponent_>;
/*Ωignore_endΩ*/export default PositiveNote__SvelteComponent_;