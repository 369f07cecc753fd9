import type { IncidentStep } from '#lib/capture/incident/incident-steps.ts';

const incidentSteps = {
  did: 'What they did',
  harm: 'Harm',
  words: 'What happened',
  camera: 'Body camera',
  details: 'Filled in for you',
} satisfies Record<IncidentStep, string>;

/** What is said while an incident is recorded. */
export const captureIncident = {
  title: 'Record an incident',
  steps: incidentSteps,
  save: 'Save the incident',
  problems: {
    'what-missing': 'Choose what they did, or write what happened.',
    'too-long': 'This is longer than we can keep. Make it shorter.',
  },
  mayEnd: {
    strong: 'You may end this conversation.',
    rest: 'If you feel threatened or uneasy, say so and stop it. You will not be blamed for that.',
  },
  did: {
    heading: 'What happened to you?',
    lead: 'One tap is enough for now. The rest can wait.',
    conduct: 'What kind of conduct was it?',
    unacceptable: 'Something unacceptable',
    positive: 'Something positive',
    legend: 'What did the person do?',
    hint: 'Choose all that fit.',
    none: 'Your organisation has no list for this yet. Write what happened in the next step.',
  },
  safe: {
    title: 'Are you safe?',
    words: 'Leave first, record later. What you have entered is kept.',
    call: 'Call 999',
    tell: 'Tell a colleague',
    tellTitle: 'Tell a colleague now',
    tellWords: 'Go to them or ring them. Nothing is sent by itself.',
    message: (place: string) => `I need help now at ${place}. Please come.`,
    share: 'Send a message',
    nobody: 'Tell whoever is nearest.',
  },
  harm: { heading: 'Was anyone or anything harmed?', legend: 'Harm' },
  words: {
    heading: 'What happened?',
    label: 'What you saw and heard',
    hint: 'In their words where you can. What came before it, too. You can add this later.',
  },
  camera: {
    heading: 'Was your body camera on?',
    legend: 'Body camera',
    on: 'It was on',
    off: 'It was not on',
    which: 'Which camera?',
    unknown: 'I do not know',
    announced: 'Did you tell the person before switching it on?',
    yes: 'Yes, I told them',
    no: 'No',
    why: 'Why not?',
  },
  details: {
    heading: 'Filled in for you',
    lead: 'Change what is not right.',
    unit: 'Where',
    place: 'Place',
    placeHint: 'Counter 3, the stairs, by phone.',
    when: 'When',
    whenHint: (now: string) => `Leave it empty and we write ${now}.`,
    justNow: (day: string, time: string) => `${day}, ${time}`,
    who: 'Who was it?',
    whoHint: 'A name, if you know it.',
    description: 'What they looked like',
    descriptionHint: 'If nobody knows who it was.',
    asked: 'Did you ask them to stop?',
    yes: 'Yes',
    no: 'No',
    ended: 'How did it end?',
    endings: ['I ended it', 'They left', 'A colleague stepped in', 'The police came', 'It is still going on'],
    witnesses: 'Who else saw it?',
  },
  after: {
    heading: 'When you save',
    manager: (name: string) => `Your line manager, ${name}, sees it as soon as there is a signal.`,
    managers: 'Your line manager sees it as soon as there is a signal.',
    danger: 'Because of the threat, more is asked later. It can wait until tomorrow.',
    heard: 'Nothing is decided about the person today. What everyone saw is heard first.',
  },
  help: {
    heading: 'Did somebody help?',
    words: 'Kindness counts as much when decisions are made.',
    link: 'Record something positive',
  },
  done: {
    heading: 'It is saved',
    lead: 'Take a breath. You can add the rest when you are ready.',
    open: 'Open the incident',
  },
};

/** What is said while something good is recorded. */
export const capturePositive = {
  title: 'Something positive',
  heading: 'What did they do well?',
  legend: 'Choose one',
  words: 'In a few words',
  who: 'Who was it?',
  whoHint: 'A name, or what they looked like.',
  save: 'Save it',
  nothing: 'Choose what they did, or write a few words.',
  done: {
    heading: 'It is saved',
    lead: 'Good things count when decisions are made, as much as bad ones.',
    open: 'Open it',
    another: 'Record another',
  },
};
