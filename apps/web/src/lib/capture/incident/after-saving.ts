import { isOwedBy } from '@evenhand/policy/derive/duties';
import { staffOf, type Staff } from '@evenhand/policy/directory';
import { missingStatements } from '@evenhand/policy/history/incident-facts';
import { withoutDoubles } from '#lib/cases/duty-groups.ts';
import type { RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What saving an incident sets going, for whoever records it: who sees it, what is asked of them and of others. */
export function afterSaving({ state, setting, duties }: RecordView<'incident'>, me: Staff): string[] {
  const say = words.capture.incident.after;
  const manager = me.lineManager === null ? undefined : staffOf(setting.directory, me.lineManager);
  const owed = withoutDoubles(
    duties,
    (duty) => duty,
    () => '',
  );
  const named = (mine: boolean): string[] => [
    ...new Set(
      owed.filter((duty) => isOwedBy(duty, state, me, setting) === mine).map(({ id }) => lower(words.duties[id].owner)),
    ),
  ];
  const [mine, others] = [named(true), named(false)];
  const asksStatements = state.serious && setting.pack.duties.some(({ id }) => id === 'take-statements');
  return [
    manager ? say.manager(manager.name) : say.managers,
    ...(state.readers ? [say.readers(state.readers.map((role) => words.labels.roles[role]))] : []),
    ...(asksStatements ? [missingStatements(state).includes(me.id) ? say.statementMissing : say.statementGiven] : []),
    ...(mine.length > 0 ? [say.mine(mine)] : []),
    ...(others.length > 0 ? [say.others(others)] : []),
    ...(state.conduct === 'unacceptable' ? [say.heard] : []),
  ];
}
