///<reference types="svelte" />
;
import type { RecordView } from '#lib/store/port.ts';
import Button from '#lib/ui/Button.svelte';
import Disclosure from '#lib/ui/Disclosure.svelte';
import FilterChips from '#lib/ui/FilterChips.svelte';
import Timeline from '#lib/ui/Timeline.svelte';
import TimelineItem from '#lib/ui/TimelineItem.svelte';
import { words } from '#lib/words/index.ts';
import { isActKind, type ActKind } from './act-kind.ts';
import { storyOf, type StoryFilter, type StoryItem } from './story.ts';
import { iconOf } from './story-icons.ts';
import type { Explanation } from './why-clock.ts';
;

  /** Everything that happened, as sentences, newest first; refused acts say why and can be done again. */
  interface Props {
    view: RecordView;
    /** The name of the person whom somebody else speaks for, where it is known. */
    spokenFor?: string;
    onwhy: (why: Explanation) => void;
    /** Left out where nothing may be done. */
    onagain?: (kind: ActKind, entry: string) => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  let { view, spokenFor = '', onwhy, onagain }: Props = $props();

  let filter = $state<StoryFilter>('all');
  const story = $derived(storyOf(view, filter, spokenFor));
  const chips = $derived(
    (['all', 'fact', 'act', 'refused'] as const)
      .map((value) => ({ value, label: words.entries.filters[value], count: story.counts[value] }))
      .filter(({ value, count }) => value === 'all' || count > 0),
  );
;
async () => {

if(chips.length > 2){
   { svelteHTML.createElement("div", { "class":`chips`,});
     { const $$_spihCretliF1C = __sveltets_2_ensureComponent(FilterChips); new $$_spihCretliF1C({ target: __sveltets_2_any(), props: {         "label":words.entries.filterLabel,"options":chips,"value":filter,"onchange":(value) => (filter = value as StoryFilter),}});}
   }
}
 { const $$_enilemiT0C = __sveltets_2_ensureComponent(Timeline); const $$_enilemiT0 = new $$_enilemiT0C({ target: __sveltets_2_any(), props: { "days":story.days,item:(each: StoryItem) => { async ()/*Ωignore_positionΩ*/ => {
    const { refusal } = each;
    const kind = each.entry.kind;
     { const $$_metIenilemiT0C = __sveltets_2_ensureComponent(TimelineItem); const $$_metIenilemiT0 = new $$_metIenilemiT0C({ target: __sveltets_2_any(), props: {           children:() => { return __sveltets_2_any(0); },"mark":each.mark,"icon":iconOf(each),"sentence":each.text,"when":each.when,"quote":refusal ? refusal.words : each.quote,actions:() => { async ()/*Ωignore_positionΩ*/ => {
        if(refusal){
           { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`link`,"onclick":() => onwhy(refusal.why),}});words.ui.why; Button}
          if(onagain && isActKind(kind)){ { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"kind":`link`,"onclick":() => onagain(kind, each.id),}});words.entries.again;  Button}}
        }
      };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_metIenilemiT0.$$prop_def;/*Ωignore_endΩ*/
      if(each.letter){
         { const $$_erusolcsiD1C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"summary":words.entries.readWords,}}); { svelteHTML.createElement("p", { "class":`letter`,});each.letter; } Disclosure}
      }
      
     TimelineItem}
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {item} = $$_enilemiT0.$$prop_def;/*Ωignore_endΩ*/
  
 Timeline}
if(story.days.length === 0){ { svelteHTML.createElement("p", { "class":`soft`,});words.entries.noneOfSort; }}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Story__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Story__SvelteComponent_ = ReturnType<typeof Story__SvelteComponent_>;
/*Ωignore_endΩ*/export default Story__SvelteComponent_;