import { Hono } from 'hono';
import type { Directory } from '@evenhand/policy/directory';
import { packInForce } from '@evenhand/policy/packs/index';
import { reports } from '@evenhand/policy/reports/index';
import { daysBetween } from '@evenhand/policy/time/day';
import { localDay } from '@evenhand/policy/time/zone';
import { reportQuery, type ReportAnswer, type ReportsAnswer } from '@evenhand/policy/wire/reports';
import { listSummaries } from '../db/list-summaries.ts';
import type { Sql } from '../db/open.ts';
import { badRequest, notFound } from '../middleware/problem.ts';
import { readQuery } from '../middleware/read-input.ts';
import type { SignedIn } from '../middleware/who.ts';

/** A report by month has a row for each of them, so a period has an end to its length. */
const mostYears = 50;

export interface ReportsParts {
  sql: Sql;
  now: () => Date;
}

/** Policy's reports over what the reader may see, worked out anew each time. */
export function reportsRoutes({ sql, now }: ReportsParts): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();

  routes.get('/', (c) => c.json({ reports: reports.map(({ id }) => ({ id })) } satisfies ReportsAnswer));

  routes.get('/:id', async (c) => {
    const report = reports.find(({ id }) => id === c.req.param('id'));
    if (!report) throw notFound();
    const period = readQuery(c, reportQuery);
    if (period.from >= period.until) throw badRequest('The address is wrong at "until": it must be after "from".');
    if (daysBetween(period.from, period.until) > mostYears * 366) {
      throw badRequest(`A report looks at ${mostYears} years at most: choose a later "from" or an earlier "until".`);
    }
    const { organisation, staff, directory } = c.get('who');
    const rows = await listSummaries(sql, { organisation, staff, directory }, period);
    const table = report.run(rows, period, todayOf(directory, now().toISOString()));
    return c.json({ report: report.id, ...period, ...table } satisfies ReportAnswer);
  });

  return routes;
}

/** The day as the organisation's feedback policy counts it. */
function todayOf({ organisation }: Directory, now: string): string {
  const pack = packInForce(organisation.packs.feedback, now.slice(0, 10));
  return localDay(now, pack?.counting.zone.value ?? 'UTC');
}
