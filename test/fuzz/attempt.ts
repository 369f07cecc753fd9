import fc from 'fast-check';
import { addressHeader, origin, type Asker, type Place } from './place.ts';

/** One request, whole, in a form that can be read and sent again. */
export interface Attempt {
  asker: Asker;
  method: string;
  /** With its query. */
  path: string;
  headers: Record<string, string>;
  body?: Uint8Array<ArrayBuffer>;
  /** What is wrong with it, in a word or two. */
  wrong: string;
}

const decoder = new TextDecoder();

/** As it is shown when it is a counterexample. */
export function shown({ asker, method, path, headers, body, wrong }: Attempt): string {
  const text = body && decoder.decode(body);
  const length = text !== undefined && text.length > 600 ? ` (${text.length} in all)` : '';
  return [
    `${asker} sends ${method} ${path.slice(0, 400)} (${wrong})`,
    ...Object.entries(headers).map(([name, value]) => `    ${name}: ${value.slice(0, 200)}`),
    ...(text === undefined ? [] : [`    ${JSON.stringify(text.slice(0, 600))}${length}`]),
  ].join('\n');
}

/** So that fast-check writes counterexamples down as requests, not as bytes. */
export const readable = (attempts: fc.Arbitrary<Attempt>): fc.Arbitrary<Attempt> =>
  attempts.map((attempt) => Object.assign(attempt, { [fc.toStringMethod]: () => `\n${shown(attempt)}` }));

let tries = 0;

export async function send(place: Place, { asker, method, path, headers, body }: Attempt): Promise<Response> {
  tries += 1;
  const sent = new Headers({ origin, cookie: place.cookies[asker], ...headers });
  sent.set(addressHeader, `198.51.${(tries >> 8) & 255}.${tries & 255}`);
  return place.ask(new Request(`${origin}${path}`, { method, headers: sent, ...(body && { body }) }));
}
