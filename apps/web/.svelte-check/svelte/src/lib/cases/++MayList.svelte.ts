///<reference types="svelte" />
;
import Ban from '@lucide/svelte/icons/ban';
import Check from '@lucide/svelte/icons/check';
import Button from '#lib/ui/Button.svelte';
import Icon from '#lib/ui/Icon.svelte';
import { words } from '#lib/words/index.ts';
import type { ActKind } from './act-kind.ts';
import type { MayLine } from './may.ts';
import type { Explanation } from './why-clock.ts';
;

  /** What a person may do on this record now; what not yet says what is missing and why. */
  interface Props {
    may: readonly MayLine[];
    /** Kinds for which something was typed and not saved. */
    begun: readonly string[];
    onact: (kind: ActKind) => void;
    onwhy: (why: Explanation) => void;
  };function $$render() {

  
  
  
  
  
  
  
  

  let { may, begun, onact, onwhy }: Props = $props();

  /** More than these are asked for seldom; they open below. */
  const most = 6;
  let all = $state(false);
  const shown = $derived(all || may.length <= most + 1 ? may : may.slice(0, most));
;
async () => {

 { svelteHTML.createElement("ul", {});
     for(let line of __sveltets_2_ensureArray(shown)){line.kind;
     { svelteHTML.createElement("li", { "class":{ not: line.notYet },});
       { svelteHTML.createElement("span", { "class":`mark`,}); { const $$_nocI3C = __sveltets_2_ensureComponent(Icon); new $$_nocI3C({ target: __sveltets_2_any(), props: {      "of":line.notYet ? Ban : Check,"size":`small`,"heavy":!line.notYet,}});} }
      if(line.notYet){
        const { notYet } = line;
         { svelteHTML.createElement("div", {});
           { svelteHTML.createElement("p", { "class":`label`,});words.cases.notYet(line.label); }
           { svelteHTML.createElement("p", { "class":`meta`,});notYet.words; }
         }
         { svelteHTML.createElement("button", {        "type":`button`,"class":`why`,"aria-label":`${words.ui.why} ${words.cases.notYet(line.label)}`,"onclick":() => onwhy(notYet.why),});words.ui.why; }
      }else{
         { svelteHTML.createElement("div", {});
           { svelteHTML.createElement("button", {     "type":`button`,"class":`label`,"onclick":() => onact(line.kind),});line.label; }
          if(begun.includes(line.kind)){ { svelteHTML.createElement("p", { "class":`meta`,});words.cases.draft; }} else if (line.hint){ { svelteHTML.createElement("p", { "class":`meta`,});
              line.hint;
             }}
         }
      }
     }
  }
 }
if(may.length > shown.length || all){
   { svelteHTML.createElement("p", {});
     { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"kind":`link`,"aria-expanded":all,"onclick":() => (all = !all),}});all ? words.acts.fewer : words.acts.all;  Button}
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const MayList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type MayList__SvelteComponent_ = ReturnType<typeof MayList__SvelteComponent_>;
/*Ωignore_endΩ*/export default MayList__SvelteComponent_;