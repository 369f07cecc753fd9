import { contactEndings } from '@evenhand/policy/packs/nouns';
import { localDay } from '@evenhand/policy/time/zone';
import type { RecordView } from '#lib/store/port.ts';
import { dayInWords, timeInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { todayIn } from './clock-line.ts';
import { cutWords, staffName, unitName } from './names.ts';

export interface FactLine {
  term: string;
  words: string;
  /** Where it leads, when it is another record. */
  href?: string;
}

/** The pack's name of a behaviour; its id where this policy does not have it. */
const behaviourName = (id: string, { setting }: RecordView<'incident'>): string =>
  setting.pack.behaviours.find((behaviour) => behaviour.id === id)?.name ?? id.replace(/-/g, ' ');

/** What the page of an incident is called: its behaviours, else the beginning of what was told. */
export function incidentTitle(view: RecordView<'incident'>): string {
  const { state } = view;
  const named = state.behaviours.map((id) => behaviourName(id, view)).join(', ');
  return cutWords(named || state.narrative, 90) || words.cases.incident.conduct[state.conduct];
}

/** What stands where nobody told what happened: that words came later, where they did. */
export const noWordsYet = ({ state }: RecordView<'incident'>): string =>
  state.history.some(({ kind }) => kind === 'note-added' || kind === 'statement-given')
    ? words.cases.incident.wordsLater
    : words.cases.incident.noWords;

/** How it ended; older records say it in words of their own. */
function endingWords(ended: string): string {
  const known = contactEndings.find((each) => each === ended);
  return known === undefined ? ended : words.capture.incident.details.endings[known];
}

function cameraWords({ state, setting }: RecordView<'incident'>): string {
  const say = words.cases.incident;
  const { camera } = state;
  if (!camera) return '';
  if (!camera.on) return [say.cameraOff, camera.why].filter(Boolean).join('. ');
  const name = setting.directory.cameras.find((each) => each.id === camera.camera)?.name ?? '';
  const announced = camera.announced === undefined ? '' : camera.announced ? say.announced : say.notAnnounced;
  return [`${say.cameraOn(name)}.`, announced].filter(Boolean).join(' ');
}

function policeWords({ state }: RecordView<'incident'>): string {
  const say = words.cases.incident;
  if (!state.police) return '';
  return state.police.called ? say.policeCalled(state.police.reference ?? '') : say.no;
}

/** What is known of an incident, a line for each thing that somebody said. */
export function incidentFacts(view: RecordView<'incident'>): { kicker: string; lines: FactLine[] } {
  const { state, setting } = view;
  const say = words.cases.incident;
  const zone = setting.pack.counting.zone.value;
  const name = (id: string): string => staffName(id, setting.directory);
  const yesNo = (value: boolean | null): string => (value === null ? '' : value ? say.yes : say.no);
  const lines: FactLine[] = [
    {
      term: say.when,
      words:
        state.happenedAt === ''
          ? ''
          : `${dayInWords(localDay(state.happenedAt, zone), todayIn(setting))}, ${timeInWords(state.happenedAt, zone)}`,
    },
    { term: say.place, words: state.place },
    { term: say.behaviours, words: state.behaviours.map((id) => behaviourName(id, view)).join(', ') },
    { term: say.harm, words: state.harm.map((harm) => words.capture.harms[harm]).join(', ') },
    { term: say.person, words: state.description },
    { term: say.involved, words: state.staff.map(name).join(', ') },
    { term: say.witnesses, words: state.witnesses.map(name).join(', ') },
    { term: say.recordedBy, words: state.recordedBy === '' ? '' : name(state.recordedBy) },
    { term: say.camera, words: cameraWords(view) },
    { term: say.asked, words: yesNo(state.askedToStop) },
    { term: say.ended, words: endingWords(state.ended) },
    { term: say.police, words: policeWords(view) },
    { term: say.charges, words: yesNo(state.wantsCharges) },
    { term: say.safetyOfficer, words: yesNo(state.investigate) },
    { term: say.serious, words: state.serious ? say.yes : '' },
    { term: say.flags, words: state.flags.map((flag) => words.capture.flags[flag].label).join(', ') },
  ];
  const kicker = [
    say.conduct[state.conduct],
    unitName(state.unit, setting.directory),
    state.stage === 'closed' ? words.labels.stages.closed : '',
  ]
    .filter(Boolean)
    .join(' · ');
  return { kicker, lines: lines.filter((line) => line.words !== '') };
}
