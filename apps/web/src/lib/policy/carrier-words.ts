import type { Pack } from '@evenhand/policy/packs/pack';
import type { Carrier } from '@evenhand/policy/packs/trace';
import { refusalSentence, type RefusalCode } from '@evenhand/policy/refusals';
import { words } from '#lib/words/index.ts';

const say = words.policy.carriers;

/** The one of a list that carries something. */
const itemOf = <T>(list: readonly T[], { index }: Carrier): T | undefined => (index === null ? undefined : list[index]);

/** In words of people, what of a policy carries a clause. */
function carrierInWords(carrier: Carrier, pack: Pack): string {
  const { section, inside } = carrier;
  const of = <T>(list: readonly T[], name: (item: T) => string): string => {
    const item = itemOf(list, carrier);
    return item === undefined ? say.other : name(item);
  };
  switch (section) {
    case 'clocks':
      return of(pack.clocks, ({ id }) =>
        (inside.startsWith('extension') ? say.extension : say.clock)(words.clocks[id].name),
      );
    case 'stages':
      return of(pack.stages, ({ name }) => say.stage(name));
    case 'duties':
      return of(pack.duties, ({ id }) => say.duty(words.duties[id].what(say.somebody)));
    case 'guards':
      return of(pack.guards, ({ refuse }) => say.guard(refusalSentence(refuse)));
    case 'grounds':
      return say.guard(refusalSentence(inside as RefusalCode));
    case 'cautions':
      return of(pack.cautions, ({ says }) => say.caution(says));
    case 'closing':
      return of(pack.closing, ({ name }) => say.closing(name));
    case 'exclusions':
      return of(pack.exclusions, ({ name }) => say.exclusion(name));
    case 'letters':
      return of(pack.letters, ({ id }) => say.letter(say.letters[id]));
    case 'behaviours':
      return of(pack.behaviours, ({ name }) => say.behaviour(name));
    case 'forms':
      return of(pack.forms, ({ name }) => say.form(name));
    case 'registers':
      return of(pack.registers, ({ name }) => say.register(name));
    case 'contacts':
      return of(pack.contacts, ({ name }) => say.contact(name));
    case 'guidance':
      return of(pack.guidance, (prompt) => say.guidance(prompt.words));
    case 'definitions':
      return of(pack.definitions, ({ term }) => say.definition(term));
    case 'roles':
      return of(pack.roles, ({ title }) => say.role(title));
    case 'expected':
      return of(pack.expected, (promise) =>
        (promise.for === 'customer' ? say.expected : say.expectedOfUs)(promise.says),
      );
    case 'reports':
      return of(pack.reports, ({ report }) => say.report(say.reports[report]));
    case 'notices':
      return of(pack.notices, ({ says }) => say.notice(says));
    case 'choices':
      return of(pack.choices, ({ question }) => say.choice(question));
    case 'carried':
      return of(pack.carried, ({ by, what }) => say.carried[by](what));
    default:
      return say.sections[section] ?? say.other;
  }
}

/** Each thing once, in the order of the policy. */
export const carriersInWords = (carriers: readonly Carrier[], pack: Pack): string[] => [
  ...new Set(carriers.map((carrier) => carrierInWords(carrier, pack))),
];
