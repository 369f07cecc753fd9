import type { ClauseId } from './packs/pack.ts';

/** Why an act may not be done. A value, never thrown; `at` names the field of the entry that is at fault. */
export interface Refusal {
  code: RefusalCode;
  because: ClauseId[];
  at?: string;
}

/** Every code with the one sentence that a person reads. */
export const refusalSentences = {
  'not-begun': 'There is no record yet that this could be done to.',
  'already-begun': 'This record has already begun; a record begins once.',
  'wrong-pack': 'This entry names another policy than the one its record is bound to.',
  'not-your-role': 'Your role may not do this here.',
  'not-in-audience': 'You may not see or change this record.',
  'record-closed': 'This record is closed. It has to be reopened first.',
  'not-closed': 'This record is not closed, so there is nothing to reopen.',
  'not-a-complaint': 'Only a complaint goes through the stages and ends with a finding.',
  'not-a-stage': 'This policy has no such stage.',
  'stage-backwards': 'A complaint goes up through the stages, never down.',
  'stage-answered': 'This stage has been answered already.',
  'not-this-stage': 'The complaint is at another stage.',
  'stage-unanswered': 'This stage has not been answered yet.',
  'outside-window': 'The time to ask for the next stage is over, and no special circumstances are given.',
  'no-such-clock': 'No such time limit is running on this record.',
  'not-later': 'The new date must be later than the one it replaces.',
  'cannot-extend': 'This time limit cannot be extended.',
  'agreement-missing': 'Someone who must agree to more time has not agreed.',
  'cannot-pause': 'This policy has no pauses. More time needs an extension.',
  'not-a-reason': 'This policy has no such reason for closing.',
  'no-response': 'Nothing has been answered yet, so this cannot be closed as answered.',
  'no-investigation': 'That outcome needs an answer to the complaint first.',
  'reason-contradicts-outcome': 'The closing reason differs from the outcome that the customer was given.',
  'no-withdrawal': 'The customer has not withdrawn the complaint.',
  'not-contacted': 'Trying to reach the customer has to be on the record first.',
  'not-anonymous-or-late': 'This needs a reason why a fair investigation is not possible.',
  'no-behaviour': 'This needs the behaviour on record that makes it so.',
  'senior-approval-missing': 'Someone senior has to decide this.',
  'points-unanswered': 'Every point that was raised needs an answer.',
  'reasons-missing': 'This needs its reasons.',
  'not-reviewed': 'A manager has to look into this before it is closed.',
  'escalation-undecided': 'The customer has asked for the next stage, and nobody has decided yet.',
  'learning-missing': 'What was learned has to be recorded before this is closed.',
  'consent-missing': 'The person concerned has not agreed yet, so this cannot go on.',
  'about-you': 'You are one of the people this complaint is about.',
  'conflict-declared': 'You have declared a conflict of interest in this matter.',
  'conflict-not-confirmed':
    'Whoever wrote this has no part in the matter, so it does not change who sees it until somebody who has declares it too.',
  'handled-earlier-stage': 'Whoever decided an earlier stage may not decide this one.',
  'not-senior-enough': 'This stage belongs to someone more senior.',
  'referral-not-told': 'The customer must be told where the matter went before it is closed.',
  'not-an-exclusion': 'This policy has no such ground for not handling a complaint.',
  'not-a-point': 'There is no point of that number on this complaint.',
  'letter-incomplete': 'This letter leaves out something that the policy says it must tell.',
  'consent-untold': 'The customer must be told that this cannot go on without consent before it is closed.',
  'wrong-shape': 'A field of this is missing or not of the kind it must be, so it could not be read.',
  'id-taken': 'Another entry already has the number that this one was given. Write it again.',
} as const;

export type RefusalCode = keyof typeof refusalSentences;

/** The sentence of a code. */
export const refusalSentence = (code: RefusalCode): string => refusalSentences[code];
