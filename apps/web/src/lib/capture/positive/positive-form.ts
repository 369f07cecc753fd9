import type { Directory, Staff } from '@evenhand/policy/directory';
import type { Device } from '#lib/device/device.ts';
import type { NewEntry } from '#lib/store/port.ts';
import { incidentEntry } from '../incident/incident-entries.ts';
import type { IncidentForm } from '../incident/incident-form.ts';
import { ownUnit } from '../people.ts';

/** A note of something good: the part of an incident that one tap needs. */
export type PositiveForm = Pick<
  IncidentForm,
  | 'incidentId'
  | 'reference'
  | 'openedAt'
  | 'behaviours'
  | 'narrative'
  | 'customer'
  | 'customerName'
  | 'description'
  | 'unit'
>;

export function newPositiveForm(
  id: string,
  staff: Staff,
  directory: Directory,
  device: Pick<Device, 'now'>,
): PositiveForm {
  const known = { incidentId: id, openedAt: device.now().toISOString(), unit: ownUnit(staff, directory) };
  return { ...known, behaviours: [], narrative: '', customer: '', customerName: '', description: '' };
}

/** Something good was chosen or told; who it was may stay open. */
export const isWorthSaving = (form: PositiveForm): boolean =>
  form.behaviours.length > 0 || form.narrative.trim() !== '';

export function positiveEntry(form: PositiveForm, around: Parameters<typeof incidentEntry>[1]): NewEntry {
  const whole: IncidentForm = {
    ...form,
    conduct: 'positive',
    harm: [],
    camera: '',
    cameraWhy: '',
    place: '',
    witnesses: [],
  };
  return incidentEntry(whole, around);
}
