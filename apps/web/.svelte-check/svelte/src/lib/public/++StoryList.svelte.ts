///<reference types="svelte" />
;
import type { PublicView } from '@evenhand/policy/derive/public-view';
import Disclosure from '#lib/ui/Disclosure.svelte';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { storyDays } from './story-words.ts';

;type $$ComponentProps =  { view: PublicView };function $$render() {

  
  
  
  
  

  /** What happened, newest day first; what the person did themselves is marked with a bar. */
  let { view }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const days = $derived(storyDays(view));
;
async () => {

if(days.length === 0){ { svelteHTML.createElement("p", { "class":`soft`,});words.tracking.storyNone; }}
 { svelteHTML.createElement("ol", {});
     for(let { day, lines } of __sveltets_2_ensureArray(days)){day;
     { svelteHTML.createElement("li", {});
       { svelteHTML.createElement("h3", {}); { svelteHTML.createElement("time", { "datetime":day,});dayInWords(day, view.today); } }
       { svelteHTML.createElement("ul", {});
           for(let line of __sveltets_2_ensureArray(lines)){line.key;
           { svelteHTML.createElement("li", { "class":{ yours: line.yours },});
             { svelteHTML.createElement("p", {});line.words; }
            if(line.letter){
               { const $$_erusolcsiD4C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD4C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"summary":words.tracking.readLetter,}}); { svelteHTML.createElement("p", { "class":`letter`,});line.letter; } Disclosure}
            }
           }
        }
       }
     }
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const StoryList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type StoryList__SvelteComponent_ = ReturnType<typeof StoryList__SvelteComponent_>;
/*Ωignore_endΩ*/export default StoryList__SvelteComponent_;