///<reference types="svelte" />
;
import * as paths from '#lib/paths.ts';
import { requireStore } from '#lib/store/gate.svelte.ts';
import { words } from '#lib/words/index.ts';
import { listsOf, mayReadLimits, type ListedKind } from './lists.ts';
import { minuteNow } from './now.svelte.ts';

;type $$ComponentProps =  { kind: ListedKind };function $$render() {

  
  
  
  
  

  /** From one list to the others. The one of limits on contact is offered to those who may read it, or have one. */
  let { kind }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const store = requireStore();
  const limits = store.list('arrangement')/*Ωignore_startΩ*/;let $limits = __sveltets_2_store_get(limits);/*Ωignore_endΩ*/;
  const hasLimits = $derived(($limits ?? []).length > 0 || mayReadLimits(store, minuteNow().toISOString()));
  const lists = $derived([
    ...(kind === 'case' ? [] : [{ title: words.cases.title, href: paths.cases() }]),
    ...(kind === 'incident' ? [] : [listsOf.incident]),
    ...(kind === 'arrangement' || !hasLimits ? [] : [listsOf.arrangement]),
  ]);
;
async () => {

 { svelteHTML.createElement("nav", { "aria-label":words.cases.kinds,});
     for(let list of __sveltets_2_ensureArray(lists)){list.href; { svelteHTML.createElement("a", { "href":list.href,});list.title; }}
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const OtherLists__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type OtherLists__SvelteComponent_ = ReturnType<typeof OtherLists__SvelteComponent_>;
/*Ωignore_endΩ*/export default OtherLists__SvelteComponent_;