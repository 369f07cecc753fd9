import type { Problem } from '@evenhand/policy/wire/problem';
import { asCurrent } from '#lib/store/session.ts';
import { words } from '#lib/words/index.ts';

const patience = 20_000;

/** What came of it: the answer, or the sentence to show, and whether the server understood and refused. */
export type Sent<Answer> = { answer: Answer } | { problem: string; refused: boolean };

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
    return { problem: say.unreachable, refused: false };
  }
  if (answer.ok) return { answer: (await answer.json()) as Answer };
  const problem = (await answer.json().catch(() => null)) as Problem | null;
  const refused = problem !== null && answer.status < 500;
  return { problem: refused ? problem.message : say.broken, refused };
}
