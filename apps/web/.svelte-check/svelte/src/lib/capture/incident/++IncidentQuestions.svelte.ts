///<reference types="svelte" />
;
import ArrowRight from '@lucide/svelte/icons/arrow-right';
import { untrack } from 'svelte';
import { goto } from '$app/navigation';
import { browserDevice } from '#lib/device/browser.ts';
import Cautions from '#lib/cases/acts/Cautions.svelte';
import PolicyNotices from '#lib/cases/PolicyNotices.svelte';
import type { Store } from '#lib/store/port.ts';
import Button from '#lib/ui/Button.svelte';
import { dayOf } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { captureAddress, savedAddress } from '../capture-address.ts';
import { beforeSaving } from '../before-saving.ts';
import CaptureFrame from '../CaptureFrame.svelte';
import Guidance from '../Guidance.svelte';
import { keptDraft } from '../kept-draft.svelte.ts';
import { saveRecord } from '../save-record.ts';
import AfterSaving from './AfterSaving.svelte';
import BehaviourStep from './BehaviourStep.svelte';
import CameraStep from './CameraStep.svelte';
import DetailsStep from './DetailsStep.svelte';
import { isDanger } from './harms.ts';
import HarmStep from './HarmStep.svelte';
import { incidentEntry } from './incident-entries.ts';
import type { IncidentForm } from './incident-form.ts';
import { incidentSteps, incidentToFix, type IncidentStep } from './incident-steps.ts';
import SafetyStrip from './SafetyStrip.svelte';
import WordsStep from './WordsStep.svelte';
;

  /** An incident in short steps; Save stands under the thumb as soon as something was chosen or told. */
  interface Props {
    store: Store;
    draft: string;
    step: string | null;
    opened: IncidentForm;
    resumed: boolean;
  };function $$render() {
  const guide/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => { { const $$_ecnadiuG0C = __sveltets_2_ensureComponent(Guidance); new $$_ecnadiuG0C({ target: __sveltets_2_any(), props: {   pack,"step":`incident`,}});}};return __sveltets_2_any(0)};  const after/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => { { const $$_gnivaSretfA0C = __sveltets_2_ensureComponent(AfterSaving); new $$_gnivaSretfA0C({ target: __sveltets_2_any(), props: {      "heading":say.after.heading,"view":before.after,"staff":store.staff,}});}};return __sveltets_2_any(0)};  const safety/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => { { const $$_pirtSytefaS0C = __sveltets_2_ensureComponent(SafetyStrip); new $$_pirtSytefaS0C({ target: __sveltets_2_any(), props: {           "shown":danger && (current === 'did' || current === 'harm'),"directory":store.directory,"unit":form.unit,"place":form.place,"staff":store.staff.id,}});}};return __sveltets_2_any(0)};  const actions/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
  if(isReady){
    if(next){ { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"href":addressOf(next),"iconAfter":ArrowRight,}});words.capture.continue; Button}}
     { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"kind":`primary`,"type":`submit`,busy,}});say.save; Button}
  }else{
     { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"kind":`primary`,"type":`submit`,"iconAfter":ArrowRight,}});words.capture.continue; Button}
  }
};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { store, draft, step, opened, resumed }: Props = $props();

  const say = words.capture.incident;
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
  const zone = $derived(pack.counting.zone.value);
  const today = $derived(dayOf(browserDevice.now(), zone));
  const order = $derived(incidentSteps(form, store.directory));
  const current = $derived(order.find((each) => each === step) ?? 'did');
  const place = $derived(order.indexOf(current));
  const danger = $derived(form.conduct === 'unacceptable' && isDanger(form, pack));

  let tried = $state(false);
  let busy = $state(false);
  let problem: string | null = $state(null);
  const toFix = () => incidentToFix(form, { now: browserDevice.now().toISOString(), zone });
  const fixes = $derived(toFix());
  const isReady = $derived(!fixes.some((fix) => fix.problem === 'what-missing'));
  const shown = $derived(tried ? fixes.filter((fix) => fix.step === current) : []);
  const errors = $derived(
    Object.fromEntries(
      shown.map((fix) => [
        fix.field,
        fix.problem === 'too-long' ? say.tooLong(fix.most ?? 0) : say.problems[fix.problem],
      ]),
    ),
  );

  const done = $derived({
    did: form.behaviours.length > 0,
    harm: form.harm.length > 0,
    words: form.narrative.trim() !== '',
    camera: form.cameraOn !== undefined,
    details: form.place !== '' || form.description !== '' || form.customerName !== '',
  } satisfies Record<IncidentStep, boolean>);
  const addressOf = (to: IncidentStep) => captureAddress('incident', draft, to);
  const steps = $derived(order.map((id) => ({ id, label: say.steps[id], href: addressOf(id), done: done[id] })));
  const next = $derived(order[place + 1]);
  const hasHelp = $derived(
    (current === 'did' || current === 'words') &&
      form.conduct === 'unacceptable' &&
      pack.guidance.some((line) => line.step === 'incident'),
  );

  async function save() {
    if (busy) return;
    tried = true;
    const [first] = toFix();
    if (first) {
      if (first.step !== current) await goto(addressOf(first.step), { keepFocus: true });
      return;
    }
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
      entries: (reference) => [incidentEntry(whole, { reference, zone, staff: store.staff.id })],
    });
    if (saved.saved) {
      kept.keeper.end();
      await goto(savedAddress('incident', whole.incidentId), { replaceState: true });
    } else {
      problem = saved.problem;
      kept.keeper.release();
    }
    busy = false;
  }

  const before = $derived(
    beforeSaving(
      incidentEntry($state.snapshot(form), { reference: '', zone, staff: store.staff.id }),
      'capture-incident',
      { pack, store, now: browserDevice.now().toISOString() },
    ),
  );

  const submit = () => (isReady || next === undefined ? save() : goto(addressOf(next), { keepFocus: true }));
  const retry = () => (problem === null ? kept.keeper.flush() : save());
;
async () => {









  { const $$_emarFerutpaC0C = __sveltets_2_ensureComponent(CaptureFrame); new $$_emarFerutpaC0C({ target: __sveltets_2_any(), props: {                         children:() => { return __sveltets_2_any(0); },"title":say.title,"heading":say[current].heading,"lead":current === 'did' ? say.did.lead : current === 'details' ? say.details.lead : undefined,steps,current,"back":place > 0 ? { href: addressOf(order[place - 1] ?? 'did') } : undefined,"errors":Object.entries(errors).map(([field, sentence]) => ({ field, words: sentence })),"problem":problem ?? kept.problem,"onretry":retry,"onsubmit":submit,"urgent":safety,actions,"aside":hasHelp ? guide : undefined,"margin":after,}});
  if(current === 'did'){
     { const $$_petSruoivaheB1C = __sveltets_2_ensureComponent(BehaviourStep); const $$_petSruoivaheB1 = new $$_petSruoivaheB1C({ target: __sveltets_2_any(), props: {    form,errors,pack,}});/*Ωignore_startΩ*/() => form = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_petSruoivaheB1.$$bindings = 'form';}
  } else if (current === 'harm'){
      { const $$_petSmraH1C = __sveltets_2_ensureComponent(HarmStep); const $$_petSmraH1 = new $$_petSmraH1C({ target: __sveltets_2_any(), props: { form,}});/*Ωignore_startΩ*/() => form = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_petSmraH1.$$bindings = 'form';}
  } else if (current === 'words'){
     { const $$_petSsdroW1C = __sveltets_2_ensureComponent(WordsStep); const $$_petSsdroW1 = new $$_petSsdroW1C({ target: __sveltets_2_any(), props: {     narrative:form.narrative,"error":errors.narrative,}});/*Ωignore_startΩ*/() => form.narrative = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_petSsdroW1.$$bindings = 'narrative';}
  } else if (current === 'camera'){
     { const $$_petSaremaC1C = __sveltets_2_ensureComponent(CameraStep); const $$_petSaremaC1 = new $$_petSaremaC1C({ target: __sveltets_2_any(), props: {      form,errors,pack,"directory":store.directory,}});/*Ωignore_startΩ*/() => form = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_petSaremaC1.$$bindings = 'form';}
  }else{
     { const $$_petSsliateD1C = __sveltets_2_ensureComponent(DetailsStep); const $$_petSsliateD1 = new $$_petSsliateD1C({ target: __sveltets_2_any(), props: {         form,errors,store,pack,today,zone,"cameraAt":order.includes('camera') ? addressOf('camera') : undefined,}});/*Ωignore_startΩ*/() => form = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_petSsliateD1.$$bindings = 'form';}
  }
  
  if(next === undefined){
     { const $$_snoituaC1C = __sveltets_2_ensureComponent(Cautions); new $$_snoituaC1C({ target: __sveltets_2_any(), props: {    "lines":before.cautions,"level":2,}});}
     { const $$_secitoNyciloP1C = __sveltets_2_ensureComponent(PolicyNotices); new $$_secitoNyciloP1C({ target: __sveltets_2_any(), props: {  "lines":before.notices,}});}
  }
 CaptureFrame}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const IncidentQuestions__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type IncidentQuestions__SvelteComponent_ = ReturnType<typeof IncidentQuestions__SvelteComponent_>;
/*Ωignore_endΩ*/export default IncidentQuestions__SvelteComponent_;