// A person of the demo organisation as the server knows them: asked and told by the plain API, past every browser.
import type { Entry } from '@evenhand/policy/entries/entry';
import type { PullAnswer } from '@evenhand/policy/wire/replication';
import type { Me } from '@evenhand/policy/wire/session';
import { demoPassword } from '@evenhand/server/demo/password.ts';
import type { App } from './app.ts';
import { emailOf } from './sign-in.ts';

export interface Person {
  me(): Promise<Me>;
  /** Every entry that this person may see, in the server's order. */
  entries(): Promise<Entry[]>;
  get(path: string): Promise<Response>;
  post(path: string, body: unknown): Promise<Response>;
}

/** Signs a person in. Throws what the server said when it refuses. */
export async function signInToServer(app: App, who: string): Promise<Person> {
  const asJson = { origin: app.url, 'content-type': 'application/json' };
  const answer = await fetch(`${app.directUrl}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: asJson,
    body: JSON.stringify({ email: emailOf(who), password: demoPassword }),
  });
  if (!answer.ok) throw new Error(`${who} could not sign in (${answer.status}): ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');

  const get = (path: string): Promise<Response> => fetch(app.directUrl + path, { headers: { cookie } });
  return {
    get,
    post: (path, body) =>
      fetch(app.directUrl + path, { method: 'POST', headers: { ...asJson, cookie }, body: JSON.stringify(body) }),
    me: async () => (await (await get('/api/me')).json()) as Me,
    entries: async () => {
      const found: Entry[] = [];
      for (let seq = 0; ;) {
        const page = (await (await get(`/api/entries/pull?seq=${seq}&limit=500`)).json()) as PullAnswer;
        found.push(...page.documents.filter((entry) => !entry._deleted));
        if (page.documents.length === 0 || page.checkpoint.seq === seq) return found;
        seq = page.checkpoint.seq;
      }
    },
  };
}
