import { createAdaptorServer } from '@hono/node-server';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerUnreadable } from './answer-unreadable.ts';
import { StartError } from './start-error.ts';

type Answer = (request: Request, bindings: HttpBindings) => Response | Promise<Response>;

export interface Listening {
  port: number;
  /** From now on requests go here; until then they are told to wait. */
  answerWith(answer: Answer): void;
  /** Takes no more requests, lets those under way finish for three seconds, then cuts them. Again changes nothing. */
  close(): Promise<void>;
}

const patienceMs = 3000;

/**
 * Takes the port before anything else is done, so that a taken one is said at once. Throws a StartError when it cannot
 * be had.
 */
export async function listen({ host, port }: { host: string; port: number }): Promise<Listening> {
  let answer: Answer = starting;
  const server = createAdaptorServer({
    fetch: async (request: Request, bindings: unknown) => keepSent(await answer(request, bindings as HttpBindings)),
  }) as Server;
  answerUnreadable(server);
  await new Promise<void>((done, fail) => {
    server.once('error', (error) => fail(new StartError(whyNot(error, host, port), { cause: error })));
    server.listen(port, host, done);
  });
  let closing: Promise<void> | undefined;
  return {
    port: (server.address() as AddressInfo).port,
    answerWith: (next) => void (answer = next),
    close: () => (closing ??= close(server)),
  };
}

/** Hono answers HEAD with a copy, in which the adapter does not see that the pages wrote their answer already. */
const keepSent = (response: Response): Response =>
  [...RESPONSE_ALREADY_SENT.headers.keys()].some((mark) => response.headers.has(mark))
    ? RESPONSE_ALREADY_SENT
    : response;

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearTimeout(cut);
}

function starting(request: Request): Response {
  const isHealth = new URL(request.url).pathname === '/api/health';
  const body = isHealth
    ? { live: true, ready: false }
    : { error: 'unavailable', message: 'The server is starting. Please try again in a moment.' };
  return Response.json(body, { status: 503, headers: { 'retry-after': '2', 'cache-control': 'no-store' } });
}

function whyNot(error: Error & { code?: string }, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use already; stop what uses it or choose another with PORT.`;
  if (error.code === 'EACCES') return `Port ${port} may not be used by this account; choose one above 1023 with PORT.`;
  return `The server cannot listen on ${host}:${port} (${error.code ?? error.message}); check HOST and PORT.`;
}
