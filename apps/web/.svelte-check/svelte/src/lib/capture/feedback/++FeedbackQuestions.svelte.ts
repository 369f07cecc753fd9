///<reference types="svelte" />
;
import ArrowRight from '@lucide/svelte/icons/arrow-right';
import { untrack } from 'svelte';
import { goto } from '$app/navigation';
import type { Guidance as GuidanceLine } from '@evenhand/policy/packs/reading';
import { browserDevice } from '#lib/device/browser.ts';
import Cautions from '#lib/cases/acts/Cautions.svelte';
import PolicyNotices from '#lib/cases/PolicyNotices.svelte';
import * as paths from '#lib/paths.ts';
import type { Store } from '#lib/store/port.ts';
import { keepCode } from '#lib/tracking/receipt-codes.ts';
import { hashOf } from '#lib/tracking/tracking-code.ts';
import Button from '#lib/ui/Button.svelte';
import { dayOf } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { captureAddress } from '../capture-address.ts';
import { beforeSaving } from '../before-saving.ts';
import CaptureFrame from '../CaptureFrame.svelte';
import Guidance from '../Guidance.svelte';
import { keptDraft } from '../kept-draft.svelte.ts';
import { saveRecord } from '../save-record.ts';
import AboutStep from './AboutStep.svelte';
import CheckStep from './CheckStep.svelte';
import { feedbackEntries, receivedAt } from './feedback-entries.ts';
import { isForOther, isSpoken, isStaged, type FeedbackForm } from './feedback-form.ts';
import {
    feedbackSteps,
    isAnswered,
    isMissing,
    mayFinish,
    stepsOf,
    toFix,
    type FeedbackStep,
    type ToFix,
  } from './feedback-steps.ts';
import { keepChannel } from './last-channel.ts';
import HopeStep from './HopeStep.svelte';
import KindStep from './KindStep.svelte';
import { needsInWords } from './needs-in-words.ts';
import NeedsStep from './NeedsStep.svelte';
import ReachStep from './ReachStep.svelte';
import { reviewRows } from './review-rows.ts';
import WhatStep from './WhatStep.svelte';
import WhoStep from './WhoStep.svelte';
;

  /** Feedback taken one question at a time. The address says the step; the draft keeps the answers. */
  interface Props {
    store: Store;
    draft: string;
    step: string | null;
    opened: FeedbackForm;
    /** The draft was there before: an earlier try to save may have worked. */
    resumed: boolean;
  };function $$render() {
  const guide/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {if(help){ { const $$_ecnadiuG0C = __sveltets_2_ensureComponent(Guidance); new $$_ecnadiuG0C({ target: __sveltets_2_any(), props: {   pack,"step":help,}});}}};return __sveltets_2_any(0)};  const actions/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
  if(current === 'check'){
     { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"kind":`primary`,"big":true,"type":`submit`,busy,}});say.check.save; Button}
  }else{
    if(mayFinish(form, saying())){ { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"href":addressOf('check'),}});say.finish; Button}}
     { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"kind":`primary`,"type":`submit`,"iconAfter":ArrowRight,}});words.capture.continue; Button}
  }
};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { store, draft, step, opened, resumed }: Props = $props();

  const say = words.capture.feedback;
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
  // The slow hash is made while people talk, so that saving is instant; anew when another window's form came first.
  const code = $derived(form.tracking.code);
  const tracking = $derived.by(() => {
    void code;
    return hashOf(untrack(() => $state.snapshot(form.tracking)));
  });
  $effect(() => void tracking.catch(() => undefined));

  const pack = $derived(store.packFor('feedback', receivedAt(form, 'UTC') ?? browserDevice.now().toISOString()));
  const saying = () => ({ now: browserDevice.now().toISOString(), zone: pack.counting.zone.value });
  // What was refused before the form was left is met again there, and said; what is only missing is not held against anybody yet.
  const refused = untrack(() => (resumed ? toFix(opened, saying()).filter(({ problem }) => !isMissing(problem)) : []));
  // Else where they were last: what was passed over before that was passed over on purpose.
  const firstOpen =
    refused[0]?.step ??
    untrack(() => (resumed ? feedbackSteps.findLast((each) => isAnswered(each, opened)) : undefined)) ??
    'kind';
  const staged = $derived(isStaged(form, pack));
  // A question does not vanish while somebody is at it.
  const order = $derived(feedbackSteps.filter((each) => each === step || stepsOf(form, staged).includes(each)));
  const current = $derived(order.find((each) => each === step) ?? firstOpen);
  const place = $derived(order.indexOf(current));
  const today = $derived(dayOf(browserDevice.now(), pack.counting.zone.value));

  // A field is found wanting once somebody tried to go on without it, not while they are still on the way to it.
  const keyOf = ({ step, field }: ToFix) => `${step} ${field}`;
  const triedFields: string[] = $state(refused.map(keyOf));
  const holdAgainst = (found: readonly ToFix[]) => triedFields.push(...found.map(keyOf));
  let busy = $state(false);
  let problem: string | null = $state(null);
  const fixes = $derived(toFix(form, saying()).filter((fix) => triedFields.includes(keyOf(fix))));
  function sentenceOf({ problem, most }: ToFix): string {
    if (problem === 'too-long') return say.tooLong(most ?? 0);
    return problem === 'what-missing' && !staged ? say.unstaged.missing : say.problems[problem];
  }
  const errors = $derived(
    Object.fromEntries(fixes.filter((fix) => fix.step === current).map((fix) => [fix.field, sentenceOf(fix)])),
  );
  const missing = $derived(Object.fromEntries(fixes.toReversed().map((fix) => [fix.step, sentenceOf(fix)])));
  const summary = $derived.by(() => {
    if (current !== 'check') return Object.entries(errors).map(([field, sentence]) => ({ field, words: sentence }));
    const rows = reviewRows(form, { pack, directory: store.directory, today });
    return fixes.map((fix) => ({
      field: `change-${rows.findIndex((row) => row.step === fix.step)}`,
      words: sentenceOf(fix),
    }));
  });

  const addressOf = (to: FeedbackStep) => captureAddress('feedback', draft, to);
  const steps = $derived(
    order.map((id) => ({
      id,
      label: id === 'what' && !staged ? say.unstaged.step : say.steps[id],
      href: addressOf(id),
      done: isAnswered(id, form),
    })),
  );
  const guided = {
    kind: 'listen',
    what: 'what',
    hope: 'hope',
    who: 'who',
    reach: 'reach',
    needs: 'needs',
    about: 'about',
  } satisfies Partial<Record<FeedbackStep, GuidanceLine['step']>>;
  const help = $derived(current === 'check' ? undefined : guided[current]);
  const hasHelp = $derived(pack.guidance.some((line) => line.step === help));
  const heading = $derived.by(() => {
    if (current === 'what' && !staged) return say.unstaged.heading;
    if (current === 'reach' && isForOther(form)) return say.reach.headingOther(form.name.trim());
    if (current === 'check' && !isSpoken(form)) return say.check.headingWritten;
    return say[current].heading;
  });
  const lead = $derived(
    current === 'about' ? say.about.lead : current === 'check' && isSpoken(form) ? say.check.lead : undefined,
  );

  /** The record as it would begin; what only saving makes is left out, as nothing depends on it. */
  const before = $derived.by(() => {
    const made = feedbackEntries($state.snapshot(form), {
      ...{ staff: store.staff.id, reference: '', tracking: { salt: '', hash: '', iterations: 0 } },
      ...{ pack, needs: [] },
    }).find(({ kind }) => kind === 'feedback-received');
    const now = browserDevice.now().toISOString();
    return made && beforeSaving(made, 'capture-feedback', { pack, store, now });
  });

  const go = (to: FeedbackStep | undefined) => to && goto(addressOf(to), { keepFocus: true });

  async function save() {
    if (busy) return;
    const found = toFix(form, saying());
    holdAgainst(found);
    if (found.length > 0) return;
    busy = true;
    problem = null;
    // A draft that is being written is let through first, so that it cannot come back after the record.
    kept.keeper.hold();
    await kept.keeper.flush();
    const whole = $state.snapshot(form);
    const saved = await saveRecord(store, {
      record: { kind: 'case', id: whole.caseId },
      draft,
      resumed,
      reference: async () => (form.reference ??= await store.nextReference()),
      entries: async (reference) =>
        feedbackEntries(whole, {
          staff: store.staff.id,
          reference,
          tracking: await tracking,
          pack,
          needs: needsInWords(whole),
        }),
    });
    if (saved.saved) {
      kept.keeper.end();
      keepChannel(store.staff.id, whole.channel);
      keepCode(whole.caseId, { code: whole.tracking.code, reference: form.reference ?? '' });
      await goto(paths.receiptOf(whole.caseId), { replaceState: true });
    } else {
      problem = saved.problem;
      kept.keeper.release();
    }
    busy = false;
  }

  function submit() {
    if (current === 'check') return save();
    const found = toFix(form, saying()).filter((fix) => fix.step === current);
    holdAgainst(found);
    if (found.length > 0) return;
    return go(order[place + 1]);
  }
  const retry = () => (problem === null ? kept.keeper.flush() : save());
;
async () => {





  { const $$_emarFerutpaC0C = __sveltets_2_ensureComponent(CaptureFrame); new $$_emarFerutpaC0C({ target: __sveltets_2_any(), props: {                   children:() => { return __sveltets_2_any(0); },"title":say.title,heading,lead,steps,current,"back":place > 0 ? { href: addressOf(order[place - 1] ?? 'kind') } : undefined,"errors":summary,"problem":problem ?? kept.problem,"onretry":retry,"onsubmit":submit,"aside":hasHelp ? guide : undefined,actions,}});
  if(current === 'kind'){
     { const $$_petSdniK1C = __sveltets_2_ensureComponent(KindStep); const $$_petSdniK1 = new $$_petSdniK1C({ target: __sveltets_2_any(), props: {     form,errors,today,staged,}});/*Ωignore_startΩ*/() => form = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_petSdniK1.$$bindings = 'form';}
  } else if (current === 'what'){
     { const $$_petStahW1C = __sveltets_2_ensureComponent(WhatStep); const $$_petStahW1 = new $$_petStahW1C({ target: __sveltets_2_any(), props: {      form,errors,staged,"newId":() => store.newId(),}});/*Ωignore_startΩ*/() => form = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_petStahW1.$$bindings = 'form';}
  } else if (current === 'hope'){
     { const $$_petSepoH1C = __sveltets_2_ensureComponent(HopeStep); const $$_petSepoH1 = new $$_petSepoH1C({ target: __sveltets_2_any(), props: {   form,errors,}});/*Ωignore_startΩ*/() => form = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_petSepoH1.$$bindings = 'form';}
  } else if (current === 'who'){
     { const $$_petSohW1C = __sveltets_2_ensureComponent(WhoStep); const $$_petSohW1 = new $$_petSohW1C({ target: __sveltets_2_any(), props: {      form,errors,store,pack,staged,}});/*Ωignore_startΩ*/() => form = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_petSohW1.$$bindings = 'form';}
  } else if (current === 'reach'){
     { const $$_petShcaeR1C = __sveltets_2_ensureComponent(ReachStep); const $$_petShcaeR1 = new $$_petShcaeR1C({ target: __sveltets_2_any(), props: {   form,errors,}});/*Ωignore_startΩ*/() => form = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_petShcaeR1.$$bindings = 'form';}
  } else if (current === 'needs'){
     { const $$_petSsdeeN1C = __sveltets_2_ensureComponent(NeedsStep); const $$_petSsdeeN1 = new $$_petSsdeeN1C({ target: __sveltets_2_any(), props: {        form,errors,pack,"directory":store.directory,"staff":store.staff.id,}});/*Ωignore_startΩ*/() => form = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_petSsdeeN1.$$bindings = 'form';}
  } else if (current === 'about'){
     { const $$_petStuobA1C = __sveltets_2_ensureComponent(AboutStep); const $$_petStuobA1 = new $$_petStuobA1C({ target: __sveltets_2_any(), props: {         form,pack,"directory":store.directory,"staff":store.staff.id,today,errors,}});/*Ωignore_startΩ*/() => form = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_petStuobA1.$$bindings = 'form';}
  }else{
    if(before){ { const $$_snoituaC1C = __sveltets_2_ensureComponent(Cautions); new $$_snoituaC1C({ target: __sveltets_2_any(), props: {    "lines":before.cautions,"level":2,}});}}
     { const $$_petSkcehC1C = __sveltets_2_ensureComponent(CheckStep); const $$_petSkcehC1 = new $$_petSkcehC1C({ target: __sveltets_2_any(), props: {          form,pack,"directory":store.directory,"staff":store.staff.id,today,missing,addressOf,}});/*Ωignore_startΩ*/() => form = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_petSkcehC1.$$bindings = 'form';}
  }
  if(current === 'kind' || current === 'check'){ { const $$_secitoNyciloP1C = __sveltets_2_ensureComponent(PolicyNotices); new $$_secitoNyciloP1C({ target: __sveltets_2_any(), props: {  "lines":before?.notices ?? [],}});}}
 CaptureFrame}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const FeedbackQuestions__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type FeedbackQuestions__SvelteComponent_ = ReturnType<typeof FeedbackQuestions__SvelteComponent_>;
/*Ωignore_endΩ*/export default FeedbackQuestions__SvelteComponent_;