///<reference types="svelte" />
;
import Disclosure from '#lib/ui/Disclosure.svelte';
import ErrorSummary from '#lib/ui/ErrorSummary.svelte';
import Notice from '#lib/ui/Notice.svelte';
import { words } from '#lib/words/index.ts';
import TrackForm from './TrackForm.svelte';
;

  /** The page with the form: at first, after something was wrong, and after a page was closed. */
  interface Props {
    reference?: string;
    errors?: { reference?: string; code?: string };
    /** Why it did not open: wrong, too many tries, not available. */
    problem?: string;
    /** News that is not a problem: the page was closed. */
    news?: string;
  };function $$render() {

  
  
  
  
  

  let { reference, errors = {}, problem, news }: Props = $props();

  const { track } = words.public;
  const toFix = $derived(
    (['reference', 'code'] as const).flatMap((field) => {
      const said = errors[field];
      return said === undefined ? [] : [{ field, words: said }];
    }),
  );
  const wrong = $derived(problem !== undefined || toFix.length > 0);
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});wrong ? `${words.ui.error} ` : '';track.title; } }

 { svelteHTML.createElement("div", { "class":`page`,});
  if(problem){ { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`danger`,"role":`alert`,}});problem; Notice}}
  if(news){ { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`good`,"role":`status`,}});news; Notice}}
   { const $$_yrammuSrorrE1C = __sveltets_2_ensureComponent(ErrorSummary); new $$_yrammuSrorrE1C({ target: __sveltets_2_any(), props: {  "errors":toFix,}});}
   { svelteHTML.createElement("h1", {});track.title; }
   { svelteHTML.createElement("p", { "class":`lead`,});track.lead; }
   { const $$_mroFkcarT1C = __sveltets_2_ensureComponent(TrackForm); new $$_mroFkcarT1C({ target: __sveltets_2_any(), props: {  reference,errors,}});}
   { const $$_erusolcsiD1C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"summary":track.lostHeading,}}); { svelteHTML.createElement("p", {});track.lost; } Disclosure}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const TrackPage__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type TrackPage__SvelteComponent_ = ReturnType<typeof TrackPage__SvelteComponent_>;
/*Ωignore_endΩ*/export default TrackPage__SvelteComponent_;