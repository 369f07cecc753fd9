/** Words of what a policy leaves open or contradicts, and of what is to be thought of before an act. */
export const notices = {
  open: (count: number) =>
    count === 1 ? 'The policy leaves this open' : `The policy leaves ${count} things open here`,
  decided: 'Your organisation decided this',
  both: (open: number, decided: number) =>
    `The policy leaves ${open + decided} things open here; your organisation decided ${decided === 1 ? 'one' : decided} of them`,
  does: 'What Evenhand does',
  doesLocal: 'What your organisation decided',
  decision: (who: string, day: string) => `By ${who}, for what begins from ${day} on.`,
  because: (reason: string) => `Because: ${reason}`,
  before: 'Before you do this',
};
