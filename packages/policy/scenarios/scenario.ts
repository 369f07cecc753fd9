import { z } from 'zod/mini';
import { day } from '../entries/day-field.ts';
import { instant, uuid } from '../entries/entry.ts';
import { clockIds, dutyIds, letterIds, recordKinds, roles, stages, unitKinds } from '../packs/nouns.ts';
import { shapeProblems } from './shape-problem.ts';

const text = z.string().check(z.minLength(1, 'needs some words'));
/** Somebody of the scenario: a name under `people`, a role, or one of `customer`, `representative`, `system`. */
const who = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/, 'must be a short name in small letters'));
const kind = z.string().check(z.regex(/^[a-z][a-z-]{1,40}$/, 'must be a word like note-added'));
const body = z.record(z.string(), z.unknown());

// Loose on purpose: what is not a field of the envelope is the body, checked later by the schema of its kind.
const statedEntry = z.looseObject({
  at: instant,
  recordedAt: z.optional(instant),
  id: z.optional(uuid),
  by: z.optional(who),
  kind,
  /** For a body field that has the name of a field of the envelope. */
  body: z.optional(body),
  refused: z.optional(z.boolean()),
});

/** An act that nobody does: `check` is asked whether they might. Without `at` it is done at the instant of the expectation. */
const statedAct = z.looseObject({
  at: z.optional(instant),
  by: who,
  kind,
  body: z.optional(body),
  clause: z.optional(text),
});

const clockShape = z.strictObject({
  state: z.optional(z.enum(['waiting', 'running', 'paused', 'met', 'met-late', 'missed', 'stopped'])),
  kind: z.optional(z.enum(['target', 'duty', 'window'])),
  starts: z.optional(z.nullable(day)),
  due: z.optional(z.nullable(day)),
  firstDue: z.optional(z.nullable(day)),
  metOn: z.optional(z.nullable(day)),
  counted: z.optional(z.enum(['working', 'school', 'calendar'])),
  total: z.optional(z.number()),
  gone: z.optional(z.number()),
  left: z.optional(z.number()),
  /** Each must be among the clock's notes and clauses. */
  notes: z.optional(z.array(text)),
  because: z.optional(z.array(text)),
});

const expectation = z.strictObject({
  now: instant,
  stage: z.optional(z.enum(stages)),
  /** `null` or `absent` says that there is no such clock. */
  clocks: z.optional(z.partialRecord(z.enum(clockIds), z.union([z.null(), z.literal('absent'), clockShape]))),
  duties: z.optional(z.array(z.enum(dutyIds))),
  noDuties: z.optional(z.array(z.enum(dutyIds))),
  may: z.optional(z.array(statedAct)),
  mayNot: z.optional(z.array(statedAct)),
  /** Acts that pass check and come with something to think of; `clause` is among its reasons. */
  warns: z.optional(z.array(statedAct)),
  /** Acts that pass check and come with nothing to think of. */
  noWarns: z.optional(z.array(statedAct)),
  /** Ids of the contradictions of the policy that the screen of this record shows. */
  notices: z.optional(z.array(text)),
  noNotices: z.optional(z.array(text)),
  sees: z.optional(z.array(who)),
  hidden: z.optional(z.array(who)),
  letterNeeds: z.optional(z.strictObject({ letter: z.enum(letterIds), parts: z.array(text) })),
  publicView: z.optional(z.record(z.string(), z.unknown())),
  /** What the front line is told of an arrangement; `null` says that it is told nothing. */
  instruction: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
});

const scenario = z.strictObject({
  scenario: text,
  pack: z.string().check(z.regex(/^[a-z-]{1,40}(@[A-Za-z0-9.-]{1,20})?$/, 'must be the id of a policy, or id@edition')),
  clauses: z.optional(z.array(text)),
  /** The worked example that it is, by its number. */
  example: z.optional(text),
  unit: z._default(z.enum(unitKinds), 'department'),
  calendar: z.optional(
    z.strictObject({
      holidays: z.optional(z.array(day)),
      schoolTerms: z.optional(z.array(z.strictObject({ from: day, until: day }))),
      insetDays: z.optional(z.array(day)),
      /** Days off that were announced at an instant. */
      added: z.optional(z.array(z.strictObject({ day, addedAt: instant, reason: text }))),
    }),
  ),
  /** What the organisation decided where the policy leaves a choice, by the choice's id; in force from the beginning. */
  decisions: z.optional(z.record(z.string(), z.string())),
  people: z._default(
    z.record(
      who,
      z.strictObject({ roles: z.array(z.enum(roles)), at: z._default(z.enum(['unit', 'elsewhere']), 'unit') }),
    ),
    {},
  ),
  record: z._default(z.enum(recordKinds), 'case'),
  entries: z.array(statedEntry),
  expect: z.array(expectation).check(z.minLength(1, 'must hold at least one expectation')),
});

export type Scenario = z.infer<typeof scenario>;
export type StatedEntry = z.infer<typeof statedEntry>;
export type StatedAct = z.infer<typeof statedAct>;
export type Expectation = z.infer<typeof expectation>;
export type ClockExpectation = z.infer<typeof clockShape>;

export type ReadScenario = { scenario: Scenario; problems: null } | { scenario: null; problems: string[] };

/** A scenario from the plain data of its file, or one sentence for each thing that is wrong with it. Never throws. */
export function readScenario(raw: unknown): ReadScenario {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { scenario: null, problems: ['The document must be a group of fields that begins with "scenario".'] };
  }
  const read = scenario.safeParse(raw);
  return read.success
    ? { scenario: read.data, problems: null }
    : { scenario: null, problems: shapeProblems(read.error, raw, 'The scenario') };
}
