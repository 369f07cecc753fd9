///<reference types="svelte" />
;
import SearchIcon from '@lucide/svelte/icons/search';
import type { Snippet } from 'svelte';
import * as paths from '#lib/paths.ts';
import Mark from '#lib/ui/Mark.svelte';
import ToolButton from '#lib/ui/ToolButton.svelte';
import { words } from '#lib/words/index.ts';
import AccountMenu from './AccountMenu.svelte';
import Navigation from './Navigation.svelte';
import SkipLink from './SkipLink.svelte';
;

  /**
   *   phone    top / sync strip / page / bar at the thumb
   *   820 px   rail | top with sync strip / page
   *   1200 px  navigation with words | top / page
   *
   * `focus`: the page is one record and brings its own top and actions; no top here, no bar on the phone, a rail at every greater width.
   */
  interface Props {
    /** The address shown, for marking the place. */
    pathname: string;
    unit: string;
    organisation: string;
    person: string;
    attention?: number;
    focus?: boolean;
    onsignout?: () => void;
    /** A SyncStrip. */
    sync?: Snippet;
    children: Snippet;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let {
    pathname,
    unit,
    organisation,
    person,
    attention = 0,
    focus = false,
    onsignout,
    sync,
    children,
  }: Props = $props();
;
async () => {

 { const $$_kniLpikS0C = __sveltets_2_ensureComponent(SkipLink); new $$_kniLpikS0C({ target: __sveltets_2_any(), props: {}});}
 { svelteHTML.createElement("div", {  "class":`shell`,});focus;
   { const $$_noitagivaN1C = __sveltets_2_ensureComponent(Navigation); new $$_noitagivaN1C({ target: __sveltets_2_any(), props: {  pathname,focus,}});}
   { svelteHTML.createElement("div", { "class":`page`,});
    if(!focus){
       { svelteHTML.createElement("header", { "class":`top no-print`,});
         { svelteHTML.createElement("span", { "class":`mark`,}); { const $$_kraM4C = __sveltets_2_ensureComponent(Mark); new $$_kraM4C({ target: __sveltets_2_any(), props: {}});} }
         { svelteHTML.createElement("p", { "class":`where`,}); { svelteHTML.createElement("strong", {});unit; } { svelteHTML.createElement("span", {});organisation; } }
        if(sync){ { svelteHTML.createElement("div", { "class":`strip`,});;__sveltets_2_ensureSnippet(sync()); }}
         { svelteHTML.createElement("div", { "class":`tools`,});
           { const $$_nottuBlooT4C = __sveltets_2_ensureComponent(ToolButton); new $$_nottuBlooT4C({ target: __sveltets_2_any(), props: {      "label":words.frame.search,"icon":SearchIcon,"href":paths.search(),}});}
           { const $$_uneMtnuoccA4C = __sveltets_2_ensureComponent(AccountMenu); new $$_uneMtnuoccA4C({ target: __sveltets_2_any(), props: {    "name":person,attention,onsignout,}});}
         }
       }
    }
     { svelteHTML.createElement("main", {   "id":`main`,"tabindex":-1,});;__sveltets_2_ensureSnippet(children()); }
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const AppFrame__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type AppFrame__SvelteComponent_ = ReturnType<typeof AppFrame__SvelteComponent_>;
/*Ωignore_endΩ*/export default AppFrame__SvelteComponent_;