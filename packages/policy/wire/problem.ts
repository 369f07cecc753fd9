/** Every answer that is not what was asked for: a word for programs, a sentence for people. */
export interface Problem {
  error:
    | 'bad-request'
    | 'not-signed-in'
    /** An administrator or the person themselves had this device wiped: it removes what it keeps and says so. */
    | 'device-wiped'
    /** This is only for somebody who signed in lately. */
    | 'sign-in-again'
    /** A new password that is too easy to guess. */
    | 'weak-password'
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
