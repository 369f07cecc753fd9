/** What tus metadata says: words with their values in base64. */
export function metadataIn(header: string): Record<string, string> {
  const pairs = header.split(',').map((pair) => pair.trim().split(' '));
  return Object.fromEntries(pairs.map(([word = '', value = '']) => [word, Buffer.from(value, 'base64').toString()]));
}

export const metadataOf = (said: Readonly<Record<string, string>>): string =>
  Object.entries(said)
    .map(([word, value]) => `${word} ${Buffer.from(value).toString('base64')}`)
    .join(',');
