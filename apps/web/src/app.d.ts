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
      /** Set by pages of the staff app that bring their own top and bottom: sign-in, capture, receipt. */
      bare?: boolean;
    }
    interface Platform {
      /** Node's own request. The server hangs its services on it; undefined in `vite dev` and while prerendering. */
      req: IncomingMessage & { services?: PublicServices };
    }
  }
}
