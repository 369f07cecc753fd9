///<reference types="svelte" />
;
import type { Directory } from '@evenhand/policy/directory';
import type { Pack } from '@evenhand/policy/packs/pack';
import CheckGroup from '#lib/ui/CheckGroup.svelte';
import { words } from '#lib/words/index.ts';
import DangerPanel from './DangerPanel.svelte';
import { isSpoken, maySettle, type FeedbackForm } from './feedback-form.ts';
import type { FeedbackStep } from './feedback-steps.ts';
import { reviewRows } from './review-rows.ts';
;

  /** Everything as it will be saved, to read aloud; each answer leads back to its question. */
  interface Props {
    form: FeedbackForm;
    pack: Pack;
    directory: Directory;
    staff: string;
    today: string;
    /** Words of what is missing, by step. */
    missing: Partial<Record<FeedbackStep, string>>;
    addressOf: (step: FeedbackStep) => string;
  };function $$render() {

  
  
  
  
  
  
  
  

  let { form = $bindable(), pack, directory, staff, today, missing, addressOf }: Props = $props()/*Ωignore_startΩ*/;form;/*Ωignore_endΩ*/;

  const say = words.capture.feedback.check;
  const rows = $derived(reviewRows(form, { pack, directory, today }));
  const isFirstOf = (index: number) => rows.findIndex((row) => row.step === rows[index]?.step) === index;
;
async () => {

if(form.flags.includes('immediate-danger')){  { const $$_lenaPregnaD0C = __sveltets_2_ensureComponent(DangerPanel); new $$_lenaPregnaD0C({ target: __sveltets_2_any(), props: {     pack,directory,"unit":form.unit,staff,"brief":true,}});}}
 { svelteHTML.createElement("dl", {});
      for(let row of __sveltets_2_ensureArray(rows)){let index = 1;row.label;
     { svelteHTML.createElement("div", {});
       { svelteHTML.createElement("dt", {});row.label; }
       { svelteHTML.createElement("dd", {});
        if(isFirstOf(index) && missing[row.step]){ { svelteHTML.createElement("p", { "class":`missing`,});missing[row.step]; }}
        if(row.lines.length === 0){
           { svelteHTML.createElement("p", { "class":`soft`,});say.nothing; }
        } else if (row.numbered){
           { svelteHTML.createElement("ol", {});
                for(let text of __sveltets_2_ensureArray(row.lines)){let at = 1;at; { svelteHTML.createElement("li", {});text; }}
           }
        }else{
              for(let text of __sveltets_2_ensureArray(row.lines)){let at = 1;at; { svelteHTML.createElement("p", {});text; }}
        }
       }
       { svelteHTML.createElement("dd", { "class":`change`,});
         { svelteHTML.createElement("a", {    "id":`change-${index}`,"href":addressOf(row.step),});words.capture.change; { svelteHTML.createElement("span", { "class":`unseen`,}); row.label; } }
       }
     }
  }
 }
if(isSpoken(form)){
   { const $$_puorGkcehC0C = __sveltets_2_ensureComponent(CheckGroup); new $$_puorGkcehC0C({ target: __sveltets_2_any(), props: {              "name":`read-back`,"legend":say.readBack,"optional":true,"layout":`list`,"options":[{ value: 'yes', label: say.readBackYes }],"values":form.readBack ? ['yes'] : [],"onchange":(values) => (form.readBack = values.includes('yes')),}});}
}
if(maySettle(form)){
   { const $$_puorGkcehC0C = __sveltets_2_ensureComponent(CheckGroup); new $$_puorGkcehC0C({ target: __sveltets_2_any(), props: {              "name":`settled`,"legend":say.settled,"optional":true,"layout":`list`,"options":[{ value: 'yes', label: say.settledYes, hint: say.settledHint }],"values":form.settled ? ['yes'] : [],"onchange":(values) => (form.settled = values.includes('yes')),}});}
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('form'), slots: {}, events: {} }}
const CheckStep__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CheckStep__SvelteComponent_ = ReturnType<typeof CheckStep__SvelteComponent_>;
/*Ωignore_endΩ*/export default CheckStep__SvelteComponent_;