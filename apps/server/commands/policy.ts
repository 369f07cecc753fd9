// `pnpm policy scenarios <file or folder>...` runs scenario files against the policies and says what did not come out.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runScenarios, type Ports } from '@evenhand/policy/scenarios/command';
import { parseAllDocuments } from 'yaml';

const usage = 'Usage: pnpm policy scenarios <file or folder>...';

async function list(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  const files = await readdir(path, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && file.name.endsWith('.scenario.yaml'))
    .map((file) => join(file.parentPath, file.name))
    .filter((file) => !file.split(/[\\/]/).includes('node_modules'))
    .sort();
}

function parse(text: string): unknown[] {
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents)) return [];
  return documents.map((document) => {
    const [error] = document.errors;
    if (error) throw new Error(error.message);
    return document.toJS() as unknown;
  });
}

const ports: Ports = { list, parse, read: (file) => readFile(file, 'utf8'), print: (line) => console.log(line) };

const [command, ...paths] = process.argv.slice(2);
if (command !== 'scenarios' || paths.length === 0) {
  console.error(usage);
  process.exitCode = 1;
} else {
  const { failed } = await runScenarios(paths, ports);
  process.exitCode = failed > 0 ? 1 : 0;
}
