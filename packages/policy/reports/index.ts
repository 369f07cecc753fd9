import { arrangements } from './arrangements.ts';
import { byUnit } from './by-unit.ts';
import { channels } from './channels.ts';
import { onTime } from './on-time.ts';
import { openByStage } from './open-by-stage.ts';
import { outcomes } from './outcomes.ts';
import type { Report, ReportId } from './report.ts';
import { volumes } from './volumes.ts';

const byId = {
  volumes,
  'by-unit': byUnit,
  channels,
  outcomes,
  'on-time': onTime,
  'open-by-stage': openByStage,
  arrangements,
} satisfies Record<ReportId, Report>;

/** Every report, in the order in which they are offered. */
export const reports: readonly Report[] = Object.values(byId);
