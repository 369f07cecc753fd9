import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readComplaint, RowProblem } from './read-complaint.ts';
import { readRows } from './read-rows.ts';
import type { Column, Row } from './read-rows.ts';

const today = '2026-11-23';

const row = (values: Partial<Record<Column, string>>, problem = ''): Row => {
  const usual: Partial<Record<Column, string>> = {
    complaint_id: '1291006',
    product: 'Debt collection',
    issue: 'Communication tactics',
    date_received: '3/9/2015',
    date_sent_to_company: '3/10/2015',
    company_response_to_consumer: 'Closed with explanation',
    timely_response: 'Yes',
  };
  return { number: 2, value: (column) => ({ ...usual, ...values })[column] ?? '', problem };
};

async function sample(name: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const each of readRows(fileURLToPath(new URL(name, import.meta.url)))) rows.push(each);
  return rows;
}

test('a row of 2015', async () => {
  const [first] = await sample('sample-2015.csv');
  expect(first && readComplaint(first, today)).toEqual({
    id: '1291006',
    product: 'Debt collection',
    subProduct: '',
    issue: 'Communication tactics: Frequent or repeated calls',
    narrative: '',
    company: '',
    place: 'TX 76119',
    tags: [],
    channel: 'web',
    receivedOn: '2015-03-19',
    sentOn: '2015-03-19',
    answer: null,
    timely: true,
    disputed: false,
  });
});

test("a row with the person's own words, a channel and a company", async () => {
  const rows = await sample('sample-narratives.csv');
  const complaints = rows.map((each) => readComplaint(each, today));
  expect(complaints.find(({ id }) => id === '2216206')).toMatchObject({
    product: 'Mortgage',
    channel: 'web',
    receivedOn: '2016-11-18',
    sentOn: '2016-11-21',
    answer: { outcome: 'upheld', words: 'Closed with monetary relief' },
    timely: false,
    company: 'AMERICAN NEIGHBORHOOD MORTGAGE',
  });
  expect(complaints.find(({ id }) => id === '2216206')?.narrative).toMatch(/^Started the refinance/);
  expect(new Set(complaints.map(({ channel }) => channel))).toEqual(
    new Set(['web', 'phone', 'letter', 'through-minister']),
  );
});

test.each([
  ['Closed with explanation', 'not-upheld'],
  ['Closed with monetary relief', 'upheld'],
  ['Closed with non-monetary relief', 'upheld'],
  ['Closed', 'no-finding'],
  ['Untimely response', 'no-finding'],
])('the response "%s" means %s', (response, outcome) => {
  expect(readComplaint(row({ company_response_to_consumer: response }), today).answer?.outcome).toBe(outcome);
});

test('in progress is no answer, and an untimely response is late', () => {
  expect(readComplaint(row({ company_response_to_consumer: 'In progress' }), today).answer).toBeNull();
  expect(readComplaint(row({ company_response_to_consumer: 'Untimely response' }), today).timely).toBe(false);
  expect(readComplaint(row({ timely_response: 'No' }), today).timely).toBe(false);
});

test('every row of the samples can be read', async () => {
  const rows = [...(await sample('sample-2015.csv')), ...(await sample('sample-narratives.csv'))];
  expect(rows.map((each) => readComplaint(each, today).id)).toHaveLength(94);
});

test.each<[Partial<Record<Column, string>>, string]>([
  [{ complaint_id: '' }, 'Its complaint id "" is not a number.'],
  [{ complaint_id: '12a' }, 'Its complaint id "12a" is not a number.'],
  [{ product: '' }, 'It has no product.'],
  [{ date_received: '2/30/2015' }, 'Its date received "2/30/2015" is not a day.'],
  [{ date_received: 'yesterday' }, 'Its date received "yesterday" is not a day.'],
  [{ date_received: '2031-01-01' }, 'Its date received 2031-01-01 lies in the future.'],
  [{ date_sent_to_company: '3/8/2015' }, 'It was sent on 2015-03-08, before it was received on 2015-03-09.'],
  [{ company_response_to_consumer: 'Closed?' }, 'Its response "Closed?" is not one that can be loaded.'],
  [{ submitted_via: 'Pigeon' }, 'Its channel "Pigeon" is not one that can be loaded.'],
  [{ consumer_disputed: 'Perhaps' }, 'Its dispute "Perhaps" is not one that can be loaded.'],
  [{ timely_response: 'constructor' }, 'Its timeliness "constructor" is not one that can be loaded.'],
  [
    { company_response_to_consumer: 'In progress', consumer_disputed: 'Yes' },
    'Its answer is disputed, but it has no answer yet.',
  ],
])('%o is said plainly', (values, sentence) => {
  expect(() => readComplaint(row(values), today)).toThrow(new RowProblem(sentence));
});

test('a row with too few values is named as such', () => {
  expect(() => readComplaint(row({}, 'It has 3 values where the headings ask for 12.'), today)).toThrow(
    'It has 3 values',
  );
});
