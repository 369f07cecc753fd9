import type { SignInsOf } from './key-sign-ins.ts';

/** What to print for whoever tries the demo. */
export interface DemoGuide {
  organisations: string[];
  /** Of every account. */
  password: string;
  /** A few of each organisation to begin with. */
  signIns: SignInsOf[];
  /** A customer's receipt, to try the tracking page. */
  tracking: { reference: string; code: string };
}
