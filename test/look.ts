// `pnpm look [part of a name]`: pictures of every screen at phone, tablet and desk width, light and dark, from demo data,
// into `look/` with a page that shows them all. Fails when a screen cannot be reached or a page complains: a script error,
// a broken content policy.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApp } from './support/app.ts';
import { buildSteps } from './support/checks.ts';
import { ensureChromium } from './support/chromium.ts';
import { lookIndex } from './support/look-index.ts';
import { identityVisit } from './support/look-identity.ts';
import { lockVisit } from './support/look-lock.ts';
import { look } from './support/look-pictures.ts';
import type { Looked } from './support/look-pictures.ts';
import { policyVisits } from './support/look-policy.ts';
import { publicVisit } from './support/look-public.ts';
import { recordVisits } from './support/look-record.ts';
import { workVisits } from './support/look-work.ts';
import { signInToServer } from './support/person.ts';
import { runSteps } from './support/steps.ts';
import { repoRoot } from './support/tree.ts';

const folder = join(repoRoot, 'look');
const wanted = process.argv[2] ?? '';

async function lookAtAll(executablePath: string): Promise<Looked> {
  const all: Looked = { screens: [], problems: [] };
  const app = await startApp();
  try {
    // The customer feedback team sees every case.
    const visits = [
      await publicVisit(await signInToServer(app, 'imogen')),
      ...policyVisits,
      ...workVisits,
      ...recordVisits,
      identityVisit,
      lockVisit,
    ];
    for (const visit of visits) {
      // Screens of a visit follow from each other, so a visit is made whole or not at all.
      if (!visit.screens.some(({ name }) => name.includes(wanted))) continue;
      const { screens, problems } = await look(app, visit, { executablePath }, folder);
      all.screens.push(...screens);
      all.problems.push(...problems);
      console.log(`${visit.who ?? 'public'}: ${screens.map(({ name }) => name).join(', ')}`);
    }
  } catch (error) {
    // Such as a server that ended under it: what was seen until then is shown all the same.
    const why = error instanceof Error ? error.message : String(error);
    all.problems.push(`${why}\nThe server said:\n${app.output()}`);
  } finally {
    await app.stop();
  }
  return all;
}

const executablePath = await ensureChromium();
const built = await runSteps(buildSteps, 1);
if (built.some(({ failed }) => failed > 0)) {
  process.exitCode = 1;
} else {
  if (wanted === '') rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const looked = await lookAtAll(executablePath);
  writeFileSync(join(folder, 'index.html'), lookIndex(looked));
  for (const problem of looked.problems) console.log(`\n${problem}`);
  console.log(`\n${looked.screens.length} screens in look/index.html, ${looked.problems.length} problems`);
  // Not left to end by itself: with a browser's pipe still closing, Node 20 has been seen to turn for ever in its own clean-up.
  process.exit(looked.problems.length > 0 ? 1 : 0);
}
