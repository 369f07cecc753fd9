///<reference types="svelte" />
;
import { encodeQR } from 'qr';
import { words } from '#lib/words/index.ts';

;type $$ComponentProps =  { text: string; label?: string };function $$render() {

  
  

  /** A QR code, always black on white: cameras want it so, in the dark too. */
  let { text, label = words.ui.qr }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const quiet = 4;
  const rows = $derived(encodeQR(text, 'raw', { ecc: 'medium', border: quiet }));
  const side = $derived(rows.length);
  // One path; neighbouring dark squares of a row are drawn as one.
  const path = $derived(
    rows
      .map((row, y) =>
        Array.from(
          row
            .map((dark) => (dark ? '1' : '0'))
            .join('')
            .matchAll(/1+/g),
          (run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`,
        ).join(''),
      )
      .join(''),
  );
;
async () => {

 { svelteHTML.createElement("svg", {       "viewBox":`0 0 ${side} ${side}`,"role":`img`,"aria-label":label,"shape-rendering":`crispEdges`,});
   { svelteHTML.createElement("rect", {      "width":side,"height":side,"fill":`#fff`,});}
   { svelteHTML.createElement("path", {    "fill":`#000`,"d":path,});}
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const QrCode__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type QrCode__SvelteComponent_ = ReturnType<typeof QrCode__SvelteComponent_>;
/*Ωignore_endΩ*/export default QrCode__SvelteComponent_;