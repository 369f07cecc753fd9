/** Every answer that is not what was asked for: a word for programs, a sentence for people. */
export interface Problem {
  error:
    | 'bad-request'
    | 'not-signed-in'
    | 'not-found'
    | 'conflict'
    | 'too-large'
    | 'too-many-tries'
    | 'broken'
    | 'unavailable'
    | 'update-needed';
  message: string;
  /** To quote when asking for help. */
  request?: string;
}
