///<reference types="svelte" />
;
import type { Directory } from '@evenhand/policy/directory';
import { staffToChoose } from '#lib/capture/people.ts';
import Field from '#lib/ui/Field.svelte';
import { words } from '#lib/words/index.ts';
;

  /** One colleague: whoever acts first, then those of the unit, then the others. */
  interface Props {
    name: string;
    label: string;
    directory: Directory;
    unit: string | null;
    me: string;
    value: string;
    error?: string;
    /** Taken out, as people whom the matter is about. */
    without?: readonly string[];
  };function $$render() {

  
  
  
  

  let { name, label, directory, unit, me, value = $bindable(), error, without = [] }: Props = $props()/*Ωignore_startΩ*/;value;/*Ωignore_endΩ*/;

  const people = $derived(
    staffToChoose(directory, unit ?? '', '').filter((staff) => staff.id !== me && !without.includes(staff.id)),
  );
;
async () => {

 { const $$_dleiF0C = __sveltets_2_ensureComponent(Field); new $$_dleiF0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"id":name,label,error,}});
   { svelteHTML.createElement("select", {         "id":name,name,"bind:value":value,"aria-invalid":error ? true : undefined,"aria-describedby":error ? `${name}-error` : undefined,});/*Ωignore_startΩ*/() => value = __sveltets_2_any(null);/*Ωignore_endΩ*/
     { svelteHTML.createElement("option", {"value":"",});words.acts.assign.choose; }
    if(!without.includes(me)){ { svelteHTML.createElement("option", { "value":me,});words.acts.assign.toMe; }}
       for(let staff of __sveltets_2_ensureArray(people)){staff.id; { svelteHTML.createElement("option", { "value":staff.id,});staff.name; staff.title; }}
   }
 Field}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('value'), slots: {}, events: {} }}
const PersonField__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PersonField__SvelteComponent_ = ReturnType<typeof PersonField__SvelteComponent_>;
/*Ωignore_endΩ*/export default PersonField__SvelteComponent_;