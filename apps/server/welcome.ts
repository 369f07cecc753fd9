import type { Config } from './config.ts';
import type { DemoGuide } from './demo/demo-guide.ts';
import { listOrganisations } from './db/list-organisations.ts';
import type { Sql } from './db/open.ts';
import { referenceOfCode } from './db/reference-of-code.ts';
import type { Log } from './log.ts';

interface Welcome {
  config: Pick<Config, 'databaseUrl' | 'origin'>;
  log: Log;
  say: (line: string) => void;
}

/**
 * Says where to go and how to sign in. An empty embedded database gets the demo first; a given one is never filled,
 * and says how to begin. The demo's modules are loaded only where they are needed.
 */
export async function welcome(sql: Sql, { config, log, say }: Welcome): Promise<void> {
  say(`Evenhand is at ${config.origin} for the public and at ${config.origin}/app/ for staff.`);
  const organisations = await listOrganisations(sql);
  if (config.databaseUrl === undefined) {
    const { guideLines } = await import('./demo/guide-lines.ts');
    const guide = await demoThatIsThere(sql, organisations, () => loadDemo(sql, log, say));
    if (guide) for (const line of guideLines(guide, config.origin)) say(line);
  } else if (organisations.length === 0) {
    say('There is no organisation here yet. Make the first one, with its administrator, by:');
    say(`  ${administratorUsage}`);
  }
}

/** How the first administrator is made. */
export const administratorUsage =
  'node apps/server/main.ts administrator <organisation id> <prefix> <organisation name> <your name> <email>';

async function loadDemo(sql: Sql, log: Log, say: (line: string) => void): Promise<DemoGuide> {
  say('Loading the demo organisations.');
  const { seedDemo } = await import('./commands/seed-demo.ts');
  return seedDemo({ sql, now: new Date().toISOString(), log });
}

/**
 * The demo as an earlier start left it. One that was cut off half-way is finished, and one that an import came before is
 * loaded beside it; undefined when this is somebody's own data.
 */
async function demoThatIsThere(sql: Sql, organisations: readonly { id: string }[], load: () => Promise<DemoGuide>) {
  const [{ demoPassword }, { keySignIns }, { sampleTracking }, { demoOrganisations }, { imported }] = await Promise.all(
    [
      import('./demo/password.ts'),
      import('./demo/key-sign-ins.ts'),
      import('./demo/tracking-sample.ts'),
      import('./demo/demo-entries.ts'),
      import('./demo/organisations/imported.ts'),
    ],
  );
  const ours = [imported, ...demoOrganisations.map(({ organisation }) => organisation.directory)];
  if (!organisations.every(({ id }) => ours.some(({ organisation }) => organisation.id === id))) return undefined;
  const references = await Promise.all(
    demoOrganisations.map(({ organisation: { directory } }) =>
      referenceOfCode(sql, directory.organisation.id, sampleTracking.kept.hash),
    ),
  );
  const reference = references.find((each) => each !== undefined);
  if (
    reference === undefined ||
    demoOrganisations.some(
      ({ organisation }) => !organisations.some(({ id }) => id === organisation.directory.organisation.id),
    )
  ) {
    return load();
  }
  return {
    organisations: [],
    password: demoPassword,
    signIns: keySignIns,
    tracking: { reference, code: sampleTracking.code },
  };
}
