const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Groups of a reference or code as they are read aloud: ['4T7', 'R'] is 'four T seven, R'. */
export function spokenCode(groups: readonly string[]): string {
  return groups
    .map((group) => Array.from(group, (sign) => digits[Number.parseInt(sign, 10)] ?? sign).join(' '))
    .join(', ');
}
