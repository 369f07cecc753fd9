import { pbkdf2Sync, randomBytes, randomUUID } from 'node:crypto';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { Person } from './person.ts';

const iterations = 600_000;

/** A tracking code for a case that is there already, as staff give one to a customer who lost theirs. */
export async function giveCode(person: Person, caseId: string): Promise<{ reference: string; code: string }> {
  const entries = await person.entries();
  const began = entries.find(({ kind, record }) => kind === 'feedback-received' && record.id === caseId);
  if (!began) throw new Error(`The server shows this person no case ${caseId}.`);
  const code = 'ABCDEFGHJKMN';
  const salt = randomBytes(16);
  const at = new Date().toISOString();
  const entry: Entry = {
    id: randomUUID(),
    record: began.record,
    kind: 'tracking-code-issued',
    at,
    recordedAt: at,
    by: (await person.me()).staff,
    device: began.device,
    pack: began.pack,
    body: {
      salt: salt.toString('hex'),
      hash: pbkdf2Sync(code, salt, iterations, 32, 'sha256').toString('hex'),
      iterations,
      checked: 'Knew the day and the words.',
    },
  };
  const answer = await person.post('/api/entries/push', { rows: [{ newDocumentState: entry }] });
  if (!answer.ok) throw new Error(`The code was not taken (${answer.status}): ${await answer.text()}`);
  return { reference: String(began.body.reference), code };
}
