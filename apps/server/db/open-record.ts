import { check, type Actor } from '@evenhand/policy/derive/check';
import { withheldFrom } from '@evenhand/policy/derive/withheld';
import type { Directory } from '@evenhand/policy/directory';
import type { Entry } from '@evenhand/policy/entries/entry';
import { entryKind } from '@evenhand/policy/entries/index';
import { fold } from '@evenhand/policy/history/fold';
import { settingOf } from '@evenhand/policy/history/setting';
import { packNamed } from '@evenhand/policy/packs/index';
import type { Pack } from '@evenhand/policy/packs/pack';
import type { AnyState } from '@evenhand/policy/records/index';
import type { Refusal } from '@evenhand/policy/refusals';
import { entryHash } from './canonical.ts';

/** A record while entries are added to it: what is known of it, in the order in which it became known. */
export class OpenRecord {
  readonly record: Entry['record'];
  readonly entries: Entry[] = [];
  /** How many of them were there before. */
  before = 0;
  lastHash: Buffer | null = null;
  #folded: { count: number; state: AnyState } | undefined;
  #before: AnyState | undefined;

  constructor(record: Entry['record']) {
    this.record = record;
  }

  /** Takes an entry that is kept already, in order of number. */
  known(entry: Entry, hash: Buffer): void {
    this.before = this.entries.push(entry);
    this.lastHash = hash;
  }

  /** The policy that it is bound to: that of the entry that began it; undefined when this program does not have it. */
  get pack(): Pack | undefined {
    const begun = this.entries.find((entry) => entry.verdict !== 'refused' && begins(entry));
    const name = (begun ?? this.entries[0])?.pack;
    return name === undefined ? undefined : packNamed(name);
  }

  /** Folded from all entries known by now; undefined when the policy is not known. */
  stateUnder(pack: Pack): AnyState {
    if (this.#folded?.count !== this.entries.length || this.#folded.state.pack !== `${pack.id}@${pack.edition}`) {
      this.#folded = { count: this.entries.length, state: fold(this.record, this.entries, pack) };
    }
    return this.#folded.state;
  }

  /** As it was before anything was added; null when there was nothing, or nothing that could be folded. */
  stateBefore(): AnyState | null {
    const pack = this.before === 0 ? undefined : this.pack;
    if (!pack) return null;
    return (this.#before ??= fold(this.record, this.entries.slice(0, this.before), pack));
  }

  add(entry: Entry): Buffer {
    this.entries.push(entry);
    this.lastHash = entryHash(entry, this.lastHash);
    return this.lastHash;
  }
}

const begins = (entry: Entry): boolean => entryKind(entry.record.kind, entry.kind)?.begins === 'always';

/** When the newest thing on a record happened. */
export const activeAt = (state: AnyState): string | null => {
  const times = [...state.history, ...state.notUnderstood].map((entry) => Date.parse(entry.at));
  return times.length === 0 ? null : new Date(Math.max(...times)).toISOString();
};

/**
 * Why an entry is refused; empty when it is accepted. A fact of the right shape always is, and so is what this program
 * does not understand: a kind it does not know, a record under a policy that it does not have.
 */
function refusalsOf(
  entry: Entry,
  open: OpenRecord,
  actor: Actor | undefined,
  directory: Directory,
  now: string,
): Refusal[] {
  const kind = entryKind(entry.record.kind, entry.kind);
  if (!kind) return [];
  const shape = kind.schema.safeParse(entry.body);
  if (!shape.success) {
    const path = shape.error.issues[0]?.path ?? [];
    return [{ code: 'wrong-shape', because: [], at: ['body', ...path].join('.') }];
  }
  if (kind.sort === 'fact') return [];
  const pack = open.entries.length > 0 ? open.pack : packNamed(entry.pack);
  if (!pack) return [];
  if (actor === undefined) return [{ code: 'not-your-role', because: [] }];
  const state = open.stateUnder(pack);
  return check(entry, state, actor, settingOf(state, { pack, directory, now }));
}

/** The server's word on an entry: whether it is accepted, and what stands against it or, when it is, against its effect. */
export function judge(...asked: Parameters<typeof refusalsOf>): Required<Pick<Entry, 'verdict' | 'refusals'>> {
  const [entry, open, actor, directory] = asked;
  const refusals = refusalsOf(...asked);
  if (refusals.length > 0) return { verdict: 'refused', refusals };
  const { pack } = open;
  return { verdict: 'accepted', refusals: withheldFrom(entry, pack ? open.stateUnder(pack) : null, actor, directory) };
}
