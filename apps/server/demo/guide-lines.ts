import type { DemoGuide } from './demo-guide.ts';

/** What `start` and `seed` print for whoever tries the demo, line by line. `origin` without a slash at the end. */
export function guideLines({ password, signIns, tracking }: DemoGuide, origin: string): string[] {
  const width = Math.max(...signIns.flatMap(({ people }) => people.map(({ email }) => email.length)));
  return [
    `Sign in at ${origin}/app/ as one of these, each with the password: ${password}`,
    ...signIns.flatMap(({ name, people }) => [
      name,
      ...people.map(({ email, who }) => `  ${email.padEnd(width)}  ${who}`),
    ]),
    `See a customer's view at ${origin}/track with reference ${tracking.reference} and code ${tracking.code}`,
  ];
}
