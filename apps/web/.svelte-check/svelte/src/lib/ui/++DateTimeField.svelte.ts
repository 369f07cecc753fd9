///<reference types="svelte" />
;
import { untrack } from 'svelte';
import { words } from '#lib/words/index.ts';
import DayInput from './DayInput.svelte';
import FieldError from './FieldError.svelte';
import Group from './Group.svelte';
import { isDay, isTime, readTime } from './read-day.ts';
;

  /** A day, perhaps with a time, typed as people write it or picked; what was understood is said back in words. */
  interface Props {
    name: string;
    legend: string;
    /** 'YYYY-MM-DD' */
    today: string;
    /** 'YYYY-MM-DD'; what was typed where that is no day, so that it is neither lost nor passed over. */
    day?: string;
    /** 'HH:MM', or what was typed instead; asked for only with `withTime`. */
    time?: string;
    withTime?: boolean;
    id?: string;
    hint?: string;
    error?: string;
    optional?: boolean;
    onchange?: (value: { day?: string; time?: string }) => void;
  };function $$render() {

  
  
  
  
  
  

  let {
    name,
    legend,
    today,
    day = $bindable(),
    time = $bindable(),
    withTime = false,
    id = name,
    onchange,
    ...rest
  }: Props = $props()/*Ωignore_startΩ*/;day;time;/*Ωignore_endΩ*/;

  // What is typed stays as typed; when the field is left it is said back, or what is wrong is said.
  let knownTime = untrack(() => time);
  let timeText = $state(untrack(() => time) ?? '');
  const unread = $derived({
    day: day !== undefined && !isDay(day),
    time: time !== undefined && !isTime(time),
  });

  // A year that was mistyped looks like any other; said in years it is seen.
  const yearsAgo = $derived(day !== undefined && isDay(day) ? Number(today.slice(0, 4)) - Number(day.slice(0, 4)) : 0);

  $effect.pre(() => {
    if (time === knownTime) return;
    knownTime = time;
    timeText = time ?? '';
  });

  function set(next: { day?: string; time?: string }) {
    if ('day' in next) day = next.day;
    if ('time' in next) time = knownTime = next.time;
    onchange?.({ day, time });
  }

  function setTime(next: string | undefined) {
    set({ time: next ?? (timeText.trim() || undefined) });
    timeText = time ?? '';
  }
;
async () => {

 { const $$_puorG0C = __sveltets_2_ensureComponent(Group); new $$_puorG0C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },id,legend,...rest,}});
   { svelteHTML.createElement("div", { "class":`row`,});
     { svelteHTML.createElement("div", { "class":`part day`,});
       { svelteHTML.createElement("label", { "for":`${id}-day`,});words.ui.date.date; }
       { const $$_tupnIyaD3C = __sveltets_2_ensureComponent(DayInput); const $$_tupnIyaD3 = new $$_tupnIyaD3C({ target: __sveltets_2_any(), props: {             "id":`${id}-day`,"name":`${name}-day`,today,"invalid":unread.day,"describedBy":unread.day && !rest.error ? `${id}-day-error` : undefined,day:__sveltets_2_get_set_binding(() => day,(next) => set({ day: next })),}});$$_tupnIyaD3.$$bindings = 'day';}
      if(yearsAgo >= 5){ { svelteHTML.createElement("p", { "class":`meta`,});words.ui.date.longAgo(yearsAgo); }}
      if(unread.day && !rest.error){ { const $$_rorrEdleiF3C = __sveltets_2_ensureComponent(FieldError); new $$_rorrEdleiF3C({ target: __sveltets_2_any(), props: {    "id":`${id}-day-error`,"error":words.ui.date.unreadDay,}});}}
     }
    if(withTime){
       { svelteHTML.createElement("div", { "class":`part`,});
         { svelteHTML.createElement("label", { "for":`${id}-time`,});words.ui.date.time; }
         { svelteHTML.createElement("input", {                   "id":`${id}-time`,"name":`${name}-time`,"class":`input time`,"type":`text`,"autocomplete":`off`,"bind:value":timeText,"onchange":() => setTime(readTime(timeText)),"aria-invalid":unread.time || undefined,"aria-describedby":unread.time && !rest.error ? `${id}-time-error` : undefined,});/*Ωignore_startΩ*/() => timeText = __sveltets_2_any(null);/*Ωignore_endΩ*/}
        if(unread.time && !rest.error){ { const $$_rorrEdleiF3C = __sveltets_2_ensureComponent(FieldError); new $$_rorrEdleiF3C({ target: __sveltets_2_any(), props: {    "id":`${id}-time-error`,"error":words.ui.date.unreadTime,}});}}
       }
    }
   }
 Group}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('day', 'time'), slots: {}, events: {} }}
const DateTimeField__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type DateTimeField__SvelteComponent_ = ReturnType<typeof DateTimeField__SvelteComponent_>;
/*Ωignore_endΩ*/export default DateTimeField__SvelteComponent_;