///<reference types="svelte" />
;
import { findSpokenFor } from '../spoken-for.ts';
import { casePlace } from './act-place.ts';
import ConsentFields from './ConsentFields.svelte';
function $$render() {

  
  
  

  const { store, view } = casePlace();
;
async () => {

   { const $$_value = await (findSpokenFor(view.state, store));{ const spokenFor = $$_value;  { const $$_sdleiFtnesnoC0C = __sveltets_2_ensureComponent(ConsentFields); new $$_sdleiFtnesnoC0C({ target: __sveltets_2_any(), props: {  "given":true,spokenFor,}});}}}
};
return { props: {} as Record<string, never>, exports: {}, bindings: "", slots: {}, events: {} }}
const GiveConsent__SvelteComponent_ = __sveltets_2_isomorphic_component(__sveltets_2_with_any_event($$render()));
/*Ωignore_startΩ*/type GiveConsent__SvelteComponent_ = InstanceType<typeof GiveConsent__SvelteComponent_>;
/*Ωignore_endΩ*/export default GiveConsent__SvelteComponent_;