///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import SkipLink from '#lib/frame/SkipLink.svelte';
import * as paths from '#lib/paths.ts';
import Mark from '#lib/ui/Mark.svelte';
import { words } from '#lib/words/index.ts';
;

  /** Around every public page: whose it is, the page, the ways on. */
  interface Props {
    name: string;
    /** Where its policy is told, on pages of one organisation. */
    policy?: string;
    children: Snippet;
  };function $$render() {

  
  
  
  
  

  let { name, policy, children }: Props = $props();

  const { footer, skip } = words.public;
;
async () => {

 { const $$_kniLpikS0C = __sveltets_2_ensureComponent(SkipLink); new $$_kniLpikS0C({ target: __sveltets_2_any(), props: {  "label":skip,}});}
 { svelteHTML.createElement("div", { "class":`public`,});
   { svelteHTML.createElement("header", {});
     { svelteHTML.createElement("div", { "class":`wrap`,});
       { svelteHTML.createElement("a", {   "class":`owner`,"href":paths.home(),}); { const $$_kraM4C = __sveltets_2_ensureComponent(Mark); new $$_kraM4C({ target: __sveltets_2_any(), props: {}});}name; }
     }
   }
   { svelteHTML.createElement("main", {   "id":`main`,"tabindex":-1,}); { svelteHTML.createElement("div", { "class":`wrap`,});;__sveltets_2_ensureSnippet(children()); } }
   { svelteHTML.createElement("footer", {});
     { svelteHTML.createElement("div", { "class":`wrap`,});
       { svelteHTML.createElement("ul", { "class":`no-print`,});
         { svelteHTML.createElement("li", {}); { svelteHTML.createElement("a", { "href":paths.home(),});footer.home; } }
         { svelteHTML.createElement("li", {}); { svelteHTML.createElement("a", { "href":paths.track(),});footer.follow; } }
        if(policy){ { svelteHTML.createElement("li", {}); { svelteHTML.createElement("a", { "href":policy,});footer.policy; } }}
         { svelteHTML.createElement("li", {}); { svelteHTML.createElement("a", { "href":paths.app(),});footer.staff; } }
       }
       { svelteHTML.createElement("p", {});footer.about; }
     }
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PublicFrame__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PublicFrame__SvelteComponent_ = ReturnType<typeof PublicFrame__SvelteComponent_>;
/*Ωignore_endΩ*/export default PublicFrame__SvelteComponent_;