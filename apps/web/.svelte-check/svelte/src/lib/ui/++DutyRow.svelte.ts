///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import { words } from '#lib/words/index.ts';
import Button from './Button.svelte';
;

  /** What is owed, for whom, by when, and one tap to do it. */
  interface Props {
    what: string;
    /** Left out where there is no page to open. */
    href?: string;
    /** What it is about, beneath: 'Swimming lessons'. */
    about?: string;
    reference?: string;
    /** By when, in words. */
    when: string;
    action?: { label: string; href?: string; onclick?: () => void };
    /** The reason, opened in place by "Why?". */
    why?: Snippet;
    level?: 3 | 4;
  };function $$render() {

  
  
  

  let { what, href, about, reference, when, action, why, level = 4 }: Props = $props();
;
async () => {

 { svelteHTML.createElement("li", { "class":`duty`,});
   { svelteHTML.createElement("div", { "class":`what`,});
     { svelteHTML.createElement(`h${level}`, {  });if(href){ { svelteHTML.createElement("a", {href,});what; }}else{what;} }
    if(about || reference){
       { svelteHTML.createElement("p", { "class":`meta`,});
        if(reference){ { svelteHTML.createElement("span", { "class":`ref`,});reference; }if(about){' · ';}}about;
       }
    }
   }
  if(action){
     { svelteHTML.createElement("div", { "class":`act`,});
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"href":action.href,"onclick":action.onclick,"aria-label":`${action.label}: ${what}`,}});action.label; Button}
     }
  }
  if(why){
     { svelteHTML.createElement("details", {});
       { svelteHTML.createElement("summary", {}); { svelteHTML.createElement("span", {});when; }  { svelteHTML.createElement("u", {});words.ui.why; { svelteHTML.createElement("span", { "class":`unseen`,}); what; } } }
       { svelteHTML.createElement("div", { "class":`reason`,});;__sveltets_2_ensureSnippet(why()); }
     }
  }else{
     { svelteHTML.createElement("p", { "class":`when`,});when; }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const DutyRow__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type DutyRow__SvelteComponent_ = ReturnType<typeof DutyRow__SvelteComponent_>;
/*Ωignore_endΩ*/export default DutyRow__SvelteComponent_;