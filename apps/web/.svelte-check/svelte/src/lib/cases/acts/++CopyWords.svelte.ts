///<reference types="svelte" />
;
import Copy from '@lucide/svelte/icons/copy';
import Button from '#lib/ui/Button.svelte';
import { showToast } from '#lib/ui/toasts.svelte.ts';
import { words } from '#lib/words/index.ts';

;type $$ComponentProps =  { text: string };function $$render() {

  
  
  
  

  /** Beside words that a person sends themselves: says so, and copies them as they stand. */
  let { text }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.acts.words;

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      showToast(say.copied, { tone: 'good' });
    } catch {
      // A browser that refuses is no failure of the form: the words still stand above.
      showToast(say.notCopied, { tone: 'danger' });
    }
  }
;
async () => {

 { svelteHTML.createElement("div", { "class":`copy`,});
   { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"icon":Copy,"disabled":text.trim() === '',"onclick":() => void copy(),}});say.copy; Button}
   { svelteHTML.createElement("p", { "class":`meta`,});say.yourself; }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CopyWords__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CopyWords__SvelteComponent_ = ReturnType<typeof CopyWords__SvelteComponent_>;
/*Ωignore_endΩ*/export default CopyWords__SvelteComponent_;