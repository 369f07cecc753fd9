import type {
  NewPersonRequest,
  NewUnitRequest,
  PeopleAnswer,
  PersonAnswer,
  PersonRequest,
  UnitAnswer,
  UnitRequest,
} from '@evenhand/policy/wire/people';
import { sendJson as send, type Sent } from '#lib/frame/send-json.ts';

const at = (id: string): string => `/api/people/${encodeURIComponent(id)}`;

export const fetchPeople = (): Promise<Sent<PeopleAnswer>> => send('/api/people');
export const addPerson = (person: NewPersonRequest): Promise<Sent<PersonAnswer>> => send('/api/people', person);
export const changePerson = (id: string, person: PersonRequest): Promise<Sent<PersonAnswer>> => send(at(id), person);
export const givePassword = (id: string): Promise<Sent<PersonAnswer>> => send(`${at(id)}/password`, {});
export const personLeft = (id: string): Promise<Sent<PersonAnswer>> => send(`${at(id)}/left`, {});

export const addUnit = (unit: NewUnitRequest): Promise<Sent<UnitAnswer>> => send('/api/units', unit);
export const changeUnit = (id: string, unit: UnitRequest): Promise<Sent<UnitAnswer>> =>
  send(`/api/units/${encodeURIComponent(id)}`, unit);

/** Changes the password of whoever is signed in; their other sessions end. */
export const changeOwnPassword = (currentPassword: string, newPassword: string): Promise<Sent<unknown>> =>
  send('/api/auth/change-password', { currentPassword, newPassword, revokeOtherSessions: true });
