///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import type { HTMLAnchorAttributes, HTMLButtonAttributes } from 'svelte/elements';
import { words } from '#lib/words/index.ts';
import Icon, { type IconShape } from './Icon.svelte';
;

  type Attributes = Omit<
    HTMLButtonAttributes & Pick<HTMLAnchorAttributes, 'href' | 'target' | 'rel' | 'download'>,
    'class' | 'children'
  >;;;
  interface Props extends Attributes {
    kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'link';
    /** Fills the width it is given. */
    wide?: boolean;
    /** Taller, with larger words: the one action of a screen. */
    big?: boolean;
    icon?: IconShape;
    iconAfter?: IconShape;
    /** Working on it: keeps its place and its words, takes no second tap. */
    busy?: boolean;
    children: Snippet;
  };function $$render() {
  const face/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
  if(busy){
     { svelteHTML.createElement("span", {   "class":`turning`,"aria-hidden":`true`,}); } { svelteHTML.createElement("span", {   "class":`unseen`,"role":`status`,});words.ui.busy; }
  } else if (icon){
     { const $$_nocI0C = __sveltets_2_ensureComponent(Icon); new $$_nocI0C({ target: __sveltets_2_any(), props: {    "of":icon,"size":kind === 'link' ? 'small' : 'medium',}});}
  }
   { svelteHTML.createElement("span", {});;__sveltets_2_ensureSnippet(children()); }
  if(iconAfter){ { const $$_nocI0C = __sveltets_2_ensureComponent(Icon); new $$_nocI0C({ target: __sveltets_2_any(), props: {    "of":iconAfter,"size":kind === 'link' ? 'small' : 'medium',}});}}
};return __sveltets_2_any(0)};
  
  
  
  


  let {
    kind = 'secondary',
    wide = false,
    big = false,
    icon,
    iconAfter,
    busy = false,
    href,
    type = 'button',
    disabled,
    onclick,
    children,
    ...rest
  }: Props = $props();

  const classes = $derived(['button', kind, { wide, big }]);
;
async () => {



if(href !== undefined){
   { svelteHTML.createElement("a", {   "class":classes,href,...rest as HTMLAnchorAttributes,});;__sveltets_2_ensureSnippet(face()); }
}else{
   { svelteHTML.createElement("button", {            "class":classes,type,disabled,"aria-disabled":busy || undefined,"aria-busy":busy || undefined,...rest,"onclick":busy ? (event) => event.preventDefault() : onclick,});
    ;__sveltets_2_ensureSnippet(face());
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Button__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Button__SvelteComponent_ = ReturnType<typeof Button__SvelteComponent_>;
/*Ωignore_endΩ*/export default Button__SvelteComponent_;