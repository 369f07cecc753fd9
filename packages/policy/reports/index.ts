import type { ReportId } from '../packs/nouns.ts';
import { arrangements } from './arrangements.ts';
import { byUnit } from './by-unit.ts';
import { categories } from './categories.ts';
import { channels } from './channels.ts';
import { closedByStage } from './closed-by-stage.ts';
import { closingReasons } from './closing-reasons.ts';
import { external } from './external.ts';
import { learning } from './learning.ts';
import { onTime } from './on-time.ts';
import { openByStage } from './open-by-stage.ts';
import { outcomes } from './outcomes.ts';
import type { Report } from './report.ts';
import { volumes } from './volumes.ts';

const byId = {
  volumes,
  'by-unit': byUnit,
  channels,
  outcomes,
  'on-time': onTime,
  'open-by-stage': openByStage,
  'closed-by-stage': closedByStage,
  categories,
  learning,
  external,
  'closing-reasons': closingReasons,
  arrangements,
} satisfies Record<ReportId, Report>;

/** Every report, in the order in which they are offered. */
export const reports: readonly Report[] = Object.values(byId);
