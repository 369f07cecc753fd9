// What may not be written, and where. Types, lint and layers see most; this is for what only the text shows.
// Each rule carries a sample that breaks it and one that does not: text-rules.test.ts tries both.
import { isTest } from './tree-files.ts';
import type { TreeFile } from './tree-files.ts';

type Sample = { path: string; text: string };

export type TextRule = {
  name: string;
  /** Which files it reads. */
  reads: (path: string) => boolean;
  /** What must not be there; looked for in each line. */
  never: RegExp;
  bad: Sample[];
  good: Sample[];
};

const code = /\.(ts|js|svelte)$/;
const written = /\.(ts|js|svelte|css|sql|html|json|ya?ml|md|txt)$/;
/** The house tests quote what they forbid. */
const isHouse = (path: string): boolean => path.startsWith('test/house/');
/** Not the tests, nor what only tests use: testing.ts, testing/. */
const isProduct = (path: string): boolean =>
  /^(apps|packages)\//.test(path) && !isTest(path) && !/\/testing(\.ts$|\/)/.test(path);
const isTool = (path: string): boolean => /\.config\.ts$/.test(path);

const engine = /^packages\/policy\/(time|records|entries|history|derive|letters|reports|wire|scenarios|[a-z-]+\.ts)/;
const packIds = 'jersey-feedback|jersey-education|solihull|customer-actions|cambridgeshire|ombudsman-code';

export const textRules: TextRule[] = [
  {
    name: 'no pack is known by its name outside packs/ (what differs between policies is data)',
    reads: (path) =>
      code.test(path) && isProduct(path) && (engine.test(path) || path.startsWith('apps/')) && !/\/demo\//.test(path),
    never: new RegExp(`['"\`](${packIds})(@[^'"\`]*)?['"\`]`),
    bad: [
      { path: 'packages/policy/derive/clocks.ts', text: "if (pack.id === 'solihull') return 5;" },
      { path: 'apps/web/src/lib/capture/Form.svelte', text: '{#if pack === "jersey-feedback@1.8"}' },
      { path: 'packages/policy/reference.ts', text: 'const first = `ombudsman-code`;' },
    ],
    good: [
      { path: 'packages/policy/packs/index.ts', text: "import { pack } from './solihull/pack.ts'; get('solihull')" },
      { path: 'packages/policy/derive/clocks.test.ts', text: "packOf('solihull')" },
      { path: 'packages/policy/testing.ts', text: "packs: ['solihull']" },
      { path: 'apps/server/demo/organisations.ts', text: "packs: ['solihull']" },
      { path: 'packages/policy/derive/clocks.ts', text: '// as solihull counts' },
    ],
  },
  {
    name: 'policy has no clock and no chance: now, today and ids are handed in',
    reads: (path) => /^packages\/policy\/.*\.ts$/.test(path) && isProduct(path),
    never: /\bDate\.now\b|\bnew Date(\(\s*\)|(?!\s*\())|\bMath\.random\b|\bcrypto\b\s*[.[]|\bperformance\.now\b/,
    bad: ['Date.now()', 'new Date()', 'new Date;', 'Math.random()', 'crypto.randomUUID()', 'performance.now()'].map(
      (text) => ({ path: 'packages/policy/time/day.ts', text: `const it = ${text}` }),
    ),
    good: [
      { path: 'packages/policy/time/day.ts', text: 'new Date(at)' },
      { path: 'packages/policy/time/day.test.ts', text: 'Date.now()' },
      { path: 'apps/server/app.ts', text: 'Date.now()' },
    ],
  },
  {
    name: 'only apps/server/config.ts reads the environment; others hand it over whole to readConfig',
    reads: (path) => code.test(path) && isProduct(path) && !isTool(path) && path !== 'apps/server/config.ts',
    never: /(?<!readConfig\()\bprocess\.env\b|\bprocess\.env\s*[.[]/,
    bad: [
      { path: 'apps/server/app.ts', text: 'const port = process.env.PORT;' },
      { path: 'apps/server/main.ts', text: 'const { PORT } = process.env;' },
      { path: 'apps/server/main.ts', text: 'readConfig(process.env["PORT"])' },
    ],
    good: [
      { path: 'apps/server/config.ts', text: 'process.env.PORT' },
      { path: 'apps/server/main.ts', text: 'const config = readConfig(process.env);' },
      { path: 'apps/server/db/open.test.ts', text: 'process.env.DATABASE_URL' },
    ],
  },
  {
    name: "no path of a person's machine",
    reads: (path) => !isHouse(path),
    never: /(?<![\w.:/)\]}>-])\/(work|root|home|Users)\/\w|\b[A-Z]:\\+Users\\/,
    bad: [
      { path: 'docs/guide.md', text: 'cd /home/sam/evenhand' },
      { path: '.ci/run', text: 'cp /work/main/x .' },
      { path: 'apps/server/config.ts', text: "'/Users/sam/data'" },
    ],
    good: [
      { path: 'apps/web/src/lib/paths.ts', text: "'/app/work/' `/app/${id}/home/page`" },
      { path: 'docs/guide.md', text: 'see https://example.org/home/page and ./work/it' },
    ],
  },
  {
    name: 'no registry or mirror by name',
    reads: (path) => !isHouse(path),
    never: /registry\.(npmjs|yarnpkg|npmmirror)|npm\.pkg\.github|\bregistry\s*=\s*http|_authToken/,
    bad: [
      { path: 'pnpm-workspace.yaml', text: 'registry=http://mirror.example' },
      { path: 'package.json', text: 'https://registry.npmjs.org/zod' },
    ],
    good: [{ path: 'apps/server/db/open.ts', text: 'the registry of entries' }],
  },
  {
    name: 'the lockfile holds no hosts',
    reads: (path) => path === 'pnpm-lock.yaml',
    never: /tarball:|resolution:.*https?:|^\s*(registry|repo):/,
    bad: [
      { path: 'pnpm-lock.yaml', text: '    resolution: {integrity: sha512-x, tarball: https://mirror.example/x.tgz}' },
    ],
    good: [{ path: 'pnpm-lock.yaml', text: '    resolution: {integrity: sha512-x}' }],
  },
  {
    name: 'no test is left out or runs alone',
    reads: (path) => /\.(ts|js)$/.test(path) && !isHouse(path),
    never: /\b(test|it|describe|suite|bench)(\.\w+)*\.(only|skip|todo|fixme|fails)\b|\bx(it|test|describe)\(/,
    bad: [
      { path: 'apps/server/app.test.ts', text: "test.only('x', () => {})" },
      { path: 'test/e2e/a.e2e.ts', text: "test.describe.skip('x', () => {})" },
      { path: 'packages/policy/a.test.ts', text: "it.todo('later')" },
    ],
    good: [
      { path: 'apps/server/app.test.ts', text: "test.each([1])('x', () => {}); test.runIf(isRoot)('y', () => {})" },
    ],
  },
  {
    name: 'tests wait on facts, never on time',
    reads: (path) => isTest(path) && !isHouse(path),
    never: /\bwaitForTimeout\(|new Promise\b.*\bsetTimeout\(/,
    bad: [
      { path: 'test/e2e/a.e2e.ts', text: 'await page.waitForTimeout(500);' },
      { path: 'apps/server/a.test.ts', text: 'await new Promise((done) => setTimeout(done, 100));' },
    ],
    good: [{ path: 'test/e2e/a.e2e.ts', text: 'await expect(page.getByText("sent")).toBeVisible();' }],
  },
  {
    name: 'nothing unfinished',
    reads: (path) => written.test(path) && !isHouse(path) && path !== 'pnpm-lock.yaml',
    never: /\b(TODO|FIXME|XXX|HACK|TBD)\b|\b(lorem ipsum|coming soon|not (yet )?implemented|to be done)\b/i,
    bad: [
      { path: 'apps/server/app.ts', text: '// TODO: limits' },
      { path: 'apps/web/src/lib/words/en/ui.ts', text: "reports: 'Coming soon'" },
      { path: 'docs/a.md', text: 'Lorem ipsum dolor' },
    ],
    good: [{ path: 'apps/web/src/lib/ui/TextField.svelte', text: '<input placeholder={hint} />' }],
  },
  {
    name: 'no rule is switched off in passing',
    reads: (path) => code.test(path) && !isHouse(path),
    never: /(es|ox)lint-disable|@ts-(ignore|expect-error|nocheck)|prettier-ignore/,
    bad: [{ path: 'apps/server/app.ts', text: '// eslint-disable-next-line' }],
    good: [{ path: 'apps/server/app.ts', text: '// the lint rule asks for it' }],
  },
  {
    name: 'colours come from tokens, never written out in a component',
    // A scanner needs true black on true white, in both themes.
    reads: (path) => path.endsWith('.svelte') && !path.endsWith('/QrCode.svelte'),
    never: /(?<!href=["'{`]*)(?<![\w&/])#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])|\b(rgba?|hsla?)\(\s*\d/i,
    bad: [
      { path: 'apps/web/src/lib/ui/Button.svelte', text: 'color: #fff;' },
      { path: 'apps/web/src/lib/ui/Button.svelte', text: '<path fill="#1a2b3c" />' },
      { path: 'apps/web/src/lib/ui/Button.svelte', text: 'background: rgba(0, 0, 0, 0.5);' },
    ],
    good: [
      { path: 'apps/web/src/lib/ui/Button.svelte', text: '{#each list as one}<a href="#add">{/each} &#169; #lib/ui' },
      { path: 'apps/web/src/lib/ui/Button.svelte', text: 'color: var(--ink); url(#fade-1)' },
      { path: 'apps/web/src/lib/tokens.css', text: '--ink: #1a2b3c;' },
    ],
  },
  {
    name: 'the web app asks no stranger: no address of another site',
    reads: (path) =>
      /^apps\/web\/(src|static)\/.*\.(ts|js|svelte|css|html|svg|webmanifest)$/.test(path) && isProduct(path),
    never: /\b(https?|wss?):\/\/(?!(www\.w3\.org|localhost)\b)[\w-]|(src|href|url)[=(]\s*["']?\/\/\w/,
    bad: [
      { path: 'apps/web/src/app.html', text: '<link href="https://fonts.example.com/css" />' },
      { path: 'apps/web/src/lib/base.css', text: 'src: url("//cdn.example.com/a.woff2")' },
    ],
    good: [
      { path: 'apps/web/src/lib/ui/Icon.svelte', text: '<svg xmlns="http://www.w3.org/2000/svg">' },
      { path: 'apps/web/src/lib/paths.test.ts', text: 'https://example.org' },
    ],
  },
  {
    name: 'SQL is written in apps/server/db only',
    reads: (path) => /^apps\/server\/.*\.ts$/.test(path) && isProduct(path) && !/^apps\/server\/db\//.test(path),
    never: /\b(sql|tx|transaction)(<[^`]*>)?`|\.unsafe\(/,
    bad: [{ path: 'apps/server/routes/push.ts', text: 'await sql`select 1`' }],
    good: [{ path: 'apps/server/db/append-entry.ts', text: 'await sql`select 1`' }],
  },
  {
    name: 'nothing needs a folder outside the repository',
    reads: (path) => (code.test(path) || path.endsWith('.json') || path.startsWith('.ci/')) && !isHouse(path),
    never: /(['"`\s(]|^)(\.\.\/)+shared\//,
    bad: [{ path: 'packages/policy/scenarios/a.test.ts', text: "readFileSync('../../../shared/policies/x')" }],
    good: [{ path: 'docs/load.md', text: 'pnpm load ../shared/data/file.csv' }],
  },
  // The layer tool reads values only out of .svelte files: a type from a forbidden place would pass it.
  {
    name: 'lib/ui knows nothing of cases',
    reads: (path) => /^apps\/web\/src\/lib\/ui\/.*\.svelte$/.test(path),
    never: /from\s+['"](#lib\/(store|capture)\b|@evenhand\/|(\.\.\/)+(store|capture)\/)/,
    bad: [
      { path: 'apps/web/src/lib/ui/List.svelte', text: "import type { Case } from '@evenhand/policy/records/case';" },
    ],
    good: [{ path: 'apps/web/src/lib/ui/List.svelte', text: "import { words } from '#lib/words/index.ts';" }],
  },
  {
    name: 'components reach neither the server nor RxDB',
    reads: (path) => path.endsWith('.svelte'),
    never: /from\s+['"](rxdb|dexie|hono|postgres|node:|@evenhand\/server|(\.\.\/)+server\/)/,
    bad: [{ path: 'apps/web/src/routes/+page.svelte', text: "import type { RxDocument } from 'rxdb';" }],
    good: [{ path: 'apps/web/src/routes/+page.svelte', text: "import { open } from '#lib/store/open.ts';" }],
  },
];

/** Every line that a rule forbids, as `path:line: text`. */
export function broken(rule: TextRule, files: readonly TreeFile[]): string[] {
  return files
    .filter(({ path }) => rule.reads(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          rule.never.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
        ),
    );
}
