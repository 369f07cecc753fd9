// Kit's built handler behind the API's routes, on the same port.
import { env } from 'node:process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pathToFileURL } from 'node:url';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Handler } from 'hono';
import { addressOfCaller } from './auth.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { addressOf } from './middleware/address.ts';
import { cutWithItsFile } from './middleware/cut-with-its-file.ts';
import type { PublicTracking } from './public/open-tracking.ts';
import type { PublicPolicies } from './public/policy-page.ts';
import { builtHandler } from './web-build.ts';

type PublicServices = PublicTracking & PublicPolicies;
type KitRequest = IncomingMessage & { services?: PublicServices };
type KitHandler = (request: KitRequest, response: ServerResponse, next: (error?: unknown) => void) => void;

/**
 * Every page that is not the API's. Kit is told the origin through the environment, which it reads when it is loaded;
 * without it every form would be refused as another site's.
 */
export async function webPages(
  { config, log }: { config: Config; log: Log },
  services: PublicServices,
): Promise<Handler> {
  Object.assign(env, { ORIGIN: config.origin, ADDRESS_HEADER: addressOfCaller });
  // By an address worked out here: a fresh clone has no build and still has to type-check.
  const { handler } = (await import(pathToFileURL(builtHandler).href)) as { handler: KitHandler };
  return async (c) => {
    const { outgoing, ...bindings } = c.env as HttpBindings;
    const incoming: KitRequest = bindings.incoming;
    incoming.services = services;
    incoming.headers[addressOfCaller] = addressOf(c, config.addressHeader);
    // Kit writes straight to the socket, so Hono's own way of setting headers does not reach these answers.
    for (const [name, value] of Object.entries(pageHeaders(config.origin))) outgoing.setHeader(name, value);
    cutWithItsFile(outgoing, (error) => log.error({ err: error }, 'a file of the pages could not be read'));
    await new Promise<void>((done, fail) => {
      outgoing.once('close', done);
      handler(incoming, outgoing, (error) => (error ? fail(asError(error)) : notThere(outgoing)));
    });
    return RESPONSE_ALREADY_SENT;
  };
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

function notThere(outgoing: ServerResponse): void {
  outgoing.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing at this address.');
}

/** Beside the content security policy, which Kit writes for each page. Files that never change say so themselves. */
const pageHeaders = (origin: string): Record<string, string> => ({
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  ...(origin.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
});
