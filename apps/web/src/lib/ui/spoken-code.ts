const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The alphabet of radio and telephone: many letters sound alike on a line. */
const letters =
  `Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec
  Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu`.split(/\s+/);

const letterOf = (sign: string): string => letters.find((word) => word.startsWith(sign)) ?? sign;

/** Groups of a reference or code as they are read aloud: ['4T7', 'R'] is 'four Tango seven, Romeo'. */
export function spokenCode(groups: readonly string[]): string {
  return groups
    .map((group) => Array.from(group, (sign) => digits[Number.parseInt(sign, 10)] ?? letterOf(sign)).join(' '))
    .join(', ');
}
