import { staffOf, type Directory, type Staff } from '../directory.ts';
import { check, type Actor } from '../derive/check.ts';
import { withheldFrom } from '../derive/withheld.ts';
import type { Entry } from '../entries/entry.ts';
import type { EntryKind } from '../entries/define-entry.ts';
import { entryKind } from '../entries/index.ts';
import { fold } from '../history/fold.ts';
import { settingOf } from '../history/setting.ts';
import { packInForce, packs } from '../packs/index.ts';
import { packName, type Pack } from '../packs/pack.ts';
import type { AnyState } from '../records/index.ts';
import type { Refusal } from '../refusals.ts';
import { sampleDirectory, sampleId } from '../testing.ts';
import { localDay } from '../time/zone.ts';
import { bodyOf } from './default-body.ts';
import { refusalLines, type Failure } from './failure.ts';
import type { Scenario, StatedAct, StatedEntry } from './scenario.ts';
import { shapeProblems } from './shape-problem.ts';

/** What a scenario stands on: the policy, the people, and the one record that it is about. */
export interface Stage {
  pack: Pack;
  directory: Directory;
  record: { kind: Scenario['record']; id: string };
}

const envelopeFields = ['id', 'at', 'recordedAt', 'by', 'kind', 'body', 'refused', 'clause'];
const outsiders = ['customer', 'representative'];

const failure = (path: string, wanted: string, derived: string, why: string[] = []): Failure => ({
  path,
  wanted,
  derived,
  why,
});

function packOf({ pack, entries, expect }: Scenario, among: readonly Pack[]): Pack | undefined {
  if (pack.includes('@')) return among.find((each) => packName(each) === pack);
  const first = entries[0]?.at ?? expect[0]?.now ?? '';
  // The zone decides which day it was; it belongs to the policy, whichever its edition.
  const any = packInForce(pack, first.slice(0, 10), among);
  return any && packInForce(pack, localDay(first, any.counting.zone.value), among);
}

/**
 * One unit of the kind asked for, below the organisation. Everybody under `people` holds their roles there; beside them
 * stands one person for each role, named as the role. Whoever is only named as `hidden` works elsewhere.
 */
function directoryOf({ pack, unit, people, calendar, decisions, expect }: Scenario): Directory {
  const person = (id: string, roles: Staff['roles']): Staff => ({ id, name: id, title: id, roles, lineManager: null });
  const named = Object.entries(people).map(([id, { roles, at }]) =>
    person(
      id,
      roles.map((role) => ({ role, unit: at })),
    ),
  );
  const sample = sampleDirectory(unit);
  const known = [...named, ...sample.staff.filter((each) => people[each.id] === undefined)];
  const strangers = [...new Set(expect.flatMap((each) => each.hidden ?? []))]
    .filter((id) => !known.some((each) => each.id === id))
    .map((id) => person(id, [{ role: 'staff', unit: 'elsewhere' }]));
  return {
    ...sample,
    staff: [...known, ...strangers],
    calendar: {
      holidays: calendar?.holidays ?? [],
      replaces: calendar?.holidays !== undefined,
      schoolTerms: calendar?.schoolTerms ?? [],
      insetDays: calendar?.insetDays ?? [],
      added: calendar?.added ?? [],
    },
    decisions: Object.entries(decisions ?? {}).map(([choice, option]) => ({
      ...{ pack: pack.split('@')[0] ?? pack, choice, option, from: '0001-01-01' },
      ...{ reason: 'As the scenario says.', decidedBy: 'administrator' },
    })),
  };
}

/** The policy, one of `among`, and the people, or why there are none. */
export function stageOf(scenario: Scenario, among: readonly Pack[] = packs): { stage: Stage } | { failure: Failure } {
  const pack = packOf(scenario, among);
  if (!pack)
    return { failure: failure('pack', 'a policy that this program has', `there is no policy ${scenario.pack}`) };
  return {
    stage: { pack, directory: directoryOf(scenario), record: { kind: scenario.record, id: sampleId(0x5ce7a) } },
  };
}

/** Whoever is named: a member of staff, the server itself, or somebody who holds no role. */
function actorOf(name: string, directory: Directory): Actor | undefined {
  if (name === 'system') return 'system';
  if (outsiders.includes(name)) return { id: name, name, title: name, roles: [], lineManager: null };
  return staffOf(directory, name);
}

export interface Tried {
  entry: Entry;
  refusals: Refusal[];
  /** What the entry does not bring about although nothing refuses it. */
  withheld: Refusal[];
}

/** The body without the fields that a scenario empties by `null`; a field that may itself be `null` keeps it. */
function leftEmpty(body: Record<string, unknown>, { _zod: { def } }: EntryKind['schema']): Record<string, unknown> {
  const shape = 'shape' in def ? (def.shape as Record<string, EntryKind['schema']>) : {};
  const isKept = ([key, value]: [string, unknown]): boolean =>
    value !== null || !(key in shape) || shape[key]?.safeParse(null).success === true;
  return Object.fromEntries(Object.entries(body).filter(isKept));
}

/**
 * Makes the entry that a scenario states and asks `check` about it, as its author, at its own instant. `path` names the
 * place in the file. A failure means that the entry cannot even be made.
 */
export function tryEntry(
  stated: StatedEntry | StatedAct,
  { at, id, path, state, stage }: { at: string; id: string; path: string; state: AnyState; stage: Stage },
): { tried: Tried } | { failure: Failure } {
  const { pack, directory, record } = stage;
  const by = stated.by ?? 'staff';
  const actor = actorOf(by, directory);
  if (!actor) return { failure: failure(`${path}.by`, 'somebody of this scenario', `nobody is called ${by}`) };
  const kind = entryKind(record.kind, stated.kind);
  if (!kind) {
    return {
      failure: failure(`${path}.kind`, `an entry kind of ${record.kind}`, `there is no entry kind ${stated.kind}`),
    };
  }
  const beside = Object.fromEntries(Object.entries(stated).filter(([key]) => !envelopeFields.includes(key)));
  const whole = bodyOf(record.kind, stated.kind, {
    state,
    pack,
    unit: 'unit',
    by,
    at,
    stated: { ...beside, ...stated.body },
  });
  const body = leftEmpty(whole, kind.schema);
  const shape = kind.schema.safeParse(body);
  if (!shape.success) {
    const problems = shapeProblems(shape.error, body, `A ${stated.kind}`);
    return { failure: failure(path, `a body that a ${stated.kind} can have`, problems.join(' ')) };
  }
  const recordedAt = typeof stated.recordedAt === 'string' ? stated.recordedAt : at;
  const entry: Entry = {
    id,
    record,
    kind: stated.kind,
    at,
    recordedAt,
    by,
    device: 'device',
    pack: packName(pack),
    body,
  };
  const setting = settingOf(state, { pack, directory, now: at });
  const refusals = check(entry, state, actor, setting);
  return { tried: { entry, refusals, withheld: withheldFrom(entry, state, actor, directory) } };
}

/**
 * The entries of a scenario, in the order of the file, each checked at its own instant against what stands before it in the
 * file. A refused one is kept as the server keeps it: marked, never folded.
 */
export function buildEntries(scenario: Scenario, stage: Stage): { entries: Entry[]; failures: Failure[] } {
  const entries: Entry[] = [];
  const failures: Failure[] = [];
  scenario.entries.forEach((stated, index) => {
    const path = `entries[${index}]`;
    const state = fold(stage.record, entries, stage.pack);
    const id = stated.id ?? sampleId(index + 1);
    const made = tryEntry(stated, { at: stated.at, id, path, state, stage });
    if ('failure' in made) {
      failures.push(made.failure);
      return;
    }
    const { entry, refusals, withheld } = made.tried;
    const refused = refusals.length > 0;
    entries.push(
      refused ? { ...entry, verdict: 'refused', refusals } : { ...entry, verdict: 'accepted', refusals: withheld },
    );
    if (refused === (stated.refused ?? false)) return;
    failures.push(
      refused
        ? failure(path, `${stated.kind} is accepted`, 'it is refused', refusalLines(refusals))
        : failure(path, `${stated.kind} is refused`, 'nothing refuses it'),
    );
  });
  return { entries, failures };
}
