// `pnpm e2e [folder or file] [Playwright options]`: only the browser tests, on a fresh build.
import { browserSteps } from './support/checks.ts';
import { ensureChromium } from './support/chromium.ts';
import { close, runSteps, withResults } from './support/steps.ts';

const chromium = await ensureChromium();
close(await withResults((results) => runSteps(browserSteps(results, chromium, process.argv.slice(2)), 1)));
