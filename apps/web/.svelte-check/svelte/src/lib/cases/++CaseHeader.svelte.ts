///<reference types="svelte" />
;
import Lock from '@lucide/svelte/icons/lock';
import Flag from '@lucide/svelte/icons/flag';
import Handshake from '@lucide/svelte/icons/handshake';
import HandHelping from '@lucide/svelte/icons/hand-helping';
import { consentWaitOf } from '@evenhand/policy/derive/consent-wait';
import type { RecordView } from '#lib/store/port.ts';
import Icon from '#lib/ui/Icon.svelte';
import { telHref } from '#lib/ui/tel-href.ts';
import { words } from '#lib/words/index.ts';
import { cutWords, unitName } from './names.ts';
import { preferredIcons } from './preferred-icons.ts';
import { whoSpeaks, type SpokenFor } from './spoken-for.ts';
import { withWhom } from './turn-to.ts';

;type $$ComponentProps =  { view: RecordView<'case'>; spokenFor?: SpokenFor };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  

  /** Who and what: the first thing read of a case. */
  let { view, spokenFor = { name: '' } }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const { cases, labels } = words;
  const state = $derived(view.state);
  const directory = $derived(view.setting.directory);
  const stage = $derived(
    view.setting.pack.stages.find((each) => each.id === state.stage)?.name ?? labels.stages[state.stage],
  );
  const kicker = $derived(
    [labels.feedback[state.feedback], unitName(state.unit, directory), state.stage === 'open' ? '' : stage]
      .filter(Boolean)
      .join(' · '),
  );
  const who = $derived(withWhom(state, directory));
  const title = $derived(cutWords(state.points[0]?.text ?? state.narrative, 90));
  const person = $derived(
    state.customer === 'anonymous' && !state.contact.name && !state.behalf
      ? cases.anonymous
      : whoSpeaks(state, spokenFor.name),
  );
  const waits = $derived(consentWaitOf(state, view.setting) !== null);
  const prefers = $derived(state.contact.preferred ? cases.prefers[state.contact.preferred] : '');
;
async () => {

 { svelteHTML.createElement("p", { "class":`meta`,});
  kicker;if(who){' · ';who;}
 }
 { svelteHTML.createElement("h1", {});title; }
 { svelteHTML.createElement("p", { "class":`person`,});person; }
if(waits){ { svelteHTML.createElement("p", { "class":`soft`,});
    cases.mustAgree(spokenFor.name);
    if(spokenFor.phone){ { svelteHTML.createElement("a", { "href":telHref(spokenFor.phone),});spokenFor.phone; }
    } else if (spokenFor.email){ { svelteHTML.createElement("a", { "href":`mailto:${spokenFor.email}`,});spokenFor.email; }
    } else if (!spokenFor.address && spokenFor.preferred !== 'in-person'){cases.unreached;}
   }}
if(state.narrative !== '' && state.narrative !== state.points[0]?.text){ { svelteHTML.createElement("p", { "class":`soft narrative`,});
    state.narrative;
   }}
 { svelteHTML.createElement("ul", { "class":`facts meta`,});
  if(prefers){ { svelteHTML.createElement("li", {}); { const $$_nocI2C = __sveltets_2_ensureComponent(Icon); new $$_nocI2C({ target: __sveltets_2_any(), props: {    "of":preferredIcons[state.contact.preferred ?? 'none'],"size":`small`,}});}prefers; }}
  if(state.needs.length > 0){ { svelteHTML.createElement("li", {}); { const $$_nocI2C = __sveltets_2_ensureComponent(Icon); new $$_nocI2C({ target: __sveltets_2_any(), props: {    "of":HandHelping,"size":`small`,}});}cases.needs(state.needs.join(', ')); }}
  if(state.settled){ { svelteHTML.createElement("li", {}); { const $$_nocI2C = __sveltets_2_ensureComponent(Icon); new $$_nocI2C({ target: __sveltets_2_any(), props: {    "of":Handshake,"size":`small`,}});}cases.settled; }}
     for(let flag of __sveltets_2_ensureArray(state.flags)){flag; { svelteHTML.createElement("li", { "class":`flag`,}); { const $$_nocI2C = __sveltets_2_ensureComponent(Icon); new $$_nocI2C({ target: __sveltets_2_any(), props: {    "of":Flag,"size":`small`,}});}labels.flags[flag]; }}
  if(state.keptTo){ { svelteHTML.createElement("li", {}); { const $$_nocI2C = __sveltets_2_ensureComponent(Icon); new $$_nocI2C({ target: __sveltets_2_any(), props: {    "of":Lock,"size":`small`,}});}cases.keptTo(state.keptTo.length); }}
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CaseHeader__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CaseHeader__SvelteComponent_ = ReturnType<typeof CaseHeader__SvelteComponent_>;
/*Ωignore_endΩ*/export default CaseHeader__SvelteComponent_;