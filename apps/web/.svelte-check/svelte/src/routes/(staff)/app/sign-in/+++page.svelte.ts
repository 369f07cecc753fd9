///<reference types="svelte" />
;
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { isOnline } from '#lib/cases/online.svelte.ts';
import { placeAfterSignIn } from '#lib/cases/sign-in-place.ts';
import * as paths from '#lib/paths.ts';
import { gate } from '#lib/store/gate.svelte.ts';
import Button from '#lib/ui/Button.svelte';
import ErrorSummary from '#lib/ui/ErrorSummary.svelte';
import Mark from '#lib/ui/Mark.svelte';
import Notice from '#lib/ui/Notice.svelte';
import TextField from '#lib/ui/TextField.svelte';
import { words } from '#lib/words/index.ts';
function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  

  const say = words.signin;
  let email = $state('');
  let password = $state('');
  let shown = $state(false);
  let busy = $state(false);
  let problem = $state<string | null>(null);
  let missing = $state.raw<{ field: string; words: string }[]>([]);

  const error = (field: string) => missing.find((each) => each.field === field)?.words;

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (busy) return;
    problem = null;
    missing = [
      ...(/\S@\S/.test(email) ? [] : [{ field: 'email', words: say.missingEmail }]),
      ...(password === '' ? [{ field: 'password', words: say.missingPassword }] : []),
    ];
    if (missing.length > 0) return;
    busy = true;
    problem = await gate.signIn(email, password);
    busy = false;
    if (problem === null) await goto(placeAfterSignIn(page.url), { replaceState: true });
  }
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});say.title;  words.frame.name; } }

 { svelteHTML.createElement("div", { "class":`page`,});
   { svelteHTML.createElement("div", { "class":`brand`,}); { const $$_kraM2C = __sveltets_2_ensureComponent(Mark); new $$_kraM2C({ target: __sveltets_2_any(), props: {}});} { svelteHTML.createElement("span", {});words.frame.name; } }
   { svelteHTML.createElement("h1", {});say.title; }
   { svelteHTML.createElement("p", { "class":`soft`,});say.lead; }
  if(gate.phase === 'ready'){ { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"tone":`notice`,}}); { svelteHTML.createElement("p", {});say.expired; } Notice}}
  if(!isOnline()){ { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`notice`,"role":`status`,}}); { svelteHTML.createElement("p", {});say.offline; } Notice}}
   { svelteHTML.createElement("form", { "novalidate":true,"onsubmit":submit,});
    if(missing.length > 1){ { const $$_yrammuSrorrE2C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE2C({ target: __sveltets_2_any(), props: {  "errors":missing,}});}}
    if(problem){ { const $$_ecitoN2C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`danger`,"role":`alert`,}}); { svelteHTML.createElement("p", {});problem; } Notice}}
     { const $$_dleiFtxeT2C = __sveltets_2_ensureComponent(TextField); const $$_dleiFtxeT2 = new $$_dleiFtxeT2C({ target: __sveltets_2_any(), props: {                 "name":`email`,"type":`email`,"label":say.email,"autocomplete":`username`,"autocapitalize":`none`,"spellcheck":false,"error":error('email'),value:email,}});/*Ωignore_startΩ*/() => email = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtxeT2.$$bindings = 'value';}
     { svelteHTML.createElement("div", {});
       { const $$_dleiFtxeT3C = __sveltets_2_ensureComponent(TextField); const $$_dleiFtxeT3 = new $$_dleiFtxeT3C({ target: __sveltets_2_any(), props: {             "name":`password`,"type":shown ? 'text' : 'password',"label":say.password,"autocomplete":`current-password`,"error":error('password'),value:password,}});/*Ωignore_startΩ*/() => password = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtxeT3.$$bindings = 'value';}
       { svelteHTML.createElement("label", { "class":`show`,}); { svelteHTML.createElement("input", {    "type":`checkbox`,"bind:checked":shown,});/*Ωignore_startΩ*/() => shown = __sveltets_2_any(null);/*Ωignore_endΩ*/} { svelteHTML.createElement("span", {});say.show; } }
     }
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"kind":`primary`,"type":`submit`,"big":true,"wide":true,busy,}});say.submit; Button}
   }
   { svelteHTML.createElement("section", { "class":`help`,});
     { svelteHTML.createElement("h2", {});say.helpTitle; }
     { svelteHTML.createElement("p", { "class":`soft`,});say.help; }
     { svelteHTML.createElement("p", {}); { svelteHTML.createElement("a", {  "href":paths.track(),"data-sveltekit-reload":true,});say.customers; } }
   }
 }


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;