/** Arguments that a call can take; some engines stop at 65,535. */
const chunk = 32_768;

export function textOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += chunk)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + chunk)));
  return btoa(parts.join(''));
}

/** Throws a DOMException for what is not base64. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
