/// <reference types="vite-plugin-pwa/svelte" />
import type { IncomingMessage } from 'node:http';
import type { PublicServices } from '#lib/public/services.ts';

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
    interface PageData {
      /**
       * What the staff app draws around a page: everything (the default), `focus` for one record that brings its own top and actions,
       * `bare` for sign-in, capture and receipt, which stand alone. Said in the page's `+page.ts`: `export const load = () => ({ frame: 'bare' as const })`.
       */
      frame?: 'full' | 'focus' | 'bare';
    }
    interface Platform {
      /** Node's own request. The server hangs its services on it; undefined in `vite dev` and while prerendering. */
      req: IncomingMessage & { services?: PublicServices };
    }
  }
}
