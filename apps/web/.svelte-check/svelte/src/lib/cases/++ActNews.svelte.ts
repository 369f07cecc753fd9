///<reference types="svelte" />
;
import { tick } from 'svelte';
import Notice from '#lib/ui/Notice.svelte';
import { words } from '#lib/words/index.ts';

;type $$ComponentProps =  { saved: number | null };function $$render() {

  
  
  

  /**
   * That an act was saved, in its place at the top of the record instead of over it. The page goes there too: what is owed now
   * and what changed stand there, and not where the button was.
   */
  let { saved }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  async function goUp(): Promise<void> {
    // The sheet gives the focus back to its button while it goes.
    await tick();
    window.scrollTo({ top: 0 });
    const title = document.querySelector<HTMLElement>('h1');
    title?.setAttribute('tabindex', '-1');
    title?.focus({ preventScroll: true });
  }

  $effect(() => {
    if (saved !== null) void goUp();
  });
;
async () => {


 { svelteHTML.createElement("div", {   "class":`no-print`,"role":`status`,});
  if(saved !== null){saved; { { svelteHTML.createElement("div", { "class":`news`,});
         { const $$_ecitoN2C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`good`,}}); { svelteHTML.createElement("p", {});words.acts.form.inStory; } Notice}
       }}}
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ActNews__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ActNews__SvelteComponent_ = ReturnType<typeof ActNews__SvelteComponent_>;
/*Ωignore_endΩ*/export default ActNews__SvelteComponent_;