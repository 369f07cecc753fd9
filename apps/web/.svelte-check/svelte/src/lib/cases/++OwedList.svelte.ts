///<reference types="svelte" />
;
import type { Duty } from '@evenhand/policy/derive/duties';
import type { RecordView } from '#lib/store/port.ts';
import Button from '#lib/ui/Button.svelte';
import StatusLabel from '#lib/ui/StatusLabel.svelte';
import { words } from '#lib/words/index.ts';
import { todayIn } from './clock-line.ts';
import { actOf } from './act-of.ts';
import { dueWords, dutyAction, dutyKey, dutyOwner } from './duty-words.ts';
import type { MayLine } from './may.ts';
import { capital, staffName } from './names.ts';
import { byUrgency } from './primary-act.ts';
import type { Explanation } from './why-clock.ts';
import { explainDuty } from './why-duty.ts';
;

  /** What is still owed on a record: what, by whom, by when, why, and one tap to do it for those who may. */
  interface Props {
    view: RecordView;
    /** What this person may do now. */
    may: readonly MayLine[];
    /** Kinds for which something was typed and not saved; `kind:duty` where it was for a duty. */
    begun: readonly string[];
    onact: (duty: Duty) => void;
    onwhy: (why: Explanation) => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  

  let { view, may, begun, onact, onwhy }: Props = $props();

  const canDo = (duty: Duty): boolean => {
    const kind = actOf(duty, view.state);
    return may.some((line) => line.kind === kind && line.notYet === null);
  };

  const today = $derived(todayIn(view.setting));
  const duties = $derived(byUrgency(view.duties));

  const ask = (duty: Duty) => onwhy(explainDuty(duty, view));
;
async () => {

if(duties.length === 0){
   { svelteHTML.createElement("p", { "class":`soft`,});words.cases.owedNothing; }
}else{
   { svelteHTML.createElement("ul", {});
       for(let duty of __sveltets_2_ensureArray(duties)){dutyKey(duty);
      const { owner } = words.duties[duty.id];
      const act = dutyAction(duty);
       { svelteHTML.createElement("li", {});
         { svelteHTML.createElement("div", { "class":`what`,});
           { svelteHTML.createElement("h3", {});owner; }
           { svelteHTML.createElement("p", {});capital(dutyOwner(duty, (id) => staffName(id, view.setting.directory))); }
          if(begun.includes(`${duty.act}:${duty.id}`)){ { svelteHTML.createElement("p", { "class":`meta`,});words.cases.draft; }}
         }
        if(canDo(duty)){ { svelteHTML.createElement("div", { "class":`act no-print`,});
             { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"onclick":() => onact(duty),"aria-label":`${act}: ${owner}`,}});act; Button}
           }}
         { svelteHTML.createElement("div", { "class":`when`,});
          if(duty.late){  { const $$_lebaLsutatS3C = __sveltets_2_ensureComponent(StatusLabel); new $$_lebaLsutatS3C({ target: __sveltets_2_any(), props: {    "tone":`late`,"label":dueWords(duty.due, today),"small":true,}});}
          } else if (duty.due !== null){ { const $$_lebaLsutatS3C = __sveltets_2_ensureComponent(StatusLabel); new $$_lebaLsutatS3C({ target: __sveltets_2_any(), props: {      "tone":duty.due === today ? 'due-soon' : 'running',"label":dueWords(duty.due, today),"small":true,}});}
          }else{ { svelteHTML.createElement("span", { "class":`meta`,});words.home.soon; }}
           { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"kind":`link`,"onclick":() => ask(duty),"aria-label":`${words.ui.why} ${owner}`,}});words.ui.why; Button}
         }
       }
    }
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const OwedList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type OwedList__SvelteComponent_ = ReturnType<typeof OwedList__SvelteComponent_>;
/*Ωignore_endΩ*/export default OwedList__SvelteComponent_;