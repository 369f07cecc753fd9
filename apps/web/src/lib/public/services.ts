/** What the public pages ask of the server. The server hangs an implementation on the request (`event.platform.req.services`). */

export interface Organisation {
  id: string;
  name: string;
  prefix: string;
}

export interface PublicServices {
  /** Organisations of this server that take complaints, in the order to show them. */
  organisations(): Promise<Organisation[]>;
}
