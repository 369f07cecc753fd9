/** What the store on this device says: saved or not, sent or not. */
export const store = {
  deviceFull:
    'This device has no room left, so this could not be saved. What you typed is still on the screen. Free some space, for example by removing photos, then save again.',
  notStored:
    'This could not be saved on this device. What you typed is still on the screen. Try again; if it happens again, restart the app.',
  unknownKind: (kind: string) =>
    `This version of the app does not know what “${kind}” is. Update the app, then try again.`,
  wrongField: (field: string, why: string) =>
    field === '' ? `Something is not right: ${why}.` : `Something is not right at “${field}”: ${why}.`,
  noDevice:
    'This device has to reach the server once before it can give out references. Go where there is a signal, then try again.',
  signIn: {
    wrong: 'That email and password do not belong together. Check both and try again.',
    tooMany: 'Too many tries. Wait a few minutes, then try again.',
    unreachable:
      'The server cannot be reached. Signing in for the first time needs a signal; after that this device opens without one.',
    broken: 'Something broke on our side. Try again in a minute.',
  },
  /** The browser threw away what it kept, as some do when a device runs out of room or an app is not used for long. */
  evicted: (unsent: number) =>
    `This browser has removed what was kept here. What had been sent is safe on the server and comes back when you sign in. ${
      unsent === 0
        ? 'Nothing was waiting to be sent.'
        : `${unsent === 1 ? 'One thing that was' : `${unsent} things that were`} not sent yet may be lost: please write ${unsent === 1 ? 'it' : 'them'} down again.`
    } To stop it happening, install Evenhand on this device.`,
  openFailed:
    'What is stored on this device could not be opened. Nothing has been deleted. Close other tabs of Evenhand and try again.',
};
