///<reference types="svelte" />
;
import { staffOf, type Directory } from '@evenhand/policy/directory';
import { settingOf } from '@evenhand/policy/history/setting';
import type { Contact, Pack } from '@evenhand/policy/packs/pack';
import Button from '#lib/ui/Button.svelte';
import StatusLabel from '#lib/ui/StatusLabel.svelte';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import ClauseLinks from './ClauseLinks.svelte';
import ContactForm from './ContactForm.svelte';
;

  /** Those outside whom a policy names, how they are reached, and whether somebody here made sure of it. */
  interface Props {
    pack: Pack;
    directory: Directory;
    now: string;
    today: string;
    /** Whether this person decides for the organisation. */
    may: boolean;
    onsaved: () => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { pack, directory, now, today, may, onsaved }: Props = $props();

  const say = words.policy.contacts;
  const contacts = $derived(settingOf({ beganAt: null, unit: null }, { pack, directory, now }).pack.contacts);
  let confirming = $state.raw<Contact | null>(null);

  /** Who made sure of it last, where that was done here and not by the policy itself. */
  function confirmedBy({ id }: Contact): string {
    const last = (directory.contacts ?? []).findLast((each) => each.pack === pack.id && each.contact === id);
    return last ? (staffOf(directory, last.confirmedBy)?.name ?? last.confirmedBy) : '';
  }
;
async () => {

 { svelteHTML.createElement("section", { "aria-labelledby":`contacts`,});
   { svelteHTML.createElement("h2", { "id":`contacts`,});say.title; }
   { svelteHTML.createElement("p", { "class":`soft`,});say.lead; }
  if(contacts.length === 0){ { svelteHTML.createElement("p", {});say.none; }}
   { svelteHTML.createElement("ul", {});
       for(let contact of __sveltets_2_ensureArray(contacts)){contact.id;
       { svelteHTML.createElement("li", {});
         { svelteHTML.createElement("h3", {});contact.name; }
        if(contact.lines.length === 0){ { svelteHTML.createElement("p", { "class":`soft`,});say.noLines; }}
            for(let line of __sveltets_2_ensureArray(contact.lines)){let at = 1;at; { svelteHTML.createElement("p", {});line; }}
        if(contact.confirmedOn === null){
            { const $$_lebaLsutatS3C = __sveltets_2_ensureComponent(StatusLabel); new $$_lebaLsutatS3C({ target: __sveltets_2_any(), props: {    "tone":`due-soon`,"label":say.unconfirmed,"small":true,}});}
        }else{
           { const $$_lebaLsutatS3C = __sveltets_2_ensureComponent(StatusLabel); new $$_lebaLsutatS3C({ target: __sveltets_2_any(), props: {      "tone":`met`,"label":say.confirmed(dayInWords(contact.confirmedOn, '0000'), confirmedBy(contact)),"small":true,}});}
        }
         { const $$_skniLesualC3C = __sveltets_2_ensureComponent(ClauseLinks); new $$_skniLesualC3C({ target: __sveltets_2_any(), props: {  "clauses":contact.clauses,}});}
        if(may){
           { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"kind":`link`,"onclick":() => (confirming = contact),}});contact.confirmedOn === null ? say.confirm : say.again; { svelteHTML.createElement("span", { "class":`unseen`,}); contact.name; }  Button}
        }
       }
    }
   }
 }

if(confirming){
   { const $$_mroFtcatnoC0C = __sveltets_2_ensureComponent(ContactForm); const $$_mroFtcatnoC0 = new $$_mroFtcatnoC0C({ target: __sveltets_2_any(), props: {          open:__sveltets_2_get_set_binding(() => confirming !== null,(open) => open || (confirming = null)),"pack":pack.id,"contact":confirming,today,onsaved,}});$$_mroFtcatnoC0.$$bindings = 'open';}
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PolicyContacts__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PolicyContacts__SvelteComponent_ = ReturnType<typeof PolicyContacts__SvelteComponent_>;
/*Ωignore_endΩ*/export default PolicyContacts__SvelteComponent_;