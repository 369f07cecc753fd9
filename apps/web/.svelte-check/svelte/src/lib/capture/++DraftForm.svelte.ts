///<reference types="svelte" />
;
import { firstValueFrom } from 'rxjs';
import type { Snippet } from 'svelte';
import { goto } from '$app/navigation';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import PageBody from '#lib/frame/PageBody.svelte';
import * as paths from '#lib/paths.ts';
import type { Store } from '#lib/store/port.ts';
import ErrorState from '#lib/ui/ErrorState.svelte';
import LoadingState from '#lib/ui/LoadingState.svelte';
import { recordIdOf } from './capture-address.ts';
import { openDraft } from './last-words.ts';
function $$render<Form extends object>() {

  
  
  
  
  
  
  
  
  
  
  

  /**
   * Opens a draft for the form inside: what was typed, or an empty form when there is no such draft yet. A draft that has
   * become its record, met again by going back, leads to that record instead of to an empty form.
   */
  interface Props {
    store: Store;
    draft: string;
    record: RecordKind;
    empty: (id: string) => Form;
    addressOfRecord: (id: string) => string;
    /** The form as opened, and whether it was there before. */
    children: Snippet<[Form, boolean]>;
  }
  let { store, draft, record, empty, addressOfRecord, children }: Props = $props();

  async function open(): Promise<{ form: Form; resumed: boolean } | null> {
    const id = recordIdOf(draft);
    const found = await openDraft<Partial<Form>>(store.drafts, draft);
    // A draft of an older version of the form gets what it lacks.
    if (found) return { form: { ...empty(id), ...found }, resumed: true };
    if (!(await firstValueFrom(store.record(record, id)))) return { form: empty(id), resumed: false };
    await goto(addressOfRecord(id), { replaceState: true });
    return null;
  }
  let opening = $state.raw(open());

  /** Saved in another window: this one goes to the record too. Thrown away there: there is nothing to go on with here. */
  async function leave() {
    const id = recordIdOf(draft);
    const view = await firstValueFrom(store.record(record, id));
    await goto(view ? addressOfRecord(id) : paths.record(), { replaceState: true });
  }
  $effect(() => store.drafts.watch(draft, { stored: () => undefined, over: () => void leave() }));
;
async () => {

    { 
   { const $$_ydoBegaP0C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP0C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"width":`text`,"middle":true,}}); { const $$_etatSgnidaoL1C = __sveltets_2_ensureComponent(LoadingState); new $$_etatSgnidaoL1C({ target: __sveltets_2_any(), props: {}});} PageBody}
try { const $$_value = await (opening);{ const opened = $$_value; 
  if(opened){;__sveltets_2_ensureSnippet(children(opened.form, opened.resumed));}
}} catch($$_e) { 
   { const $$_ydoBegaP0C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP0C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"width":`text`,"middle":true,}}); { const $$_etatSrorrE1C = __sveltets_2_ensureComponent(ErrorState); new $$_etatSrorrE1C({ target: __sveltets_2_any(), props: {    "level":1,"onretry":() => (opening = open()),}});} PageBody}
}}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
class __sveltets_Render<Form extends object> {
    props(): ReturnType<typeof $$render<Form>>['props'] { return null as any; }
    events(): ReturnType<typeof $$render<Form>>['events'] { return null as any; }
    slots(): ReturnType<typeof $$render<Form>>['slots'] { return null as any; }
    bindings() { return __sveltets_$$bindings(''); }
    exports() { return {}; }
}

interface $$IsomorphicComponent {
    new <Form extends object>(options: import('svelte').ComponentConstructorOptions<ReturnType<__sveltets_Render<Form>['props']>>): import('svelte').SvelteComponent<ReturnType<__sveltets_Render<Form>['props']>, ReturnType<__sveltets_Render<Form>['events']>, ReturnType<__sveltets_Render<Form>['slots']>> & { $$bindings?: ReturnType<__sveltets_Render<Form>['bindings']> } & ReturnType<__sveltets_Render<Form>['exports']>;
    <Form extends object>(internal: unknown, props: ReturnType<__sveltets_Render<Form>['props']> & {}): ReturnType<__sveltets_Render<Form>['exports']>;
    z_$$bindings?: ReturnType<__sveltets_Render<any>['bindings']>;
}
const DraftForm__SvelteComponent_: $$IsomorphicComponent = null as any;
/*Ωignore_startΩ*/type DraftForm__SvelteComponent_<Form extends object> = InstanceType<typeof DraftForm__SvelteComponent_<Form>>;
/*Ωignore_endΩ*/export default DraftForm__SvelteComponent_;