///<reference types="svelte" />
;
import type { PolicyPage } from '@evenhand/policy/derive/policy-page';
import { words } from '#lib/words/index.ts';
import { lengthInWords, unitsInWords } from './policy-rows.ts';
import StagePictures, { type StagePicture } from './StagePictures.svelte';

;type $$ComponentProps =  { page: PolicyPage };function $$render() {

  
  
  
  

  /** The stages of a policy: who decides each, how long it takes, and whom a person may turn to after them. */
  let { page }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.policyPage.stages;
  /** More strokes than this nobody counts. */
  const most = 20;

  function stepOf({ id, name, who, whoAt }: PolicyPage['stages'][number]): StagePicture {
    const limit = page.limits.find((each) => each.id === id);
    const length = limit?.length ?? null;
    const elsewhere = whoAt.map(
      ({ units, value }) => `${say.at(unitsInWords(units), value.charAt(0).toLowerCase() + value.slice(1))}.`,
    );
    return {
      ...({ key: id, state: 'open', name } as const),
      who: [`${who}.`, ...elsewhere],
      stands: length && limit ? say.upTo(lengthInWords(length, limit.counted)) : say.noTime,
      days: length?.unit === 'days' && length.count <= most ? length.count : 0,
    };
  }

  const steps = $derived<StagePicture[]>([
    ...page.stages.map(stepOf),
    ...(page.external
      ? [
          {
            ...({ key: 'outside', state: 'outside', name: say.outside } as const),
            ...{ who: [say.outsideWho(page.external.name)], stands: say.noTime },
          },
        ]
      : []),
  ]);
;
async () => {

 { const $$_serutciPegatS0C = __sveltets_2_ensureComponent(StagePictures); new $$_serutciPegatS0C({ target: __sveltets_2_any(), props: { steps,}});}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PolicyStages__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PolicyStages__SvelteComponent_ = ReturnType<typeof PolicyStages__SvelteComponent_>;
/*Ωignore_endΩ*/export default PolicyStages__SvelteComponent_;