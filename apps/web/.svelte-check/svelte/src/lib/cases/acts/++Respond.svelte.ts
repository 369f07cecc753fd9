///<reference types="svelte" />
;
import Button from '#lib/ui/Button.svelte';
import ChoiceGroup from '#lib/ui/ChoiceGroup.svelte';
import TextArea from '#lib/ui/TextArea.svelte';
import { words } from '#lib/words/index.ts';
import { currentRun, pointsHere, type Point } from '@evenhand/policy/records/case';
import PointAnswers from '../PointAnswers.svelte';
import { earlierAnswers, numbersInWords, stageInSentence } from '../point-lines.ts';
import { reviewQuestions } from '../policy-questions.ts';
import ActDialog from './ActDialog.svelte';
import { openAct } from './act-form.svelte.ts';
import { casePlace } from './act-place.ts';
import CopyWords from './CopyWords.svelte';
import CustomerWish from './CustomerWish.svelte';
import MethodField from './MethodField.svelte';
import {
    answerProblems,
    composedLetter,
    hasFindings,
    isLetterStale,
    outcomeOf,
    respond,
    responseLetter,
  } from './respond.ts';
import UncheckedContact from './UncheckedContact.svelte';
import { isSaid, methodField } from './way-to.ts';
function $$render() {
  const back/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => { { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => show('answers'),}});say.back; Button}};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  /** Two steps: the answers, then the letter they make. Feedback without findings is answered in words alone. */
  const place = casePlace();

  const say = words.acts.respond;
  const { state: record, setting } = place.view;
  const findings = hasFindings(record);
  const questions = reviewQuestions(setting.pack, record);
  const form = openAct(place, respond(place));
  const stage = setting.pack.stages.find((each) => each.id === currentRun(record)?.stage)?.name ?? '';
  const stageName = stageInSentence(currentRun(record)?.stage ?? '', setting);
  const points = pointsHere(record);
  const others = record.points.filter((point) => !points.includes(point)).map(({ number }) => number);
  const earlier = (point: Point) => earlierAnswers(point, record);
  const outcomes = Object.entries(words.labels.outcomes).map(([value, label]) => ({ value, label }));
  // A form that was begun before a point was added has no place for it yet.
  $effect(() => {
    for (const { number } of points) form.values.answers[number] ??= { outcome: '', words: '' };
  });
  let step = $state<'answers' | 'letter'>('answers');

  const isStale = $derived(isLetterStale(place, form.values));

  /** The letter by hand, and which answers it goes with. */
  function write(letter: string) {
    Object.assign(form.values, { letter, letterFrom: composedLetter(place, form.values) });
  }

  function show(next: typeof step) {
    form.quiet();
    step = next;
  }

  function go() {
    // Whatever is missing is shown beside its field by the save itself; a whole answer goes on to the letter.
    if (findings && step === 'answers' && answerProblems(form.values, place.view).length === 0) show('letter');
    else void form.save();
  }
;
async () => {



 { const $$_golaiDtcA0C = __sveltets_2_ensureComponent(ActDialog); new $$_golaiDtcA0C({ target: __sveltets_2_any(), props: {            children:() => { return __sveltets_2_any(0); },form,"title":findings ? say.title(stage) : say.plainTitle,"save":findings && step === 'answers' ? say.next : isSaid(form.values.method) ? say.told : say.save,"step":findings ? say.steps[step] : undefined,"second":step === 'letter' ? back : undefined,"onsubmit":go,"wide":true,}});
  if(step === 'answers'){
    if(findings){
       { const $$_hsiWremotsuC1C = __sveltets_2_ensureComponent(CustomerWish); new $$_hsiWremotsuC1C({ target: __sveltets_2_any(), props: {  "view":place.view,}});}
         for(let point of __sveltets_2_ensureArray(points)){point.number;
        const answer = form.values.answers[point.number];
        if(answer){
           { svelteHTML.createElement("section", {   "class":`point`,"aria-labelledby":`act-point-${point.number}`,});
             { svelteHTML.createElement("h3", { "id":`act-point-${point.number}`,});say.point(point.number); }
             { svelteHTML.createElement("blockquote", {});point.text; }
            if(earlier(point).length > 0){
               { svelteHTML.createElement("div", {});
                 { svelteHTML.createElement("h4", {});say.before; }
                 { const $$_srewsnAtnioP3C = __sveltets_2_ensureComponent(PointAnswers); new $$_srewsnAtnioP3C({ target: __sveltets_2_any(), props: {  "answers":earlier(point),}});}
               }
            }
             { const $$_puorGeciohC2C = __sveltets_2_ensureComponent(ChoiceGroup); const $$_puorGeciohC2 = new $$_puorGeciohC2C({ target: __sveltets_2_any(), props: {               "id":`act-outcome-${point.number}`,"name":`act-outcome-${point.number}`,"legend":say.outcome,"options":outcomes,"layout":`pair`,"error":form.error(`act-outcome-${point.number}`),value:answer.outcome,}});/*Ωignore_startΩ*/() => answer.outcome = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_puorGeciohC2.$$bindings = 'value';}
             { const $$_aerAtxeT2C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT2 = new $$_aerAtxeT2C({ target: __sveltets_2_any(), props: {         "name":`act-words-${point.number}`,"label":say.words,"error":form.error(`act-words-${point.number}`),value:answer.words,}});/*Ωignore_startΩ*/() => answer.words = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT2.$$bindings = 'value';}
           }
        }
      }
      if(others.length > 0){ { svelteHTML.createElement("p", { "class":`soft`,});say.stands(numbersInWords(others), others.length > 1, stageName); }}
      if(points.length !== 1){
         { const $$_puorGeciohC1C = __sveltets_2_ensureComponent(ChoiceGroup); new $$_puorGeciohC1C({ target: __sveltets_2_any(), props: {                   "id":`act-outcome`,"name":`act-outcome`,"legend":say.overall,"hint":points.length > 1 ? say.overallHint : undefined,"options":outcomes,"layout":`pair`,"error":form.error('act-outcome'),"value":outcomeOf(form.values, record),"onchange":(value) => (form.values.outcome = value),}});}
      }
    }
       for(let { id, asks } of __sveltets_2_ensureArray(questions)){id;
       { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {              "name":`act-review-${id}`,"label":asks,"hint":say.reviewHint,"rows":2,"error":form.error(`act-review-${id}`),value:__sveltets_2_get_set_binding(() => form.values.review[id] ?? '',(found) => (form.values.review[id] = found)),}});$$_aerAtxeT1.$$bindings = 'value';}
    }
     { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {           "name":`act-reasons`,"label":findings ? say.reasons : say.thanks,"hint":findings ? say.reasonsHint : undefined,"error":form.error('act-reasons'),value:form.values.reasons,}});/*Ωignore_startΩ*/() => form.values.reasons = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT1.$$bindings = 'value';}
    if(!findings){ { const $$_sdroWypoC1C = __sveltets_2_ensureComponent(CopyWords); new $$_sdroWypoC1C({ target: __sveltets_2_any(), props: {  "text":form.values.reasons,}});}}
    if(findings){ { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {          "name":`act-changes`,"label":say.changes,"optional":true,"rows":2,value:form.values.changes,}});/*Ωignore_startΩ*/() => form.values.changes = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT1.$$bindings = 'value';}}
     { const $$_dleiFdohteM1C = __sveltets_2_ensureComponent(MethodField); const $$_dleiFdohteM1 = new $$_dleiFdohteM1C({ target: __sveltets_2_any(), props: {         "legend":say.method,"contact":record.contact,"error":form.error(methodField),value:form.values.method,}});/*Ωignore_startΩ*/() => form.values.method = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFdohteM1.$$bindings = 'value';}
  }else{
     { const $$_aerAtxeT1C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT1 = new $$_aerAtxeT1C({ target: __sveltets_2_any(), props: {              "name":`act-letter`,"label":say.letter,"hint":say.letterHint,"rows":16,"error":isStale ? say.letterStale : form.error('act-letter'),value:__sveltets_2_get_set_binding(() => responseLetter(place, form.values),write),}});$$_aerAtxeT1.$$bindings = 'value';}
     { const $$_tcatnoCdekcehcnU1C = __sveltets_2_ensureComponent(UncheckedContact); new $$_tcatnoCdekcehcnU1C({ target: __sveltets_2_any(), props: {    "text":responseLetter(place, form.values),"pack":setting.pack,}});}
     { const $$_sdroWypoC1C = __sveltets_2_ensureComponent(CopyWords); new $$_sdroWypoC1C({ target: __sveltets_2_any(), props: {  "text":responseLetter(place, form.values),}});}
    if(form.values.letter !== ''){ { svelteHTML.createElement("div", {});
         { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`link`,"onclick":() => (form.values.letter = ''),}});say.anew; Button}
        if(isStale){ { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`link`,"onclick":() => write(form.values.letter),}});say.letterRight; Button}}
       }}
     { svelteHTML.createElement("p", { "class":`meta`,});say.frozen; }
  }
 ActDialog}


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Respond__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Respond__SvelteComponent_ = ReturnType<typeof Respond__SvelteComponent_>;
/*Ωignore_endΩ*/export default Respond__SvelteComponent_;