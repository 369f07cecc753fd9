import type { Directory, Staff } from '@evenhand/policy/directory';
import type { Flag, IncidentQuestion } from '@evenhand/policy/packs/nouns';
import type { Pack } from '@evenhand/policy/packs/pack';
import type { Device } from '#lib/device/device.ts';
import { dayOf, timeInWords } from '#lib/words/dates.ts';
import { ownUnit } from '../people.ts';
import type { Harm } from './harms.ts';

export type Conduct = 'unacceptable' | 'positive';

/** An incident as it is being recorded: plain data, stored as a draft. Empty text and undefined mean not answered. */
export interface IncidentForm {
  incidentId: string;
  reference?: string;
  /** When the form was opened: when it happened, as day and time say it too, unless the person says otherwise. */
  openedAt: string;
  conduct: Conduct;
  behaviours: string[];
  harm: Harm[];
  narrative: string;
  cameraOn?: boolean;
  camera: string;
  announced?: boolean;
  /** Why the camera was not on, or not announced. */
  cameraWhy: string;
  place: string;
  unit: string;
  day?: string;
  time?: string;
  /** Id of a customer in the register. */
  customer: string;
  /** The name of that customer, or what was typed to find one. */
  customerName: string;
  description: string;
  witnesses: string[];
  /** A name typed for a witness whom the directory does not know. */
  witnessName?: string;
  askedToStop?: boolean;
  ended?: string;
  /** What they were told when staff ended it; ids of the policy. */
  told?: string[];
  cameraWorn?: boolean;
  policeCalled?: boolean;
  policeNumber?: string;
  wantsCharges?: boolean;
  serious?: boolean;
  investigate?: boolean;
  flags?: Flag[];
}

/** Whether this policy waits for an answer to the question; kindness is asked none of them. */
export const isAsked = (
  question: IncidentQuestion,
  { conduct }: Pick<IncidentForm, 'conduct'>,
  { incidentQuestions }: Pick<Pack, 'incidentQuestions'>,
): boolean => conduct === 'unacceptable' && incidentQuestions.some(({ value }) => value === question);

/** Whether one of the questions that may wait is answered: how it ended, the police, how serious it is. */
export const hasFurther = (form: IncidentForm): boolean =>
  [form.askedToStop, form.ended, form.policeCalled, form.wantsCharges, form.investigate, form.serious].some(
    (answer) => answer !== undefined,
  ) || (form.flags ?? []).length > 0;

export const newIncidentForm = (
  incidentId: string,
  staff: Staff,
  directory: Directory,
  device: Pick<Device, 'now'>,
  /** The policy's, by whose clocks day and time are filled in. */
  zone: string,
): IncidentForm => ({
  incidentId,
  openedAt: device.now().toISOString(),
  day: dayOf(device.now(), zone),
  time: timeInWords(device.now(), zone),
  conduct: 'unacceptable',
  behaviours: [],
  harm: [],
  narrative: '',
  camera: '',
  cameraWhy: '',
  place: '',
  unit: ownUnit(staff, directory),
  customer: '',
  customerName: '',
  description: '',
  witnesses: [],
});
