/** Arguments that a call can take; some engines stop at 65,535. */
const chunk = 32_768;

/** Newer browsers do it themselves, many times faster. */
type Native = { toBase64?(): string };
const native = Uint8Array as unknown as { fromBase64?(text: string): Uint8Array<ArrayBuffer> };

export function textOf(bytes: Uint8Array): string {
  const own = (bytes as Native).toBase64?.();
  if (own !== undefined) return own;
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += chunk)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + chunk)));
  return btoa(parts.join(''));
}

/** Throws for what is not base64. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  if (native.fromBase64) return native.fromBase64(text);
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
