import { entryKind } from '../entries/index.ts';
import { letterForm } from '../letters/index.ts';
import type { Condition } from './condition.ts';
import { stageIds, type RecordKind } from './nouns.ts';
import { packName, type Pack } from './pack.ts';
import { isGroup, placesOf, traceProblems, wholeClause } from './trace.ts';

/*
 * What every pack must satisfy, whoever wrote it: each check lists what is wrong in sentences, and an empty list means that
 * the pack holds. `contract.test.ts` runs it over the registry.
 */

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

function uncited(pack: Pack): string[] {
  const known = (id: string): boolean =>
    Object.hasOwn(pack.clauses, id) || Object.hasOwn(pack.clauses, wholeClause(id));
  const cited = [...placesOf(pack)]
    .filter(({ path }) => path !== '')
    .flatMap(({ path, group }) => {
      if ('value' in group && !isList(group.clauses)) return [`${path} is a value without clauses`];
      if (!isList(group.clauses)) return [];
      if (group.clauses.length === 0) return [`${path} cites no clause`];
      return group.clauses
        .filter((id) => !known(id))
        .map((id) => `${path} cites ${id}, which the pack does not explain`);
    });
  const grounds = Object.entries(pack.grounds ?? {}).flatMap(([code, clauses]) =>
    clauses.length === 0
      ? [`grounds.${code} cites no clause`]
      : clauses.filter((id) => !known(id)).map((id) => `grounds.${code} cites ${id}, which the pack does not explain`),
  );
  return [...cited, ...grounds];
}

const twice = (list: readonly string[]): string[] => list.filter((id, index) => list.indexOf(id) !== index);

function ambiguous(pack: Pack): string[] {
  const lists: Record<string, readonly { id: string }[]> = {
    stages: pack.stages,
    closing: pack.closing,
    exclusions: pack.exclusions,
    letters: pack.letters,
    behaviours: pack.behaviours,
    contacts: pack.contacts,
    forms: pack.forms,
    registers: pack.registers,
    notices: pack.notices,
    choices: pack.choices,
    'restrictions.options': pack.restrictions?.options ?? [],
    'restrictions.preconditions': pack.restrictions?.preconditions ?? [],
    'restrictions.considerations': pack.restrictions?.considerations ?? [],
    'restrictions.exceptions': pack.restrictions?.warning?.exceptions ?? [],
  };
  // A clock or a duty may have several rules, told apart by when they hold.
  const rules = {
    clocks: pack.clocks.map(({ id, when, lengthAt }) => ({ id: `${id} ${JSON.stringify([when, lengthAt])}` })),
    duties: pack.duties.map(({ id, record, when }) => ({ id: `${id} ${JSON.stringify([record, when])}` })),
  };
  return Object.entries({ ...lists, ...rules }).flatMap(([name, list]) =>
    twice(list.map(({ id }) => id)).map((id) => `${name} holds ${id} twice`),
  );
}

function stageProblems(pack: Pack): string[] {
  const ranks = pack.stages.map((stage) => stageIds.indexOf(stage.id));
  return [
    ...(ranks.some((rank, index) => index > 0 && rank <= (ranks[index - 1] ?? -1)) ? ['stages do not go upwards'] : []),
    ...(pack.stages.length > 0 && pack.staged.value.length === 0
      ? ['no kind of feedback goes through the stages']
      : []),
    ...pack.stages.filter((stage) => stage.owners.value.length === 0).map((stage) => `nobody decides ${stage.id}`),
    ...pack.stages
      .filter((stage) => !pack.clocks.some((clock) => clock.id === stage.id))
      .map((stage) => `${stage.id} has no clock of its own id`),
    ...pack.clocks
      .filter((clock) => stageIds.some((id) => id === clock.id) && !pack.stages.some((stage) => stage.id === clock.id))
      .map((clock) => `clock ${clock.id} belongs to no stage`),
  ];
}

const hasEnd = ({ metBy, stoppedWhen, kind, begins }: Pack['clocks'][number]): boolean =>
  metBy.length > 0 || stoppedWhen !== undefined || kind === 'window' || begins.on === 'last-closing';

function* conditionsIn(condition: Condition): Generator<Condition> {
  yield condition;
  if ('all' in condition) for (const each of condition.all) yield* conditionsIn(each);
  else if ('any' in condition) for (const each of condition.any) yield* conditionsIn(each);
  else if ('not' in condition) yield* conditionsIn(condition.not);
}

/** Fields that a body of the kind may have; undefined for a kind that is not known. */
function fieldsOf(record: RecordKind, kind: string): readonly string[] | undefined {
  const schema = entryKind(record, kind)?.schema;
  if (!schema) return undefined;
  const { def } = schema._zod;
  return 'shape' in def && isGroup(def.shape) ? Object.keys(def.shape) : [];
}

const imposed = 'restriction-imposed';

/** A rule names kinds of its record and fields of their bodies; a misspelt one would never hold, in silence. */
function unknownWords(pack: Pack): string[] {
  const problems: string[] = [];
  const needKind = (where: string, record: RecordKind, kind: string): void => {
    if (!fieldsOf(record, kind)) problems.push(`${where} names ${kind}, which is no entry kind of ${record}`);
  };
  const needField = (where: string, record: RecordKind, kind: string, path: string): void => {
    const field = path.split('.')[0] ?? '';
    const fields = fieldsOf(record, kind);
    if (fields && !fields.includes(field)) problems.push(`${where} names the field ${field}, which no ${kind} has`);
  };
  const read = (where: string, record: RecordKind, condition: Condition, act?: string): void => {
    for (const each of conditionsIn(condition)) {
      if ('happened' in each) {
        needKind(where, record, each.happened);
        for (const path of Object.keys(each.where ?? {})) needField(where, record, each.happened, path);
      }
      if (!('body' in each)) continue;
      if (act === undefined) problems.push(`${where} asks about the body of an act, and there is none`);
      else needField(where, record, act, each.body);
    }
  };
  for (const { id, record, when, stoppedWhen, begins, metBy } of pack.clocks) {
    const where = `clock ${id}`;
    read(where, record, when);
    if (stoppedWhen) read(where, record, stoppedWhen);
    const entries = [...(begins.on === 'entry' ? [begins] : []), ...metBy.filter((ending) => 'kind' in ending)];
    for (const { kind, where: match } of entries) {
      needKind(where, record, kind);
      for (const path of Object.keys(match ?? {})) needField(where, record, kind, path);
    }
    if (begins.on === 'stage' && !pack.stages.some((stage) => stage.id === begins.stage))
      problems.push(`${where} begins with ${begins.stage}, which is no stage`);
  }
  for (const { id, record, when, act, clock } of pack.duties) {
    read(`duty ${id}`, record, when);
    needKind(`duty ${id}`, record, act);
    if (clock !== undefined && !pack.clocks.some((each) => each.id === clock))
      problems.push(`duty ${id} waits for clock ${clock}, which the pack does not have`);
  }
  for (const { record, act, when, at, ...rule } of [...pack.guards, ...pack.cautions]) {
    const where = 'refuse' in rule ? `guard ${act} ${rule.refuse}` : `caution ${act}`;
    needKind(where, record, act);
    read(where, record, when, act);
    if (at?.startsWith('body.')) needField(where, record, act, at.slice('body.'.length));
  }
  for (const { id, record, parts } of pack.letters) {
    for (const { when } of parts) if (when) read(`letter ${id}`, record, when);
  }
  for (const { id, when } of pack.forms) read(`form ${id}`, 'incident', when);
  if (pack.restrictions?.interim) read('restrictions.interim', 'arrangement', pack.restrictions.interim.when, imposed);
  for (const { id, when } of pack.restrictions?.warning?.exceptions ?? []) {
    if (when) read(`exception ${id}`, 'arrangement', when, 'warning-skipped');
  }
  for (const [record, kinds] of Object.entries(pack.authority)) {
    for (const kind of Object.keys(kinds)) needKind('authority', record as RecordKind, kind);
  }
  return problems;
}

/** A choice has its standard among its options; whatever names a choice names one that is there, with an option of it. */
function choiceProblems(pack: Pack): string[] {
  const optionsOf = new Map(pack.choices.map(({ id, options }) => [id, options.map((option) => option.id)]));
  const named = [...placesOf(pack)].flatMap(({ path, group }) => {
    if (typeof group.choice !== 'string' || path.startsWith('choices')) return [];
    const options = optionsOf.get(group.choice);
    if (!options) return [`${path} names the choice ${group.choice}, which is not there`];
    const wanted = isList(group.is) ? group.is : [];
    return wanted.filter((id) => !options.includes(id)).map((id) => `${path} names ${id}, which is no option`);
  });
  const standards = pack.choices
    .filter(({ standard, options }) => !options.some(({ id }) => id === standard))
    .map(({ id }) => `choice ${id} has a standard that is none of its options`);
  return [...named, ...standards];
}

/** What is asked for only before some ways of limiting contact names ways that there are. */
const onlyForProblems = ({ restrictions }: Pack): string[] =>
  [...(restrictions?.preconditions ?? []), ...(restrictions?.considerations ?? [])].flatMap(({ id, onlyFor }) =>
    (onlyFor ?? [])
      .filter((option) => !restrictions?.options.some((each) => each.id === option))
      .map((option) => `${id} is asked for only before ${option}, which is no option`),
  );

function letterProblems(pack: Pack): string[] {
  const letters = pack.letters.flatMap(({ id, parts }) => {
    const form = letterForm(id);
    return parts
      .filter(({ value }) => !form.parts.includes(value))
      .map(({ value }) => `letter ${id} asks for ${value}, which its form cannot write`);
  });
  const contact = pack.externalBody?.value.contact;
  return contact === undefined || pack.contacts.some(({ id }) => id === contact)
    ? letters
    : [...letters, `externalBody names contact ${contact}, which is not there`];
}

/** Everything that is wrong with one edition of a policy. */
export const packProblems = (pack: Pack): string[] => [
  ...uncited(pack),
  ...ambiguous(pack),
  ...stageProblems(pack),
  ...pack.clocks.filter((clock) => !hasEnd(clock)).map((clock) => `clock ${clock.id} has no end`),
  ...unknownWords(pack),
  ...letterProblems(pack),
  ...choiceProblems(pack),
  ...traceProblems(pack),
  ...onlyForProblems(pack),
];

/** A pack as text that is the same whatever the order in which its fields were written. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isGroup(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

/**
 * What is wrong between the editions of all policies: two of one name, two in force on one day, a past one that was changed.
 * `hash` is SHA-256 in hexadecimal; it is handed in because this package knows no platform.
 */
export function editionProblems(
  packs: readonly Pack[],
  past: Readonly<Record<string, string>>,
  hash: (text: string) => string,
): string[] {
  const names = packs.map(packName);
  const overlaps = packs.flatMap((pack) => {
    const next = packs
      .filter((each) => each.id === pack.id && each.from > pack.from)
      .sort((a, b) => (a.from < b.from ? -1 : 1))[0];
    if (pack.until !== null && pack.until <= pack.from) return [`${packName(pack)} ends before it begins`];
    return next && (pack.until === null || pack.until > next.from)
      ? [`${packName(pack)} is still in force when ${packName(next)} begins`]
      : [];
  });
  const changed = packs
    .filter((pack) => pack.until !== null || past[packName(pack)] !== undefined)
    .filter((pack) => past[packName(pack)] !== hash(canonicalText(pack)))
    .map((pack) =>
      past[packName(pack)] === undefined
        ? `${packName(pack)} is past and its hash is not recorded: ${hash(canonicalText(pack))}`
        : `${packName(pack)} is past and was changed`,
    );
  const gone = Object.keys(past)
    .filter((name) => !names.includes(name))
    .map((name) => `${name} is past and was removed; records are bound to it`);
  return [...twice(names).map((name) => `${name} stands twice`), ...overlaps, ...changed, ...gone];
}
