///<reference types="svelte" />
;
import type { Summary } from '@evenhand/policy/derive/summary';
import { nextDay } from '@evenhand/policy/derive/summary';
import type { ListRow } from '#lib/store/port.ts';
import Button from '#lib/ui/Button.svelte';
import Disclosure from '#lib/ui/Disclosure.svelte';
import SearchField from '#lib/ui/SearchField.svelte';
import { words } from '#lib/words/index.ts';
import RecordRows from './RecordRows.svelte';
import { searchServer } from './remote.ts';
;

  /** Everything on the server that this person may see, searched there; only with a signal. */
  interface Props {
    kind: 'case' | 'incident' | 'arrangement';
    today: string;
    /** Names of the register, for rows that know their customer by id only. */
    names?: ReadonlyMap<string, string>;
    /** The words to begin with, as typed elsewhere. */
    text?: string;
    /** Without the fold around it. */
    bare?: boolean;
  };function $$render() {
  const searching/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
  if(!bare){ { const $$_dleiFhcraeS0C = __sveltets_2_ensureComponent(SearchField); const $$_dleiFhcraeS0 = new $$_dleiFhcraeS0C({ target: __sveltets_2_any(), props: {         "id":`${id}-server`,"label":words.cases.server.label,value:text,"onsearch":() => void search(),}});/*Ωignore_startΩ*/() => text = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFhcraeS0.$$bindings = 'value';}}
   { svelteHTML.createElement("p", {}); { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },busy,"onclick":() => void search(),}});words.cases.server.search; Button} }
  if(problem){ { svelteHTML.createElement("p", {   "role":`alert`,"class":`soft`,});problem; }}
  if(rows){
     { svelteHTML.createElement("p", {   "class":`meta`,"role":`status`,});words.cases.server.found(rows.length, total); }
     { svelteHTML.createElement("div", { "class":`rows`,}); { const $$_swoRdroceR1C = __sveltets_2_ensureComponent(RecordRows); new $$_swoRdroceR1C({ target: __sveltets_2_any(), props: {    "rows":rows.map(asRow),today,names,}});} }
    if(next !== null){ { svelteHTML.createElement("p", {});
         { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },busy,"onclick":() => void search(next ?? undefined),}});words.cases.server.next; Button}
       }}
  }
};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  

  let { kind, today, names, text = $bindable(''), bare = false }: Props = $props()/*Ωignore_startΩ*/;text;/*Ωignore_endΩ*/;

  let rows = $state.raw<Summary[] | null>(null);
  let total = $state(0);
  let next = $state<string | null>(null);
  let busy = $state(false);
  let problem = $state<string | null>(null);
  const id = $props.id();

  const asRow = (summary: Summary): ListRow => ({ summary, unsent: 0, next: nextDay(summary, today) });

  async function search(after?: string) {
    busy = true;
    problem = null;
    const answer = await searchServer(kind, text, after);
    busy = false;
    if ('found' in answer) {
      rows = after === undefined ? answer.found.rows : [...(rows ?? []), ...answer.found.rows];
      ({ total, next } = answer.found);
    } else problem = answer.failed === 'offline' ? words.cases.server.offline : words.cases.server.failed;
  }
;
async () => {



 { svelteHTML.createElement("section", {   "class":['server', 'no-print', { bare }],"aria-label":words.cases.server.search,});
  if(bare){
     { svelteHTML.createElement("div", { "class":`inner`,});;__sveltets_2_ensureSnippet(searching()); }
  }else{
     { const $$_erusolcsiD1C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"summary":words.cases.server.search,"look":`plain`,}});
       { svelteHTML.createElement("div", { "class":`inner`,});
         { svelteHTML.createElement("p", { "class":`meta`,});words.cases.server.words; }
        ;__sveltets_2_ensureSnippet(searching());
       }
     Disclosure}
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('text'), slots: {}, events: {} }}
const ServerSearch__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ServerSearch__SvelteComponent_ = ReturnType<typeof ServerSearch__SvelteComponent_>;
/*Ωignore_endΩ*/export default ServerSearch__SvelteComponent_;