///<reference types="svelte" />
;
  // One icon tells the shape of all; the library's own name for it would bring all four thousand files along.
  import type Check from '@lucide/svelte/icons/check';

  /** Any icon of Lucide, imported by its own path: `import Check from '@lucide/svelte/icons/check'`. */
  export type IconShape = typeof Check;
;;;
  interface Props {
    of: IconShape;
    /** Name for assistive technology, only where no words stand beside it. */
    label?: string;
    size?: 'small' | 'medium' | 'large';
    /** Heavier line, for marks on filled ground. */
    heavy?: boolean;
  };function $$render() {


  let { of: Shape, label, size = 'medium', heavy = false }: Props = $props();

  const lengths = { small: '1.125rem', medium: '1.375rem', large: '1.75rem' };
;
async () => {



if(label){
   { const $$_epahS0C = __sveltets_2_ensureComponent(Shape); new $$_epahS0C({ target: __sveltets_2_any(), props: {        "size":lengths[size],"strokeWidth":heavy ? 2.75 : 1.75,"role":`img`,"aria-label":label,}});}
}else{
   { const $$_epahS0C = __sveltets_2_ensureComponent(Shape); new $$_epahS0C({ target: __sveltets_2_any(), props: {    "size":lengths[size],"strokeWidth":heavy ? 2.75 : 1.75,}});}
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Icon__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Icon__SvelteComponent_ = ReturnType<typeof Icon__SvelteComponent_>;
/*Ωignore_endΩ*/export default Icon__SvelteComponent_;