import { z } from 'zod/mini';
import { isDay } from '../time/day.ts';

export const day = z.string().check(z.refine(isDay, 'must be a day that exists, like 2026-05-19'));
