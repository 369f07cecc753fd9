// The API as a list, from which the OpenAPI document and the page to read it are made. What goes in is described by the
// very schemas that check it.
import { z } from 'zod/mini';
import { envelope, uuid } from '@evenhand/policy/entries/entry';
import { recordKinds } from '@evenhand/policy/packs/nouns';
import { newPersonRequest, newUnitRequest, personRequest, unitRequest } from '@evenhand/policy/wire/people';
import { evidenceParts, evidenceQuery } from '@evenhand/policy/wire/evidence';
import { contactRequest, decisionRequest, holidayRequest, schoolDaysRequest } from '@evenhand/policy/wire/local';
import { openedHow, openingsQuery, recordsQuery } from '@evenhand/policy/wire/records';
import { pullQuery, pushRequest } from '@evenhand/policy/wire/replication';
import { rescueFile } from '@evenhand/policy/wire/rescue';
import { reportQuery } from '@evenhand/policy/wire/reports';
import { trackRequest } from '@evenhand/policy/wire/track';
import type { Endpoint } from './endpoint.ts';
import { signInEndpoints } from './sign-in-endpoints.ts';

const refusal = z.object({ code: z.string(), because: z.array(z.string()), at: z.optional(z.string()) });
const entry = z.extend(envelope, {
  seq: z.number(),
  receivedAt: z.string(),
  verdict: z.enum(['accepted', 'refused']),
  refusals: z.array(refusal),
});
const summary = z.looseObject({
  kind: z.enum(recordKinds),
  id: uuid,
  sort: z.string(),
  reference: z.nullable(z.string()),
  unit: z.nullable(z.string()),
  stage: z.string(),
  title: z.string(),
});
const day = z.string();
const part = { part: z.enum(evidenceParts) };

export const endpoints: readonly Endpoint[] = [
  {
    ...{ method: 'get', path: '/api/health', signedIn: false },
    says: 'Whether the server lives and its database answers.',
    answer: z.object({ live: z.literal(true), ready: z.boolean() }),
    problems: { 503: 'Not ready; the same answer with ready false.' },
  },
  {
    ...{ method: 'post', path: '/api/track', signedIn: false, body: trackRequest },
    says: 'What a customer may see of a complaint, for its reference and tracking code. A wrong code and an unknown reference are one answer.',
    answer: z.union([
      z.object({ opened: z.literal(true), view: z.looseObject({}) }),
      z.object({ opened: z.literal(false), why: z.literal('no-match') }),
      z.object({ opened: z.literal(false), why: z.literal('too-many-tries'), minutes: z.number() }),
    ]),
  },
  {
    ...{ method: 'get', path: '/api/me', signedIn: true },
    says: "Who is signed in, the organisation's reference data, and the server's clock.",
    answer: z.object({
      ...{ staff: z.string(), email: z.string(), directory: z.looseObject({}) },
      ...{ now: z.string(), protocol: z.number() },
      rescue: z.object({ key: z.string(), token: z.string() }),
    }),
  },
  {
    ...{ method: 'get', path: '/api/limits', signedIn: true },
    says: 'Limits on the contact of people of the reader’s units whose records the policy keeps from them: what to do, never why.',
    answer: z.object({
      closedTo: z.array(uuid),
      limits: z.array(
        z.object({
          ...{ name: z.string(), concerns: z.array(uuid), pack: z.string() },
          instruction: z.looseObject({ arrangement: uuid, holds: z.boolean() }),
        }),
      ),
    }),
  },
  ...signInEndpoints,
  {
    ...{ method: 'post', path: '/api/rescue', signedIn: true, body: rescueFile },
    says: 'Takes a rescue file: unsent entries that a device sealed under the key of its organisation. Anybody of the organisation may hand it in; each entry is kept once, as its author’s.',
    answer: z.object({ added: z.number(), known: z.number(), unreadable: z.number() }),
  },
  {
    ...{ method: 'post', path: '/api/entries/push', signedIn: true, body: pushRequest },
    says: 'Keeps entries, each once, and answers with each as it now stands: its number, and whether it was accepted. Sending the same again changes nothing. With the header `Prefer: return=minimal` an entry that is kept as it was sent comes back as what was added to it alone: `id`, `seq`, `receivedAt`, `verdict`, `refusals`. An entry whose body has the wrong shape is kept and comes back refused; a row that is no entry at all stops the whole push.',
    answer: z.array(entry),
    problems: { 403: 'An entry written by somebody else.', 413: 'More than 5 MB.' },
  },
  {
    ...{ method: 'get', path: '/api/entries/pull', signedIn: true, query: pullQuery },
    says: 'Entries after a number, of the records that the reader may see. Go on from the checkpoint; fewer entries than the limit mean that there are no more. With `pages` the answer is `application/x-ndjson`: up to so many such answers, one on each line, each going on where the one before ends. `_deleted`: an entry that the reader may see no more, without what it said.',
    answer: z.object({
      documents: z.array(z.extend(entry, { _deleted: z.boolean() })),
      checkpoint: z.object({ seq: z.number() }),
      directory: z.number(),
    }),
  },
  {
    ...{ method: 'get', path: '/api/entries/stream', signedIn: true, answersAs: 'text/event-stream' },
    says: 'Server-sent events. `resync` says that there is something to pull; it carries no data.',
    answer: z.string(),
  },
  {
    ...{ method: 'get', path: '/api/records', signedIn: true, query: recordsQuery },
    says: 'What the reader may see of one kind, newest first, searched and in pages.',
    answer: z.object({ rows: z.array(summary), total: z.number(), next: z.nullable(z.string()) }),
  },
  {
    ...{ method: 'get', path: '/api/records/{kind}/{id}/entries', signedIn: true },
    parts: z.object({ kind: z.enum(recordKinds), id: uuid }),
    says: 'All entries of one record. The reading is logged.',
    answer: z.object({ entries: z.array(entry) }),
  },
  {
    ...{ method: 'get', path: '/api/records/{kind}/{id}/openings', signedIn: true, query: openingsQuery },
    parts: z.object({ kind: z.enum(recordKinds), id: uuid }),
    says: 'Who opened a record and its files, newest first, in pages. For heads of service, chief officers and data protection of its unit who see the record; to others there is none. The reading is logged.',
    answer: z.object({
      openings: z.array(
        z.object({
          ...{ seq: z.number(), at: z.string(), by: z.string() },
          ...{ act: z.enum(openedHow), evidence: z.nullable(z.string()) },
        }),
      ),
      next: z.nullable(z.number()),
    }),
  },
  {
    ...{ method: 'get', path: '/api/evidence', signedIn: true, query: evidenceQuery },
    says: 'The files of a record that have arrived, as far as the reader may see them.',
    answer: z.object({ files: z.array(z.object({ evidence: uuid, ...part, bytes: z.number(), type: z.string() })) }),
  },
  {
    ...{ method: 'get', path: '/api/evidence/bundle', signedIn: true, query: evidenceQuery },
    answersAs: 'application/zip',
    says: 'All of a record, as far as the reader may see it, as one ZIP that a stranger can check: its entries with the chain of their hashes, its files, a manifest, and a script that says whether everything fits. Logged as taken away.',
    answer: z.string(),
  },
  {
    ...{ method: 'get', path: '/api/evidence/{id}/{part}', signedIn: true, answersAs: 'application/octet-stream' },
    parts: z.object({ id: uuid, ...part }),
    says: 'A file of evidence: the original, or the copy to look at, which says nothing of place and camera. Answers ranges (206). Every reading is logged; with `?export` as taken away. Its media type is what the server found in it.',
    answer: z.string(),
    problems: { 416: 'The range lies outside the file.' },
  },
  {
    ...{ method: 'post', path: '/api/evidence/uploads', signedIn: true },
    says: 'Begins a resumable upload (tus 1.0: Tus-Resumable, Upload-Length). Upload-Metadata says evidence, part, kind, record, hash (SHA-256) and what. The file’s place is named by `location`, and is `{evidence}.{part}` below this address. With the head of a file from a rescue file as `evenhand-rescue`, here and below, the upload is its author’s: the metadata says evidence and part alone, and each PATCH holds one sealed piece.',
    answer: z.looseObject({}),
    problems: { 409: 'Another file has this id.', 412: 'Tus-Resumable is missing.', 413: 'More than 100 MB.' },
  },
  {
    ...{ method: 'head', path: '/api/evidence/uploads/{name}', signedIn: true },
    parts: z.object({ name: z.string() }),
    says: 'How far an upload came, as Upload-Offset; as much as Upload-Length once the file is stored.',
    answer: z.looseObject({}),
  },
  {
    ...{ method: 'patch', path: '/api/evidence/uploads/{name}', signedIn: true },
    parts: z.object({ name: z.string() }),
    says: 'Sends on from Upload-Offset, as application/offset+octet-stream. With the last byte the file is looked at: its size, its hash, and what kind it is by what is in it.',
    answer: z.looseObject({}),
    problems: {
      409: 'Not where the upload stopped, or another file has this id.',
      415: 'Of no kind that is kept.',
      422: 'Not what was hashed.',
    },
  },
  {
    ...{ method: 'delete', path: '/api/evidence/uploads/{name}', signedIn: true },
    parts: z.object({ name: z.string() }),
    says: 'Gives up an upload that is not whole.',
    answer: z.looseObject({}),
  },
  {
    ...{ method: 'get', path: '/api/reports', signedIn: true },
    says: 'The reports that there are.',
    answer: z.object({ reports: z.array(z.object({ id: z.string() })) }),
  },
  {
    ...{ method: 'get', path: '/api/reports/{report}', signedIn: true, query: reportQuery },
    parts: z.object({ report: z.string() }),
    says: 'One report over the records that the reader may see. The period ends before the day of `until`.',
    answer: z.object({
      ...{ report: z.string(), from: day, until: day, columns: z.array(z.string()) },
      rows: z.array(z.array(z.union([z.string(), z.number()]))),
    }),
  },
  {
    ...{ method: 'get', path: '/api/people', signedIn: true },
    says: 'Who has an account, with the email address that they sign in with. For administrators of the whole organisation.',
    answer: z.object({ accounts: z.array(z.object({ staff: z.string(), email: z.string() })) }),
  },
  {
    ...{ method: 'post', path: '/api/people', signedIn: true, body: newPersonRequest },
    says: 'Adds a colleague, who may sign in from now on. The password stands in this answer and nowhere else.',
    answer: z.object({ person: z.looseObject({ id: z.string() }), password: z.string() }),
  },
  {
    ...{ method: 'post', path: '/api/people/{id}', signedIn: true, body: personRequest },
    parts: z.object({ id: z.string() }),
    says: 'Changes what is said of a colleague, and their roles; these count from their next request.',
    answer: z.object({ person: z.looseObject({ id: z.string() }) }),
  },
  {
    ...{ method: 'post', path: '/api/people/{id}/password', signedIn: true },
    parts: z.object({ id: z.string() }),
    says: 'Gives a colleague a new password and ends every session of theirs.',
    answer: z.object({ person: z.looseObject({ id: z.string() }), password: z.string() }),
  },
  {
    ...{ method: 'post', path: '/api/people/{id}/left', signedIn: true },
    parts: z.object({ id: z.string() }),
    says: 'Somebody left: they have no role and may not sign in any more. Their name stays on what they did.',
    answer: z.object({ person: z.looseObject({ id: z.string() }) }),
  },
  {
    ...{ method: 'post', path: '/api/units', signedIn: true, body: newUnitRequest },
    says: 'Adds a unit below another. For administrators of the whole organisation.',
    answer: z.object({ unit: z.looseObject({ id: z.string() }) }),
  },
  {
    ...{ method: 'post', path: '/api/units/{id}', signedIn: true, body: unitRequest },
    parts: z.object({ id: z.string() }),
    says: 'Gives a unit another name, or another place below the organisation.',
    answer: z.object({ unit: z.looseObject({ id: z.string() }) }),
  },
  {
    ...{ method: 'post', path: '/api/decisions', signedIn: true, body: decisionRequest },
    says: 'Records what the organisation decides where its policy leaves a choice, for what begins from a day on. Only its administrators and leadership may. Nothing decided before is changed.',
    answer: z.object({ decision: z.looseObject({}) }),
  },
  {
    ...{ method: 'post', path: '/api/holidays', signedIn: true, body: holidayRequest },
    says: 'Adds a day off from today on; running time limits move, and keep the date they had. Only administrators and leadership may.',
    answer: z.object({ added: z.object({ day, addedAt: z.string(), reason: z.string() }) }),
  },
  {
    ...{ method: 'post', path: '/api/holidays/taken-back', signedIn: true, body: holidayRequest },
    says: 'Takes back a day off that has not begun: it counts again, and running time limits move back. Only administrators and leadership may.',
    answer: z.object({ added: z.looseObject({ day, addedAt: z.string(), reason: z.string() }) }),
  },
  {
    ...{ method: 'post', path: '/api/school-days', signedIn: true, body: schoolDaysRequest },
    says: 'Changes from today on when schools are open, for the organisation or for one school; running time limits move, and keep the date they had. Only administrators and leadership may.',
    answer: z.object({ changed: z.looseObject({}) }),
  },
  {
    ...{ method: 'post', path: '/api/contacts', signedIn: true, body: contactRequest },
    says: 'Records how somebody outside whom a policy names is reached, made sure of today; shown without a warning from then on. Only administrators and leadership may.',
    answer: z.object({ contact: z.looseObject({}) }),
  },
];
