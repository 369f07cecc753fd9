///<reference types="svelte" />
;
import { allNotices } from '@evenhand/policy/derive/notices';
import { staffOf, type Directory } from '@evenhand/policy/directory';
import { optionOf } from '@evenhand/policy/history/local-pack';
import { settingOf } from '@evenhand/policy/history/setting';
import type { Choice } from '@evenhand/policy/packs/local-rules';
import type { Pack } from '@evenhand/policy/packs/pack';
import Button from '#lib/ui/Button.svelte';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import ClauseLinks from './ClauseLinks.svelte';
import LocalForm from './LocalForm.svelte';
;

  /** What a policy leaves to the organisation, what was decided, and where it contradicts itself. */
  interface Props {
    pack: Pack;
    directory: Directory;
    now: string;
    today: string;
    /** Whether this person decides for the organisation. */
    may: boolean;
    onsaved: () => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  let { pack, directory, now, today, may, onsaved }: Props = $props();

  const say = words.policy.open;
  const setting = $derived(settingOf({ beganAt: null, unit: null }, { pack, directory, now }));
  const notices = $derived(allNotices(setting));
  const choices = $derived(
    setting.pack.choices.map((choice) => {
      const option = optionOf(setting.pack, choice.id);
      const saysOf = (id: string | undefined) => choice.options.find((each) => each.id === id)?.says ?? '';
      const coming = (directory.decisions ?? [])
        .filter((each) => each.pack === pack.id && each.choice === choice.id && each.from > today)
        .map(({ option: next, from }) => say.coming(saysOf(next), dayInWords(from, today)));
      return { choice, option, says: saysOf(option), decision: setting.pack.decided?.[choice.id] ?? null, coming };
    }),
  );
  let deciding = $state.raw<{ choice: Choice; option?: string } | null>(null);
  const nameOf = (id: string) => staffOf(directory, id)?.name ?? id;
;
async () => {

 { svelteHTML.createElement("section", { "aria-labelledby":`choices`,});
   { svelteHTML.createElement("h2", { "id":`choices`,});say.choices; }
  if(choices.length === 0){ { svelteHTML.createElement("p", { "class":`soft`,});say.choicesNone; }}
   { svelteHTML.createElement("ul", {});
       for(let { choice, option, says, decision, coming } of __sveltets_2_ensureArray(choices)){choice.id;
       { svelteHTML.createElement("li", {});
         { svelteHTML.createElement("h3", {});choice.question; }
         { svelteHTML.createElement("p", {});says; }
        if(decision){
           { svelteHTML.createElement("p", { "class":`local`,});say.local; }
           { svelteHTML.createElement("p", { "class":`meta`,});say.decided(nameOf(decision.decidedBy), dayInWords(decision.from, '0000')); }
           { svelteHTML.createElement("p", { "class":`meta`,});say.reason(decision.reason); }
        }else{
           { svelteHTML.createElement("p", { "class":`meta`,});say.standard; }
        }
           for(let sentence of __sveltets_2_ensureArray(coming)){sentence; { svelteHTML.createElement("p", { "class":`meta`,});sentence; }}
         { const $$_skniLesualC3C = __sveltets_2_ensureComponent(ClauseLinks); new $$_skniLesualC3C({ target: __sveltets_2_any(), props: {  "clauses":choice.clauses,}});}
        if(may){
           { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"kind":`link`,"onclick":() => (deciding = { choice, option }),}});say.change; { svelteHTML.createElement("span", { "class":`unseen`,}); choice.question; }  Button}
        }
       }
    }
   }
 }

 { svelteHTML.createElement("section", { "aria-labelledby":`notices`,});
   { svelteHTML.createElement("h2", { "id":`notices`,});say.notices; }
  if(notices.length === 0){ { svelteHTML.createElement("p", { "class":`soft`,});say.noticesNone; }}
   { svelteHTML.createElement("ul", {});
       for(let notice of __sveltets_2_ensureArray(notices)){notice.id;
       { svelteHTML.createElement("li", {});
        
         { svelteHTML.createElement("p", {});
          if(/^[A-Z]+-\d/.test(notice.id)){ { svelteHTML.createElement("span", { "class":`ref`,});notice.id; }' ';}notice.says;
         }
         { svelteHTML.createElement("p", { "class":`does`,}); { svelteHTML.createElement("strong", {});say.does; } notice.does; }
        if(notice.decision){ { svelteHTML.createElement("p", { "class":`local`,});say.local; }}
         { const $$_skniLesualC3C = __sveltets_2_ensureComponent(ClauseLinks); new $$_skniLesualC3C({ target: __sveltets_2_any(), props: {  "clauses":notice.because,}});}
       }
    }
   }
 }

if(deciding){
   { const $$_mroFlacoL0C = __sveltets_2_ensureComponent(LocalForm); const $$_mroFlacoL0 = new $$_mroFlacoL0C({ target: __sveltets_2_any(), props: {         open:__sveltets_2_get_set_binding(() => deciding !== null,(open) => open || (deciding = null)),"pack":pack.id,...deciding,today,onsaved,}});$$_mroFlacoL0.$$bindings = 'open';}
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PolicyOpen__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PolicyOpen__SvelteComponent_ = ReturnType<typeof PolicyOpen__SvelteComponent_>;
/*Ωignore_endΩ*/export default PolicyOpen__SvelteComponent_;