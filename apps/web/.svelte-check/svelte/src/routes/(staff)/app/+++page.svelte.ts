///<reference types="svelte" />
;
import MessageSquareText from '@lucide/svelte/icons/message-square-text';
import Search from '@lucide/svelte/icons/search';
import ThumbsUp from '@lucide/svelte/icons/thumbs-up';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import UnfinishedLines from '#lib/capture/UnfinishedLines.svelte';
import { meetsIncidentsFirst, ownUnit } from '#lib/capture/people.ts';
import { dutyCounts, groupDuties, whoseDuties } from '#lib/cases/duty-groups.ts';
import { unitName } from '#lib/cases/names.ts';
import { minuteNow } from '#lib/cases/now.svelte.ts';
import OweList from '#lib/cases/OweList.svelte';
import QuickActions from '#lib/cases/QuickActions.svelte';
import SideLines from '#lib/cases/SideLines.svelte';
import { cameIn, lateLines, unsentLines, waitingFor } from '#lib/cases/home-lines.ts';
import { todayAt } from '#lib/cases/today.ts';
import PageBody from '#lib/frame/PageBody.svelte';
import * as paths from '#lib/paths.ts';
import { requireStore } from '#lib/store/gate.svelte.ts';
import { answersForOthers } from '#lib/store/owed.ts';
import LoadingState from '#lib/ui/LoadingState.svelte';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  const store = requireStore();
  const duties = store.duties()/*Ωignore_startΩ*/;let $duties = __sveltets_2_store_get(duties);/*Ωignore_endΩ*/;
  const lateUnder = store.lateUnder()/*Ωignore_startΩ*/;let $lateUnder = __sveltets_2_store_get(lateUnder);/*Ωignore_endΩ*/;
  const cases = store.list('case')/*Ωignore_startΩ*/;let $cases = __sveltets_2_store_get(cases);/*Ωignore_endΩ*/;
  const incidents = store.list('incident')/*Ωignore_startΩ*/;let $incidents = __sveltets_2_store_get(incidents);/*Ωignore_endΩ*/;

  const sync = store.sync/*Ωignore_startΩ*/;let $sync = __sveltets_2_store_get(sync);/*Ωignore_endΩ*/;

  const say = words.home;
  const today = $derived(todayAt(store, minuteNow()));
  // While the first records are on their way, an empty list does not mean that there is nothing.
  const isFirst = $derived($sync?.fetching === true && $cases?.length === 0 && $incidents?.length === 0);
  const groups = $derived(isFirst ? undefined : $duties && groupDuties($duties, today));
  const counts = $derived(dutyCounts(groups ?? []));
  const firstName = $derived(store.staff.name.split(' ')[0] ?? store.staff.name);
  const late = $derived(isFirst ? undefined : $lateUnder && lateLines($lateUnder, today, store.directory));
  const came = $derived(isFirst ? undefined : $cases && cameIn($cases, today));
  const waiting = $derived(isFirst ? undefined : $cases && waitingFor($cases, store.staff, today));
  const unsent = $derived($cases && $incidents && unsentLines([...$cases, ...$incidents], store.directory));
  const feedback = { label: say.actions.feedback, href: paths.recordFeedback(), icon: MessageSquareText };
  const incident = { label: say.actions.incident, href: paths.recordIncident(), icon: TriangleAlert };
  const actions = [
    ...(meetsIncidentsFirst(store.staff, store.directory) ? [incident, feedback] : [feedback, incident]),
    { label: say.actions.positive, href: paths.recordPositive(), icon: ThumbsUp },
    { label: say.actions.search, href: paths.search(), icon: Search },
  ];
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});say.title;  words.frame.name; } }

 { const $$_ydoBegaP0C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
   { svelteHTML.createElement("div", { "class":`home`,});
     { svelteHTML.createElement("div", { "class":`greet`,});
       { svelteHTML.createElement("h1", {});dayInWords(today); }
       { svelteHTML.createElement("p", { "class":`soft lead`,});groups ? say.owed(firstName, counts) : ' '; }
      if(late && late.length > 0){
         { svelteHTML.createElement("p", { "class":`also`,}); { svelteHTML.createElement("a", { "href":`#late-under`,});say.lateUnder.also(late.length); } }
      }
       { const $$_snoitcAkciuQ3C = __sveltets_2_ensureComponent(QuickActions); new $$_snoitcAkciuQ3C({ target: __sveltets_2_any(), props: { actions,}});}
       { const $$_seniLdehsinifnU3C = __sveltets_2_ensureComponent(UnfinishedLines); new $$_seniLdehsinifnU3C({ target: __sveltets_2_any(), props: { store,}});}
     }
     { svelteHTML.createElement("section", {   "class":`owe`,"aria-labelledby":`owe`,});
       { svelteHTML.createElement("h2", { "id":`owe`,});say.owe[groups ? whoseDuties(groups) : 'own']; }
      if(groups){ { const $$_tsiLewO3C = __sveltets_2_ensureComponent(OweList); new $$_tsiLewO3C({ target: __sveltets_2_any(), props: {  groups,today,}});}}else{ { const $$_etatSgnidaoL3C = __sveltets_2_ensureComponent(LoadingState); new $$_etatSgnidaoL3C({ target: __sveltets_2_any(), props: {  "rows":5,}});}}
     }
     { svelteHTML.createElement("div", { "class":`side`,});
      if(answersForOthers(store.staff)){
         { const $$_seniLediS3C = __sveltets_2_ensureComponent(SideLines); new $$_seniLediS3C({ target: __sveltets_2_any(), props: {          "id":`late-under`,"title":say.lateUnder.title,"lines":late,"most":5,"nothing":say.lateUnder.nothing,}});}
      }
       { const $$_seniLediS3C = __sveltets_2_ensureComponent(SideLines); new $$_seniLediS3C({ target: __sveltets_2_any(), props: {         "title":say.came.title(unitName(ownUnit(store.staff, store.directory), store.directory)),"lines":came?.lines,"nothing":say.came.nothing,"more":came && came.more > 0 ? { label: say.came.all(came.more), href: paths.cases() } : undefined,}});}
       { const $$_seniLediS3C = __sveltets_2_ensureComponent(SideLines); new $$_seniLediS3C({ target: __sveltets_2_any(), props: {      "title":say.waiting.title,"lines":waiting,"nothing":say.waiting.nothing,}});}
       { const $$_seniLediS3C = __sveltets_2_ensureComponent(SideLines); new $$_seniLediS3C({ target: __sveltets_2_any(), props: {           "title":say.unsent.title,"lead":unsent && unsent.length > 0 ? say.unsent.words : undefined,"lines":unsent,"nothing":say.unsent.nothing,"more":unsent && unsent.length > 0 ? { label: say.unsent.see, href: paths.device() } : undefined,}});}
     }
   }
 PageBody}


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;