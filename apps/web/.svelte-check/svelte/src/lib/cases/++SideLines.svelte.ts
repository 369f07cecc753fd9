///<reference types="svelte" />
;
import Button from '#lib/ui/Button.svelte';
import LoadingState from '#lib/ui/LoadingState.svelte';
import { words } from '#lib/words/index.ts';
import type { SideLine } from './home-lines.ts';
;

  /** A short list beside what is owed: who, what, a quiet line; each leads to its record. */
  interface Props {
    title: string;
    lead?: string;
    lines: readonly SideLine[] | undefined;
    nothing: string;
    more?: { label: string; href: string };
    /** So many are shown; the others open in place. */
    most?: number;
    /** Where a link on the same page leads. */
    id?: string;
  };function $$render() {

  
  
  
  

  const own = $props.id();
  let { title, lead, lines, nothing, more, most = Number.POSITIVE_INFINITY, id = own }: Props = $props();

  let isOpen = $state(false);
  const shown = $derived(isOpen ? lines : lines?.slice(0, most));
  const hidden = $derived((lines?.length ?? 0) - (shown?.length ?? 0));
;
async () => {

 { svelteHTML.createElement("section", { "aria-labelledby":id,});
   { svelteHTML.createElement("h2", {id,});title; }
  if(lead){ { svelteHTML.createElement("p", { "class":`soft`,});lead; }}
  if(!shown){
     { const $$_etatSgnidaoL1C = __sveltets_2_ensureComponent(LoadingState); new $$_etatSgnidaoL1C({ target: __sveltets_2_any(), props: {  "rows":2,}});}
  } else if (shown.length === 0){
     { svelteHTML.createElement("p", { "class":`soft`,});nothing; }
  }else{
     { svelteHTML.createElement("ul", {});
          for(let line of __sveltets_2_ensureArray(shown)){let place = 1;place;
         { svelteHTML.createElement("li", {});
           { svelteHTML.createElement("a", {  "href":line.href,}); { svelteHTML.createElement("strong", {});line.who; } { svelteHTML.createElement("span", {});line.what; } { svelteHTML.createElement("span", { "class":`meta`,});line.meta; } }
         }
      }
     }
  }
  if(hidden > 0){ { svelteHTML.createElement("p", { "class":`more`,}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => (isOpen = true),}});words.home.more(hidden); Button} }}
  if(more){ { svelteHTML.createElement("p", {}); { svelteHTML.createElement("a", {   "class":`link`,"href":more.href,});more.label; } }}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SideLines__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SideLines__SvelteComponent_ = ReturnType<typeof SideLines__SvelteComponent_>;
/*Ωignore_endΩ*/export default SideLines__SvelteComponent_;