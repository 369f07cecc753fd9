import type { Duty } from '@evenhand/policy/derive/duties';
import { expect, it } from 'vitest';
import type { MayLine } from './may.ts';
import { primaryAct } from './primary-act.ts';

const police = {
  ...{ id: 'report-to-police', act: 'contact-logged', roles: ['service-head'], person: null },
  ...{ due: null, clock: null, late: false, because: [] },
} as Duty;
const may = ['contact-logged', 'note-added'].map((kind) => ({ kind, notYet: null }) as unknown as MayLine);

it('asks for a call of those who owe it, and of nobody else', () => {
  expect(primaryAct([police], may, { history: [] }, () => true)?.duty).toBe(police);
  const other = primaryAct([police], may, { history: [] }, () => false);
  expect(other?.duty).toBeUndefined();
  expect(other?.kind).toBe('contact-logged');
});

it('leaves a decision about the next stage to those who owe it', () => {
  const decide = { ...police, id: 'decide-escalation', act: 'escalated' } as Duty;
  const open = ['escalated', 'note-added'].map((kind) => ({ kind, notYet: null }) as unknown as MayLine);
  expect(primaryAct([decide], open, { history: [] }, () => true)?.kind).toBe('escalated');
  expect(primaryAct([decide], open, { history: [] }, () => false)?.kind).toBe('note-added');
});
