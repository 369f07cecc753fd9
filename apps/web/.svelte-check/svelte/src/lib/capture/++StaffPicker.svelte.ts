///<reference types="svelte" />
;
import { staffOf, type Directory } from '@evenhand/policy/directory';
import CheckGroup from '#lib/ui/CheckGroup.svelte';
import TextField from '#lib/ui/TextField.svelte';
import { words } from '#lib/words/index.ts';
import { staffToChoose } from './people.ts';
;

  /** Colleagues from the directory: those of the unit at hand, the others by name. Whoever is chosen stays in view. */
  interface Props {
    directory: Directory;
    unit: string;
    name: string;
    legend: string;
    hint?: string;
    error?: string;
    optional?: boolean;
    chosen: string[];
    /** Left out, as whoever records it. */
    except?: string;
    /** What is typed to find somebody, for those who keep a name that is not in the directory. */
    typed?: string;
    /** Said where nobody of the directory has the name that is typed. */
    none?: string;
  };function $$render() {

  
  
  
  
  

  let {
    directory,
    unit,
    name,
    legend,
    hint,
    error,
    optional = true,
    chosen = $bindable(),
    except,
    typed: text = $bindable(''),
    none = words.capture.staff.none,
  }: Props = $props()/*Ωignore_startΩ*/;chosen;text;/*Ωignore_endΩ*/;

  const most = 6;
  const matching = $derived(staffToChoose(directory, unit, text).filter((staff) => staff.id !== except));
  const shown = $derived([
    ...chosen.flatMap((id) => staffOf(directory, id) ?? []),
    ...matching.filter((staff) => !chosen.includes(staff.id)).slice(0, most),
  ]);
  const left = $derived(matching.filter((staff) => !shown.includes(staff)).length);
  const options = $derived(shown.map((staff) => ({ value: staff.id, label: staff.name, hint: staff.title })));
;
async () => {

 { svelteHTML.createElement("div", { "class":`staff`,});
   { const $$_puorGkcehC1C = __sveltets_2_ensureComponent(CheckGroup); new $$_puorGkcehC1C({ target: __sveltets_2_any(), props: {             name,legend,hint,error,options,optional,"layout":`list`,"values":chosen,"onchange":(values) => {
      chosen = values;
      // Whoever was looked for is found.
      text = '';
    },}});}
  if(matching.length === 0 && text !== ''){ { svelteHTML.createElement("p", {   "class":`soft`,"role":`status`,});none; }}
   { const $$_dleiFtxeT1C = __sveltets_2_ensureComponent(TextField); const $$_dleiFtxeT1 = new $$_dleiFtxeT1C({ target: __sveltets_2_any(), props: {             "name":`${name}-filter`,"label":words.capture.staff.filter,"hint":left > 0 ? words.capture.staff.more(left) : undefined,"maxlength":300,value:text,"autocomplete":`off`,}});/*Ωignore_startΩ*/() => text = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtxeT1.$$bindings = 'value';}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('chosen', 'typed'), slots: {}, events: {} }}
const StaffPicker__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type StaffPicker__SvelteComponent_ = ReturnType<typeof StaffPicker__SvelteComponent_>;
/*Ωignore_endΩ*/export default StaffPicker__SvelteComponent_;