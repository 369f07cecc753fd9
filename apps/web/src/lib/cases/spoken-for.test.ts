import { describe, expect, it } from 'vitest';
import { askConsent } from './acts/consent.ts';
import { peopleOf } from './people.ts';
import { complaint, viewOf } from './sample-view.ts';
import { spokenForName, spokenForOf, spokenForRecord, whoSpeaks } from './spoken-for.ts';
import { storyOf } from './story.ts';

const now = '2026-05-20T09:30:00+01:00';
const behalf = { name: 'Ann Le Brun', relation: 'Daughter' };
const { make, received } = complaint({ behalf, contact: { name: 'Ann Le Brun', phone: '01534 000000' } });
const view = viewOf([received], now);
const doris = { name: 'Doris Le Brun' };

it('names who speaks and the person spoken for', () => {
  expect(spokenForRecord(view.state)).toBe(view.state.customer);
  expect(spokenForName(view.state, doris)).toBe('Doris Le Brun');
  expect(whoSpeaks(view.state, 'Doris Le Brun')).toBe(
    'Ann Le Brun speaks for Doris Le Brun. Ann Le Brun is Doris Le Brun’s daughter.',
  );
});

it('says somebody else while the customer record is not here, or is the speaker’s own', () => {
  expect(spokenForName(view.state, null)).toBe('');
  expect(spokenForName(view.state, { name: 'Ann Le Brun' })).toBe('');
  expect(whoSpeaks(view.state, '')).toBe(
    'Ann Le Brun speaks for somebody else. Ann Le Brun is that person’s daughter.',
  );
});

it('takes the name from the consent that was asked where there is no customer record', () => {
  const asked = make('consent-requested', now, 'staff', { from: 'Doris Le Brun', method: 'letter' });
  expect(spokenForName(viewOf([received, asked], now).state, null)).toBe('Doris Le Brun');
});

it('has nobody to name where people speak for themselves', () => {
  const own = viewOf([complaint().received], now);
  expect(spokenForRecord(own.state)).toBeNull();
  expect(spokenForName(own.state, doris)).toBe('');
  expect(whoSpeaks(own.state, '')).toBe('Claire Le Brocq');
});

it('lists the two as two people, and how to reach the one who speaks', () => {
  expect(peopleOf(view, doris).slice(0, 2)).toEqual([
    {
      name: 'Ann Le Brun',
      parts: ['Speaks for Doris Le Brun', 'Ann Le Brun is Doris Le Brun’s daughter'],
      phone: '01534 000000',
    },
    { name: 'Doris Le Brun', parts: ['The person it is about'] },
  ]);
  expect(peopleOf(view)[1]).toEqual({ name: 'Somebody else', parts: ['The person it is about'] });
});

it('asks the person spoken for, never the one who speaks', () => {
  expect(askConsent(view, doris).empty.from).toBe('Doris Le Brun');
  expect(askConsent(view, { name: '' }).empty.from).toBe('');
});

describe('how to reach the person spoken for', () => {
  const spokenFor = { name: 'Doris Le Brun', preferred: 'phone', phone: '01534 000001' };
  const reachable = viewOf([complaint({ behalf: { ...behalf, spokenFor } }).received], now);

  it('is what was said with the case, with the name while there is no customer record', () => {
    expect(spokenForOf(reachable.state, null)).toEqual(spokenFor);
    expect(peopleOf(reachable, spokenForOf(reachable.state, null))[1]).toEqual({
      name: 'Doris Le Brun',
      parts: ['The person it is about'],
      phone: '01534 000001',
    });
  });

  it('is filled up from their own customer record, never from one that is the speaker’s', () => {
    const record = { name: 'Doris Le Brun', email: 'doris@post.example', phone: '', address: '' };
    expect(spokenForOf(reachable.state, record)).toEqual({ ...spokenFor, email: 'doris@post.example' });
    expect(spokenForOf(view.state, { ...record, name: 'Ann Le Brun' })).toEqual({ name: '' });
  });
});

it('tells in the story for whom it was said', () => {
  const [day] = storyOf(view, 'all', 'Doris Le Brun').days;
  expect(day?.items[0]?.text).toBe(
    'staff took this complaint in person. Ann Le Brun speaks for Doris Le Brun. Ann Le Brun is Doris Le Brun’s daughter.',
  );
});

it('names the one who speaks in a contact, and does not take one for the other', () => {
  const call = (other: string) =>
    make('contact-logged', now, 'staff', { with: other, direction: 'out', method: 'phone', summary: 'Rang.' });
  const told = (other: string) => storyOf(viewOf([received, call(other)], now)).days[0]?.items[0]?.text;
  expect(told('representative')).toBe('staff rang Ann Le Brun.');
  expect(told('customer')).toBe('staff rang the customer.');
});
