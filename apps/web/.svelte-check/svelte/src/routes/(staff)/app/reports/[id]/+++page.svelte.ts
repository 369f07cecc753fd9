///<reference types="svelte" />
;
import Printer from '@lucide/svelte/icons/printer';
import ArrowLeft from '@lucide/svelte/icons/arrow-left';
import { page } from '$app/state';
import NotOpen from '#lib/capture/NotOpen.svelte';
import Bars from '#lib/cases/Bars.svelte';
import { minuteNow } from '#lib/cases/now.svelte.ts';
import { isPeriod, lastDayOf, periodOf, type PeriodId } from '#lib/cases/periods.ts';
import { fetchReport } from '#lib/cases/remote.ts';
import ReportTable from '#lib/cases/ReportTable.svelte';
import { todayAt } from '#lib/cases/today.ts';
import { browserDevice } from '#lib/device/browser.ts';
import { reportIds } from '@evenhand/policy/packs/nouns';
import PageBody from '#lib/frame/PageBody.svelte';
import * as paths from '#lib/paths.ts';
import { requireStore } from '#lib/store/gate.svelte.ts';
import Button from '#lib/ui/Button.svelte';
import EmptyState from '#lib/ui/EmptyState.svelte';
import ErrorState from '#lib/ui/ErrorState.svelte';
import FilterChips from '#lib/ui/FilterChips.svelte';
import LoadingState from '#lib/ui/LoadingState.svelte';
import OfflineState from '#lib/ui/OfflineState.svelte';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  const say = words.reports;
  const store = requireStore();
  const id = $derived(page.params.id ?? '');
  const known = $derived(reportIds.find((each) => each === id));
  const report = $derived(known ? say.names[known] : { title: say.title, about: '' });
  const today = $derived(todayAt(store, minuteNow()));
  const choices = Object.entries(say.periods).map(([value, label]) => ({ value, label }));
  let chosen = $state<PeriodId>('this-year');
  let tries = $state(0);
  const period = $derived(periodOf(chosen, today));
  const asked = $derived.by(() => {
    void tries;
    return fetchReport(id, period.from, period.until);
  });
  /** Months without anything have rows too: a report of nothing but noughts says no more than the sentence. */
  const isEmpty = (rows: readonly (readonly (string | number)[])[]): boolean =>
    rows.every((row) => row.slice(1).every((cell) => cell === 0 || cell === ''));
  const again = () => (tries += 1);
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});report.title;  words.frame.name; } }

 { const $$_ydoBegaP0C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
   { svelteHTML.createElement("p", { "class":`no-print`,}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"kind":`link`,"icon":ArrowLeft,"href":paths.reports(),}});say.back; Button} }
   { svelteHTML.createElement("h1", {});report.title; }
  if(report.about){ { svelteHTML.createElement("p", { "class":`soft about`,});report.about; }}
   { svelteHTML.createElement("div", { "class":`period`,});
     { const $$_spihCretliF2C = __sveltets_2_ensureComponent(FilterChips); new $$_spihCretliF2C({ target: __sveltets_2_any(), props: {         "label":say.period,"options":choices,"value":chosen,"onchange":(value) => isPeriod(value) && (chosen = value),}});}
    
     { svelteHTML.createElement("p", { "class":`meta`,});say.between(dayInWords(period.from, ''), dayInWords(lastDayOf(period), '')); }
     { svelteHTML.createElement("p", { "class":`meta print-only`,});
      say.printed(store.directory.organisation.name, store.staff.name, dayInWords(today, ''));
     }
   }
      { 
     { const $$_etatSgnidaoL1C = __sveltets_2_ensureComponent(LoadingState); new $$_etatSgnidaoL1C({ target: __sveltets_2_any(), props: {  "rows":5,}});}
  try { const $$_value = await (asked);{ const answer = $$_value; 
    if('found' in answer){
      if(isEmpty(answer.found.rows)){
         { const $$_etatSytpmE1C = __sveltets_2_ensureComponent(EmptyState); new $$_etatSytpmE1C({ target: __sveltets_2_any(), props: { ...say.none,}});}
      }else{
         { const $$_sraB1C = __sveltets_2_ensureComponent(Bars); new $$_sraB1C({ target: __sveltets_2_any(), props: {    "answer":answer.found,"directory":store.directory,}});}
         { const $$_elbaTtropeR1C = __sveltets_2_ensureComponent(ReportTable); new $$_elbaTtropeR1C({ target: __sveltets_2_any(), props: {      "answer":answer.found,"title":report.title,"directory":store.directory,}});}
         { svelteHTML.createElement("p", { "class":`no-print print`,}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"icon":Printer,"onclick":() => browserDevice.print(),}});say.print; Button} }
      }
    } else if (answer.failed === 'offline'){
       { const $$_etatSenilffO1C = __sveltets_2_ensureComponent(OfflineState); new $$_etatSenilffO1C({ target: __sveltets_2_any(), props: {  "onretry":again,}});}
    } else if (answer.failed === 'absent'){
       { const $$_nepOtoN1C = __sveltets_2_ensureComponent(NotOpen); new $$_nepOtoN1C({ target: __sveltets_2_any(), props: { store,}});}
    }else{
       { const $$_etatSrorrE1C = __sveltets_2_ensureComponent(ErrorState); new $$_etatSrorrE1C({ target: __sveltets_2_any(), props: {  "onretry":again,}});}
    }
  }} catch($$_e) { 
     { const $$_etatSrorrE1C = __sveltets_2_ensureComponent(ErrorState); new $$_etatSrorrE1C({ target: __sveltets_2_any(), props: {  "onretry":again,}});}
  }}
 PageBody}


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;