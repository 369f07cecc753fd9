import type { Channel, Outcome } from '@evenhand/policy/packs/nouns';
import { isDay } from '@evenhand/policy/time/day';
import type { Day } from '@evenhand/policy/time/day';
import type { Row } from './read-rows.ts';

/** A complaint as the Consumer Financial Protection Bureau publishes it, in our words. */
export interface Complaint {
  /** The Bureau's number, digits only. */
  id: string;
  product: string;
  subProduct: string;
  /** The issue and what it is more exactly; '' on the few rows that name none. */
  issue: string;
  narrative: string;
  company: string;
  /** State and postcode. */
  place: string;
  tags: string[];
  channel: Channel;
  receivedOn: Day;
  /** When it was sent to the company. The days of answers are not published; this stands for them. */
  sentOn: Day;
  /** What the company answered; null while it is in progress. */
  answer: { outcome: Outcome; words: string } | null;
  /** False when the company answered late. */
  timely: boolean;
  disputed: boolean;
}

/** A sentence that says why a row cannot be a complaint. */
export class RowProblem extends Error {
  override name = 'RowProblem';
}

// Nothing of the files says how somebody came to the counter of a bank; a fax is a letter that came by telephone, and
// what another public office or a representative passed on is what we call `through-minister`.
const channelsByName: Record<string, Channel> = {
  web: 'web',
  'web referral': 'web',
  phone: 'phone',
  email: 'email',
  'postal mail': 'letter',
  fax: 'letter',
  referral: 'through-minister',
  // The files of 2015 do not say it. Most complaints reach the Bureau by its web form.
  '': 'web',
};

const outcomesByResponse: Record<string, Outcome | null> = {
  'closed with explanation': 'not-upheld',
  'closed without relief': 'not-upheld',
  'closed with relief': 'upheld',
  'closed with monetary relief': 'upheld',
  'closed with non-monetary relief': 'upheld',
  closed: 'no-finding',
  'untimely response': 'no-finding',
  'in progress': null,
};

const yesOrNo: Record<string, boolean> = { yes: true, true: true, no: false, false: false, 'n/a': false };

/** Reads a row; `today` is the newest day that can have been. Throws a RowProblem for the first thing that is wrong. */
export function readComplaint(row: Row, today: Day): Complaint {
  if (row.problem) throw new RowProblem(row.problem);
  const id = row.value('complaint_id');
  if (!/^[1-9]\d{0,11}$/.test(id)) throw new RowProblem(`Its complaint id "${id}" is not a number.`);
  const product = row.value('product');
  if (product === '') throw new RowProblem('It has no product.');
  const receivedOn = dayIn(row.value('date_received'), 'date received', today);
  const sent = row.value('date_sent_to_company');
  const sentOn = sent === '' ? receivedOn : dayIn(sent, 'date sent', today);
  if (sentOn < receivedOn) throw new RowProblem(`It was sent on ${sentOn}, before it was received on ${receivedOn}.`);
  const response = row.value('company_response_to_consumer');
  const outcome = known(outcomesByResponse, response, 'response');
  const disputed = row.value('consumer_disputed') !== '' && known(yesOrNo, row.value('consumer_disputed'), 'dispute');
  if (disputed && outcome === null) throw new RowProblem('Its answer is disputed, but it has no answer yet.');
  const timely = row.value('timely_response') === '' || known(yesOrNo, row.value('timely_response'), 'timeliness');
  return {
    id,
    product,
    subProduct: row.value('sub_product'),
    issue: [row.value('issue'), row.value('sub_issue')].filter(Boolean).join(': '),
    narrative: row.value('consumer_complaint_narrative'),
    company: row.value('company'),
    place: [row.value('state'), row.value('zip_code')].filter(Boolean).join(' '),
    tags: row.value('tags').split(/,\s*/).filter(Boolean),
    channel: known(channelsByName, row.value('submitted_via'), 'channel'),
    receivedOn,
    sentOn,
    answer: outcome === null ? null : { outcome, words: response },
    timely: timely && response.toLowerCase() !== 'untimely response',
    disputed,
  };
}

function known<Value>(table: Record<string, Value>, text: string, what: string): Value {
  const key = text.toLowerCase();
  if (!Object.hasOwn(table, key)) throw new RowProblem(`Its ${what} "${text}" is not one that can be loaded.`);
  return table[key] as Value;
}

/** Month/day/year, as American files write it, or year-month-day. */
function dayIn(text: string, what: string, today: Day): Day {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [, month = '', date = '', year = ''] = american ?? [];
  const day = american ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
  if (!isDay(day)) throw new RowProblem(`Its ${what} "${text}" is not a day.`);
  if (day > today) throw new RowProblem(`Its ${what} ${day} lies in the future.`);
  return day;
}
