///<reference types="svelte" />
;
import { isDay } from '@evenhand/policy/time/day';
import type { Choice } from '@evenhand/policy/packs/local-rules';
import ChoiceGroup from '#lib/ui/ChoiceGroup.svelte';
import DayField from '#lib/ui/DayField.svelte';
import TextArea from '#lib/ui/TextArea.svelte';
import { showToast } from '#lib/ui/toasts.svelte.ts';
import { words } from '#lib/words/index.ts';
import LocalDialog from './LocalDialog.svelte';
import { sendDayOff, sendDecision } from './send-local.ts';
;

  /** A decision of the organisation on one choice, or, without a choice, a day off. Both need the server. */
  interface Props {
    open: boolean;
    pack: string;
    choice?: Choice;
    /** What holds today. */
    option?: string;
    today: string;
    onsaved: () => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { open = $bindable(), pack, choice, option, today, onsaved }: Props = $props()/*Ωignore_startΩ*/;open;/*Ωignore_endΩ*/;

  const say = words.policy.form;
  const mostReason = 1000;
  let chosen = $state<string>();
  let typedDay = $state<string>();
  let reason = $state('');
  let asked = $state(false);
  let busy = $state(false);
  let problem = $state<string | null>(null);

  const value = $derived(chosen ?? option ?? '');
  // A decision begins today unless somebody says otherwise; a day off has no day that could be guessed.
  const day = $derived(typedDay ?? (choice ? today : ''));
  const errors = $derived(
    asked
      ? {
          option: choice && value === '' ? say.missingOption : undefined,
          day: !isDay(day) || day < today ? say.missingDay : undefined,
          reason: reason.trim() === '' ? say.missingReason : reason.length > mostReason ? say.longReason : undefined,
        }
      : {},
  );

  async function save() {
    if (busy) return;
    asked = true;
    problem = null;
    const first = errors.option ? 'local-option' : errors.day ? 'local-day' : errors.reason ? 'local-reason' : null;
    if (first) return document.getElementById(first)?.focus();
    busy = true;
    problem = choice
      ? await sendDecision({ pack, choice: choice.id, option: value, reason, from: day })
      : await sendDayOff({ day, reason });
    busy = false;
    if (problem !== null) return;
    open = false;
    asked = false;
    [reason, typedDay, chosen] = ['', undefined, undefined];
    showToast(choice ? say.saved : say.daySaved);
    onsaved();
  }
;
async () => {

  { const $$_golaiDlacoL0C = __sveltets_2_ensureComponent(LocalDialog); const $$_golaiDlacoL0 = new $$_golaiDlacoL0C({ target: __sveltets_2_any(), props: {             children:() => { return __sveltets_2_any(0); },open,"id":`local`,"title":choice?.question ?? say.dayTitle,"description":choice ? undefined : say.dayLead,problem,busy,"save":choice ? say.save : say.daySave,"onsave":() => void save(),}});/*Ωignore_startΩ*/() => open = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_golaiDlacoL0.$$bindings = 'open';
  if(choice){
     { const $$_puorGeciohC1C = __sveltets_2_ensureComponent(ChoiceGroup); const $$_puorGeciohC1 = new $$_puorGeciohC1C({ target: __sveltets_2_any(), props: {              "id":`local-option`,"name":`local-option`,"legend":say.answer,"options":choice.options.map(({ id, says }) => ({ value: id, label: says })),"error":errors.option,value:__sveltets_2_get_set_binding(() => value,(next) => (chosen = next)),}});$$_puorGeciohC1.$$bindings = 'value';}
  }
   { const $$_dleiFyaD1C = __sveltets_2_ensureComponent(DayField); const $$_dleiFyaD1 = new $$_dleiFyaD1C({ target: __sveltets_2_any(), props: {                 "id":`local-day`,"name":`local-day`,today,"lies":`ahead`,"label":choice ? say.from : say.day,"hint":choice ? say.fromHint : undefined,"error":errors.day,value:__sveltets_2_get_set_binding(() => day,(next) => (typedDay = next)),}});$$_dleiFyaD1.$$bindings = 'value';}
   { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {               "id":`local-reason`,"name":`local-reason`,"label":say.reason,"hint":say.reasonHint,"limit":mostReason,"error":errors.reason,value:reason,}});/*Ωignore_startΩ*/() => reason = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT1.$$bindings = 'value';}
 LocalDialog}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('open'), slots: {}, events: {} }}
const LocalForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LocalForm__SvelteComponent_ = ReturnType<typeof LocalForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default LocalForm__SvelteComponent_;