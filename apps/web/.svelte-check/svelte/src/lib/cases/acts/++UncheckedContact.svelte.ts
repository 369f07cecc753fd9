///<reference types="svelte" />
;
import type { Pack } from '@evenhand/policy/packs/pack';
import Notice from '#lib/ui/Notice.svelte';
import { words } from '#lib/words/index.ts';
import { uncheckedIn } from './unchecked-contact.ts';

;type $$ComponentProps =  { text: string; pack: Pack };function $$render() {

  
  
  
  

  /** Said beside a letter that prints how somebody outside is reached, while nobody here has made sure of it. */
  let { text, pack }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const { unchecked } = words.acts.letter;
  const names = $derived(uncheckedIn(text, pack));
;
async () => {

   for(let name of __sveltets_2_ensureArray(names)){name;
   { const $$_ecitoN0C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"tone":`notice`,"title":unchecked.title(name),"level":3,}}); { svelteHTML.createElement("p", {});unchecked.words; } Notice}
}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const UncheckedContact__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type UncheckedContact__SvelteComponent_ = ReturnType<typeof UncheckedContact__SvelteComponent_>;
/*Ωignore_endΩ*/export default UncheckedContact__SvelteComponent_;