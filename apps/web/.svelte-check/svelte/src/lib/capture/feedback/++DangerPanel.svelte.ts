///<reference types="svelte" />
;
import type { Directory } from '@evenhand/policy/directory';
import type { Pack } from '@evenhand/policy/packs/pack';
import { words } from '#lib/words/index.ts';
import { holdersOf } from '../people.ts';
import SafetyPanel from '../SafetyPanel.svelte';
;

  /** Somebody is in danger: what to do now, and whom the policy says to tell at this unit. */
  interface Props {
    pack: Pack;
    directory: Directory;
    unit: string;
    staff: string;
    /** Only a reminder: the rest was read before. */
    brief?: boolean;
  };function $$render() {

  
  
  
  
  

  let { pack, directory, unit, staff, brief = false }: Props = $props();

  const say = words.capture.danger;
  const most = 3;
  const owners = $derived(pack.duties.find((duty) => duty.id === 'act-on-danger')?.owners ?? []);
  const people = $derived(typeof owners === 'string' ? [] : holdersOf(owners, unit, directory, staff).slice(0, most));
;
async () => {

 { const $$_lenaPytefaS0C = __sveltets_2_ensureComponent(SafetyPanel); new $$_lenaPytefaS0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"title":say.title,"lead":say.words,directory,unit,}});
  if(!brief){ { svelteHTML.createElement("p", {});say.stay; }}
  if(people.length > 0){
     { svelteHTML.createElement("p", {});say.tell; }
     { svelteHTML.createElement("ul", {});
         for(let person of __sveltets_2_ensureArray(people)){person.id; { svelteHTML.createElement("li", {}); { svelteHTML.createElement("strong", {});person.name; } person.title; }}
     }
  }else{
     { svelteHTML.createElement("p", {});say.tellNobody; }
  }
 SafetyPanel}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const DangerPanel__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type DangerPanel__SvelteComponent_ = ReturnType<typeof DangerPanel__SvelteComponent_>;
/*Ωignore_endΩ*/export default DangerPanel__SvelteComponent_;