import type { Problem } from '@evenhand/policy/wire/problem';
import { asCurrent } from '#lib/store/session.ts';
import { words } from '#lib/words/index.ts';

const patience = 20_000;

/** What came of it: the answer, or the sentence to show, and by what word the server refused; null where it did not understand. */
export type Sent<Answer> = { answer: Answer } | { problem: string; refused: Problem['error'] | null };

/** Asks the server, or with a body tells it something, once: nothing is kept or tried again. */
export async function sendJson<Answer>(path: string, body?: object): Promise<Sent<Answer>> {
  const say = words.policy.form;
  let answer: Response;
  try {
    answer = await fetch(path, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      headers: { ...(body && { 'content-type': 'application/json' }), ...asCurrent() },
      credentials: 'same-origin',
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    return { problem: say.unreachable, refused: null };
  }
  if (answer.ok) return { answer: (await answer.json()) as Answer };
  const problem = (await answer.json().catch(() => null)) as Problem | null;
  const isRefusal = problem !== null && answer.status < 500;
  return isRefusal ? { problem: problem.message, refused: problem.error } : { problem: say.broken, refused: null };
}
