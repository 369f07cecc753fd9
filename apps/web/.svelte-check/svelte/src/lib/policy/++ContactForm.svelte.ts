///<reference types="svelte" />
;
import type { Contact } from '@evenhand/policy/packs/pack';
import { untrack } from 'svelte';
import TextArea from '#lib/ui/TextArea.svelte';
import { showToast } from '#lib/ui/toasts.svelte.ts';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import LocalDialog from './LocalDialog.svelte';
import { sendContact } from './send-local.ts';
;

  /** How somebody outside is reached, as made sure of today. Needs the server. */
  interface Props {
    open: boolean;
    pack: string;
    contact: Contact;
    today: string;
    onsaved: () => void;
  };function $$render() {

  
  
  
  
  
  
  
  

  let { open = $bindable(), pack, contact, today, onsaved }: Props = $props()/*Ωignore_startΩ*/;open;/*Ωignore_endΩ*/;

  const say = words.policy.contacts;
  let text = $state(untrack(() => contact.lines.join('\n')));
  let asked = $state(false);
  let busy = $state(false);
  let problem = $state<string | null>(null);
  const lines = $derived(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );

  async function save() {
    if (busy) return;
    asked = true;
    problem = null;
    if (lines.length === 0) return document.getElementById('contact-lines')?.focus();
    busy = true;
    problem = await sendContact({ pack, contact: contact.id, lines });
    busy = false;
    if (problem !== null) return;
    // Closed last: with the form its contact is gone.
    showToast(say.saved(contact.name));
    onsaved();
    open = false;
  }
;
async () => {

  { const $$_golaiDlacoL0C = __sveltets_2_ensureComponent(LocalDialog); const $$_golaiDlacoL0 = new $$_golaiDlacoL0C({ target: __sveltets_2_any(), props: {             children:() => { return __sveltets_2_any(0); },open,"id":`contact`,"title":contact.name,"description":say.formLead(dayInWords(today, '0000')),problem,busy,"save":say.save,"onsave":() => void save(),}});/*Ωignore_startΩ*/() => open = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_golaiDlacoL0.$$bindings = 'open';
   { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {             "id":`contact-lines`,"name":`contact-lines`,"label":say.lines,"hint":say.linesHint,"error":asked && lines.length === 0 ? say.missing : undefined,value:text,}});/*Ωignore_startΩ*/() => text = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT1.$$bindings = 'value';}
 LocalDialog}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('open'), slots: {}, events: {} }}
const ContactForm__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ContactForm__SvelteComponent_ = ReturnType<typeof ContactForm__SvelteComponent_>;
/*Ωignore_endΩ*/export default ContactForm__SvelteComponent_;