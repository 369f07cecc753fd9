import { z } from 'zod/mini';
import { day } from '../entries/day-field.ts';

/** GET /api/reports/:report. Half-open: `until` is the first day after the period. */
export const reportQuery = z.object({ from: day, until: day });

export interface ReportAnswer {
  report: string;
  from: string;
  until: string;
  columns: string[];
  rows: (string | number)[][];
}

/** GET /api/reports: the reports that there are. */
export interface ReportsAnswer {
  reports: { id: string }[];
}
