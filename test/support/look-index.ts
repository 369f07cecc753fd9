import type { Looked } from './look-pictures.ts';

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const figure = (file: string): string =>
  `<a href="${file}"><figure><img src="${file}" alt="" loading="lazy"><figcaption>${file.replace('.png', '')}</figcaption></figure></a>`;

/** One page that shows all pictures, a row for each screen, with what went wrong on top. */
export function lookIndex({ screens, problems }: Looked): string {
  const wrong = problems.map((problem) => `<li><pre>${escape(problem)}</pre></li>`).join('\n');
  const rows = screens
    .map(
      ({ name, files }) => `<section><h2 id="${name}">${name}</h2><div>${files.map(figure).join('')}</div></section>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Every screen</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 24px; background: #ddd; color: #111 }
  div { display: flex; flex-wrap: wrap; gap: 16px; align-items: start }
  figure { margin: 0 } img { height: 420px; max-width: 100%; object-fit: contain; object-position: top; background: #fff; border: 1px solid #999 }
  figcaption { font-size: 13px } a { color: inherit }
  pre { white-space: pre-wrap }
</style>
<h1>Every screen</h1>
<p>${screens.length} screens, ${problems.length} problems.</p>
<ul>${wrong}</ul>
${rows}
</html>
`;
}
