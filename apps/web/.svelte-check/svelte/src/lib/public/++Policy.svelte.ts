///<reference types="svelte" />
;
import type { PolicyPage } from '@evenhand/policy/derive/policy-page';
import * as paths from '#lib/paths.ts';
import Disclosure from '#lib/ui/Disclosure.svelte';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import PolicyComplain from './PolicyComplain.svelte';
import PolicyConduct from './PolicyConduct.svelte';
import PolicyOwn from './PolicyOwn.svelte';
import { countingRows, partsOf, promiseRows, rightRows } from './policy-rows.ts';
import PolicyStages from './PolicyStages.svelte';
import RuleRows from './RuleRows.svelte';
import TickList from './TickList.svelte';

;type $$ComponentProps =  { page: PolicyPage };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  

  /** An organisation's policy in plain words, for everybody. No script, no account. */
  let { page }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.policyPage;
  const parts = $derived(partsOf(page));
  const promises = $derived(promiseRows(page));
  const reasons = $derived([
    ...new Map(page.limits.flatMap((limit) => limit.reasons).map((reason) => [reason.id, reason])).values(),
  ]);
  const elsewhere = $derived(
    page.exclusions.map(({ name, signpost }) => ({ key: name, name, says: [signpost], small: [], own: false })),
  );
;
async () => {

 { svelteHTML.createElement("div", { "class":`page`,});
   { svelteHTML.createElement("div", { "class":`hello`,});
     { svelteHTML.createElement("h1", {});say.heading; }
     { svelteHTML.createElement("p", { "class":`lead`,});page.stages.length > 1 ? say.lead.more : say.lead.one; }
       for(let { title } of __sveltets_2_ensureArray(page.policies.filter(({ draft }) => draft))){title;
       { svelteHTML.createElement("p", { "class":`soft`,});page.policies.length === 1 ? say.draft : say.draftOf(title); }
    }
   }

   { svelteHTML.createElement("nav", {   "class":`no-print`,"aria-label":say.onThisPage,});
     { svelteHTML.createElement("ul", {});
         for(let { id, heading } of __sveltets_2_ensureArray(parts)){id; { svelteHTML.createElement("li", {}); { svelteHTML.createElement("a", { "href":`#${id}`,});heading; } }}
     }
   }

   { svelteHTML.createElement("div", { "class":`parts`,});
       for(let { id, heading } of __sveltets_2_ensureArray(parts)){id;
       { svelteHTML.createElement("section", { "aria-labelledby":id,});
         { svelteHTML.createElement("h2", {  id,"tabindex":-1,});heading; }
        if(id === 'stages'){
           { const $$_segatSyciloP3C = __sveltets_2_ensureComponent(PolicyStages); new $$_segatSyciloP3C({ target: __sveltets_2_any(), props: { page,}});}
        } else if (id === 'limits'){
          if(promises.length > 0){ { const $$_swoReluR3C = __sveltets_2_ensureComponent(RuleRows); new $$_swoReluR3C({ target: __sveltets_2_any(), props: {  "rows":promises,}});}}else{ { svelteHTML.createElement("p", {});say.limits.none; }}
          if(reasons.length > 0){
             { const $$_erusolcsiD3C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD3C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"summary":say.limits.why,}});
                 for(let reason of __sveltets_2_ensureArray(reasons)){reason.id;
                 { svelteHTML.createElement("div", {});
                   { svelteHTML.createElement("p", {});reason.says; }
                   { svelteHTML.createElement("p", { "class":`meta`,});say.limits.source(reason.section, reason.id); }
                 }
              }
             Disclosure}
          }
        } else if (id === 'counting'){
           { const $$_swoReluR3C = __sveltets_2_ensureComponent(RuleRows); new $$_swoReluR3C({ target: __sveltets_2_any(), props: {  "rows":countingRows(page),}});}
        } else if (id === 'expect'){
           { const $$_tsiLkciT3C = __sveltets_2_ensureComponent(TickList); new $$_tsiLkciT3C({ target: __sveltets_2_any(), props: {  "list":page.expected,}});}
        } else if (id === 'complain'){
           { const $$_nialpmoCyciloP3C = __sveltets_2_ensureComponent(PolicyComplain); new $$_nialpmoCyciloP3C({ target: __sveltets_2_any(), props: { page,}});}
        } else if (id === 'rights'){
           { const $$_swoReluR3C = __sveltets_2_ensureComponent(RuleRows); new $$_swoReluR3C({ target: __sveltets_2_any(), props: {  "rows":rightRows(page),}});}
           { svelteHTML.createElement("p", { "class":`way no-print`,}); { svelteHTML.createElement("a", { "href":paths.track(),});say.rights.followLink; } }
        } else if (id === 'conduct' && page.conduct){
           { const $$_tcudnoCyciloP3C = __sveltets_2_ensureComponent(PolicyConduct); new $$_tcudnoCyciloP3C({ target: __sveltets_2_any(), props: {  "conduct":page.conduct,}});}
        } else if (id === 'elsewhere'){
           { svelteHTML.createElement("p", { "class":`intro`,});say.elsewhere.lead; }
           { const $$_swoReluR3C = __sveltets_2_ensureComponent(RuleRows); new $$_swoReluR3C({ target: __sveltets_2_any(), props: {  "rows":elsewhere,}});}
        } else if (id === 'after' && page.external){
           { svelteHTML.createElement("p", {});say.after.words(page.external.name); }
             for(let line of __sveltets_2_ensureArray(page.external.lines)){line; { svelteHTML.createElement("p", { "class":`line`,});line; }}
          if(page.external.lines.length === 0){ { svelteHTML.createElement("p", {});say.after.ask; }}
        } else if (id === 'own'){
           { const $$_nwOyciloP3C = __sveltets_2_ensureComponent(PolicyOwn); new $$_nwOyciloP3C({ target: __sveltets_2_any(), props: { page,}});}
        }
       }
    }
     { svelteHTML.createElement("div", { "class":`sources`,});
       { svelteHTML.createElement("p", {});say.sources; }
         for(let { title, publisher, edition, since, draft } of __sveltets_2_ensureArray(page.policies)){title;
         { svelteHTML.createElement("p", {});
          draft
            ? say.sourceDraft(title, publisher)
            : edition === 'undated'
              ? say.sourceUndated(title, publisher)
              : say.source(title, publisher, edition, dayInWords(since, '0000'));
         }
      }
     }
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Policy__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Policy__SvelteComponent_ = ReturnType<typeof Policy__SvelteComponent_>;
/*Ωignore_endΩ*/export default Policy__SvelteComponent_;