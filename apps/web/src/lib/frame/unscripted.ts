import * as paths from '#lib/paths.ts';
import { words } from '#lib/words/index.ts';

/** What the shell of the staff app says where no script runs: nothing else of it would show. Other pages need none. */
export function unscripted(path: string): string {
  if (!path.startsWith(paths.app())) return '';
  const say = words.frame.unscripted;
  const link = `<a href="${paths.track()}">${say.link}</a>`;
  return `<noscript><main><h1>${say.title}</h1><p>${say.words}</p><p>${say.customers} ${link}</p></main></noscript>`;
}
