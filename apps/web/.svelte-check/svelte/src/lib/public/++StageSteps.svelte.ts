///<reference types="svelte" />
;
import type { PublicView } from '@evenhand/policy/derive/public-view';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { isLastAnswered, isRefused } from './staged-view.ts';
import StagePictures, { type StagePicture } from './StagePictures.svelte';

;type $$ComponentProps =  { view: PublicView };function $$render() {

  
  
  
  
  

  /** The stages of one complaint: where each stands, and whom a person may turn to after them. */
  let { view }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const { stage: texts } = words.tracking;
  const until = $derived(view.clocks.find((clock) => clock.id === 'escalate-by')?.due);

  function standsOf({ answeredOn, state, since }: PublicView['stages'][number]): string {
    if (answeredOn !== null) return texts.answered(dayInWords(answeredOn, view.today));
    if (state === 'yours-to-ask') return until ? texts.yours(dayInWords(until, view.today)) : texts.yoursOpen;
    if (state === 'asked' || state === 'said-no')
      return (state === 'asked' ? texts.asked : texts.saidNo)(dayInWords(since ?? view.today, view.today));
    return texts[state];
  }

  const steps = $derived<StagePicture[]>([
    ...view.stages.map((stage) => ({
      ...{ key: stage.id, state: stage.state, name: stage.name },
      ...{ who: [stage.who], stands: standsOf(stage) },
    })),
    ...(view.external
      ? [
          {
            ...({ key: 'outside', state: 'outside', name: texts.outside } as const),
            ...{
              who: [view.external.name],
              stands: isLastAnswered(view) || isRefused(view) ? texts.outsideNow : texts.outsideWhen,
            },
          },
        ]
      : []),
  ]);
;
async () => {

 { const $$_serutciPegatS0C = __sveltets_2_ensureComponent(StagePictures); new $$_serutciPegatS0C({ target: __sveltets_2_any(), props: { steps,}});}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const StageSteps__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type StageSteps__SvelteComponent_ = ReturnType<typeof StageSteps__SvelteComponent_>;
/*Ωignore_endΩ*/export default StageSteps__SvelteComponent_;