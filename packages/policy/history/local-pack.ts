import type { ConfirmedContact, Directory } from '../directory.ts';
import type { Category } from '../packs/intake-rules.ts';
import type { Choice, LocalChange, LocalDecision } from '../packs/local-rules.ts';
import type { ClockRule, Pack } from '../packs/pack.ts';
import { isSince } from '../time/day.ts';
import { localDay } from '../time/zone.ts';

/** What holds where the policy leaves a choice: what the organisation decided, or the standard; undefined without such a choice. */
export const optionOf = (pack: Pack, choice: string): string | undefined =>
  pack.decided?.[choice]?.option ?? pack.choices.find(({ id }) => id === choice)?.standard;

/** What the organisation decided on a choice, with the question it answers; undefined where it decided nothing. */
export function decidedOn(pack: Pack, choice: string | undefined) {
  const asked = pack.choices.find(({ id }) => id === choice);
  const decision = asked && pack.decided?.[asked.id];
  const option = asked?.options.find(({ id }) => id === decision?.option);
  return asked && decision && option ? { question: asked.question, says: option.says, decision } : undefined;
}

/** The categories of a list that may be chosen: some only where the organisation decided so. */
export const offered = (list: readonly Category[], pack: Pack): readonly Category[] =>
  list.filter(({ when }) => when === undefined || when.is.includes(optionOf(pack, when.choice) ?? ''));

/** The decisions on a policy's choices that a record takes which began at an instant: of each choice the newest in force then. */
export function decisionsAt(pack: Pack, directory: Directory, at: string): LocalDecision[] {
  const day = localDay(at, pack.counting.zone.value);
  const inForce = (directory.decisions ?? []).filter(
    ({ pack: of, from, until, decidedAt }) =>
      of === pack.id &&
      from <= day &&
      (until == null || day < until) &&
      (decidedAt === undefined || isSince(at, decidedAt)),
  );
  return pack.choices.flatMap((choice) => {
    const newest = inForce
      .filter((decision) => decision.choice === choice.id && choice.options.some(({ id }) => id === decision.option))
      .sort((a, b) => a.from.localeCompare(b.from))
      .at(-1);
    return newest ? [newest] : [];
  });
}

function changedClock(rule: ClockRule, choice: Choice, change: LocalChange): ClockRule {
  const own = change.clocks?.[rule.id];
  return own ? { ...rule, ...own, local: [...(rule.local ?? []), choice.id] } : rule;
}

function changed(pack: Pack, choice: Choice, change: LocalChange): Pack {
  return {
    ...pack,
    counting: change.counting
      ? { ...pack.counting, ...change.counting, local: [...(pack.counting.local ?? []), choice.id] }
      : pack.counting,
    clocks: pack.clocks.map((rule) => changedClock(rule, choice, change)),
  };
}

/** What the policy prints of those outside, with what the organisation made sure of in its place. */
function withConfirmed(pack: Pack, confirmed: readonly ConfirmedContact[]): Pack {
  const last = new Map(confirmed.map((each) => [each.contact, each]));
  const contacts = pack.contacts.map((contact) => {
    const own = last.get(contact.id);
    return own ? { ...contact, lines: own.lines, confirmedOn: own.confirmedOn } : contact;
  });
  return { ...pack, contacts };
}

const made = new WeakMap<Directory, Map<string, Pack>>();

/**
 * The policy as the organisation keeps it for records that began at an instant. The same object for the same decisions, and the
 * policy itself where the organisation decided nothing: derived answers are remembered by it.
 */
export function localPack(pack: Pack, directory: Directory, at: string): Pack {
  const confirmed = (directory.contacts ?? []).filter((contact) => contact.pack === pack.id);
  const decisions = directory.decisions?.length ? decisionsAt(pack, directory, at) : [];
  if (decisions.length === 0 && confirmed.length === 0) return pack;
  let known = made.get(directory);
  if (!known) made.set(directory, (known = new Map()));
  const key = JSON.stringify([
    pack.id,
    pack.edition,
    decisions.map(({ choice, from, option }) => [choice, from, option]),
  ]);
  let local = known.get(key);
  if (!local) {
    local = withConfirmed(pack, confirmed);
    local = { ...local, decided: Object.fromEntries(decisions.map((decision) => [decision.choice, decision])) };
    for (const { choice: id, option } of decisions) {
      const choice = pack.choices.find((each) => each.id === id);
      const change = choice?.options.find((each) => each.id === option)?.change;
      if (choice && change) local = changed(local, choice, change);
    }
    known.set(key, local);
  }
  return local;
}
