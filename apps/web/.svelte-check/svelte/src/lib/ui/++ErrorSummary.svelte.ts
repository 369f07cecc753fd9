///<reference types="svelte" />
;
import { words } from '#lib/words/index.ts';
;

  /** What must be put right before going on, each a link to its field. Takes the focus when it appears or changes. */
  interface Props {
    errors: readonly { field: string; words: string }[];
    heading?: string;
  };function $$render() {

  

  let { errors, heading }: Props = $props();

  let box: HTMLElement | undefined = $state();
  const key = $derived(errors.map((error) => error.field + error.words).join());

  $effect(() => {
    if (key !== '') box?.focus();
  });

  function goTo(event: MouseEvent, field: string) {
    const target = document.getElementById(field);
    if (!target) return;
    event.preventDefault();
    const control = target.matches('fieldset')
      ? target.querySelector<HTMLElement>('input, select, textarea, button')
      : target;
    target.scrollIntoView({ block: 'start' });
    (control ?? target).focus({ preventScroll: true });
  }
;
async () => {

if(errors.length > 0){
   { const $$_div0 = svelteHTML.createElement("div", {        "class":`summary`,"role":`alert`,"tabindex":-1,"aria-labelledby":`to-fix`,});box = $$_div0;
     { svelteHTML.createElement("h2", { "id":`to-fix`,});heading ?? words.ui.toFix(errors.length); }
     { svelteHTML.createElement("ul", {});
         for(let error of __sveltets_2_ensureArray(errors)){error.field;
         { svelteHTML.createElement("li", {}); { svelteHTML.createElement("a", {   "href":`#${error.field}`,"onclick":(event) => goTo(event, error.field),});error.words; } }
      }
     }
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ErrorSummary__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ErrorSummary__SvelteComponent_ = ReturnType<typeof ErrorSummary__SvelteComponent_>;
/*Ωignore_endΩ*/export default ErrorSummary__SvelteComponent_;