///<reference types="svelte" />
;
import ArrowRight from '@lucide/svelte/icons/arrow-right';
import * as paths from '#lib/paths.ts';
import Section from '#lib/public/Section.svelte';
import TrackForm from '#lib/public/TrackForm.svelte';
import Button from '#lib/ui/Button.svelte';
import { words } from '#lib/words/index.ts';
import type { PageProps } from './$types';
function $$render() {

  
  
  
  
  
  
  

  let { data }: PageProps = $props();

  const { home } = words.public;
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});home.title; } }

 { svelteHTML.createElement("div", { "class":`front`,});
   { svelteHTML.createElement("div", { "class":`hello`,});
     { svelteHTML.createElement("h1", {});home.heading; }
     { svelteHTML.createElement("p", { "class":`lead`,});home.lead; }
   }
   { svelteHTML.createElement("div", { "class":`follow`,});
     { const $$_noitceS2C = __sveltets_2_ensureComponent(Section); new $$_noitceS2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"id":`follow`,"heading":home.followHeading,}});
       { svelteHTML.createElement("p", { "class":`soft intro`,});home.followWords; }
       { const $$_mroFkcarT3C = __sveltets_2_ensureComponent(TrackForm); new $$_mroFkcarT3C({ target: __sveltets_2_any(), props: {}});}
     Section}
   }
   { svelteHTML.createElement("div", { "class":`how`,});
     { const $$_noitceS2C = __sveltets_2_ensureComponent(Section); new $$_noitceS2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"id":`how`,"heading":home.howHeading,}});
       { svelteHTML.createElement("ul", { "class":`lines`,});
           for(let { title, words: said } of __sveltets_2_ensureArray(home.how)){title;
           { svelteHTML.createElement("li", {});
             { svelteHTML.createElement("h3", {});title; }
             { svelteHTML.createElement("p", { "class":`soft`,});said; }
           }
        }
       }
     Section}
   }
   { svelteHTML.createElement("div", { "class":`who`,});
     { const $$_noitceS2C = __sveltets_2_ensureComponent(Section); new $$_noitceS2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"id":`who`,"heading":home.organisationsHeading,}});
       { svelteHTML.createElement("p", { "class":`soft intro`,});home.organisationsWords; }
      if(data.organisations.length > 0){
         { svelteHTML.createElement("ul", { "class":`lines`,});
             for(let organisation of __sveltets_2_ensureArray(data.organisations)){organisation.id;
             { svelteHTML.createElement("li", {});
               { svelteHTML.createElement("p", { "class":`name`,});organisation.name; }
               { svelteHTML.createElement("a", {  "href":paths.policyOf(organisation.id),});words.public.footer.policy; { svelteHTML.createElement("span", { "class":`unseen`,}); organisation.name; } }
             }
          }
         }
      }else{
         { svelteHTML.createElement("p", {});home.noOrganisations; }
      }
     Section}
   }
   { svelteHTML.createElement("div", { "class":`staff`,});
     { const $$_noitceS2C = __sveltets_2_ensureComponent(Section); new $$_noitceS2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"id":`staff`,"heading":home.staffHeading,}});
       { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"href":paths.app(),"iconAfter":ArrowRight,}});home.staffLink; Button}
     Section}
   }
 }


};
return { props: {} as any as PageProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;