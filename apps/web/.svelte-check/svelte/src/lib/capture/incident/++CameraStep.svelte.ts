///<reference types="svelte" />
;
import type { Directory } from '@evenhand/policy/directory';
import type { Pack } from '@evenhand/policy/packs/pack';
import TextField from '#lib/ui/TextField.svelte';
import TogglePair from '#lib/ui/TogglePair.svelte';
import { words } from '#lib/words/index.ts';
import SelectField from '../SelectField.svelte';
import { isAsked, type IncidentForm } from './incident-form.ts';
import { camerasNear } from './incident-steps.ts';

;type $$ComponentProps =  { form: IncidentForm; errors: Partial<Record<string, string>>; directory: Directory; pack: Pack };function $$render() {

  
  
  
  
  
  
  
  

  let {
    form = $bindable(),
    errors,
    directory,
    pack,
  }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props()/*Ωignore_startΩ*/;form;/*Ωignore_endΩ*/;

  const say = words.capture.incident.camera;
  const cameras = $derived([
    { value: '', label: say.unknown },
    ...camerasNear(directory, form.unit).map((camera) => ({ value: camera.id, label: camera.name })),
  ]);
;
async () => {

 { const $$_riaPelggoT0C = __sveltets_2_ensureComponent(TogglePair); const $$_riaPelggoT0 = new $$_riaPelggoT0C({ target: __sveltets_2_any(), props: {          "name":`camera-on`,"legend":say.legend,"legendUnseen":true,"yes":say.on,"no":say.off,value:form.cameraOn,}});/*Ωignore_startΩ*/() => form.cameraOn = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_riaPelggoT0.$$bindings = 'value';}
if(form.cameraOn){
   { const $$_dleiFtceleS0C = __sveltets_2_ensureComponent(SelectField); const $$_dleiFtceleS0 = new $$_dleiFtceleS0C({ target: __sveltets_2_any(), props: {        "name":`camera`,"label":say.which,"large":true,"options":cameras,value:form.camera,}});/*Ωignore_startΩ*/() => form.camera = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtceleS0.$$bindings = 'value';}
   { const $$_riaPelggoT0C = __sveltets_2_ensureComponent(TogglePair); const $$_riaPelggoT0 = new $$_riaPelggoT0C({ target: __sveltets_2_any(), props: {          "name":`announced`,"legend":say.announced,"yes":say.yes,"no":say.no,value:form.announced,}});/*Ωignore_startΩ*/() => form.announced = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_riaPelggoT0.$$bindings = 'value';}
}
if(form.cameraOn === false && isAsked('camera-worn', form, pack)){
   { const $$_riaPelggoT0C = __sveltets_2_ensureComponent(TogglePair); const $$_riaPelggoT0 = new $$_riaPelggoT0C({ target: __sveltets_2_any(), props: {            "name":`camera-worn`,"legend":say.worn,"optional":true,"yes":words.capture.incident.details.yes,"no":say.no,value:form.cameraWorn,}});/*Ωignore_startΩ*/() => form.cameraWorn = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_riaPelggoT0.$$bindings = 'value';}
}
if(form.cameraOn === false || (form.cameraOn && form.announced === false)){
   { const $$_dleiFtxeT0C = __sveltets_2_ensureComponent(TextField); const $$_dleiFtxeT0 = new $$_dleiFtxeT0C({ target: __sveltets_2_any(), props: {             "name":`camera-why`,"label":say.why,"large":true,"optional":true,"error":errors['camera-why'],"autocomplete":`off`,value:form.cameraWhy,}});/*Ωignore_startΩ*/() => form.cameraWhy = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtxeT0.$$bindings = 'value';}
}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings('form'), slots: {}, events: {} }}
const CameraStep__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CameraStep__SvelteComponent_ = ReturnType<typeof CameraStep__SvelteComponent_>;
/*Ωignore_endΩ*/export default CameraStep__SvelteComponent_;