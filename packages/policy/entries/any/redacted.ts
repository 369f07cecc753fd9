import { z } from 'zod/mini';
import { line } from '../define-entry.ts';
import { uuid } from '../entry.ts';

/** A lawful erasure by the system: the personal fields of the named entry are gone, its hash stays. */
export const redactedBody = z.strictObject({ entry: uuid, fields: z.array(line()), because: line() });
