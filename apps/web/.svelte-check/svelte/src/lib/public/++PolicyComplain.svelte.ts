///<reference types="svelte" />
;
import type { PolicyPage } from '@evenhand/policy/derive/policy-page';
import Disclosure from '#lib/ui/Disclosure.svelte';
import { words } from '#lib/words/index.ts';
import { unitsInWords } from './policy-rows.ts';
import ReachUs from './ReachUs.svelte';
import TickList from './TickList.svelte';

;type $$ComponentProps =  { page: PolicyPage };function $$render() {

  
  
  
  
  
  

  /** How to complain: the ways, without a name, through somebody else, what about, and how to reach the organisation. */
  let { page }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.policyPage.complain;
  const exempt = $derived((page.consent?.exemptions ?? []).flatMap((id) => say.exemptions[id] ?? []));
;
async () => {

 { svelteHTML.createElement("div", { "class":`parts`,});
  if(page.channels.length > 0){
     { svelteHTML.createElement("div", {});
       { svelteHTML.createElement("h3", {});say.waysHeading; }
        { const $$_tsiLkciT2C = __sveltets_2_ensureComponent(TickList); new $$_tsiLkciT2C({ target: __sveltets_2_any(), props: {  "list":page.channels.map((channel) => say.ways[channel]),"beside":true,}});}
     }
  }
  if(page.contact){
     { svelteHTML.createElement("div", {});
       { svelteHTML.createElement("h3", {});say.reachHeading; }
       { const $$_sUhcaeR2C = __sveltets_2_ensureComponent(ReachUs); new $$_sUhcaeR2C({ target: __sveltets_2_any(), props: {  "contact":page.contact,}});}
     }
  }
   { svelteHTML.createElement("div", {});
     { svelteHTML.createElement("h3", {});say.anonymousHeading; }
     { svelteHTML.createElement("p", {});
      page.anonymous === null && page.anonymousDone !== null
        ? say.anonymous.settled(page.anonymousDone)
        : say.anonymous[page.anonymous ?? 'silent'];
     }
   }
   { svelteHTML.createElement("div", {});
     { svelteHTML.createElement("h3", {});say.speakHeading; }
     { svelteHTML.createElement("p", {});page.speakers.length > 0 ? say.speakers : say.anyone; }
    if(page.speakers.length > 0){
       { svelteHTML.createElement("ul", { "class":`plain`,});
           for(let speaker of __sveltets_2_ensureArray(page.speakers)){speaker; { svelteHTML.createElement("li", {});speaker; }}
       }
    }
    if(page.consent){
       { svelteHTML.createElement("p", {});
        say.yes;if(exempt.length > 0){' ';say.exempt; words.policyPage.or(exempt); }
       }
      if(page.consent.statements.length > 0){
         { const $$_erusolcsiD2C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"summary":say.yesTo,}});
             for(let { says, units } of __sveltets_2_ensureArray(page.consent.statements)){says;
             { svelteHTML.createElement("p", {});
              if(units.length > 0){unitsInWords(units); }says;
             }
          }
         Disclosure}
      }
    }
   }
  if(page.helpers.length > 0){
     { svelteHTML.createElement("div", {});
       { svelteHTML.createElement("h3", {});say.helpHeading; }
       { svelteHTML.createElement("p", {});say.help; }
       { svelteHTML.createElement("ul", { "class":`plain`,});
           for(let { name, lines } of __sveltets_2_ensureArray(page.helpers)){name;
           { svelteHTML.createElement("li", {});
            name;   for(let line of __sveltets_2_ensureArray(lines)){line; { svelteHTML.createElement("span", { "class":`hint`,});line; }}
           }
        }
       }
     }
  }
  if(page.categories.length > 0){
     { svelteHTML.createElement("div", {});
       { svelteHTML.createElement("h3", {});say.aboutHeading; }
       { svelteHTML.createElement("ul", { "class":`plain`,});
           for(let { name, hint } of __sveltets_2_ensureArray(page.categories)){name;
           { svelteHTML.createElement("li", {});
            name;if(hint){ { svelteHTML.createElement("span", { "class":`hint`,});hint; }}
           }
        }
       }
     }
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PolicyComplain__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PolicyComplain__SvelteComponent_ = ReturnType<typeof PolicyComplain__SvelteComponent_>;
/*Ωignore_endΩ*/export default PolicyComplain__SvelteComponent_;