import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { runScenario } from './scenarios/run.ts';
import { readScenario } from './scenarios/scenario.ts';

const folder = join(import.meta.dirname, 'packs');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.scenario.yaml'))
  .sort();

const documentsOf = (file: string): unknown[] =>
  parseAllDocuments(readFileSync(join(folder, file), 'utf8'))
    .map((document): unknown => document.toJS())
    .filter((document) => document !== null);

const sentenceOf = (raw: unknown): string =>
  typeof raw === 'object' && raw !== null && 'scenario' in raw
    ? String(raw.scenario)
    : 'a document that is no scenario';

describe.each(files)('%s', (file) => {
  for (const raw of documentsOf(file)) {
    test(sentenceOf(raw), () => {
      const { scenario, problems } = readScenario(raw);
      expect(problems).toBeNull();
      expect(scenario ? runScenario(scenario) : []).toEqual([]);
    });
  }
});

test('every policy with stages has scenarios, and no sentence stands twice', () => {
  const sentences = files.flatMap((file) => documentsOf(file).map(sentenceOf));
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(files.map((file) => relative('.', file).split(/[\\/]/)[0])).toContain('jersey-feedback');
});
