/** What to print for whoever tries the demo. */
export interface DemoGuide {
  organisations: string[];
  /** Of every account. */
  password: string;
  /** A few to begin with. */
  signIns: { email: string; who: string }[];
  /** A customer's receipt, to try the tracking page. */
  tracking: { reference: string; code: string };
}
