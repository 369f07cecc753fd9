/**
 * Something a person who starts the server can put right: a bad setting, a folder that may not be written.
 * Its message is one plain sentence (a log's tail may follow on further lines); print it without a stack.
 */
export class StartError extends Error {
  override name = 'StartError';
}
