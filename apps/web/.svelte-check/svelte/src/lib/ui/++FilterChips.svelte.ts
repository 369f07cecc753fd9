///<reference types="svelte" />
;;
  /** One of a few ways to look at a list. */
  interface Props {
    label: string;
    options: readonly { value: string; label: string; count?: number }[];
    value: string;
    onchange?: (value: string) => void;
  };function $$render() {


  let { label, options, value = $bindable(), onchange }: Props = $props()/*Ωignore_startΩ*/;value;/*Ωignore_endΩ*/;

  function choose(next: string) {
    value = next;
    onchange?.(next);
  }
;
async () => {

 { svelteHTML.createElement("div", {     "class":`chips no-print`,"role":`group`,"aria-label":label,});
     for(let option of __sveltets_2_ensureArray(options)){option.value;
     { svelteHTML.createElement("button", {     "type":`button`,"aria-pressed":value === option.value,"onclick":() => choose(option.value),});
      option.label;if(option.count !== undefined){ { svelteHTML.createElement("span", { "class":`count`,});option.count; }}
     }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('value'), slots: {}, events: {} }}
const FilterChips__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type FilterChips__SvelteComponent_ = ReturnType<typeof FilterChips__SvelteComponent_>;
/*Ωignore_endΩ*/export default FilterChips__SvelteComponent_;