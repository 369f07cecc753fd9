/** The address pattern of a page file: groups fall away, a parameter stands for any one part. */
export function addressOf(pageFile: string): RegExp {
  const parts = pageFile
    .replace(/^apps\/web\/src\/routes\//, '')
    .split('/')
    .slice(0, -1)
    .filter((part) => !/^\(.*\)$/.test(part));
  const pattern = parts.map((part) => (/^\[\.\.\./.test(part) ? '/.+' : /^\[/.test(part) ? '/[^/]+' : `/${part}`));
  return new RegExp(`^${pattern.join('')}/?$`);
}

/** Every address that the functions of paths.ts make, each called with plain words for its parameters. */
export function addressesFrom(module: Record<string, unknown>): string[] {
  return Object.values(module).flatMap((make) => {
    if (typeof make !== 'function') return [];
    const address: unknown = make(...Array.from({ length: make.length }, () => 'x'));
    return typeof address === 'string' ? [new URL(address, 'http://localhost').pathname] : [];
  });
}

/**
 * Pages that no function of paths.ts leads to, and functions that lead nowhere: to no page and no endpoint of Kit
 * (`+server.ts`). Addresses below /api are the server's.
 */
export function unpaired(routeFiles: readonly string[], addresses: readonly string[]): string[] {
  const patterns = routeFiles.map((file) => ({ file, pattern: addressOf(file) }));
  return [
    ...patterns
      .filter(({ file, pattern }) => file.endsWith('.svelte') && !addresses.some((address) => pattern.test(address)))
      .map(({ file }) => `${file}: no function in lib/paths.ts leads here`),
    ...addresses
      .filter((address) => !address.startsWith('/api/') && !patterns.some(({ pattern }) => pattern.test(address)))
      .map((address) => `lib/paths.ts: ${address} has no page`),
  ];
}
