import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/*
 * The worked examples that the policies were given with, by number. Each is a scenario of its policy (`example: TV-010`), or,
 * where it is about a report or a calendar alone, a test whose name has its number.
 */
const examples = `
  001 003 004 006 010 011 012 014 018 022 024 025 026 027 029 030 031 034 035 036 037 040 041 046 048
  049 050 056 058 061 062 064 065 066 068 069 071 073 075 076 081 082 086 087 088 089 090 095 096 098
  099 101 104 105 106 108 111 116 118 120 121 122 125 126 127 128 134 135 136 137 140 142 143 145 147
  148 149 154 156 157 159 163 166 168 169 171 172 173 174 175 178 184 185 187 188 189 190 191 192 195
  197 201 204 207 210 212 214 216 217 220 221 222 224 227 229
`
  .trim()
  .split(/\s+/)
  .map((number) => `TV-${number}`);

const here = import.meta.dirname;
const files = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(scenario\.yaml|test\.ts)$/.test(file) && !file.includes('node_modules'))
  .filter((file) => file !== 'worked-examples.test.ts');
const written = files.map((file) => readFileSync(join(here, file), 'utf8')).join('\n');
const carried = new Set([...written.matchAll(/(?:example: |['"`])(TV-\d+)/g)].map(([, id]) => id));

test('every worked example is a scenario or a test', () => {
  expect(examples.filter((id) => !carried.has(id))).toEqual([]);
});
