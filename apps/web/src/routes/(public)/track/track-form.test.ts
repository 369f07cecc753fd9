import type { Cookies } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import type { PublicServices } from '#lib/public/server-port.ts';
import { actions } from './+page.server.ts';

const good = { reference: 'JE-4T7-0K3-R', code: '7QKM2XD9H4TW' };

/** A server that knows one complaint, and locks after it has been asked `patience` times. */
function server(patience = 5): PublicServices {
  let asked = 0;
  return {
    organisations: () => Promise.resolve([]),
    policyPage: () => Promise.resolve(null),
    openTracking: (reference, code) => {
      asked += 1;
      if (asked > patience) return Promise.resolve({ opened: false, why: 'too-many-tries', minutes: 15 });
      const fits = reference === good.reference && code === good.code;
      return Promise.resolve(
        fits ? { opened: true, reference, token: 'key', seconds: 900 } : { opened: false, why: 'no-match' },
      );
    },
    trackedView: () => Promise.resolve(null),
  };
}

async function post(
  fields: Record<string, string>,
  services: PublicServices | undefined,
  site = 'https://feedback.example',
) {
  const set: { name: string; value: string; options: unknown }[] = [];
  const cookies = { set: (name: string, value: string, options: unknown) => void set.push({ name, value, options }) };
  const event = {
    request: new Request(`${site}/track`, { method: 'POST', body: new URLSearchParams(fields) }),
    url: new URL(`${site}/track`),
    platform: { req: { services } },
    cookies: cookies as unknown as Cookies,
    getClientAddress: () => '192.0.2.7',
  };
  const act = actions['default'];
  if (!act) throw new Error('There is no form action');
  try {
    return {
      answer: (await act(event as unknown as Parameters<typeof act>[0])) as { status: number; data: unknown },
      set,
    };
  } catch (thrown) {
    return { redirect: thrown as { status: number; location: string }, set };
  }
}

describe('the tracking form', () => {
  it('opens the page with a key that scripts and other sites cannot use', async () => {
    const { redirect, set } = await post(good, server());
    expect(redirect).toMatchObject({ status: 303, location: '/track/JE-4T7-0K3-R' });
    expect(set).toEqual([
      {
        name: 'evenhand-track',
        value: 'key',
        options: { path: '/track', httpOnly: true, sameSite: 'lax', secure: true, maxAge: 900 },
      },
    ]);
  });

  it('keeps the key on plain http too, as inside a building', async () => {
    const { set } = await post(good, server(), 'http://tablet.local:8080');
    expect(set[0]?.options).toMatchObject({ secure: false, httpOnly: true });
  });

  it('answers a wrong code and an unknown reference alike, and shows no code again', async () => {
    const wrong = await post({ ...good, code: 'AAAA' }, server());
    const unknown = await post({ ...good, reference: 'XX-000-000-0' }, server());
    expect(wrong.answer?.status).toBe(400);
    expect({ ...(wrong.answer?.data as object), reference: '' }).toEqual({
      ...(unknown.answer?.data as object),
      reference: '',
    });
    expect(JSON.stringify(wrong.answer)).not.toContain('AAAA');
    expect(wrong.set).toEqual([]);
  });

  it('says plainly when there were too many tries, and for how long', async () => {
    const { answer } = await post(good, server(0));
    expect(answer?.status).toBe(429);
    expect(answer?.data).toMatchObject({ problem: expect.stringContaining('15 minutes') as string });
  });

  it('asks for what is missing, each at its field, without asking the server', async () => {
    const never = { ...server(), openTracking: () => Promise.reject(new Error('asked')) };
    const { answer } = await post({ reference: ' ', code: '' }, never);
    expect(answer?.status).toBe(400);
    expect(Object.keys((answer?.data as { errors: object }).errors)).toEqual(['reference', 'code']);
  });

  it('says so when nobody can look it up', async () => {
    expect((await post(good, undefined)).answer?.status).toBe(503);
  });
});
