import type { Camera, Directory } from '@evenhand/policy/directory';
import { unitAndAbove, unitAndBelow } from '@evenhand/policy/directory';
import { words } from '#lib/words/index.ts';
import { saidProblem, type SaidProblem, type Saying } from '../said-time.ts';
import type { IncidentForm } from './incident-form.ts';

export type IncidentStep = 'did' | 'harm' | 'words' | 'camera' | 'details';

/** The longest texts an entry takes. */
export const incidentLimits = { narrative: 20_000, place: 300, description: 2_000, why: 1_000 } as const;

/** The questions for this form: harm and camera are not asked of kindness, the camera only where there are cameras. */
export function incidentSteps(
  form: Pick<IncidentForm, 'conduct'>,
  directory: Pick<Directory, 'cameras'>,
): IncidentStep[] {
  if (form.conduct === 'positive') return ['did', 'words', 'details'];
  return directory.cameras.length > 0
    ? ['did', 'harm', 'words', 'camera', 'details']
    : ['did', 'harm', 'words', 'details'];
}

/** Cameras a worker of the unit may have worn: those near it first. */
export function camerasNear(directory: Directory, unit: string): Camera[] {
  const near = [...unitAndAbove(directory, unit), ...unitAndBelow(directory, unit)];
  return [...directory.cameras].sort((a, b) => Number(near.includes(b.unit)) - Number(near.includes(a.unit)));
}

/** What was answered about the camera, in words. */
export function cameraWords(
  { cameraOn, camera }: Pick<IncidentForm, 'cameraOn' | 'camera'>,
  { cameras }: Pick<Directory, 'cameras'>,
): string {
  const say = words.capture.incident;
  if (cameraOn === undefined) return say.details.cameraOpen;
  if (!cameraOn) return say.camera.off;
  const name = cameras.find(({ id }) => id === camera)?.name;
  return name === undefined ? say.camera.on : `${say.camera.on}: ${name}`;
}

export interface IncidentToFix {
  step: IncidentStep;
  field: string;
  problem: 'what-missing' | 'too-long' | SaidProblem;
  /** Of a text that is too long: the most characters that are kept. */
  most?: number;
}

/** What stands in the way of saving: something that happened, and not later than now, must be chosen or told. */
export function incidentToFix(form: IncidentForm, saying: Saying): IncidentToFix[] {
  const when = saidProblem(form, saying);
  const over = (step: IncidentStep, field: string, text: string, most: number): IncidentToFix[] =>
    text.trim().length > most ? [{ step, field, problem: 'too-long', most }] : [];
  return [
    ...(form.behaviours.length === 0 && form.narrative.trim() === ''
      ? [{ step: 'did', field: 'behaviours', problem: 'what-missing' } as const]
      : []),
    ...over('words', 'narrative', form.narrative, incidentLimits.narrative),
    ...over('camera', 'camera-why', form.cameraWhy, incidentLimits.why),
    ...(when === null ? [] : [{ step: 'details', field: 'happened', problem: when } as const]),
    ...over('details', 'place', form.place, incidentLimits.place),
    ...over('details', 'description', form.description, incidentLimits.description),
  ];
}
