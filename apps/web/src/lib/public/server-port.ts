import type { PolicyPage } from '@evenhand/policy/derive/policy-page';
import type { PublicView } from '@evenhand/policy/derive/public-view';
import type { TrackAnswer } from '@evenhand/policy/wire/track';

/** An organisation of this server as the public pages name it. */
export interface PublicOrganisation {
  id: string;
  name: string;
  prefix: string;
}

/** A reference and code that fit open a page for a while; anything else is answered as the API answers it. */
export type TrackingOpened =
  | {
      opened: true;
      /** As the organisation writes it, whatever way it was typed. */
      reference: string;
      /** Opaque and signed; good for this reference only. */
      token: string;
      /** How long it is good for. */
      seconds: number;
    }
  | Extract<TrackAnswer, { opened: false }>;

/**
 * The port from the public pages to the server, which hangs its implementation on the request
 * (`event.platform.req.services`): a server-rendered page cannot reach the API of its own process by fetch.
 */
export interface PublicServices {
  /** Organisations that take complaints here, in the order to show them. */
  organisations(): Promise<readonly PublicOrganisation[]>;
  /** What the policy of an organisation says; null where there is no such organisation. */
  policyPage(organisation: string): Promise<PolicyPage | null>;
  /** Checks reference and code as typed. `address` is whose tries are counted. */
  openTracking(reference: string, code: string, address: string): Promise<TrackingOpened>;
  /** What the holder of a token may see now; null when it is spent, forged or for another reference. */
  trackedView(reference: string, token: string): Promise<PublicView | null>;
}
