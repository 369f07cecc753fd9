import { isTest } from './tree-files.ts';
import type { TreeFile } from './tree-files.ts';

export type Sizes = { median: number; p90: number; largest: number };

export const caps = { median: 60, p90: 200, source: 300, test: 600 };

const source = /^(apps|packages|test)\/.*\.(ts|js|svelte|css)$/;
/** What is looked up rather than read through: the packs' values, holidays, texts, demo organisations. */
const data = [
  /^packages\/policy\/packs\/[^/]+\//,
  /holidays?[^/]*\.ts$/,
  /^apps\/web\/src\/lib\/words\//,
  /^apps\/server\/demo\//,
];

function linesOf(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

function isSource(path: string): boolean {
  return source.test(path) && !isTest(path) && !data.some((kind) => kind.test(path));
}

/** Median, 90th percentile and largest number of lines of the source files. */
export function sizesOf(files: readonly TreeFile[]): Sizes {
  const lines = files
    .filter(({ path }) => isSource(path))
    .map(({ text }) => linesOf(text))
    .sort((one, other) => one - other);
  const at = (share: number): number => lines[Math.max(0, Math.ceil(lines.length * share) - 1)] ?? 0;
  return { median: at(0.5), p90: at(0.9), largest: at(1) };
}

/** Files over the cap of their sort, and the 90th percentile when that is over its own. */
export function tooLarge(files: readonly TreeFile[]): string[] {
  const over = files.flatMap(({ path, text }) => {
    const cap = isTest(path) ? caps.test : isSource(path) ? caps.source : Infinity;
    const lines = linesOf(text);
    return lines > cap ? [`${path}: ${lines} lines, at most ${cap}`] : [];
  });
  const { p90 } = sizesOf(files);
  return p90 > caps.p90 ? [...over, `nine in ten source files may have at most ${caps.p90} lines, it is ${p90}`] : over;
}
