///<reference types="svelte" />
;
import { staffOf, type Directory } from '@evenhand/policy/directory';
import type { Pack } from '@evenhand/policy/packs/pack';
import { addDays, type Day } from '@evenhand/policy/time/day';
import { localDay } from '@evenhand/policy/time/zone';
import Button from '#lib/ui/Button.svelte';
import Disclosure from '#lib/ui/Disclosure.svelte';
import FilterChips from '#lib/ui/FilterChips.svelte';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import ClauseLinks from './ClauseLinks.svelte';
import { firstDay, hasOwnDays, rowsAhead, schoolsOf, type SchoolDayRow } from './school-day-lines.ts';
import SchoolDayForm from './SchoolDayForm.svelte';
;

  /** When schools are open, for the organisation and for each school that goes its own way. */
  interface Props {
    pack: Pack;
    directory: Directory;
    today: Day;
    /** Whether this person decides for the organisation. */
    may: boolean;
    onsaved: () => void;
  };function $$render() {
 const list/*Ωignore_positionΩ*/ = (rows: readonly SchoolDayRow[])/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
   { svelteHTML.createElement("ul", {});
       for(let row of __sveltets_2_ensureArray(rows)){row.kind + firstDay(row);
       { svelteHTML.createElement("li", {});
         { svelteHTML.createElement("span", {});
          if(row.kind === 'term'){
            say.term(dayInWords(row.term.from, today), dayInWords(addDays(row.term.until, -1), today));
          }else{
            say.inset(dayInWords(row.day, today));
          }
         }
        if(may){
           { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"kind":`link`,"onclick":() => (changing = { row, isNew: false }),}});say.change; { svelteHTML.createElement("span", { "class":`unseen`,}); dayInWords(firstDay(row), today); }  Button}
        }
       }
    }
   }
};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  
  
  
  

  let { pack, directory, today, may, onsaved }: Props = $props();

  const say = words.policy.schoolDays;
  const everySchool = '';
  let whose = $state(everySchool);
  let changing = $state.raw<{ row: SchoolDayRow; isNew: boolean } | null>(null);

  const clauses = $derived(pack.counting.schoolUnits?.clauses ?? []);
  const schools = $derived(schoolsOf(directory, pack));
  const unit = $derived(whose === everySchool ? null : whose);
  const isBorrowed = $derived(unit !== null && !hasOwnDays(directory, unit));
  const ahead = $derived(rowsAhead(directory, unit, today));
  // Terms are known years ahead; what begins within a year is what people look for.
  const soon = $derived(ahead.filter((row) => firstDay(row) <= addDays(today, 365)));
  const later = $derived(ahead.slice(soon.length));
  const changes = $derived((directory.calendar.changedSchoolDays ?? []).filter((each) => each.unit === unit));
;
async () => {



if(pack.counting.schoolUnits){
   { svelteHTML.createElement("section", { "aria-labelledby":`school-days`,});
     { svelteHTML.createElement("h2", { "id":`school-days`,});say.title; }
     { svelteHTML.createElement("p", { "class":`soft`,});say.lead; }
    if(schools.length > 0){
       { const $$_spihCretliF1C = __sveltets_2_ensureComponent(FilterChips); const $$_spihCretliF1 = new $$_spihCretliF1C({ target: __sveltets_2_any(), props: {       "label":say.whose,"options":[
          { value: everySchool, label: say.all },
          ...schools.map(({ id, name }) => ({ value: id, label: name })),
        ],value:whose,}});/*Ωignore_startΩ*/() => whose = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_spihCretliF1.$$bindings = 'value';}
    }
    if(isBorrowed){ { svelteHTML.createElement("p", { "class":`soft`,});say.borrowed; }}
    if(ahead.length === 0){
       { svelteHTML.createElement("p", {});say.none; }
    }else{
      ;__sveltets_2_ensureSnippet(list(soon));
      if(later.length > 0){
         { const $$_erusolcsiD1C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"summary":say.later(later.length),"look":`plain`,}});;__sveltets_2_ensureSnippet(list(later)); Disclosure}
      }
    }
     { const $$_skniLesualC1C = __sveltets_2_ensureComponent(ClauseLinks); new $$_skniLesualC1C({ target: __sveltets_2_any(), props: { clauses,}});}
    if(may){
       { svelteHTML.createElement("p", { "class":`acts`,});
         { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"onclick":() => (changing = { row: { kind: 'term', term: { from: '', until: '' } }, isNew: true }),}});say.addTerm;  Button}
         { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => (changing = { row: { kind: 'inset', day: '' }, isNew: true }),}});say.addInset; Button}
       }
    }
       for(let { changedAt, changedBy, reason } of __sveltets_2_ensureArray(changes)){changedAt;
      const day = dayInWords(localDay(changedAt, pack.counting.zone.value), '0000');
       { svelteHTML.createElement("p", { "class":`meta`,});say.changed(day, staffOf(directory, changedBy)?.name ?? changedBy, reason); }
    }
   }
}

if(changing){
   { const $$_mroFyaDloohcS0C = __sveltets_2_ensureComponent(SchoolDayForm); const $$_mroFyaDloohcS0 = new $$_mroFyaDloohcS0C({ target: __sveltets_2_any(), props: {         open:__sveltets_2_get_set_binding(() => changing !== null,(open) => open || (changing = null)),...changing,directory,unit,today,onsaved,}});$$_mroFyaDloohcS0.$$bindings = 'open';}
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SchoolDays__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SchoolDays__SvelteComponent_ = ReturnType<typeof SchoolDays__SvelteComponent_>;
/*Ωignore_endΩ*/export default SchoolDays__SvelteComponent_;