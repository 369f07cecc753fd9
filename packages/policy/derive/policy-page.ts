import { daysOffOf, type ContactPoint, type Directory } from '../directory.ts';
import { optionOf } from '../history/local-pack.ts';
import { settingOf } from '../history/setting.ts';
import type { Channel, StageId, UnitKind } from '../packs/nouns.ts';
import type { Contact, Length, Pack } from '../packs/pack.ts';
import type { Day } from '../time/day.ts';
import type { HolidayRegion } from '../time/holidays.ts';
import { localDay } from '../time/zone.ts';
import { publicNotices } from './notices.ts';
import { gathered, policyLimits, type AtUnits, type PolicyLimit } from './policy-limits.ts';

export interface PolicyStage {
  id: StageId;
  name: string;
  who: string;
  whoAt: AtUnits<string>[];
}

/** Somebody outside, with lines only where an administrator has confirmed them. */
export interface OutsideContact {
  name: string;
  lines: readonly string[];
}

/** What the organisation decided where the policy leaves a choice. */
export interface PolicyDecision {
  question: string;
  says: string;
  reason: string;
  from: Day;
}

/** How the organisation deals with behaviour, from the policy that covers conduct. */
export interface PolicyConduct {
  unacceptable: string[];
  /** What nobody may be limited for. */
  protected: string[];
  /** What limiting contact can mean, as the person is told. */
  options: string[];
  warned: boolean;
  /** Whether there is no case in which the policy goes on without a warning. */
  warnedAlways: boolean;
  alwaysTold: boolean;
  reviewAfter: Length | null;
  appeal: string | null;
  expected: string[];
}

/** A policy as the public reads it: everything from the pack and the directory, nothing of any record. */
export interface PolicyPage {
  organisation: { id: string; name: string };
  today: Day;
  policies: { title: string; publisher: string; edition: string; since: Day; draft: boolean }[];
  stages: PolicyStage[];
  external: OutsideContact | null;
  limits: PolicyLimit[];
  counting: {
    /** 0 for Sunday to 6 for Saturday. */
    weekdays: readonly number[];
    /** Whose bank holidays are left out; `none` where they count like any other day. */
    holidays: HolidayRegion;
    /** Seconds after midnight from which a receipt belongs to the next day. */
    cutoff: number | null;
    /** Days off from today on that the organisation announced itself. */
    closed: { day: Day; reason: string }[];
  };
  expected: string[];
  categories: { name: string; hint: string }[];
  channels: Channel[];
  /** What becomes of what is said without a name; `null` where the policy is silent, with what is done then, if that is settled. */
  anonymous: 'complaint' | 'comment' | null;
  anonymousDone: string | null;
  speakers: string[];
  /** `null` where the policy says nothing of consent. */
  consent: { exemptions: string[]; statements: { says: string; units: UnitKind[] }[] } | null;
  /** Who helps people to complain, outside the organisation. */
  helpers: OutsideContact[];
  exclusions: { name: string; signpost: string }[];
  contact: (ContactPoint & { name: string }) | null;
  conduct: PolicyConduct | null;
  decisions: PolicyDecision[];
  /** What the policies leave open, as far as it concerns customers, and what is done. */
  notices: { id: string; says: string }[];
}

const outside = (name: string, contact: Contact | undefined): OutsideContact => ({
  name,
  lines: contact && contact.confirmedOn !== null ? contact.lines : [],
});

const expectedOf = (pack: Pack): string[] =>
  pack.expected.filter((each) => each.for === 'customer').map(({ says }) => says);

/** What is done where the policy is silent on those who give no name, as staff read it too. */
const anonymousDone = ({ notices }: Pack): string | null =>
  notices.find(({ when }) => when !== undefined && 'fact' in when && when.fact === 'anonymous')?.standard ?? null;

function conductOf(pack: Pack, isOther: boolean): PolicyConduct | null {
  const { behaviours, restrictions } = pack;
  const named = (conduct: string): string[] =>
    // What is on no list is for whoever records it; it tells a reader nothing.
    behaviours.filter((each) => each.conduct === conduct && each.id !== 'other').map(({ name }) => name);
  if (behaviours.length === 0 && !restrictions) return null;
  return {
    unacceptable: named('unacceptable'),
    protected: named('protected'),
    options: (restrictions?.options ?? []).map(({ says }) => says),
    warned: !!restrictions?.warning,
    // Some are dealt with at once, by an exception of the policy or by its measures at once.
    warnedAlways: !restrictions?.warning?.exceptions.length && !restrictions?.interim,
    alwaysTold: !!restrictions && restrictions.withheld === null,
    reviewAfter: restrictions?.review?.after?.value ?? null,
    appeal: restrictions?.appeal?.says ?? null,
    expected: isOther ? expectedOf(pack) : [],
  };
}

const decisionsOf = ({ choices, decided = {} }: Pack): PolicyDecision[] =>
  choices.flatMap(({ id, question, options }) => {
    const decision = decided[id];
    const option = options.find((each) => each.id === decision?.option);
    return decision && option ? [{ question, says: option.says, reason: decision.reason, from: decision.from }] : [];
  });

/**
 * The page of an organisation's policies at an instant: the one on feedback, and the one on conduct where it is another.
 * Both as they are in force, without local decisions; those are put in here.
 */
export function policyPageOf(
  packs: { feedback: Pack; conduct: Pack | null },
  directory: Directory,
  now: string,
): PolicyPage {
  const { organisation } = directory;
  const [setting, other] = [packs.feedback, packs.conduct].map(
    (pack) => pack && settingOf({ beganAt: null, unit: null }, { pack, directory, now }),
  );
  if (!setting) throw new Error('There is no page without a policy on feedback.');
  const { pack } = setting;
  const isOther = other != null && packs.conduct?.id !== pack.id;
  const settings = isOther ? [setting, other] : [setting];
  const conduct = isOther ? other : setting;
  const today = localDay(now, pack.counting.zone.value);
  const external = pack.externalBody?.value;
  return {
    organisation: { id: organisation.id, name: organisation.name },
    today,
    policies: settings.map(({ pack: each }) => ({
      ...{ title: each.title, publisher: each.publisher, edition: each.edition, since: each.from },
      draft: each.status?.value === 'draft',
    })),
    stages: pack.stages.map(({ id, name, who, whoAt }) => ({ id, name, who, whoAt: gathered(whoAt) })),
    external: external
      ? outside(
          external.name,
          pack.contacts.find(({ id }) => id === external.contact),
        )
      : null,
    limits: policyLimits(setting),
    counting: {
      weekdays: pack.counting.weekdays.value,
      holidays: pack.counting.holidays.value,
      cutoff: pack.counting.cutoff?.value ?? null,
      closed: daysOffOf(directory.calendar)
        .filter(({ day }) => day >= today)
        .map(({ day, reason }) => ({ day, reason }))
        .sort((one, other) => one.day.localeCompare(other.day)),
    },
    expected: expectedOf(pack),
    categories: (pack.intake.categories?.list ?? [])
      .filter(({ when }) => !when || when.is.includes(optionOf(pack, when.choice) ?? ''))
      .map(({ name, hint = '' }) => ({ name, hint })),
    channels: pack.intake.channels.map(({ value }) => value),
    anonymous: pack.intake.anonymous === 'silent' ? null : pack.intake.anonymous.value,
    anonymousDone: anonymousDone(pack),
    speakers: pack.intake.speakers.map(({ value }) => value),
    consent: pack.consent && {
      exemptions: pack.consent.exemptions.map(({ value }) => value),
      statements: (pack.consent.statements ?? []).map(({ says, units = [] }) => ({ says, units: [...units] })),
    },
    helpers: pack.contacts.filter(({ helper }) => helper).map((contact) => outside(contact.name, contact)),
    exclusions: pack.exclusions.map(({ name, signpost }) => ({ name, signpost })),
    contact: organisation.contact ? { name: organisation.name, ...organisation.contact } : null,
    conduct: conductOf(conduct.pack, isOther),
    decisions: settings.flatMap((each) => decisionsOf(each.pack)),
    notices: settings.flatMap(publicNotices),
  };
}
