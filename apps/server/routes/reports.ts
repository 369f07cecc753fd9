import { Hono } from 'hono';
import type { Summary } from '@evenhand/policy/derive/summary';
import { reportQuery, type ReportAnswer, type ReportsAnswer } from '@evenhand/policy/wire/reports';
import { listSummaries, type Period } from '../db/list-summaries.ts';
import type { Sql } from '../db/open.ts';
import { badRequest, notFound } from '../middleware/problem.ts';
import { readQuery } from '../middleware/read-input.ts';
import type { SignedIn } from '../middleware/who.ts';

/** A report as policy's registry has it: a pure function from records and a period to a table. */
export interface Report {
  id: string;
  run(rows: readonly Summary[], period: Period): Pick<ReportAnswer, 'columns' | 'rows'>;
}

/** Reports over what the reader may see, worked out anew each time. */
export function reportsRoutes(sql: Sql, reports: readonly Report[]): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();

  routes.get('/', (c) => c.json({ reports: reports.map(({ id }) => ({ id })) } satisfies ReportsAnswer));

  routes.get('/:id', async (c) => {
    const report = reports.find(({ id }) => id === c.req.param('id'));
    if (!report) throw notFound();
    const period = readQuery(c, reportQuery);
    if (period.from >= period.until) throw badRequest('The address is wrong at "until": it must be after "from".');
    const { organisation, staff, directory } = c.get('who');
    const rows = await listSummaries(sql, { organisation, staff, directory }, period);
    return c.json({ report: report.id, ...period, ...report.run(rows, period) } satisfies ReportAnswer);
  });

  return routes;
}
