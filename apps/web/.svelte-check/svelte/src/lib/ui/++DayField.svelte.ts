///<reference types="svelte" />
;
import { words } from '#lib/words/index.ts';
import DayInput from './DayInput.svelte';
import Field from './Field.svelte';
import { fieldIds } from './field-ids.ts';
import { isDay, type Lies } from './read-day.ts';
;

  /** A day with its label, for forms that keep an empty day as empty text. */
  interface Props {
    name: string;
    label: string;
    /** 'YYYY-MM-DD' */
    today: string;
    /** 'YYYY-MM-DD', empty, or what was typed where that is no day. */
    value?: string;
    lies?: Lies;
    id?: string;
    hint?: string;
    error?: string;
    optional?: boolean;
  };function $$render() {

  
  
  
  
  

  let { name, label, today, value = $bindable(''), lies, id = name, hint, error, optional = false }: Props = $props()/*Ωignore_startΩ*/;value;/*Ωignore_endΩ*/;

  const wrong = $derived(error ?? (value !== '' && !isDay(value) ? words.ui.date.unreadDay : undefined));
  const ids = $derived(fieldIds(id, { hint, error: wrong }));
;
async () => {

 { const $$_dleiF0C = __sveltets_2_ensureComponent(Field); new $$_dleiF0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },id,label,hint,"error":wrong,optional,}});
   { svelteHTML.createElement("div", { "class":`day`,});
     { const $$_tupnIyaD2C = __sveltets_2_ensureComponent(DayInput); const $$_tupnIyaD2 = new $$_tupnIyaD2C({ target: __sveltets_2_any(), props: {            id,name,today,lies,"invalid":wrong !== undefined,"describedBy":ids.describedBy,day:__sveltets_2_get_set_binding(() => value || undefined,(day) => (value = day ?? '')),}});$$_tupnIyaD2.$$bindings = 'day';}
   }
 Field}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('value'), slots: {}, events: {} }}
const DayField__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type DayField__SvelteComponent_ = ReturnType<typeof DayField__SvelteComponent_>;
/*Ωignore_endΩ*/export default DayField__SvelteComponent_;