///<reference types="svelte" />
;
import type { Directory } from '@evenhand/policy/directory';
import type { Pack } from '@evenhand/policy/packs/pack';
import { holidays } from '@evenhand/policy/time/holidays';
import Button from '#lib/ui/Button.svelte';
import Disclosure from '#lib/ui/Disclosure.svelte';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import LocalForm from './LocalForm.svelte';
import SchoolDays from './SchoolDays.svelte';
;

  /** The days that the organisation keeps beside the policy's own: days off, and when schools are open. */
  interface Props {
    pack: Pack;
    directory: Directory;
    today: string;
    /** Whether this person decides for the organisation. */
    may: boolean;
    onsaved: () => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { pack, directory, today, may, onsaved }: Props = $props();

  const say = words.policy.open;
  const added = $derived([...(directory.calendar.added ?? [])].sort((one, other) => one.day.localeCompare(other.day)));
  const known = $derived(holidays[pack.counting.holidays.value]);
  /** A year of them, and a little more. */
  const next = $derived(known.filter((day) => day >= today).slice(0, 10));
  let isAdding = $state(false);
;
async () => {

 { svelteHTML.createElement("section", { "aria-labelledby":`days`,});
   { svelteHTML.createElement("h2", { "id":`days`,});say.days; }
  if(added.length === 0){ { svelteHTML.createElement("p", { "class":`soft`,});say.daysNone; }}
   { svelteHTML.createElement("ul", {});
       for(let { day, reason } of __sveltets_2_ensureArray(added)){day; { svelteHTML.createElement("li", {});say.day(dayInWords(day, today), reason); }}
   }
  if(known.length === 0){
     { svelteHTML.createElement("p", { "class":`soft`,});say.holidaysNone; }
  }else{
     { const $$_erusolcsiD1C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"summary":say.holidays,"look":`plain`,}});
       { svelteHTML.createElement("p", { "class":`soft`,});say.holidaysLead; }
       { svelteHTML.createElement("ul", {});
           for(let day of __sveltets_2_ensureArray(next)){day; { svelteHTML.createElement("li", {});dayInWords(day, today); }}
       }
     Disclosure}
  }
  if(may){ { svelteHTML.createElement("p", { "class":`act`,}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => (isAdding = true),}});say.addDay; Button} }}
 }

 { const $$_syaDloohcS0C = __sveltets_2_ensureComponent(SchoolDays); new $$_syaDloohcS0C({ target: __sveltets_2_any(), props: {     pack,directory,today,may,onsaved,}});}

if(isAdding){ { const $$_mroFlacoL0C = __sveltets_2_ensureComponent(LocalForm); const $$_mroFlacoL0 = new $$_mroFlacoL0C({ target: __sveltets_2_any(), props: {       open:isAdding,"pack":pack.id,today,onsaved,}});/*Ωignore_startΩ*/() => isAdding = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_mroFlacoL0.$$bindings = 'open';}}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PolicyDays__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PolicyDays__SvelteComponent_ = ReturnType<typeof PolicyDays__SvelteComponent_>;
/*Ωignore_endΩ*/export default PolicyDays__SvelteComponent_;