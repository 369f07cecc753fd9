import { words } from './index.ts';

/** "Mother" as it stands inside a sentence; what is written in capitals stays so. */
const inside = (relation: string): string =>
  /^\p{Lu}\p{Lu}/u.test(relation) ? relation : relation.charAt(0).toLowerCase() + relation.slice(1);

/** What was typed as the relation, as it can follow a name: "An advocate" and "her advocate" are "advocate". */
function asNoun(relation: string): string | null {
  const noun = inside(relation.trim().replace(/[.!]+$/, '')).replace(/^(an?|the|his|her|their|my) /i, '');
  // More than a few words, or a sentence, would not read after a name.
  return noun === '' || noun.split(/\s+/).length > 4 || /[,.;:()]/.test(noun) ? null : noun;
}

/** Who is what to whom, so that nobody can read it the wrong way round; `other` is empty while their name is not known. */
export function relationWords(speaker: string, other: string, relation: string): string {
  const say = words.cases.relation;
  const who = other === '' ? say.thatPerson : other;
  const noun = asNoun(relation);
  return noun === null ? say.inWords(speaker, who, relation.trim()) : say.is(speaker, who, noun);
}
