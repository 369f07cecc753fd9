/*
 *   opening -> signed-out   nobody, or nobody whose store lies here        -> sign in
 *           -> locked       somebody's sealed store                        -> passphrase, PIN or passkey
 *           -> choose       somebody signed in without a password, or from before anything was sealed -> a passphrase
 *           -> changed      the password was changed elsewhere             -> the one before, once, or begin anew
 *           -> ready        the store is open; or broken                   -> locked, signed-out
 */
export type GatePhase = 'opening' | 'signed-out' | 'locked' | 'choose' | 'changed' | 'ready' | 'broken';
