import { clocksOf } from '@evenhand/policy/derive/clocks';
import type { Directory } from '@evenhand/policy/directory';
import type { Entry } from '@evenhand/policy/entries/entry';
import { fold } from '@evenhand/policy/history/fold';
import { calendarOf } from '@evenhand/policy/history/setting';
import { packInForce } from '@evenhand/policy/packs/index';
import { packName } from '@evenhand/policy/packs/pack';
import type { Pack } from '@evenhand/policy/packs/pack';
import { countingDays } from '@evenhand/policy/time/calendar';
import type { Day } from '@evenhand/policy/time/day';
import { formatReference } from '@evenhand/policy/reference';
import { localInstant } from '../../local-instant.ts';
import { namedId } from '../../named-id.ts';
import type { ImportPlace } from './import-place.ts';
import { unitOfProduct } from './import-place.ts';
import type { Complaint } from './read-complaint.ts';

/**
 * What happened to a complaint, as entries. They follow from the row alone: every id from the Bureau's number, every time
 * from its days, so that loading it again makes the very same ones. Hours are not published; the order of a day is:
 *
 *     09:00 received     12:00 answered     12:01 closed, or disputed and so left open at its answered stage
 */
export function complaintEntries(complaint: Complaint, place: ImportPlace): Entry[] {
  const { directory } = place;
  // A complaint of 2015 is older than the policy: it gets the first edition, because a record must have one.
  const pack = packInForce(directory.organisation.packs.feedback, complaint.receivedOn);
  if (!pack) throw new Error(`${directory.organisation.id} names a policy that this program does not have`);
  const zone = pack.counting.zone.value;
  const entryOf = (kind: string, day: Day, time: string, by: string, body: Record<string, unknown>): Entry => {
    const at = localInstant(day, time, zone);
    return {
      id: namedId(`${directory.organisation.id}/cfpb/${complaint.id}/${kind}`),
      record: { kind: 'case', id: namedId(`${directory.organisation.id}/cfpb/${complaint.id}`) },
      ...{ kind, at, recordedAt: at, by, device: place.device.id, pack: packName(pack), body },
    };
  };
  const received = entryOf(
    'feedback-received',
    complaint.receivedOn,
    '09:00',
    place.staff,
    receivedBody(complaint, place),
  );
  if (!complaint.answer) return [received];

  const { outcome, words } = complaint.answer;
  const day = complaint.timely ? complaint.sentOn : dayOfLateAnswer(complaint, received, pack, directory);
  const answer = entryOf('responded', day, '12:00', place.staff, {
    ...(pack.stages[0] && { stage: pack.stages[0].id }),
    outcome,
    answers: [{ point: 1, outcome, words }],
    reasons: words,
  });
  if (complaint.disputed) {
    return [received, answer, entryOf('escalation-requested', day, '12:01', 'customer', { points: [1] })];
  }
  const reason = closingReason(pack, outcome);
  if (reason === undefined) return [received, answer];
  return [
    received,
    answer,
    entryOf('closed', day, '12:01', place.staff, { reason, note: `Response of the company: ${words}.` }),
  ];
}

function receivedBody(complaint: Complaint, { directory, device }: ImportPlace): Record<string, unknown> {
  const { product, subProduct, issue, company, tags, narrative, place } = complaint;
  return {
    feedback: 'complaint',
    channel: complaint.channel,
    unit: unitOfProduct(product),
    // The Bureau's number is the counter: stable, unique over all its files, and nobody else counts with this device.
    reference: formatReference(directory.organisation.prefix, device.code, Number(complaint.id)),
    ...(narrative && { narrative }),
    points: [{ text: issue || product }],
    categories: [product, subProduct, company, ...tags].filter(Boolean),
    // Names are not published, so nobody is registered; yet the Bureau knew and answered them, so they are not anonymous and
    // their limits count in reports.
    customer: namedId(`${directory.organisation.id}/cfpb/${complaint.id}/customer`),
    contact: place ? { address: place } : {},
    source: `cfpb:${complaint.id}`,
  };
}

/** The first working day after the limit, or when it was sent if that is later still. The files say only that it was late. */
function dayOfLateAnswer({ sentOn }: Complaint, received: Entry, pack: Pack, directory: Directory): Day {
  const setting = { pack, directory, now: received.at };
  const state = fold(received.record, [received], pack);
  const due = clocksOf(state, setting).find(({ id }) => id === pack.stages[0]?.id)?.due;
  const after = due ? countingDays(calendarOf(setting)).working.exclusive(due, 1) : null;
  return after !== null && after > sentOn ? after : sentOn;
}

/** The policy's reason of the outcome's name; where nothing was found, the nearest that policies have. */
function closingReason({ closing }: Pack, outcome: string): string | undefined {
  if (closing.length === 0) return outcome;
  const wanted = outcome === 'no-finding' ? [outcome, 'not-achievable'] : [outcome];
  return wanted.find((id) => closing.some((reason) => reason.id === id));
}
