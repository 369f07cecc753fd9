// The API to read: one page, no script, no stranger's file.
import { createHash } from 'node:crypto';

type Json = Record<string, unknown>;

interface Operation {
  summary: string;
  security?: unknown;
  parameters: { name: string; in: string; required: boolean; schema: Json }[];
  requestBody?: { content: Record<string, { schema: Json }> };
  responses: Record<string, { description: string; content: Record<string, { schema: Json }> }>;
}

const style = `
:root { color-scheme: light dark; font: 16px/1.55 system-ui, sans-serif; }
body { max-width: 54rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h2 { margin-top: 3rem; border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding-top: 1.5rem; font-size: 1.1rem; }
h2 code { overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin-bottom: 0.25rem; }
pre { overflow-x: auto; padding: 0.75rem 1rem; border: 1px solid color-mix(in srgb, currentColor 20%, transparent); border-radius: 0.5rem; font-size: 0.8125rem; line-height: 1.45; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin: 0.25rem 0; }
dd { margin: 0; }
summary { cursor: pointer; padding: 0.25rem 0; }
.method { text-transform: uppercase; font-weight: 700; }
`;

/** The page and the policy that lets its one style through and nothing else. */
export function docsPage(document: Json): { html: string; policy: string } {
  const { info, paths } = document as {
    info: { title: string; description: string };
    paths: Record<string, Record<string, Operation>>;
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => section(method, path, operation)),
  );
  const html = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(info.title)}: the API</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${text(info.title)}: the API</h1>
<p>${text(info.description)}</p>
<p>The same for programs: <a href="/api/openapi.json">openapi.json</a></p>
${operations.join('\n')}
</main>
</body>
</html>`;
  const hash = createHash('sha256').update(style).digest('base64');
  return {
    html,
    policy: `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  };
}

function section(method: string, path: string, operation: Operation): string {
  const { summary, security, parameters, requestBody, responses } = operation;
  const wrong = Object.entries(responses).filter(([status]) => status !== '200');
  const right = responses['200'];
  return `<section>
<h2><code><span class="method">${text(method)}</span> ${text(path)}</code></h2>
<p>${text(summary)}${security ? ' Needs a session.' : ''}</p>
${parameters.length === 0 ? '' : `<h3>In the address</h3><dl>${parameters.map(parameter).join('')}</dl>`}
${requestBody ? schemas('What to send', requestBody.content) : ''}
${right ? schemas('What comes back', right.content) : ''}
<h3>What can go wrong</h3>
<dl>${wrong.map(([status, { description }]) => `<dt>${text(status)}</dt><dd>${text(description)}</dd>`).join('')}</dl>
</section>`;
}

const parameter = ({ name, required, schema }: Operation['parameters'][number]): string =>
  `<dt><code>${text(name)}</code></dt><dd><code>${text(JSON.stringify(schema))}</code>${required ? '' : ', may be left out'}</dd>`;

const schemas = (title: string, content: Record<string, { schema: Json }>): string =>
  Object.entries(content)
    .map(
      ([type, { schema }]) =>
        `<details><summary>${text(title)} (${text(type)})</summary><pre tabindex="0">${text(JSON.stringify(schema, null, 2))}</pre></details>`,
    )
    .join('');

const text = (plain: string): string =>
  plain.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
