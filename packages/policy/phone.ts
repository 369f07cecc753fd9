/**
 * The digits of a telephone number however it is written, `+44` as `0`: '+44 7700 900-123' is '07700900123'. Null where a text
 * is no number, or shorter than five digits.
 */
export function phoneDigits(text: string): string | null {
  if (!/^[\d\s()+.\-/]+$/.test(text)) return null;
  const digits = text.replace(/\(0\)/, '').replace(/\D/g, '');
  if (digits.length < 5) return null;
  return /^\s*(\+|00)/.test(text) ? digits.replace(/^(00)?44/, '0') : digits;
}
