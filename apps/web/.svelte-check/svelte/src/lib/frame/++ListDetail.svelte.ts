///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
;

  /**
   *   phone    list, or detail: one column
   *   820 px   list | detail
   *   1200 px  list | detail | side
   *
   * `side` stands between `lead` and `detail` in one column, so that what is owed comes before the long story; at the desk it stands beside them.
   */
  interface Props {
    /** Which of the two a phone shows. */
    showing: 'list' | 'detail';
    listLabel: string;
    list: Snippet;
    /** The top of the detail, over its full width: a PageTop. */
    top?: Snippet;
    lead?: Snippet;
    side?: Snippet;
    sideLabel?: string;
    detail: Snippet;
    /** A BottomBar. */
    actions?: Snippet;
  };function $$render() {

  

  let { showing, listLabel, list, top, lead, side, sideLabel, detail, actions }: Props = $props();
;
async () => {

 { svelteHTML.createElement("div", { "class":['split', `showing-${showing}`],});
   { svelteHTML.createElement("section", {   "class":`list`,"aria-label":listLabel,});;__sveltets_2_ensureSnippet(list()); }
   { svelteHTML.createElement("div", { "class":`detail`,});
    ;__sveltets_2_ensureSnippet(top?.());
     { svelteHTML.createElement("div", {  "class":`body`,});side;
      if(lead){ { svelteHTML.createElement("div", { "class":`lead`,});;__sveltets_2_ensureSnippet(lead()); }}
      if(side){ { svelteHTML.createElement("aside", {   "class":`side`,"aria-label":sideLabel,});;__sveltets_2_ensureSnippet(side()); }}
       { svelteHTML.createElement("div", { "class":`rest`,});;__sveltets_2_ensureSnippet(detail()); }
     }
    ;__sveltets_2_ensureSnippet(actions?.());
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ListDetail__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ListDetail__SvelteComponent_ = ReturnType<typeof ListDetail__SvelteComponent_>;
/*Ωignore_endΩ*/export default ListDetail__SvelteComponent_;