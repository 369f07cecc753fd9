///<reference types="svelte" />
;
import BookOpen from '@lucide/svelte/icons/book-open';
import ChartColumn from '@lucide/svelte/icons/chart-column';
import LogOut from '@lucide/svelte/icons/log-out';
import Smartphone from '@lucide/svelte/icons/smartphone';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import { DropdownMenu } from 'bits-ui';
import * as paths from '#lib/paths.ts';
import Avatar from '#lib/ui/Avatar.svelte';
import Icon from '#lib/ui/Icon.svelte';
import { initialsOf } from '#lib/ui/initials-of.ts';
import { words } from '#lib/words/index.ts';

;type $$ComponentProps =  { name: string; attention?: number; onsignout?: () => void };function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  /** The person, and what is theirs: this device, what came back, signing out. */
  let { name, attention = 0, onsignout }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const links = $derived([
    { label: words.frame.device, href: paths.device(), icon: Smartphone, count: 0 },
    { label: words.frame.attention, href: paths.attention(), icon: TriangleAlert, count: attention },
    { label: words.frame.policy, href: paths.policy(), icon: BookOpen, count: 0 },
    { label: words.frame.reports, href: paths.reports(), icon: ChartColumn, count: 0 },
  ]);
;
async () => {

 { const $$_tooR_uneMnwodporD0C = __sveltets_2_ensureComponent(DropdownMenu.Root); new $$_tooR_uneMnwodporD0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
   { const $$_reggirT_uneMnwodporD1C = __sveltets_2_ensureComponent(DropdownMenu.Trigger); const $$_reggirT_uneMnwodporD1 = new $$_reggirT_uneMnwodporD1C({ target: __sveltets_2_any(), props: {child:({ props }) => { async ()/*Ωignore_positionΩ*/ => {
       { svelteHTML.createElement("button", {    ...props,"class":`me`,"aria-label":words.frame.account(name, initialsOf(name)),}); { const $$_ratavA1C = __sveltets_2_ensureComponent(Avatar); new $$_ratavA1C({ target: __sveltets_2_any(), props: { name,}});} }
    };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {child} = $$_reggirT_uneMnwodporD1.$$prop_def;/*Ωignore_endΩ*/
    
   DropdownMenu.Trigger}
   { const $$_latroP_uneMnwodporD1C = __sveltets_2_ensureComponent(DropdownMenu.Portal); new $$_latroP_uneMnwodporD1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
    
     { const $$_tnetnoC_uneMnwodporD2C = __sveltets_2_ensureComponent(DropdownMenu.Content); const $$_tnetnoC_uneMnwodporD2 = new $$_tnetnoC_uneMnwodporD2C({ target: __sveltets_2_any(), props: {     "align":`end`,"sideOffset":4,"preventScroll":false,child:({ wrapperProps, props, open }) => { async ()/*Ωignore_positionΩ*/ => {
        if(open){
           { svelteHTML.createElement("div", {...wrapperProps,});
             { svelteHTML.createElement("div", {  ...props,"class":`menu`,});
               { svelteHTML.createElement("p", { "class":`who`,});name; }
                 for(let link of __sveltets_2_ensureArray(links)){link.href;
                 { const $$_metI_uneMnwodporD2C = __sveltets_2_ensureComponent(DropdownMenu.Item); const $$_metI_uneMnwodporD2 = new $$_metI_uneMnwodporD2C({ target: __sveltets_2_any(), props: {child:({ props: itemProps }) => { async ()/*Ωignore_positionΩ*/ => {
                     { svelteHTML.createElement("a", {     ...itemProps,"class":`item`,"href":link.href,}); { const $$_nocI1C = __sveltets_2_ensureComponent(Icon); new $$_nocI1C({ target: __sveltets_2_any(), props: {  "of":link.icon,}});} { svelteHTML.createElement("span", {});link.label; }if(link.count > 0){ { svelteHTML.createElement("b", {});link.count; }} }
                  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {child} = $$_metI_uneMnwodporD2.$$prop_def;/*Ωignore_endΩ*/
                  
                 DropdownMenu.Item}
              }
              if(onsignout){
                 { const $$_metI_uneMnwodporD2C = __sveltets_2_ensureComponent(DropdownMenu.Item); const $$_metI_uneMnwodporD2 = new $$_metI_uneMnwodporD2C({ target: __sveltets_2_any(), props: { "onSelect":onsignout,child:({ props: itemProps }) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("button", {     ...itemProps,"class":`item out`,"type":`button`,}); { const $$_nocI1C = __sveltets_2_ensureComponent(Icon); new $$_nocI1C({ target: __sveltets_2_any(), props: {  "of":LogOut,}});} { svelteHTML.createElement("span", {});words.frame.signOut; } }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {child} = $$_metI_uneMnwodporD2.$$prop_def;/*Ωignore_endΩ*/
                  
                 DropdownMenu.Item}
              }
             }
           }
        }
      };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {child} = $$_tnetnoC_uneMnwodporD2.$$prop_def;/*Ωignore_endΩ*/
      
     DropdownMenu.Content}
   DropdownMenu.Portal}
 DropdownMenu.Root}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const AccountMenu__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type AccountMenu__SvelteComponent_ = ReturnType<typeof AccountMenu__SvelteComponent_>;
/*Ωignore_endΩ*/export default AccountMenu__SvelteComponent_;