import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes files below a folder that nobody wrote to since then, and says how many; a folder that is not there has none. */
export async function sweepFolder(folder: string, since: Date): Promise<number> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  let removed = 0;
  for (const file of found.filter((each) => each.isFile())) {
    const path = join(file.parentPath, file.name);
    // Gone meanwhile is as good.
    const written = await stat(path).catch(() => null);
    if (!written || written.mtime >= since) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}
