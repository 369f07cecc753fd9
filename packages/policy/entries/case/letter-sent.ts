import { caseEntry } from '../define-entry.ts';
import { letterBody } from '../letter-body.ts';

export const letterSent = caseEntry({ sort: 'act', body: letterBody });
