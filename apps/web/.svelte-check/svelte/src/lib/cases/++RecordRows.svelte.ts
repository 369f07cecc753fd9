///<reference types="svelte" />
;
import { goto } from '$app/navigation';
import { requireStore } from '#lib/store/gate.svelte.ts';
import type { ListRow } from '#lib/store/port.ts';
import RowOf from '#lib/ui/ListRow.svelte';
import { recordHref } from './duty-words.ts';
import { minuteNow } from './now.svelte.ts';
import { recordRow } from './row-words.ts';
import type { Explanation } from './why-clock.ts';
import { explainRow } from './why-row.ts';
import WhySheet from './WhySheet.svelte';
;

  /** Records as rows of a list, on this device or from the server; a row that shows a date says why. */
  interface Props {
    rows: readonly ListRow[];
    today: string;
    /** Names of the register, for rows that know their customer by id only. */
    names?: ReadonlyMap<string, string>;
    /** Id of the one that is open beside the list. */
    current?: string;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  

  let { rows, today, names, current }: Props = $props();

  const store = requireStore();
  let why = $state.raw<Explanation | null>(null);

  /** A list of its own height begins at its top: the row of the case beside it is brought into sight, and the page stays. */
  function atCurrent(node: HTMLElement) {
    const row = node.querySelector('[aria-current="page"]')?.getBoundingClientRect();
    let box = node.parentElement;
    while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement;
    if (!row || !box || box === document.documentElement || box === document.body) return;
    const { bottom } = box.getBoundingClientRect();
    if (row.bottom > bottom) box.scrollTop += row.bottom - bottom;
  }

  /** Where it cannot be explained from here, the record's own page says what can be said. */
  async function ask(row: ListRow) {
    why = await explainRow(row, store, minuteNow().toISOString());
    if (!why) await goto(recordHref(row.summary.kind, row.summary.id));
  }
;
async () => {

 { svelteHTML.createElement("ul", { [Symbol("@attach")]:atCurrent,});
     for(let row of __sveltets_2_ensureArray(rows)){row.summary.id;
    const { dated, ...words } = recordRow(row, store.directory, today, names);
     { const $$_fOwoR1C = __sveltets_2_ensureComponent(RowOf); new $$_fOwoR1C({ target: __sveltets_2_any(), props: {        "href":recordHref(row.summary.kind, row.summary.id),"current":row.summary.id === current,...words,"onwhy":dated ? () => void ask(row) : undefined,}});}
  }
 }
  { const $$_teehSyhW0C = __sveltets_2_ensureComponent(WhySheet); const $$_teehSyhW0 = new $$_teehSyhW0C({ target: __sveltets_2_any(), props: { why,}});/*Ωignore_startΩ*/() => why = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_teehSyhW0.$$bindings = 'why';}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RecordRows__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RecordRows__SvelteComponent_ = ReturnType<typeof RecordRows__SvelteComponent_>;
/*Ωignore_endΩ*/export default RecordRows__SvelteComponent_;