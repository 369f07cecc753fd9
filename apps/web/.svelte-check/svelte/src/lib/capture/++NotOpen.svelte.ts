///<reference types="svelte" />
;
import * as paths from '#lib/paths.ts';
import type { Store } from '#lib/store/port.ts';
import ForbiddenState from '#lib/ui/ForbiddenState.svelte';
import { words } from '#lib/words/index.ts';
import { askWhom } from './ask-whom.ts';
import ColleagueList from './ColleagueList.svelte';

;type $$ComponentProps =  { store: Pick<Store, 'staff' | 'directory'>; level?: 1 | 2 };function $$render() {
  const more/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => { { const $$_tsiLeugaelloC0C = __sveltets_2_ensureComponent(ColleagueList); new $$_tsiLeugaelloC0C({ target: __sveltets_2_any(), props: { people,}});}};return __sveltets_2_any(0)};
  
  
  
  
  
  

  /** What is not there or not open, with whom to ask by name. */
  let { store, level }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const people = $derived(askWhom(store.staff, store.directory));
;
async () => {



if(people.length > 0){
   { const $$_etatSneddibroF0C = __sveltets_2_ensureComponent(ForbiddenState); new $$_etatSneddibroF0C({ target: __sveltets_2_any(), props: {      level,"homeHref":paths.app(),"words":words.states.forbidden.ask,more,}});}
}else{
   { const $$_etatSneddibroF0C = __sveltets_2_ensureComponent(ForbiddenState); new $$_etatSneddibroF0C({ target: __sveltets_2_any(), props: {   level,"homeHref":paths.app(),}});}
}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const NotOpen__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type NotOpen__SvelteComponent_ = ReturnType<typeof NotOpen__SvelteComponent_>;
/*Ωignore_endΩ*/export default NotOpen__SvelteComponent_;