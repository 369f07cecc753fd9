///<reference types="svelte" />
;
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import { untrack } from 'svelte';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import Icon from './Icon.svelte';
import { isDay, readDay, type Lies } from './read-day.ts';
;

  /** The control of a day alone: typed as people write it or picked; what was understood is said back in words. */
  interface Props {
    id: string;
    name: string;
    /** 'YYYY-MM-DD' */
    today: string;
    /** 'YYYY-MM-DD'; what was typed where that is no day, so that it is neither lost nor passed over. */
    day?: string;
    lies?: Lies;
    invalid?: boolean;
    describedBy?: string;
    onchange?: (day: string | undefined) => void;
  };function $$render() {

  
  
  
  
  
  

  let { id, name, today, day = $bindable(), lies = 'behind', invalid = false, describedBy, onchange }: Props = $props()/*Ωignore_startΩ*/;day;/*Ωignore_endΩ*/;

  const shown = (value = '') => (isDay(value) ? dayInWords(value, today) : value);

  // What is typed stays as typed; when the field is left it is said back.
  let known = untrack(() => day);
  let typed = $state(shown(untrack(() => day)));
  let picker: HTMLInputElement;

  $effect.pre(() => {
    if (day === known) return;
    known = day;
    typed = shown(day);
  });

  function set(next: string | undefined) {
    day = known = next ?? (typed.trim() || undefined);
    typed = shown(day);
    onchange?.(day);
  }
;
async () => {

 { svelteHTML.createElement("span", { "class":`pick`,});
   { svelteHTML.createElement("input", {                 id,name,"class":`input`,"type":`text`,"autocomplete":`off`,"bind:value":typed,"onchange":() => set(readDay(typed, today, lies)),"aria-invalid":invalid || undefined,"aria-describedby":describedBy,});/*Ωignore_startΩ*/() => typed = __sveltets_2_any(null);/*Ωignore_endΩ*/}
   { svelteHTML.createElement("button", {      "type":`button`,"onclick":() => picker.showPicker(),"aria-label":words.ui.date.pick,}); { const $$_nocI2C = __sveltets_2_ensureComponent(Icon); new $$_nocI2C({ target: __sveltets_2_any(), props: {  "of":CalendarDays,}});} }
   { const $$_input1 = svelteHTML.createElement("input", {                  "class":`picker`,"type":`date`,"tabindex":-1,"aria-hidden":`true`,"value":day !== undefined && isDay(day) ? day : '',"min":lies === 'ahead' ? today : undefined,"max":lies === 'behind' ? today : undefined,"onchange":(event) => {
      typed = '';
      set(event.currentTarget.value || undefined);
    },});picker = $$_input1;}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('day'), slots: {}, events: {} }}
const DayInput__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type DayInput__SvelteComponent_ = ReturnType<typeof DayInput__SvelteComponent_>;
/*Ωignore_endΩ*/export default DayInput__SvelteComponent_;