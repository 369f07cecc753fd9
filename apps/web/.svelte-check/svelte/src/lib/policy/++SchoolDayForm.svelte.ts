///<reference types="svelte" />
;
import type { Directory } from '@evenhand/policy/directory';
import { schoolDaysOf } from '@evenhand/policy/history/school-days';
import { addDays, isDay, type Day } from '@evenhand/policy/time/day';
import { untrack } from 'svelte';
import { isOnline } from '#lib/cases/online.svelte.ts';
import Button from '#lib/ui/Button.svelte';
import DayField from '#lib/ui/DayField.svelte';
import TextArea from '#lib/ui/TextArea.svelte';
import { showToast } from '#lib/ui/toasts.svelte.ts';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import LocalDialog from './LocalDialog.svelte';
import { firstDay, lastDay, withRow, type SchoolDayRow } from './school-day-lines.ts';
import { sendSchoolDays } from './send-local.ts';
;

  /** One term or one inset day, new or as it stands. What is over cannot be changed. Needs the server. */
  interface Props {
    open: boolean;
    row: SchoolDayRow;
    isNew: boolean;
    directory: Directory;
    /** The school; null for the whole organisation. */
    unit: string | null;
    today: Day;
    onsaved: () => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { open = $bindable(), row, isNew, directory, unit, today, onsaved }: Props = $props()/*Ωignore_startΩ*/;open;/*Ωignore_endΩ*/;

  const say = words.policy.schoolDays;
  // The form belongs to one row for as long as it is open.
  const was = untrack(() => row);
  const isTerm = was.kind === 'term';
  const hasBegun = untrack(() => !isNew && firstDay(was) < today);
  let from = $state(firstDay(was));
  let until = $state(untrack(() => (isNew ? '' : lastDay(was))));
  let reason = $state('');
  let asked = $state(false);
  let busy = $state(false);
  let problem = $state<string | null>(null);

  const missing = $derived({
    from: !hasBegun && (!isDay(from) || from < today) ? say.missingDay : undefined,
    until: isTerm && (!isDay(until) || until < today || until < from) ? say.missingLast : undefined,
    reason: reason.trim() === '' ? say.missingReason : undefined,
  });
  const errors = $derived<Partial<typeof missing>>(asked ? missing : {});

  const nextRow = (): SchoolDayRow =>
    isTerm ? { kind: 'term', term: { from, until: addDays(until, 1) } } : { kind: 'inset', day: from };

  async function send(isKept: boolean) {
    if (busy) return;
    asked = true;
    problem = null;
    const fields = isKept ? (['from', 'until', 'reason'] as const) : (['reason'] as const);
    const wrong = fields.find((field) => missing[field] !== undefined);
    if (wrong) return document.getElementById(`school-${wrong}`)?.focus();
    busy = true;
    const days = withRow(schoolDaysOf(directory, unit), isNew ? null : was, isKept ? nextRow() : null);
    problem = await sendSchoolDays({ unit, ...days, reason });
    busy = false;
    if (problem !== null) return;
    open = false;
    showToast(say.saved);
    onsaved();
  }
;
async () => {

  { const $$_golaiDlacoL0C = __sveltets_2_ensureComponent(LocalDialog); const $$_golaiDlacoL0 = new $$_golaiDlacoL0C({ target: __sveltets_2_any(), props: {             children:() => { return __sveltets_2_any(0); },open,"id":`school`,"title":isTerm ? say.termTitle(isNew) : say.insetTitle(isNew),"description":say.formLead,problem,busy,"save":say.save,"onsave":() => void send(true),more:() => { async ()/*Ωignore_positionΩ*/ => {
    if(!isNew && !hasBegun){
       { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },busy,"disabled":!isOnline(),"onclick":() => void send(false),}});say.remove; Button}
    }
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/() => open = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_golaiDlacoL0.$$bindings = 'open';/*Ωignore_startΩ*/const {more} = $$_golaiDlacoL0.$$prop_def;/*Ωignore_endΩ*/
  if(hasBegun){
     { svelteHTML.createElement("p", {});say.begun(dayInWords(from, '0000')); }
  }else{
     { const $$_dleiFyaD1C = __sveltets_2_ensureComponent(DayField); const $$_dleiFyaD1 = new $$_dleiFyaD1C({ target: __sveltets_2_any(), props: {              "id":`school-from`,"name":`school-from`,today,"lies":`ahead`,"label":isTerm ? say.from : say.day,"error":errors.from,value:from,}});/*Ωignore_startΩ*/() => from = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFyaD1.$$bindings = 'value';}
  }
  if(isTerm){
     { const $$_dleiFyaD1C = __sveltets_2_ensureComponent(DayField); const $$_dleiFyaD1 = new $$_dleiFyaD1C({ target: __sveltets_2_any(), props: {                "id":`school-until`,"name":`school-until`,today,"lies":`ahead`,"label":say.until,"hint":say.untilHint,"error":errors.until,value:until,}});/*Ωignore_startΩ*/() => until = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFyaD1.$$bindings = 'value';}
  }
   { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {               "id":`school-reason`,"name":`school-reason`,"label":words.policy.form.reason,"hint":words.policy.form.reasonHint,"limit":1000,"error":errors.reason,value:reason,}});/*Ωignore_startΩ*/() => reason = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT1.$$bindings = 'value';}
  
 LocalDialog}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('open'), slots: {}, events: {} }}
const SchoolDayForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SchoolDayForm__SvelteComponent_ = ReturnType<typeof SchoolDayForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default SchoolDayForm__SvelteComponent_;