///<reference types="svelte" />
;
import { afterNavigate } from '$app/navigation';
import SearchX from '@lucide/svelte/icons/search-x';
import type { Pack } from '@evenhand/policy/packs/pack';
import Disclosure from '#lib/ui/Disclosure.svelte';
import EmptyState from '#lib/ui/EmptyState.svelte';
import FilterChips from '#lib/ui/FilterChips.svelte';
import SearchField from '#lib/ui/SearchField.svelte';
import { words } from '#lib/words/index.ts';
import { bySection, clauseLines, findClauses, termsOf } from './clause-lines.ts';
import Marked from './Marked.svelte';
;

  /** Every clause of a policy, found as it is typed, each with what carries it. `asked` is the one that a link led to. */
  interface Props {
    pack: Pack;
    asked: string | null;
    /** What is looked for; kept when somebody turns to another policy. */
    text: string;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  

  let { pack, asked, text = $bindable() }: Props = $props()/*Ωignore_startΩ*/;text;/*Ωignore_endΩ*/;

  const say = words.policy.clauses;
  const forces = ['all', 'must', 'should', 'may', 'info'] as const;
  let force = $state('all');

  const lines = $derived(clauseLines(pack));
  const terms = $derived(termsOf(text));
  const found = $derived(findClauses(lines, text, force));
  const options = $derived(
    forces.map((value) => ({ value, label: say.forces[value], count: findClauses(lines, text, value).length })),
  );

  /** Whoever comes by a link is led to the clause, and hears it read first. */
  function lead() {
    const clause = asked === null ? null : document.getElementById(`clause-${asked}`);
    clause?.focus({ preventScroll: true });
    clause?.scrollIntoView({ block: 'center' });
  }
  $effect(lead);
  // A way from another page ends with the page scrolled to its top, which is after this one stands.
  afterNavigate(lead);
;
async () => {

 { svelteHTML.createElement("div", { "class":`ask`,});
   { const $$_dleiFhcraeS1C = __sveltets_2_ensureComponent(SearchField); const $$_dleiFhcraeS1 = new $$_dleiFhcraeS1C({ target: __sveltets_2_any(), props: {      "label":say.label,"hint":say.hint,value:text,}});/*Ωignore_startΩ*/() => text = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFhcraeS1.$$bindings = 'value';}
   { const $$_spihCretliF1C = __sveltets_2_ensureComponent(FilterChips); const $$_spihCretliF1 = new $$_spihCretliF1C({ target: __sveltets_2_any(), props: {     "label":say.force,options,value:force,}});/*Ωignore_startΩ*/() => force = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_spihCretliF1.$$bindings = 'value';}
 }
 { svelteHTML.createElement("p", {   "class":`soft`,"role":`status`,});say.found(found.length); }
if(found.length === 0){ { const $$_etatSytpmE0C = __sveltets_2_ensureComponent(EmptyState); new $$_etatSytpmE0C({ target: __sveltets_2_any(), props: {   ...say.none,"icon":SearchX,}});}}
    for(let { section, lines: own } of __sveltets_2_ensureArray(bySection(found))){let index = 1;`${section} ${index}`;
   { svelteHTML.createElement("section", { "aria-labelledby":`section-${index}`,});
     { svelteHTML.createElement("h2", { "id":`section-${index}`,}); { const $$_dekraM2C = __sveltets_2_ensureComponent(Marked); new $$_dekraM2C({ target: __sveltets_2_any(), props: {   "text":section,terms,}});} }
     { svelteHTML.createElement("ul", {});
         for(let line of __sveltets_2_ensureArray(own)){line.id;
         { svelteHTML.createElement("li", {     "id":`clause-${line.id}`,"tabindex":-1,"class":{ asked: line.id === asked },});
           { svelteHTML.createElement("p", { "class":`head`,});
             { svelteHTML.createElement("span", { "class":`ref`,}); { const $$_dekraM5C = __sveltets_2_ensureComponent(Marked); new $$_dekraM5C({ target: __sveltets_2_any(), props: {   "text":line.id,terms,}});} }
             { svelteHTML.createElement("span", { "class":['force', line.force],});say.forces[line.force]; }
           }
           { svelteHTML.createElement("p", { "class":`says`,}); { const $$_dekraM4C = __sveltets_2_ensureComponent(Marked); new $$_dekraM4C({ target: __sveltets_2_any(), props: {   "text":line.says,terms,}});} }
          if(line.carriedBy.length > 0){
             { const $$_erusolcsiD3C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD3C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"summary":say.here,"about":line.id,"look":`plain`,}});
               { svelteHTML.createElement("ul", { "class":`carriers`,});
                   for(let carrier of __sveltets_2_ensureArray(line.carriedBy)){carrier; { svelteHTML.createElement("li", {});carrier; }}
               }
             Disclosure}
          }else{
             { svelteHTML.createElement("p", { "class":`meta`,});line.notModelled ?? say.nowhere; }
          }
         }
      }
     }
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('text'), slots: {}, events: {} }}
const ClauseList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ClauseList__SvelteComponent_ = ReturnType<typeof ClauseList__SvelteComponent_>;
/*Ωignore_endΩ*/export default ClauseList__SvelteComponent_;