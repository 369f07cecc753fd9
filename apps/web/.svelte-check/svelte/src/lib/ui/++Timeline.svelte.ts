///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
function $$render<Item extends { id: string }>() {

  

  /** What happened, under a heading for each day. Prints as a chronology. */
  interface Props {
    days: readonly { heading: string; items: readonly Item[] }[];
    /** Draws one entry: a TimelineItem. */
    item: Snippet<[Item]>;
    level?: 2 | 3 | 4;
  }
  let { days, item, level = 3 }: Props = $props();
;
async () => {

   for(let day of __sveltets_2_ensureArray(days)){day.heading;
   { svelteHTML.createElement(`h${level}`, {   "class":`day`,});day.heading; }
   { svelteHTML.createElement("ol", {});
       for(let each of __sveltets_2_ensureArray(day.items)){each.id;;__sveltets_2_ensureSnippet(item(each));}
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
class __sveltets_Render<Item extends { id: string }> {
    props(): ReturnType<typeof $$render<Item>>['props'] { return null as any; }
    events(): ReturnType<typeof $$render<Item>>['events'] { return null as any; }
    slots(): ReturnType<typeof $$render<Item>>['slots'] { return null as any; }
    bindings() { return __sveltets_$$bindings(''); }
    exports() { return {}; }
}

interface $$IsomorphicComponent {
    new <Item extends { id: string }>(options: import('svelte').ComponentConstructorOptions<ReturnType<__sveltets_Render<Item>['props']>>): import('svelte').SvelteComponent<ReturnType<__sveltets_Render<Item>['props']>, ReturnType<__sveltets_Render<Item>['events']>, ReturnType<__sveltets_Render<Item>['slots']>> & { $$bindings?: ReturnType<__sveltets_Render<Item>['bindings']> } & ReturnType<__sveltets_Render<Item>['exports']>;
    <Item extends { id: string }>(internal: unknown, props: ReturnType<__sveltets_Render<Item>['props']> & {}): ReturnType<__sveltets_Render<Item>['exports']>;
    z_$$bindings?: ReturnType<__sveltets_Render<any>['bindings']>;
}
const Timeline__SvelteComponent_: $$IsomorphicComponent = null as any;
/*Ωignore_startΩ*/type Timeline__SvelteComponent_<Item extends { id: string }> = InstanceType<typeof Timeline__SvelteComponent_<Item>>;
/*Ωignore_endΩ*/export default Timeline__SvelteComponent_;