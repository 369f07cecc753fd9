///<reference types="svelte" />
;
import Notice from '#lib/ui/Notice.svelte';
import { words } from '#lib/words/index.ts';
;

  /** What holds for a person's contact, on another record of theirs or beside their name; nothing while it is ordinary. */
  interface Props {
    lines: readonly string[];
    /** The person's name, where the page does not say it. */
    name?: string;
    /** Where the limits themselves stand, for those who may read them. */
    href?: string;
  };function $$render() {

  
  

  let { lines, name = '', href }: Props = $props();

  const say = words.arrangements.marker;
;
async () => {

if(lines.length > 0){
   { svelteHTML.createElement("div", {});
     { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"tone":`notice`,"title":name === '' ? say.title : say.of(name),"level":2,}});
         for(let line of __sveltets_2_ensureArray(lines)){line; { svelteHTML.createElement("p", {});line; }}
      if(href){ { svelteHTML.createElement("p", {}); { svelteHTML.createElement("a", {href,});say.see; } }}
     Notice}
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const MarkerNotice__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type MarkerNotice__SvelteComponent_ = ReturnType<typeof MarkerNotice__SvelteComponent_>;
/*Ωignore_endΩ*/export default MarkerNotice__SvelteComponent_;