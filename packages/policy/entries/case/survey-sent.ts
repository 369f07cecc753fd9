import { z } from 'zod/mini';
import { caseEntry } from '../define-entry.ts';
import { contactMethods } from './contact.ts';

export const surveySent = caseEntry({ sort: 'fact', body: z.strictObject({ method: z.enum(contactMethods) }) });
