/**
 * Why six digits are no PIN: `shape` where they are not six digits, `easy` where whoever finds a device would try them first (one
 * digit, two in turn, three twice, or counting up or down). Null when they will do.
 */
export function pinFault(pin: string): 'shape' | 'easy' | null {
  if (!/^\d{6}$/.test(pin)) return 'shape';
  const isRepeated = [1, 2, 3].some((length) => pin === pin.slice(0, length).repeat(6 / length));
  const counting = '01234567890';
  const isCounted = counting.includes(pin) || [...counting].reverse().join('').includes(pin);
  return isRepeated || isCounted ? 'easy' : null;
}
