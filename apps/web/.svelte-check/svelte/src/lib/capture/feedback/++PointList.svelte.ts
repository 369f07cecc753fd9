///<reference types="svelte" />
;
import ArrowDown from '@lucide/svelte/icons/arrow-down';
import ArrowUp from '@lucide/svelte/icons/arrow-up';
import Plus from '@lucide/svelte/icons/plus';
import { tick } from 'svelte';
import Button from '#lib/ui/Button.svelte';
import Group from '#lib/ui/Group.svelte';
import TextArea from '#lib/ui/TextArea.svelte';
import ToolButton from '#lib/ui/ToolButton.svelte';
import { showToast } from '#lib/ui/toasts.svelte.ts';
import { words } from '#lib/words/index.ts';
import { movePoint, type WrittenPoint } from '../points.ts';
import { limits } from './feedback-steps.ts';
;

  /** The things that were raised, one by one; each is what must be answered. The box below takes the next. */
  interface Props {
    points: WrittenPoint[];
    next: string;
    /** Each one gets an answer; otherwise they may be left out. */
    staged: boolean;
    newId: () => string;
    error?: string;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  

  let { points = $bindable(), next = $bindable(), staged, newId, error }: Props = $props()/*Ωignore_startΩ*/;points;next;/*Ωignore_endΩ*/;

  const say = words.capture.feedback.what;
  const asked = $derived(staged ? say : words.capture.feedback.unstaged);
  let open: string | undefined = $state();

  const focusOn = async (id: string) => {
    await tick();
    document.getElementById(id)?.focus();
  };

  function add() {
    if (next.trim() === '') return void focusOn('next-point');
    points.push({ id: newId(), text: next.trim() });
    next = '';
    void focusOn('next-point');
  }

  function edit(id: string) {
    open = id;
    void focusOn(`point-${id}`);
  }

  function done(id: string) {
    open = undefined;
    void focusOn(`change-${id}`);
  }

  function remove(point: WrittenPoint, index: number) {
    const kept = $state.snapshot(point);
    points = points.filter((each) => each.id !== point.id);
    void focusOn('next-point');
    showToast(say.removed(index + 1), {
      action: { label: say.putBack, run: () => (points = points.toSpliced(index, 0, kept)) },
    });
  }
;
async () => {

 { const $$_puorG0C = __sveltets_2_ensureComponent(Group); new $$_puorG0C({ target: __sveltets_2_any(), props: {        children:() => { return __sveltets_2_any(0); },"id":`points`,"legend":asked.points,"hint":asked.pointsHint,"optional":!staged,error,}});
   { svelteHTML.createElement("ol", {});
        for(let point of __sveltets_2_ensureArray(points)){let index = 1;point.id;
       { svelteHTML.createElement("li", {});
         { svelteHTML.createElement("span", {   "class":`number`,"aria-hidden":`true`,});index + 1; }
        if(open === point.id){
           { svelteHTML.createElement("div", { "class":`edit`,});
             { const $$_aerAtxeT4C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT4 = new $$_aerAtxeT4C({ target: __sveltets_2_any(), props: {        "name":`point-${point.id}`,"label":say.point(index + 1),"rows":2,value:point.text,}});/*Ωignore_startΩ*/() => point.text = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT4.$$bindings = 'value';}
             { const $$_nottuB4C = __sveltets_2_ensureComponent(Button); new $$_nottuB4C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => done(point.id),}});say.done; Button}
           }
        }else{
           { svelteHTML.createElement("div", { "class":`said`,});
             { svelteHTML.createElement("p", {});point.text; }
             { svelteHTML.createElement("div", { "class":`acts`,});
               { const $$_nottuB5C = __sveltets_2_ensureComponent(Button); new $$_nottuB5C({ target: __sveltets_2_any(), props: {        children:() => { return __sveltets_2_any(0); },"kind":`link`,"id":`change-${point.id}`,"aria-label":say.change(index + 1),"onclick":() => edit(point.id),}});words.capture.change;  Button}
               { const $$_nottuB5C = __sveltets_2_ensureComponent(Button); new $$_nottuB5C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"kind":`link`,"aria-label":say.remove(index + 1),"onclick":() => remove(point, index),}});words.capture.remove;  Button}
              if(points.length > 1){
                 { svelteHTML.createElement("span", { "class":`move`,});
                   { const $$_nottuBlooT6C = __sveltets_2_ensureComponent(ToolButton); new $$_nottuBlooT6C({ target: __sveltets_2_any(), props: {         "label":say.up(index + 1),"icon":ArrowUp,"disabled":index === 0,"onclick":() => (points = movePoint(points, point.id, -1)),}});}
                   { const $$_nottuBlooT6C = __sveltets_2_ensureComponent(ToolButton); new $$_nottuBlooT6C({ target: __sveltets_2_any(), props: {         "label":say.down(index + 1),"icon":ArrowDown,"disabled":index === points.length - 1,"onclick":() => (points = movePoint(points, point.id, 1)),}});}
                 }
              }
             }
           }
        }
       }
    }
     { svelteHTML.createElement("li", {});
       { svelteHTML.createElement("span", {   "class":`number`,"aria-hidden":`true`,});points.length + 1; }
       { svelteHTML.createElement("div", { "class":`edit`,});
         { const $$_aerAtxeT4C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT4 = new $$_aerAtxeT4C({ target: __sveltets_2_any(), props: {           "name":`next-point`,"label":points.length === 0 ? say.first : say.next,"rows":2,value:next,"limit":next.length > limits.point - 200 ? limits.point : undefined,}});/*Ωignore_startΩ*/() => next = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT4.$$bindings = 'value';}
         { const $$_nottuB4C = __sveltets_2_ensureComponent(Button); new $$_nottuB4C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"icon":Plus,"onclick":add,}});say.add; Button}
       }
     }
   }
 Group}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('points', 'next'), slots: {}, events: {} }}
const PointList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PointList__SvelteComponent_ = ReturnType<typeof PointList__SvelteComponent_>;
/*Ωignore_endΩ*/export default PointList__SvelteComponent_;