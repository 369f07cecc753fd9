import { caseEntry } from '../define-entry.ts';
import { evidenceBody } from '../evidence-body.ts';

export const evidenceAdded = caseEntry({ sort: 'fact', body: evidenceBody });
