import type { ClauseId, Pack } from './pack.ts';

/*
 * Which rule, screen, letter, report or prompt carries a clause: found by walking the pack, because every value of it names
 * its clauses. Nothing is kept by hand except what stands outside the pack (`carried`) and what nothing carries
 * (`notModelled`).
 */

export const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A group of fields of a pack: where it stands, and the words by which a person finds it. */
export interface Place {
  path: string;
  /** Section of the pack, then the names of what is around it: `guards closed learning-missing`. */
  label: string;
  group: Record<string, unknown>;
}

const names = ['id', 'record', 'act', 'refuse', 'step', 'role', 'term', 'report', 'for', 'by', 'what'] as const;

function nameOf(group: Record<string, unknown>): string {
  const said = names.map((key) => group[key]).filter((value) => typeof value === 'string');
  const value = typeof group.value === 'string' ? [group.value] : [];
  return [...said, ...value].join(' ');
}

/** Every group of fields of a pack, the clauses' own texts left out. */
export function* placesOf(value: unknown, path = '', label = ''): Generator<Place> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* placesOf(item, `${path}[${index}]`, label);
  } else if (isGroup(value)) {
    const own = path === '' ? '' : `${label} ${nameOf(value)}`.trim();
    yield { path, label: own, group: value };
    for (const [key, inner] of Object.entries(value)) {
      if (path === '' && key === 'clauses') continue;
      // Inside a section only what tells where one is: a field's name, unless it is a list of the section itself.
      const deeper = path === '' ? key : `${own} ${key}`;
      yield* placesOf(inner, path === '' ? key : `${path}.${key}`, deeper);
    }
  }
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

/** `JF-89(d)` belongs to `JF-89`. */
export const wholeClause = (id: ClauseId): ClauseId => id.replace(/\(.*$/, '');

export interface Traced {
  id: ClauseId;
  section: string;
  force: Pack['clauses'][string]['force'];
  /** Labels of what carries it, sub-items included; empty when nothing does. */
  carriedBy: string[];
  /** Why nothing carries it, where the pack says so. */
  notModelled: string | null;
}

/** One value of a pack that carries a clause: the section, which of its list, and what is inside that one. */
export interface Carrier {
  section: string;
  /** Of a section that is a list. */
  index: number | null;
  /** The fields below it, with dots: `extension`; of `grounds`, the code of the refusal. */
  inside: string;
  label: string;
}

/** What carries each clause, by whole clauses; one that nothing carries is not in it. */
export function carriersOf(pack: Pack): Map<ClauseId, Carrier[]> {
  const carriers = new Map<ClauseId, Carrier[]>();
  const note = (clauses: readonly string[], carrier: Carrier): void => {
    for (const id of new Set(clauses.map(wholeClause))) {
      const known = carriers.get(id);
      if (known) known.push(carrier);
      else carriers.set(id, [carrier]);
    }
  };
  for (const { path, label, group } of placesOf(pack)) {
    if (path === '' || path.startsWith('notModelled') || !isList(group.clauses)) continue;
    const [, section = '', index, inside = ''] = /^(\w+)(?:\[(\d+)\])?\.?(.*)$/.exec(path) ?? [];
    note(group.clauses, { section, index: index === undefined ? null : Number(index), inside, label });
  }
  for (const [code, clauses] of Object.entries(pack.grounds ?? {})) {
    note(clauses ?? [], { section: 'grounds', index: null, inside: code, label: `grounds ${code}` });
  }
  return carriers;
}

/** Every clause of a policy, with what carries it, in the order of the policy. */
export function traceOf(pack: Pack): Traced[] {
  const carriers = carriersOf(pack);
  const why = new Map(
    pack.notModelled.flatMap((each) => each.clauses.map((id) => [wholeClause(id), each.why] as const)),
  );
  return Object.entries(pack.clauses).map(([id, { section, force }]) => ({
    id,
    section,
    force,
    carriedBy: [...new Set((carriers.get(id) ?? []).map(({ label }) => label))].sort(),
    notModelled: why.get(id) ?? null,
  }));
}

/** Clauses that nothing carries and for which no reason is given; of the rest, those that are both carried and given up. */
export function traceProblems(pack: Pack): string[] {
  return traceOf(pack).flatMap(({ id, carriedBy, notModelled }) => {
    if (carriedBy.length === 0 && notModelled === null)
      return [`clause ${id} is carried by nothing, and no reason is given`];
    if (carriedBy.length > 0 && notModelled !== null) return [`clause ${id} is carried and yet named as not modelled`];
    return [];
  });
}
