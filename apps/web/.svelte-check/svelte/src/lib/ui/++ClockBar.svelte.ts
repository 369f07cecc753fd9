///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import { shortDay } from '#lib/words/dates.ts';
import { words as texts } from '#lib/words/index.ts';
import type { ClockState } from './clock-track.ts';
import ClockTrack from './ClockTrack.svelte';
import StatusLabel, { type StatusTone } from './StatusLabel.svelte';
;

  /** A time limit: start, today and due on one line, in words beneath, in every state it can be in. Days are 'YYYY-MM-DD'. */
  interface Props {
    label: string;
    state: ClockState;
    starts: string;
    today: string;
    due?: string;
    /** The day it was met. */
    done?: string;
    /** The due day before it was extended. */
    firstDue?: string;
    totalDays: number;
    /** Which of the days today is, or the day it was met; more than `totalDays` when late. */
    dayNumber: number;
    /** Days before the extension. */
    firstDays?: number;
    /** What it means now: 'In 2 school days. Today is day 3 of 5.' */
    words: string;
    level?: 2 | 3 | 4;
    why?: Snippet;
  };function $$render() {

  
  
  
  
  
  

  let {
    label,
    state,
    starts,
    today,
    due,
    done,
    firstDue,
    totalDays,
    dayNumber,
    firstDays,
    words,
    level = 3,
    why,
  }: Props = $props();

  const tones = {
    waiting: 'waiting',
    running: undefined,
    'due-soon': 'due-soon',
    paused: 'paused',
    met: 'met',
    'met-late': 'due-soon',
    missed: 'missed',
    stopped: 'closed',
    extended: 'due-soon',
  } satisfies Record<ClockState, StatusTone | undefined>;
  const tone = $derived(tones[state]);

  const ends = $derived.by(() => {
    const { clock } = texts.ui;
    const stand =
      state === 'met' || state === 'met-late'
        ? { term: clock.done, day: done }
        : { term: clock.today, day: state === 'waiting' || state === 'stopped' ? undefined : today };
    const late = state === 'missed' || state === 'met-late';
    const dues = [
      { term: clock.firstDue, day: firstDue },
      { term: clock.due, day: due },
    ];
    // The line runs with the days: what stands before the start is said before it.
    const ends =
      today < starts || (done !== undefined && done < starts)
        ? [
            { ...stand, day: stand.day ?? today },
            { term: today < starts ? clock.begins : clock.start, day: starts },
            ...dues,
          ]
        : [{ term: clock.start, day: starts }, ...(late ? [...dues, stand] : [stand, ...dues])];
    const said = ends.flatMap(({ term, day }) => (day === undefined ? [] : [{ term, day: shortDay(day, today) }]));
    return state === 'paused' && due === undefined ? [...said, { term: clock.due, day: clock.afterPause }] : said;
  });
;
async () => {

 { svelteHTML.createElement("div", { "class":`clock`,});
   { svelteHTML.createElement("div", { "class":`say`,});
     { svelteHTML.createElement(`h${level}`, {   "class":`label`,});label; }
    if(tone){ { const $$_lebaLsutatS2C = __sveltets_2_ensureComponent(StatusLabel); new $$_lebaLsutatS2C({ target: __sveltets_2_any(), props: {   tone,"label":texts.states.clock[state],}});}}
   }
   { svelteHTML.createElement("p", { "class":`soft`,});words; }
   { const $$_kcarTkcolC1C = __sveltets_2_ensureComponent(ClockTrack); new $$_kcarTkcolC1C({ target: __sveltets_2_any(), props: {    state,totalDays,dayNumber,firstDays,}});}
   { svelteHTML.createElement("dl", {});
       for(let end of __sveltets_2_ensureArray(ends)){end.term;
       { svelteHTML.createElement("div", {});
         { svelteHTML.createElement("dt", {});end.term; }
         { svelteHTML.createElement("dd", {});end.day; }
       }
    }
   }
  ;__sveltets_2_ensureSnippet(why?.());
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ClockBar__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ClockBar__SvelteComponent_ = ReturnType<typeof ClockBar__SvelteComponent_>;
/*Ωignore_endΩ*/export default ClockBar__SvelteComponent_;