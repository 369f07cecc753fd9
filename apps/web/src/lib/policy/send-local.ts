import type { ContactRequest, DecisionRequest, HolidayRequest, SchoolDaysRequest } from '@evenhand/policy/wire/local';
import { sendJson } from '#lib/frame/send-json.ts';

/** Null when the server took it, else the sentence to show. */
async function send(path: string, body: object): Promise<string | null> {
  const sent = await sendJson(path, body);
  return 'problem' in sent ? sent.problem : null;
}

export const sendDecision = (decision: DecisionRequest): Promise<string | null> => send('/api/decisions', decision);
export const sendDayOff = (day: HolidayRequest): Promise<string | null> => send('/api/holidays', day);
export const takeBackDayOff = (day: HolidayRequest): Promise<string | null> => send('/api/holidays/taken-back', day);
export const sendContact = (contact: ContactRequest): Promise<string | null> => send('/api/contacts', contact);
export const sendSchoolDays = (days: SchoolDaysRequest): Promise<string | null> => send('/api/school-days', days);
