///<reference types="svelte" />
;
import { untrack, type Component } from 'svelte';
import type { ActKind } from '../act-kind.ts';
import Acknowledge from './Acknowledge.svelte';
import type { ActPlace } from './act-form.svelte.ts';
import { setActPlace } from './act-place.ts';
import AskConsent from './AskConsent.svelte';
import AskNextStage from './AskNextStage.svelte';
import Escalate from './Escalate.svelte';
import Extend from './Extend.svelte';
import GiveConsent from './GiveConsent.svelte';
import GiveWarning from './GiveWarning.svelte';
import NoteExemption from './NoteExemption.svelte';
import PlainAct from './PlainAct.svelte';
import { plainFormOf, type OwnForm } from './plain-forms.ts';
import Respond from './Respond.svelte';
import SendLetter from './SendLetter.svelte';

;type $$ComponentProps =  { kind: ActKind; place: ActPlace };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  /** The form of an act. Made anew for each opening: the record it is about does not change under it. */
  let { kind, place }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const own: Partial<Record<ActKind, Component>> = {
    acknowledged: Acknowledge,
    responded: Respond,
    extended: Extend,
    escalated: Escalate,
    'escalation-requested': AskNextStage,
    'consent-requested': AskConsent,
    'consent-given': GiveConsent,
    'exemption-noted': NoteExemption,
    'letter-sent': SendLetter,
    'warning-given': GiveWarning,
  } satisfies Record<OwnForm, Component>;

  setActPlace(untrack(() => place));
  const plain = untrack(() => plainFormOf(kind, place));
  const Own = untrack(() => own[kind]);
;
async () => {

if(plain){ { const $$_tcAnialP0C = __sveltets_2_ensureComponent(PlainAct); new $$_tcAnialP0C({ target: __sveltets_2_any(), props: { plain,}});}} else if (Own){ { const $$_nwO0C = __sveltets_2_ensureComponent(Own); new $$_nwO0C({ target: __sveltets_2_any(), props: {}});}}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ActSheet__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ActSheet__SvelteComponent_ = ReturnType<typeof ActSheet__SvelteComponent_>;
/*Ωignore_endΩ*/export default ActSheet__SvelteComponent_;