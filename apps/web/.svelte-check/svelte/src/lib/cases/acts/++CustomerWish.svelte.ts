///<reference types="svelte" />
;
import type { RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import { numbersInWords, pointsNamed, wishOf } from '../point-lines.ts';

;type $$ComponentProps =  { view: RecordView<'case'> };function $$render() {

  
  
  

  /** Why the customer wants it taken further and which points are not answered for them; nothing where they never asked. */
  let { view }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.acts.respond;
  const wish = $derived(wishOf(view.state));
  const reason = $derived(typeof wish?.body.reason === 'string' ? wish.body.reason : '');
  const named = $derived(wish ? pointsNamed(wish) : []);
;
async () => {

if(wish){
   { svelteHTML.createElement("section", {});
     { svelteHTML.createElement("h3", {});say.wish; }
    if(reason){ { svelteHTML.createElement("blockquote", {});reason; }}
    if(view.state.points.length > 1){
       { svelteHTML.createElement("p", { "class":`soft`,});
        named.length > 0 ? words.entries.pointsTaken(numbersInWords(named), named.length > 1) : say.wishAll;
       }
    }
   }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CustomerWish__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CustomerWish__SvelteComponent_ = ReturnType<typeof CustomerWish__SvelteComponent_>;
/*Ωignore_endΩ*/export default CustomerWish__SvelteComponent_;