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
  openFailed:
    'What is stored on this device could not be opened. Nothing has been deleted. Close other tabs of Evenhand and try again.',
};
