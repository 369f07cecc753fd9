///<reference types="svelte" />
;
  export type StatusTone =
    'late' | 'due-soon' | 'running' | 'met' | 'missed' | 'paused' | 'waiting' | 'closed' | 'declined' | 'unknown';
;;

import Archive from '@lucide/svelte/icons/archive';
import Check from '@lucide/svelte/icons/check';
import CircleDashed from '@lucide/svelte/icons/circle-dashed';
import CirclePause from '@lucide/svelte/icons/circle-pause';
import CircleX from '@lucide/svelte/icons/circle-x';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import Clock from '@lucide/svelte/icons/clock';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import X from '@lucide/svelte/icons/x';
import { words } from '#lib/words/index.ts';
import Icon, { type IconShape } from './Icon.svelte';

;type $$ComponentProps =  { tone: StatusTone; label?: string; small?: boolean };function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  /** How something stands, in an icon and in words; colour only helps. */
  let { tone, label, small = false }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const icons = {
    late: TriangleAlert,
    'due-soon': Clock,
    running: Clock,
    met: Check,
    missed: CircleX,
    paused: CirclePause,
    waiting: CircleDashed,
    closed: Archive,
    declined: X,
    unknown: CircleQuestionMark,
  } satisfies Record<StatusTone, IconShape>;
;
async () => {



 { svelteHTML.createElement("span", {  "class":['status', tone, { small }],}); { const $$_nocI1C = __sveltets_2_ensureComponent(Icon); new $$_nocI1C({ target: __sveltets_2_any(), props: {    "of":icons[tone],"size":`small`,}});} { svelteHTML.createElement("span", {});label ?? words.states.tone[tone]; } }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const StatusLabel__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type StatusLabel__SvelteComponent_ = ReturnType<typeof StatusLabel__SvelteComponent_>;
/*Ωignore_endΩ*/export default StatusLabel__SvelteComponent_;