///<reference types="svelte" />
;
import { spacedCode } from '@evenhand/policy/reference';
import { contactOf, staffOf, unitOf } from '@evenhand/policy/directory';
import type { RecordView } from '#lib/store/port.ts';
import * as paths from '#lib/paths.ts';
import Notice from '#lib/ui/Notice.svelte';
import QrCode from '#lib/ui/QrCode.svelte';
import ReceiptCode from '#lib/ui/ReceiptCode.svelte';
import { dayInWords, dayOf, timeInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { receiptLines } from './receipt-lines.ts';

;type $$ComponentProps =  { view: RecordView<'case'>; code: string | undefined; origin: string };function $$render() {

  
  
  
  
  
  
  
  
  
  

  /** What the customer takes home, on the screen and on one A5 sheet. */
  let { view, code, origin }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.capture.receipt;
  const state = $derived(view.state);
  const directory = $derived(view.setting.directory);
  const zone = $derived(view.setting.pack.counting.zone.value);
  const reference = $derived(state.reference ?? '');
  const unit = $derived(state.unit === null ? undefined : unitOf(directory, state.unit)?.name);
  const taker = $derived(staffOf(directory, state.takenBy)?.name ?? '');
  const lines = $derived(receiptLines(view));
  const reached = $derived(contactOf(directory, state.unit));
  const ways = $derived([reached?.phone, reached?.email].filter((way) => way !== undefined));
;
async () => {

 { svelteHTML.createElement("article", {});
   { svelteHTML.createElement("p", { "class":`print-only org`,});
    directory.organisation.name;if(unit){' · ';unit;}
   }
   { svelteHTML.createElement("h1", { "tabindex":-1,});say.headings[state.feedback]; }
   { svelteHTML.createElement("p", { "class":`lead`,});say.lead(state.contact.name ?? ''); code ? say.keep : ''; }

   { svelteHTML.createElement("dl", {});
     { const $$_edoCtpieceR2C = __sveltets_2_ensureComponent(ReceiptCode); new $$_edoCtpieceR2C({ target: __sveltets_2_any(), props: {    "label":say.reference,"groups":reference.split('-'),}});}
    if(code){ { const $$_edoCtpieceR2C = __sveltets_2_ensureComponent(ReceiptCode); new $$_edoCtpieceR2C({ target: __sveltets_2_any(), props: {      "label":say.code,"groups":spacedCode(code).split(' '),"between":` `,}});}}
   }

  if(code){
     { svelteHTML.createElement("div", { "class":`once no-print`,});
       { const $$_ecitoN2C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`notice`,"title":say.once.title,}}); { svelteHTML.createElement("p", { "class":`now`,});say.once.words; } Notice}
     }
     { svelteHTML.createElement("p", { "class":`print-only paper`,});say.once.paper; }
  }

   { svelteHTML.createElement("section", {   "class":`look`,"aria-labelledby":`look`,});
     { svelteHTML.createElement("h2", { "id":`look`,});say.scan.title; }
     { svelteHTML.createElement("div", { "class":`scan`,});
       { svelteHTML.createElement("div", { "class":`qr`,}); { const $$_edoCrQ4C = __sveltets_2_ensureComponent(QrCode); new $$_edoCrQ4C({ target: __sveltets_2_any(), props: {  "text":origin + paths.tracked(reference),}});} }
       { svelteHTML.createElement("p", {});say.scan.camera; }
     }
     { svelteHTML.createElement("p", {});
      say.scan.typed;  { svelteHTML.createElement("strong", {});new URL(origin).host;paths.track(); }
      say.scan.typedEnd;
     }
   }

   { svelteHTML.createElement("section", { "aria-labelledby":`next`,});
     { svelteHTML.createElement("h2", { "id":`next`,});lines.length > 0 ? say.next : say.afterwards; }
     { svelteHTML.createElement("ol", {});
          for(let line of __sveltets_2_ensureArray(lines)){let index = 1;index;
         { svelteHTML.createElement("li", {});
           { svelteHTML.createElement("span", {   "class":`number`,"aria-hidden":`true`,});index + 1; } { svelteHTML.createElement("span", { });if(line.strong){ { svelteHTML.createElement("strong", {});line.strong; }}line.rest; }
         }
      }
     }
     { svelteHTML.createElement("p", { "class":`soft`,});
      say.change;
      ways.length > 0 ? say.ring(ways.join(', ')) : say.ask;
      state.feedback === 'complaint' ? say.safe : '';
     }
     { svelteHTML.createElement("p", { "class":`soft`,});
      say.policy;
       { svelteHTML.createElement("a", {        "class":`no-print`,"href":paths.policyOf(directory.organisation.id),"target":`_blank`,"rel":`noopener`,});new URL(origin).host;paths.policyOf(directory.organisation.id); } { svelteHTML.createElement("span", { "class":`print-only`,});new URL(origin).host;paths.policyOf(directory.organisation.id); }
     }
     { svelteHTML.createElement("p", { "class":`soft taken`,});
      say.taken(taker, dayInWords(dayOf(state.receivedAt, zone), '0000'), timeInWords(state.receivedAt, zone));
     }
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ReceiptSheet__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ReceiptSheet__SvelteComponent_ = ReturnType<typeof ReceiptSheet__SvelteComponent_>;
/*Ωignore_endΩ*/export default ReceiptSheet__SvelteComponent_;