///<reference types="svelte" />
;
import { version } from '$app/environment';
import Send from '@lucide/svelte/icons/send';
import { draftRows } from '#lib/capture/draft-rows.ts';
import { actDraftRows } from '#lib/cases/act-drafts.ts';
import { clockWords, connectionWords, roomWords, storageWords } from '#lib/cases/device-words.ts';
import { unsentLines } from '#lib/cases/home-lines.ts';
import { minuteNow } from '#lib/cases/now.svelte.ts';
import { syncLine } from '#lib/cases/sync-words.ts';
import PageBody from '#lib/frame/PageBody.svelte';
import { requireStore } from '#lib/store/gate.svelte.ts';
import Button from '#lib/ui/Button.svelte';
import LoadingState from '#lib/ui/LoadingState.svelte';
import Notice from '#lib/ui/Notice.svelte';
import { showToast } from '#lib/ui/toasts.svelte.ts';
import { agoInWords, dayInWords, dayOf, timeInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  const say = words.device;
  const store = requireStore();
  const { sync } = store/*Ωignore_startΩ*/;let $sync = __sveltets_2_store_get(sync);/*Ωignore_endΩ*/;
  const cases = store.list('case')/*Ωignore_startΩ*/;let $cases = __sveltets_2_store_get(cases);/*Ωignore_endΩ*/;
  const incidents = store.list('incident')/*Ωignore_startΩ*/;let $incidents = __sveltets_2_store_get(incidents);/*Ωignore_endΩ*/;
  const unsent = $derived($cases && $incidents ? unsentLines([...$cases, ...$incidents]) : undefined);
  const now = $derived(minuteNow());
  const ago = (at: string) => say.ago(agoInWords((now.getTime() - Date.parse(at)) / 60_000));
  const saved = (at: string) => say.draftSaved(`${dayInWords(dayOf(at), dayOf(now))}, ${timeInWords(at)}`);
  let storage = $state.raw<Awaited<ReturnType<typeof store.storage>> | null>(null);
  let drafts = $state.raw<{ id: string; href: string; title: string; savedAt: string }[]>([]);

  $effect(() => {
    void store.storage().then((found) => (storage = found));
    const kinds = new Map([...($cases ?? []), ...($incidents ?? [])].map(({ summary }) => [summary.id, summary.kind]));
    void store.drafts.all().then((all) => {
      const forms = draftRows(all).map((row) => ({ ...row, title: `${words.capture.drafts[row.kind]}: ${row.title}` }));
      drafts = [...forms, ...actDraftRows(all, (record) => kinds.get(record))];
    });
  });

  const heard = $derived($sync?.lastContact ?? $sync?.heardBefore ?? null);

  function send() {
    store.syncNow();
    showToast(say.sendingNow);
  }
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});say.title;  words.frame.name; } }

 { const $$_ydoBegaP0C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"width":`text`,}});
   { svelteHTML.createElement("h1", {});say.title; }
   { svelteHTML.createElement("p", { "class":`soft lead`,});say.lead; }

   { svelteHTML.createElement("section", { "aria-labelledby":`unsent`,});
     { svelteHTML.createElement("h2", { "id":`unsent`,});unsent?.length === 0 ? say.allSent : say.unsent; }
    if($sync?.problem){ { const $$_ecitoN2C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`danger`,"role":`alert`,}}); { svelteHTML.createElement("p", {});$sync.problem; } Notice}}
    if(!unsent || !$sync){
       { const $$_etatSgnidaoL2C = __sveltets_2_ensureComponent(LoadingState); new $$_etatSgnidaoL2C({ target: __sveltets_2_any(), props: {  "rows":2,}});}
    } else if (unsent.length === 0){
       { svelteHTML.createElement("p", { "class":`soft`,});say.unsentNone; }
    }else{
       { svelteHTML.createElement("p", { "class":`soft`,});
        syncLine($sync, now).words; $sync.phase === 'signed-out' ? say.unsentSignedOut : say.unsentWords;
       }
       { svelteHTML.createElement("ul", {});
           for(let line of __sveltets_2_ensureArray(unsent)){line.href;
           { svelteHTML.createElement("li", {});
             { svelteHTML.createElement("a", {  "href":line.href,}); { svelteHTML.createElement("strong", {});line.who; } { svelteHTML.createElement("span", {});line.what; } { svelteHTML.createElement("span", { "class":`meta`,});line.meta; } }
           }
        }
       }
      if($sync.oldest){ { svelteHTML.createElement("p", { "class":`meta`,});
          say.oldest(agoInWords((now.getTime() - Date.parse($sync.oldest)) / 60_000));
         }}
    }
     { svelteHTML.createElement("p", { "class":`act`,});
       { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"icon":Send,"onclick":send,}});unsent?.length === 0 ? say.askNow : say.sendNow; Button}
     }
   }

   { svelteHTML.createElement("section", { "aria-labelledby":`drafts`,});
     { svelteHTML.createElement("h2", { "id":`drafts`,});say.drafts; }
    if(drafts.length === 0){
       { svelteHTML.createElement("p", { "class":`soft`,});say.draftsNone; }
    }else{
       { svelteHTML.createElement("ul", {});
           for(let draft of __sveltets_2_ensureArray(drafts)){draft.id;
           { svelteHTML.createElement("li", {});
             { svelteHTML.createElement("a", { "href":draft.href,}); { svelteHTML.createElement("strong", {});draft.title; } { svelteHTML.createElement("span", { "class":`meta`,});saved(draft.savedAt); } }
           }
        }
       }
    }
   }

   { svelteHTML.createElement("section", { "aria-labelledby":`about`,});
     { svelteHTML.createElement("h2", { "id":`about`,});say.storage; }
     { svelteHTML.createElement("dl", {});
       { svelteHTML.createElement("div", {});
         { svelteHTML.createElement("dt", {});say.kept; }
         { svelteHTML.createElement("dd", {});storage ? storageWords(storage) : words.states.loading; }
       }
       { svelteHTML.createElement("div", {});
         { svelteHTML.createElement("dt", {});say.room; }
         { svelteHTML.createElement("dd", {});storage ? roomWords(storage) : words.states.loading; }
       }
       { svelteHTML.createElement("div", {});
         { svelteHTML.createElement("dt", {});say.now; }
         { svelteHTML.createElement("dd", {});$sync ? connectionWords($sync) : words.states.loading; }
       }
       { svelteHTML.createElement("div", {});
         { svelteHTML.createElement("dt", {});say.contact; }
         { svelteHTML.createElement("dd", {});heard === null ? say.never : ago(heard); }
       }
       { svelteHTML.createElement("div", {});
         { svelteHTML.createElement("dt", {});say.clock; }
         { svelteHTML.createElement("dd", {});$sync ? clockWords($sync.skew, $sync.lastContact) : words.states.loading; }
       }
       { svelteHTML.createElement("div", {});
         { svelteHTML.createElement("dt", {});say.person; }
         { svelteHTML.createElement("dd", {});store.staff.name; store.staff.title; }
       }
       { svelteHTML.createElement("div", {});
         { svelteHTML.createElement("dt", {});say.version; }
         { svelteHTML.createElement("dd", { "class":`ref`,});version; }
       }
     }
   }
 PageBody}


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;