///<reference types="svelte" />
;
import ColleagueList from '#lib/capture/ColleagueList.svelte';
import UrgentNumbers from '#lib/capture/UrgentNumbers.svelte';
import { words } from '#lib/words/index.ts';
import type { WhomToRing } from './whom-to-ring.ts';

;type $$ComponentProps =  { whom: WhomToRing };function $$render() {

  
  
  
  

  /** Who has to be told of what was chosen, with the numbers that ring them. */
  let { whom }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.acts.refer;
;
async () => {

 { svelteHTML.createElement("section", {   "aria-label":say.ring,"aria-live":`polite`,});
   { svelteHTML.createElement("p", {}); { svelteHTML.createElement("strong", {});say.ring; } }
  if(whom.people.length > 0){ { const $$_tsiLeugaelloC1C = __sveltets_2_ensureComponent(ColleagueList); new $$_tsiLeugaelloC1C({ target: __sveltets_2_any(), props: {  "people":whom.people,}});}}
  if(whom.numbers.length > 0){ { const $$_srebmuNtnegrU1C = __sveltets_2_ensureComponent(UrgentNumbers); new $$_srebmuNtnegrU1C({ target: __sveltets_2_any(), props: {  "numbers":whom.numbers,}});}}
  if(whom.people.length + whom.numbers.length === 0){ { svelteHTML.createElement("p", { "class":`soft`,});say.nobody; }}
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const WhomToRing__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type WhomToRing__SvelteComponent_ = ReturnType<typeof WhomToRing__SvelteComponent_>;
/*Ωignore_endΩ*/export default WhomToRing__SvelteComponent_;