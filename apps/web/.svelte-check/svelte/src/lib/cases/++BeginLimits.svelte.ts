///<reference types="svelte" />
;
import { goto } from '$app/navigation';
import { browserDevice } from '#lib/device/browser.ts';
import * as paths from '#lib/paths.ts';
import { requireStore } from '#lib/store/gate.svelte.ts';
import type { RecordView } from '#lib/store/port.ts';
import Button from '#lib/ui/Button.svelte';
import { words } from '#lib/words/index.ts';
import { beginningOf, originDraft, type Origin } from './begin-arrangement.ts';
import { mayDo } from './may.ts';
import { minuteNow } from './now.svelte.ts';

;type $$ComponentProps =  { view: RecordView<'incident' | 'case'> };function $$render() {

  
  
  
  
  
  
  
  
  
  

  /** A quiet line, for it is a last resort: leads from an incident or a case to a warning or limits for the person, where the policy has some and lets this person begin. */
  let { view }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.arrangements.begin;
  const store = requireStore();
  const beginning = $derived(beginningOf('', view, store, minuteNow().toISOString()));
  const may = $derived(beginning !== null && mayDo(beginning, store.staff).some(({ notYet }) => notYet === null));

  async function begin() {
    const id = browserDevice.newId();
    const { kind, id: from } = view.state;
    await store.drafts.save(originDraft(id), { kind, id: from } satisfies Origin);
    await goto(paths.arrangementOf(id));
  }
;
async () => {

if(may){
   { svelteHTML.createElement("p", { "class":`no-print`,}); { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`link`,"onclick":() => void begin(),}});say.act; Button} }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const BeginLimits__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type BeginLimits__SvelteComponent_ = ReturnType<typeof BeginLimits__SvelteComponent_>;
/*Ωignore_endΩ*/export default BeginLimits__SvelteComponent_;