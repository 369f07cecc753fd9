import type { Handle, HandleServerError } from '@sveltejs/kit';
import { unscripted } from '#lib/frame/unscripted.ts';

const language = 'en-GB';

export const handle: Handle = ({ event, resolve }) => {
  event.locals.language = language;
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%language%', language).replace('%unscripted%', unscripted(event.url.pathname)),
  });
};

/** Whoever asked is gone: Node's words for a connection that closed in the middle of a request. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && error.message === 'aborted' && 'code' in error && error.code === 'ECONNRESET';

/** A bug: logged under an id with the route and nothing personal, shown as one plain sentence with that id. */
export const handleError: HandleServerError = ({ error, event, status }) => {
  // An address that is none, or somebody who went before the answer: nothing broke.
  if (status < 500 || isGone(error)) return { message: 'Not found' };
  const id = crypto.randomUUID().slice(0, 8);
  console.error(
    JSON.stringify({
      level: 'error',
      id,
      route: event.route.id,
      error: error instanceof Error ? error.stack : String(error),
    }),
  );
  return { message: 'Something broke', id };
};
