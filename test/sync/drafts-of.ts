import type { RecordKind } from '@evenhand/policy/packs/nouns';
import type { NewEntry, Store } from '../../apps/web/src/lib/store/port.ts';
import type { Act } from './plan.ts';

export interface Named {
  kind: RecordKind;
  id: string;
}

/** What a form would hand to the store; null where a reference is needed and the device has no code for it yet. */
export async function draftsOf(store: Store, act: Act, record: Named): Promise<NewEntry[] | null> {
  const draft = (kind: string, body: Record<string, unknown>): NewEntry => ({ record, kind, body });
  const note = draft('note-added', { text: `What ${store.staff.id} saw, said in words: ü, 😀, "quoted".` });
  switch (act.do) {
    case 'begin': {
      const reference = await store.nextReference().catch(() => null);
      if (reference === null) return null;
      const begun =
        act.kind === 'case'
          ? draft('feedback-received', caseBody(act, reference))
          : draft('incident-recorded', incidentBody(act, reference));
      return act.also === 'note' ? [begun, note] : [begun];
    }
    case 'note':
      return [note];
    case 'assign':
      return [draft('assigned', { to: act.to, as: 'investigator' })];
    case 'move':
      return [draft('moved', { to: act.to })];
    case 'restrict':
      return [draft('access-restricted', { keeps: act.keeps, why: 'It is a delicate matter.' })];
    case 'conflict':
      return [draft('conflict-declared', { staff: act.staff, relation: 'friend' })];
    case 'close':
      return [
        draft('withdrawn', { method: 'spoken', words: 'Never mind.' }),
        draft('closed', { reason: 'customer-withdrawal' }),
      ];
    case 'reopen':
      return [draft('reopened', { why: 'It was not settled.' })];
  }
}

type Beginning = Extract<Act, { do: 'begin' }>;

const caseBody = ({ unit, about }: Beginning, reference: string): Record<string, unknown> => ({
  ...{ feedback: 'complaint', channel: 'in-person', unit, reference, customer: 'anonymous' },
  points: [{ text: 'Nobody rang back' }],
  ...(about.length > 0 && { about }),
});

const incidentBody = ({ unit, record }: Beginning, reference: string): Record<string, unknown> => ({
  ...{ conduct: 'unacceptable', behaviours: ['verbal-abuse'], unit, reference, place: 'at the counter' },
  narrative: 'They shouted.',
  // Every other one is kept to those whom the policy names.
  serious: record % 2 === 0,
});
