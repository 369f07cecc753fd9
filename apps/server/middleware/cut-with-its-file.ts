import type { ServerResponse } from 'node:http';

/**
 * Cuts an answer whose file can no longer be read, as when a newer build took its place. The static files of the pages are
 * piped by a library that does not listen for errors, and an error that nobody hears ends the whole program.
 */
export function cutWithItsFile(outgoing: ServerResponse, hear: (error: Error) => void): void {
  outgoing.once('pipe', (file) =>
    file.once('error', (error) => {
      hear(error);
      outgoing.destroy();
    }),
  );
}
