///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import type { HTMLAnchorAttributes, HTMLButtonAttributes } from 'svelte/elements';
import Icon, { type IconShape } from './Icon.svelte';
;

  type Attributes = Omit<
    HTMLButtonAttributes & Pick<HTMLAnchorAttributes, 'href'>,
    'class' | 'children' | 'aria-label'
  >;;;
  interface Props extends Attributes {
    /** What it does, said to assistive technology and on hover. */
    label: string;
    icon?: IconShape;
    /** Instead of an icon, as initials in a circle. */
    children?: Snippet;
  };function $$render() {

  
  
  


  let { label, icon, href, type = 'button', children, ...rest }: Props = $props();
;
async () => {

if(href !== undefined){
   { svelteHTML.createElement("a", {       "class":`tool`,href,"aria-label":label,"title":label,...rest as HTMLAnchorAttributes,});
    if(icon){ { const $$_nocI1C = __sveltets_2_ensureComponent(Icon); new $$_nocI1C({ target: __sveltets_2_any(), props: {  "of":icon,}});}};__sveltets_2_ensureSnippet(children?.());
   }
}else{
   { svelteHTML.createElement("button", {       "class":`tool`,type,"aria-label":label,"title":label,...rest,});
    if(icon){ { const $$_nocI1C = __sveltets_2_ensureComponent(Icon); new $$_nocI1C({ target: __sveltets_2_any(), props: {  "of":icon,}});}};__sveltets_2_ensureSnippet(children?.());
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ToolButton__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ToolButton__SvelteComponent_ = ReturnType<typeof ToolButton__SvelteComponent_>;
/*Ωignore_endΩ*/export default ToolButton__SvelteComponent_;