///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import { words } from '#lib/words/index.ts';
import Button from './Button.svelte';
import StatusLabel, { type StatusTone } from './StatusLabel.svelte';
;

  /** A record in a list, the same everywhere: reference, who and what, where it stands, next date. */
  interface Props {
    href: string;
    title: string;
    reference?: string;
    /** Where it stands, in words; with a tone it carries a mark. */
    stands?: string;
    tone?: StatusTone;
    /** A second quiet line: unit, channel. */
    meta?: string;
    /** The one that is open beside the list. */
    current?: boolean;
    /** At the right of the title line where there is room: a time, a count. */
    aside?: string;
    /** Asks why it stands so; a button beside the link, for where it stands is derived. */
    onwhy?: () => void;
    children?: Snippet;
  };function $$render() {

  
  
  
  

  let { href, title, reference, stands, tone, meta, current = false, aside, onwhy, children }: Props = $props();
;
async () => {

 { svelteHTML.createElement("li", { "class":{ asks: onwhy },});
   { svelteHTML.createElement("a", {  href,"aria-current":current ? 'page' : undefined,});
    if(reference || aside){
       { svelteHTML.createElement("span", {  "class":`top meta`,}); { svelteHTML.createElement("span", { "class":`ref`,});reference; }if(aside){ { svelteHTML.createElement("span", {});aside; }} }
    }
     { svelteHTML.createElement("span", { "class":`title`,});title; }
    if(stands && tone){  { const $$_lebaLsutatS2C = __sveltets_2_ensureComponent(StatusLabel); new $$_lebaLsutatS2C({ target: __sveltets_2_any(), props: {   tone,"label":stands,"small":true,}});}} else if (stands){ { svelteHTML.createElement("span", { "class":`meta`,});stands; }}
    if(meta){ { svelteHTML.createElement("span", { "class":`meta`,});meta; }}
    ;__sveltets_2_ensureSnippet(children?.());
   }
  if(onwhy){
     { svelteHTML.createElement("span", { "class":`why no-print`,});
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"kind":`link`,"onclick":onwhy,"aria-label":`${words.ui.why} ${title}: ${stands}`,}});words.ui.why; Button}
     }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ListRow__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ListRow__SvelteComponent_ = ReturnType<typeof ListRow__SvelteComponent_>;
/*Ωignore_endΩ*/export default ListRow__SvelteComponent_;