import { incidentEntry } from '../define-entry.ts';
import { evidenceBody } from '../evidence-body.ts';

export const incidentEvidenceAdded = incidentEntry({ sort: 'fact', body: evidenceBody });
