import type { Duty } from '@evenhand/policy/derive/duties';
import type { AnyState } from '@evenhand/policy/records/index';
import { isActKind, type ActKind } from './act-kind.ts';

/** The form that settles a duty: its own act, or, once consent was asked for, saying that it came. */
export function actOf({ act }: Pick<Duty, 'act'>, { history }: Pick<AnyState, 'history'>): ActKind | null {
  if (act === 'consent-requested' && history.some(({ kind }) => kind === act)) return 'consent-given';
  return isActKind(act) ? act : null;
}
