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

/** A bug: logged under an id with the route and nothing personal, shown as one plain sentence with that id. */
export const handleError: HandleServerError = ({ error, event, status }) => {
  if (status === 404) return { message: 'Not found' };
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
