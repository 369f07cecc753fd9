///<reference types="svelte" />
;
import { page } from '$app/state';
import { mayDecideLocally } from '@evenhand/policy/history/local-change';
import { packAt, packs } from '@evenhand/policy/packs/index';
import { wholeClause } from '@evenhand/policy/packs/trace';
import { localDay } from '@evenhand/policy/time/zone';
import { minuteNow } from '#lib/cases/now.svelte.ts';
import PageBody from '#lib/frame/PageBody.svelte';
import * as paths from '#lib/paths.ts';
import { clauseLines, findClauses } from '#lib/policy/clause-lines.ts';
import ClauseList from '#lib/policy/ClauseList.svelte';
import PolicyContacts from '#lib/policy/PolicyContacts.svelte';
import PolicyDays from '#lib/policy/PolicyDays.svelte';
import PolicyGuidance from '#lib/policy/PolicyGuidance.svelte';
import PolicyOpen from '#lib/policy/PolicyOpen.svelte';
import PolicyTerms from '#lib/policy/PolicyTerms.svelte';
import { requireStore } from '#lib/store/gate.svelte.ts';
import FilterChips from '#lib/ui/FilterChips.svelte';
import Notice from '#lib/ui/Notice.svelte';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  const say = words.policy;
  const store = requireStore();
  const now = $derived(minuteNow().toISOString());
  let directory = $state.raw(store.directory);

  const adopted = $derived(
    [...new Set([directory.organisation.packs.feedback, directory.organisation.packs.conduct])].flatMap(
      (id) => packAt(id, now) ?? [],
    ),
  );
  const link = $derived(page.url.searchParams.get('clause'));
  const asked = $derived(link === null ? null : wholeClause(link));
  // A record may have begun under a policy that was adopted then.
  const ofAsked = $derived(
    asked === null ? undefined : [...adopted, ...packs].find(({ clauses }) => Object.hasOwn(clauses, asked)),
  );

  let chosen = $state<string>();
  let part = $state<string>('clauses');
  $effect(() => {
    if (asked === null) return;
    chosen = undefined;
    part = 'clauses';
    text = '';
  });
  const pack = $derived(adopted.find(({ id }) => id === chosen) ?? ofAsked ?? adopted[0]);
  let text = $state('');
  const isSearching = $derived(part === 'clauses' && text.trim() !== '');
  const which = $derived(
    adopted.map((each) => ({
      value: each.id,
      label: each.title,
      // What was looked for may stand in the other policy.
      ...(isSearching && { count: findClauses(clauseLines(each), text, 'all').length }),
    })),
  );
  const parts = Object.entries(say.parts).map(([value, label]) => ({ value, label }));
  const today = $derived(pack ? localDay(now, pack.counting.zone.value) : '');
  const review = $derived(pack?.reviewOn?.value);

  const may = $derived(mayDecideLocally(directory, store.staff));

  async function refresh() {
    await store.refresh();
    directory = store.directory;
  }
  const onsaved = () => void refresh();
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});say.title;  words.frame.name; } }

 { const $$_ydoBegaP0C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"width":`text`,}});
   { svelteHTML.createElement("h1", {});say.title; }
   { svelteHTML.createElement("p", { "class":`soft lead`,});say.lead; }
   { svelteHTML.createElement("p", {}); { svelteHTML.createElement("a", {     "href":paths.policyOf(directory.organisation.id),"target":`_blank`,"rel":`noopener`,});say.public; } }
  if(asked !== null && !ofAsked){ { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`notice`,}}); { svelteHTML.createElement("p", {});say.clauses.unknown(asked); } Notice}}

  if(pack){
     { svelteHTML.createElement("div", { "class":`choose`,});
      if(which.length > 1){
         { const $$_spihCretliF2C = __sveltets_2_ensureComponent(FilterChips); const $$_spihCretliF2 = new $$_spihCretliF2C({ target: __sveltets_2_any(), props: {       "label":say.which,"options":which,value:__sveltets_2_get_set_binding(() => pack.id,(next) => (chosen = next)),}});$$_spihCretliF2.$$bindings = 'value';}
      }
       { svelteHTML.createElement("div", { "class":`about`,});
        if(which.length < 2 || !adopted.includes(pack)){ { svelteHTML.createElement("p", {}); { svelteHTML.createElement("strong", {});pack.title; } }}
         { svelteHTML.createElement("p", { "class":`meta`,});
          pack.status?.value === 'draft'
            ? pack.publisher
            : say.source(pack.publisher, pack.edition, dayInWords(pack.from, '0000'));
         }
        if(review){
           { svelteHTML.createElement("p", { "class":`meta`,});(review < today ? say.reviewWas : say.review)(dayInWords(review, '0000')); }
        }
        if(pack.status?.value === 'draft'){ { svelteHTML.createElement("p", { "class":`meta`,});say.draft; }}
        if(!adopted.includes(pack)){ { svelteHTML.createElement("p", { "class":`meta`,});say.notAdopted; }}
       }
       { const $$_spihCretliF2C = __sveltets_2_ensureComponent(FilterChips); const $$_spihCretliF2 = new $$_spihCretliF2C({ target: __sveltets_2_any(), props: {      "label":say.part,"options":parts,value:part,}});/*Ωignore_startΩ*/() => part = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_spihCretliF2.$$bindings = 'value';}
     }
    pack.id; {
      if(part === 'clauses'){
          { const $$_tsiLesualC1C = __sveltets_2_ensureComponent(ClauseList); const $$_tsiLesualC1 = new $$_tsiLesualC1C({ target: __sveltets_2_any(), props: {  pack,asked,text,}});/*Ωignore_startΩ*/() => text = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_tsiLesualC1.$$bindings = 'text';}
      } else if (part === 'words'){
         { const $$_smreTyciloP1C = __sveltets_2_ensureComponent(PolicyTerms); new $$_smreTyciloP1C({ target: __sveltets_2_any(), props: { pack,}});}
      } else if (part === 'guidance'){
         { const $$_ecnadiuGyciloP1C = __sveltets_2_ensureComponent(PolicyGuidance); new $$_ecnadiuGyciloP1C({ target: __sveltets_2_any(), props: { pack,}});}
      } else if (part === 'open'){
         { const $$_nepOyciloP1C = __sveltets_2_ensureComponent(PolicyOpen); new $$_nepOyciloP1C({ target: __sveltets_2_any(), props: {      pack,directory,now,today,may,onsaved,}});}
      } else if (part === 'days'){
         { const $$_syaDyciloP1C = __sveltets_2_ensureComponent(PolicyDays); new $$_syaDyciloP1C({ target: __sveltets_2_any(), props: {     pack,directory,today,may,onsaved,}});}
      }else{
         { const $$_stcatnoCyciloP1C = __sveltets_2_ensureComponent(PolicyContacts); new $$_stcatnoCyciloP1C({ target: __sveltets_2_any(), props: {      pack,directory,now,today,may,onsaved,}});}
      }
    }
  }
 PageBody}


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;