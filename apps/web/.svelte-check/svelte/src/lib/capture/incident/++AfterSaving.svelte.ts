///<reference types="svelte" />
;
import Heart from '@lucide/svelte/icons/heart';
import type { Staff } from '@evenhand/policy/directory';
import * as paths from '#lib/paths.ts';
import type { RecordView } from '#lib/store/port.ts';
import Button from '#lib/ui/Button.svelte';
import { words } from '#lib/words/index.ts';
import { afterSaving } from './after-saving.ts';
;

  /** What saving an incident sets going. */
  interface Props {
    heading: string;
    /** The incident as it stands, or as it would stand once saved. */
    view: RecordView<'incident'>;
    staff: Staff;
  };function $$render() {

  
  
  
  
  
  
  

  let { heading, view, staff }: Props = $props();

  const { help } = words.capture.incident;
  const lines = $derived(afterSaving(view, staff));
;
async () => {

 { svelteHTML.createElement("section", {});
   { svelteHTML.createElement("h2", {});heading; }
   { svelteHTML.createElement("ol", {});
        for(let line of __sveltets_2_ensureArray(lines)){let index = 1;line; { svelteHTML.createElement("li", {}); { svelteHTML.createElement("span", { "aria-hidden":`true`,});index + 1; }line; }}
   }
   { svelteHTML.createElement("h2", {});help.heading; }
   { svelteHTML.createElement("p", { "class":`soft`,});help.words; }
   { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"kind":`link`,"icon":Heart,"href":paths.recordPositive(),}});help.link; Button}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const AfterSaving__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type AfterSaving__SvelteComponent_ = ReturnType<typeof AfterSaving__SvelteComponent_>;
/*Ωignore_endΩ*/export default AfterSaving__SvelteComponent_;