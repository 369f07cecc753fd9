import type { RescueAnswer } from '@evenhand/policy/wire/rescue';
import type { SentFiles } from '#lib/lock/send-rescue.ts';

const tries = (count: number): string => (count === 1 ? 'one more try' : `${count} more tries`);

const keepAndTell = 'Keep the rescue file and tell whoever looks after Evenhand.';

const sentEntries = ({ added, known, unreadable }: RescueAnswer): string[] => [
  ...(added > 0 ? [added === 1 ? 'One entry was sent.' : `${added} entries were sent.`] : []),
  ...(known > 0 ? [known === 1 ? 'One entry was there already.' : `${known} entries were there already.`] : []),
  ...(unreadable > 0 ? [`${unreadable === 1 ? 'One' : unreadable} could not be read. ${keepAndTell}`] : []),
];

const sentFiles = ({ added, known, notTaken }: SentFiles): string[] => [
  ...(added > 0 ? [added === 1 ? 'One file was sent.' : `${added} files were sent.`] : []),
  ...(known > 0 ? [known === 1 ? 'One file was there already.' : `${known} files were there already.`] : []),
  ...new Set(notTaken),
  ...(notTaken.length > 0 ? [keepAndTell] : []),
];

/** Words of a locked device: opening it, whose it is, and what guards what is kept here. */
export const lock = {
  title: 'Locked',
  /** Above the name of whoever it opens for. */
  lead: 'What is kept on this device is locked. It opens with no signal too.',
  paused: 'While it is locked, nothing is sent or fetched.',
  password: 'Password',
  passwordHint: 'The one you last used to open Evenhand on this device. A PIN opens it only while Evenhand is running.',
  show: 'Show the password',
  pin: 'PIN',
  pinHint: 'Six digits.',
  unlock: 'Unlock',
  passkey: 'Unlock with your passkey',
  passkeyFailed: 'The passkey did not open it. Try again, or use your password.',
  withPassword: 'Use the password instead',
  withPin: 'Use the PIN instead',
  missingPassword: 'Write your password.',
  missingPin: 'Write the six digits of your PIN.',
  wrong: {
    password: 'That is not the password of this device. Check it and try again.',
    pin: 'That is not your PIN. Check it and try again.',
  },
  wrongMany: (left: number) =>
    `Wrong again. After ${tries(left)} what is kept on this device is destroyed, so that nobody can guess their way in. What was saved here and not sent, files included, can still be sent. What has been sent is safe on the server.`,
  forgotten: {
    summary: 'If you have forgotten it',
    words:
      'Sign in again with the password you use now. If it was changed since, you are asked once for the one before. What has been sent is safe on the server in any case.',
    signIn: 'Sign in again',
  },
  /** Something has to be written down before there is time to unlock. */
  note: {
    open: 'Record without unlocking',
    openHint: 'Kept sealed on this device. It opens with everything else.',
    heading: 'What happened?',
    danger: 'If anybody is in danger, ring 999 first',
    what: 'In your own words',
    whatHint: 'Who did and said what, and to whom. You add the rest once it is unlocked.',
    where: 'Where',
    sealed:
      'What you write is kept on this device. Once you choose Done, nobody can read it here before it is unlocked.',
    kept: 'Kept on this device. Once you choose Done, nobody can read it here before it is unlocked.',
    done: 'Done',
    back: 'Back',
    waits: 'Kept, sealed. It stands among your unfinished forms once you unlock.',
    brought: (count: number) =>
      count === 1
        ? 'What you wrote while it was locked is an unfinished form now.'
        : `What you wrote while it was locked is in ${count} unfinished forms now.`,
    goOn: 'Open',
  },
  others: {
    heading: 'Somebody else?',
    new: 'Sign in as somebody else',
    here: 'Who has used this device',
  },
  /** On the device page. */
  ways: {
    heading: 'How it is locked',
    lead: 'What you record here is locked with your password. After a restart that opens it, or a passkey; it works with no signal.',
    pin: 'PIN',
    pinNone: 'None. After it has locked itself, your password opens it again.',
    pinThere: 'Six digits open it again while Evenhand is still running.',
    pinChoose: 'Choose a PIN',
    pinChange: 'Change or remove it',
    pinWhat:
      'Six digits that open Evenhand again after it has locked itself. After a restart your password is asked for: a PIN could be guessed by whoever has taken the device apart.',
    pinNew: 'New PIN',
    pinShape: 'Write six digits.',
    pinEasy: 'Whoever finds this device would try that first. Choose six digits in no order.',
    pinDiffers: 'The two are not the same. Write it again.',
    pinSave: 'Use this PIN',
    pinRemove: 'Remove the PIN',
    pinSaved: 'The PIN opens Evenhand from now on',
    pinGone: 'The PIN is removed',
    passkey: 'Passkey',
    passkeyNone: 'None. With one, your finger or your face opens Evenhand, after a restart too.',
    passkeyThere: 'Your finger, face or key opens it, after a restart too.',
    passkeyAdd: 'Add a passkey',
    passkeyRemove: 'Remove the passkey',
    passkeyWhat:
      'Your finger, your face or a security key then opens what is kept on this device, with no signal too. It is for this device alone and signs you in nowhere.',
    passkeyFailed:
      'No passkey was added: either the question was closed, or what this device offers cannot be used for it.',
    passkeySaved: 'The passkey opens Evenhand from now on',
    passkeyGone: 'The passkey is removed',
    wrong: 'That is not the password of this device. Nothing was changed.',
    idle: 'It locks itself when nobody has touched it for',
    idleHint: 'What you were typing is kept.',
    minutes: (count: number) => `${count} minutes`,
    idleSaved: (count: number) => `It locks itself after ${count} minutes`,
    now: 'Lock now',
  },
  /** What a device has not sent, as a file that only the organisation's server can read. */
  rescue: {
    heading: 'Rescue file',
    lead: 'If this device cannot send, save what waits as one file and have it sent from another: what you wrote, and the photos, recordings and other files that belong to it. Nobody can read it but your organisation’s server.',
    waiting: (entries: number, files: number, size: string) => {
      const all = [
        ...(entries > 0 ? [entries === 1 ? 'one entry' : `${entries} entries`] : []),
        ...(files > 0 ? [`${files === 1 ? 'one file' : `${files} files`} (${size})`] : []),
      ].join(' and ');
      return `${all.charAt(0).toUpperCase()}${all.slice(1)} ${entries + files === 1 ? 'waits' : 'wait'} to be sent.`;
    },
    left: (count: number, size: string) =>
      `${count === 1 ? `One more file (${size}) does` : `${count} more files (${size}) do`} not fit in, because a rescue file holds at most 200 MB of them: ${count === 1 ? 'it stays' : 'they stay'} on this device, sealed, until it can send.`,
    none: 'Nothing waits to be sent, so there is nothing to rescue.',
    save: 'Save a rescue file',
    saved: 'Saved among your downloads. Anybody who works here can send it: on their device, under “This device”.',
    notSaved: 'The file could not be made just now. Nothing is lost: try again.',
    other: 'A rescue file from another device',
    otherHint: 'What is in it is kept once, under the name of whoever wrote it.',
    send: 'Choose a file and send it',
    sending: (number: number, of: number, percent: number) =>
      of === 1 ? `The file is being sent, ${percent}%.` : `File ${number} of ${of} is being sent, ${percent}%.`,
    notOne: 'This is not a rescue file of Evenhand. Choose the file that a device saved.',
    cut: 'This rescue file is not whole, so nothing of it was sent. Choose the file as the device saved it.',
    unreachable: 'The server cannot be reached. Keep the file and try again where there is a signal.',
    sent: ({ entries, files }: { entries: RescueAnswer; files: SentFiles }) =>
      [
        ...(entries.added + files.added === 0 ? ['Nothing in it was new.'] : []),
        ...sentEntries(entries),
        ...sentFiles(files),
      ].join(' '),
  },
  destroyed: {
    title: 'What was kept here is destroyed',
    lead: 'It was opened wrongly ten times. Nobody can read it any more, on this device or elsewhere. What had been sent is safe on the server. Forms that were begun are lost, and the files in them.',
    signIn:
      'What you had saved and not sent is not lost, photos, recordings and other files included: it lies here sealed, and goes when you sign in with your password.',
    act: 'Sign in',
  },
  choose: {
    title: 'Choose a passphrase for this device',
    lead: 'What you record is locked with it, so that nobody who finds or borrows this device can read it. You need it when Evenhand starts, also where there is no signal.',
    label: 'Passphrase',
    hint: 'At least 12 characters: three or four words that do not belong together. The password you use for work will do.',
    again: 'The same once more',
    short: 'Write at least 12 characters.',
    differs: 'The two are not the same. Write it again.',
    save: 'Lock with this passphrase',
    forget:
      'Nobody can tell you this passphrase if you forget it: what has not been sent by then is only in the rescue file.',
  },
  changed: {
    title: 'Your password was changed elsewhere',
    lead: 'What is kept on this device is still locked with the one before. Write that one once; from then on the new one opens it.',
    label: 'The password before',
    open: 'Open what is kept here',
    wrong: 'That is not the password that locked this device.',
    missing: 'Write the password you had before.',
    anew: 'I do not know it any more',
    anewTitle: 'Begin with an empty device?',
    anewConsequence:
      'What was sent comes back from the server. What you saved and did not send is sent now, sealed as it lies here, files included. Forms that were begun are lost, and the files in them.',
    anewConfirm: 'Begin anew',
    anewKeep: 'Keep what is here',
  },
};
