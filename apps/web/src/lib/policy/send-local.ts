import type { ContactRequest, DecisionRequest, HolidayRequest, SchoolDaysRequest } from '@evenhand/policy/wire/local';
import type { Problem } from '@evenhand/policy/wire/problem';
import { words } from '#lib/words/index.ts';

const patience = 20_000;

/** Null when the server took it, else the sentence to show. */
async function send(path: string, body: object): Promise<string | null> {
  const say = words.policy.form;
  let answer: Response;
  try {
    answer = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    return say.unreachable;
  }
  if (answer.ok) return null;
  const problem = (await answer.json().catch(() => null)) as Problem | null;
  return problem && answer.status < 500 ? problem.message : say.broken;
}

export const sendDecision = (decision: DecisionRequest): Promise<string | null> => send('/api/decisions', decision);
export const sendDayOff = (day: HolidayRequest): Promise<string | null> => send('/api/holidays', day);
export const takeBackDayOff = (day: HolidayRequest): Promise<string | null> => send('/api/holidays/taken-back', day);
export const sendContact = (contact: ContactRequest): Promise<string | null> => send('/api/contacts', contact);
export const sendSchoolDays = (days: SchoolDaysRequest): Promise<string | null> => send('/api/school-days', days);
