import type { Duty } from '@evenhand/policy/derive/duties';
import type { CaseState } from '@evenhand/policy/records/case';
import type { AnyState } from '@evenhand/policy/records/index';
import { words } from '#lib/words/index.ts';
import { withoutDoubles } from './duty-groups.ts';
import { isActKind, type ActKind } from './act-kind.ts';
import { actOf } from './act-of.ts';
import type { MayLine } from './may.ts';

export interface PrimaryAct {
  kind: ActKind;
  label: string;
  /** The duty that it settles, if any. */
  duty?: Duty;
}

const order = ['act-on-danger', 'raise-safeguarding'];
const urgency = (duty: Duty): number => (order.includes(duty.id) ? order.indexOf(duty.id) : order.length);

/** Sorted by what cannot wait, then by day; a duty without a day comes after those that have one. */
export const byUrgency = (duties: readonly Duty[]): Duty[] =>
  withoutDoubles(
    duties,
    (duty) => duty,
    () => '',
  ).sort((a, b) => urgency(a) - urgency(b) || (a.due ?? '9').localeCompare(b.due ?? '9'));

/**
 * Whether an answer has gone out that overtook a duty: that it came needs no telling to somebody who has the answer. Where the
 * policy leaves it owed it stays in the list, and is no longer what the screen is for.
 */
export const isOvertaken = ({ id }: Pick<Duty, 'id'>, state: Pick<CaseState, 'runs' | 'history'>): boolean =>
  id === 'acknowledge' &&
  (state.runs.some(({ answered }) => answered !== null) || state.history.some(({ kind }) => kind === 'responded'));

const manifold = ['contact-logged', 'referred', 'assigned', 'moved', 'letter-sent'];
/** What somebody has to decide: nobody does it for them. */
const decided = ['escalated'];
/** Whether the duty says more than the act that settles it. */
const isManifold = ({ id, act }: Duty): boolean => manifold.includes(act) && id !== 'first-response';

/**
 * The one action of the screen: the most urgent duty of this person that they may settle now, else that of somebody else; else
 * the next ordinary step.
 */
export function primaryAct(
  duties: readonly Duty[],
  may: readonly MayLine[],
  state: Pick<AnyState, 'history'>,
  isMine: (duty: Duty) => boolean = () => true,
): PrimaryAct | null {
  const open = (kind: string): boolean => may.some((line) => line.kind === kind && line.notYet === null);
  const owed = byUrgency(duties).filter((duty) => open(actOf(duty, state) ?? ''));
  // Another's call, referral or decision is theirs to make; an ordinary step of theirs may be done for them.
  const duty = owed.find(isMine) ?? owed.find((each) => !isManifold(each) && !decided.includes(each.act));
  const kind = duty ? actOf(duty, state) : ['closed', 'support-offered', 'contact-logged', 'note-added'].find(open);
  if (!isActKind(kind ?? null)) return null;
  // A call or a referral may be for many things: what it settles says more than what it is.
  if (duty && isManifold(duty)) return { kind: kind as ActKind, label: words.duties[duty.id].owner, duty };
  const label =
    (words.acts.primary as Record<string, string>)[kind as ActKind] ?? words.acts.list[kind as ActKind].label;
  return { kind: kind as ActKind, label, ...(duty && { duty }) };
}
