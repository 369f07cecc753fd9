import type {
  NewPersonRequest,
  NewUnitRequest,
  PeopleAnswer,
  PersonAnswer,
  PersonRequest,
  UnitAnswer,
  UnitRequest,
} from '@evenhand/policy/wire/people';
import type { Problem } from '@evenhand/policy/wire/problem';
import { words } from '#lib/words/index.ts';

const patience = 20_000;

/** What came of it: the answer, or the sentence to show, and whether the server understood and refused. */
export type Sent<Answer> = { answer: Answer } | { problem: string; refused: boolean };

async function send<Answer>(path: string, body?: object): Promise<Sent<Answer>> {
  const say = words.policy.form;
  let answer: Response;
  try {
    answer = await fetch(path, {
      ...(body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      credentials: 'same-origin',
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    return { problem: say.unreachable, refused: false };
  }
  if (answer.ok) return { answer: (await answer.json()) as Answer };
  const problem = (await answer.json().catch(() => null)) as Problem | null;
  const refused = problem !== null && answer.status < 500;
  return { problem: refused ? problem.message : say.broken, refused };
}

const at = (id: string): string => `/api/people/${encodeURIComponent(id)}`;

export const fetchPeople = (): Promise<Sent<PeopleAnswer>> => send('/api/people');
export const addPerson = (person: NewPersonRequest): Promise<Sent<PersonAnswer>> => send('/api/people', person);
export const changePerson = (id: string, person: PersonRequest): Promise<Sent<PersonAnswer>> => send(at(id), person);
export const givePassword = (id: string): Promise<Sent<PersonAnswer>> => send(`${at(id)}/password`, {});
export const personLeft = (id: string): Promise<Sent<PersonAnswer>> => send(`${at(id)}/left`, {});

export const addUnit = (unit: NewUnitRequest): Promise<Sent<UnitAnswer>> => send('/api/units', unit);
export const changeUnit = (id: string, unit: UnitRequest): Promise<Sent<UnitAnswer>> =>
  send(`/api/units/${encodeURIComponent(id)}`, unit);

/** Changes the password of whoever is signed in; their other sessions end. */
export const changeOwnPassword = (currentPassword: string, newPassword: string): Promise<Sent<unknown>> =>
  send('/api/auth/change-password', { currentPassword, newPassword, revokeOtherSessions: true });
