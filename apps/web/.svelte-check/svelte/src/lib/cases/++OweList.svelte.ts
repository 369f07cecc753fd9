///<reference types="svelte" />
;
import { daysBetween } from '@evenhand/policy/time/day';
import { reasonsOf } from '@evenhand/policy/derive/reasons';
import { packInForce } from '@evenhand/policy/packs/index';
import { requireStore } from '#lib/store/gate.svelte.ts';
import DutyRow from '#lib/ui/DutyRow.svelte';
import Button from '#lib/ui/Button.svelte';
import StatusLabel from '#lib/ui/StatusLabel.svelte';
import { dayInWords, inDays } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import type { DutyGroup } from './duty-groups.ts';
import { dutyKey, dutyLine } from './duty-words.ts';

;type $$ComponentProps =  { groups: readonly DutyGroup[]; today: string };function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  /** What a person owes, under a heading for what is late, for today and for each day that comes; the nearest first. */
  let { groups, today }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.home;
  const store = requireStore();
  const most = 12;
  let all = $state(false);

  const count = $derived(groups.reduce((sum, group) => sum + group.items.length, 0));
  const parts = $derived.by(() => {
    let room = all ? Number.POSITIVE_INFINITY : most;
    return groups.flatMap((group) => {
      const items = group.items.slice(0, Math.max(0, room));
      room -= items.length;
      return items.length > 0 ? [{ ...group, items, whole: group.items.length }] : [];
    });
  });
  /** The policy that the duty's clauses stand in: restrictions may be those of either. */
  function packOf({ duty, summary }: DutyGroup['items'][number]) {
    const { conduct, feedback } = store.directory.organisation.packs;
    const day = (summary.beganAt ?? today).slice(0, 10);
    const own = summary.kind === 'case' ? [feedback, conduct] : [conduct, feedback];
    const policies = own.map((id) => packInForce(id, day));
    return policies.find((pack) => pack && reasonsOf(duty.because, pack).length > 0) ?? policies[0];
  }
  const heading = ({ day }: DutyGroup): string =>
    day === null ? say.atOnce : say.day(dayInWords(day, today), inDays(daysBetween(today, day), 'calendar'));
;
async () => {

if(groups.length === 0){
   { svelteHTML.createElement("p", { "class":`soft`,});say.nothing; }
}else{
   { svelteHTML.createElement("p", { "class":`soft`,});say.order; }
      for(let group of __sveltets_2_ensureArray(parts)){let place = 1;place;
     { svelteHTML.createElement("h3", { "class":`day`,});
      if(group.when === 'late'){ { const $$_lebaLsutatS1C = __sveltets_2_ensureComponent(StatusLabel); new $$_lebaLsutatS1C({ target: __sveltets_2_any(), props: {    "tone":`late`,"label":say.late,}});}
      } else if (group.when === 'today'){ { const $$_lebaLsutatS1C = __sveltets_2_ensureComponent(StatusLabel); new $$_lebaLsutatS1C({ target: __sveltets_2_any(), props: {    "tone":`due-soon`,"label":say.today,}});}
      }else{heading(group);}
       { svelteHTML.createElement("span", { "class":`count`,});say.count(group.whole); }
     }
     { svelteHTML.createElement("ul", {});
         for(let item of __sveltets_2_ensureArray(group.items)){item.summary.id + dutyKey(item.duty);
          const why/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
          if(occasion !== undefined){ { svelteHTML.createElement("p", {});occasion; }}
             for(let reason of __sveltets_2_ensureArray(reasons)){reason.id;
             { svelteHTML.createElement("div", {});
               { svelteHTML.createElement("p", {});reason.says; }
               { svelteHTML.createElement("p", { "class":`meta`,}); { svelteHTML.createElement("span", { "class":`ref`,});reason.id; }  reason.section; }
             }
          }
        };return __sveltets_2_any(0)};const line = dutyLine(item, today, packOf(item), store.directory);
        const { reasons } = line;
        const { occasion } = item.duty;
         { const $$_woRytuD1C = __sveltets_2_ensureComponent(DutyRow); new $$_woRytuD1C({ target: __sveltets_2_any(), props: {   ...line,"why":reasons.length > 0 ? why : undefined,}});}
        
      }
     }
  }
  if(count > most && !all){
     { svelteHTML.createElement("p", { "class":`more`,}); { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => (all = true),}});say.more(count - most); Button} }
  }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const OweList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type OweList__SvelteComponent_ = ReturnType<typeof OweList__SvelteComponent_>;
/*Ωignore_endΩ*/export default OweList__SvelteComponent_;