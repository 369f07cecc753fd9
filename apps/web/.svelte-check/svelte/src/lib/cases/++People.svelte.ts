///<reference types="svelte" />
;
import type { PersonLine } from './people.ts';
import ReachLines from './ReachLines.svelte';

;type $$ComponentProps =  { people: readonly PersonLine[] };function $$render() {

  
  

  let { people }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

 { svelteHTML.createElement("ul", {});
     for(let person of __sveltets_2_ensureArray(people)){person.name + person.parts.join();
     { svelteHTML.createElement("li", {});
       { svelteHTML.createElement("h3", {});person.name; }
         for(let part of __sveltets_2_ensureArray(person.parts)){part; { svelteHTML.createElement("p", { "class":`soft`,});part; }}
       { const $$_seniLhcaeR2C = __sveltets_2_ensureComponent(ReachLines); new $$_seniLhcaeR2C({ target: __sveltets_2_any(), props: {      "phone":person.phone,"email":person.email,"address":person.address,}});}
     }
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const People__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type People__SvelteComponent_ = ReturnType<typeof People__SvelteComponent_>;
/*Ωignore_endΩ*/export default People__SvelteComponent_;