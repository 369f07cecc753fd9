const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** SvelteKit's own: +page.svelte, (group), [parameter], [...rest], [[optional]]. */
const kitFile = /^\+[a-z]+(@[a-z]*)?(\.server)?\.(svelte|ts|js)$/;
const kitFolder = /^\([a-z-]+\)$|^\[{1,2}(\.\.\.)?[a-z][A-Za-z]*(=[a-z]+)?\]{1,2}$/;
const component = /^[A-Z][A-Za-z0-9]*\.svelte$/;
/** Names that tools or custom fix. */
const fixed = new Set(['README.md', 'LICENSE', 'Dockerfile', 'CHANGELOG.md']);

/** Words that say nothing about what is inside. */
const empty = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'manager', 'service', 'services'];
const emptyName = new RegExp(`(^|-)(${empty.join('|')})$`);
/** A service of the world, not of the code. */
const real = /^(youth|children)-services?$/;

function complaintAbout(name: string, isFolder: boolean): string | undefined {
  const stem = name.replace(/^\./, '').split('.')[0] ?? '';
  if (emptyName.test(stem.toLowerCase()) && !real.test(stem)) return `"${name}" does not say what it holds`;
  if (isFolder) return kebab.test(stem) || kitFolder.test(name) ? undefined : `folder "${name}" is not lower-kebab`;
  if (fixed.has(name) || kitFile.test(name) || component.test(name)) return undefined;
  const parts = name.replace(/^\./, '').split('.');
  return parts.every((part) => kebab.test(part)) ? undefined : `"${name}" is not lower-kebab`;
}

/** What is wrong with the names on a path, folders included. */
export function badNames(path: string): string[] {
  const names = path.split('/');
  return names.flatMap((name, place) => {
    const complaint = complaintAbout(name, place < names.length - 1);
    return complaint ? [`${path}: ${complaint}`] : [];
  });
}
