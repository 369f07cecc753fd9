/** Whom to sign in as first: the people of the way through the demo. */
export const keySignIns: { email: string; who: string }[] = [
  { email: 'amy@jersey.example', who: 'Receptionist, takes complaints at the counter' },
  { email: 'kofi@jersey.example', who: 'Youth worker, records what happens at a youth centre' },
  { email: 'helen@jersey.example', who: 'Head of service, answers what the reception takes' },
  { email: 'martin@jersey.example', who: 'Chief Officer, decides the last stage' },
  { email: 'sam@jersey.example', who: 'Administrator' },
  { email: 'jasmin@solihull.example', who: 'Customer adviser, Solihull' },
  { email: 'joanna@cambridgeshire.example', who: 'Customer care adviser, Cambridgeshire' },
  { email: 'mo@castle.example', who: 'Receptionist with a body camera, Castle Street' },
];
