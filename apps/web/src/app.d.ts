/// <reference types="vite-plugin-pwa/svelte" />
import type { PublicServices } from '#lib/public/server-port.ts';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** Names the entry in the server's log; shown so that a person can quote it. */
      id?: string;
    }
    interface Locals {
      language: string;
    }
    interface PageState {
      /** How many entries of the history stand over the page's own: see `lib/ui/back-closes.svelte.ts`. */
      sheets?: number;
    }
    interface PageData {
      /** Whose page it is, on public pages that belong to one organisation. */
      organisation?: string;
      /** Its id, for the way to its policy. */
      organisationId?: string;
      /**
       * What the staff app draws around a page: everything (the default), `focus` for one record that brings its own top and actions,
       * `bare` for sign-in, capture and receipt, which stand alone. Said in the page's `+page.ts`: `export const load = () => ({ frame: 'bare' as const })`.
       */
      frame?: 'full' | 'focus' | 'bare';
    }
  }
}

declare module 'node:http' {
  /** Node's own request, which Kit hands over as `event.platform.req`. The server hangs its services on it. */
  interface IncomingMessage {
    /** Undefined in `vite dev` and while prerendering. */
    services?: PublicServices;
  }
}
