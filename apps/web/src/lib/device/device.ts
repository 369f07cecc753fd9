/** The port to the platform. Everything the app asks of the machine it runs on goes through here, so that tests can stand in for it. */
export interface Device {
  now(): Date;
  /** A uuid v7: sorts by the moment it was made, unique without a network. */
  newId(): string;
  /** Cryptographically strong. */
  randomBytes(length: number): Uint8Array<ArrayBuffer>;

  /** What the platform believes; only an answer from the server proves it. */
  online(): boolean;
  /** Calls back on each change; the answer stops it. */
  onOnlineChange(changed: (online: boolean) => void): () => void;

  /** Asks that what is stored is not cleared by itself; true when it is granted. */
  persist(): Promise<boolean>;
  /** Bytes in use and allowed; undefined where the platform does not say. */
  estimate(): Promise<{ used: number; quota: number } | undefined>;

  /** Does the work while no other page of this browser does work of this name; waits for its turn. */
  inTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result>;

  canShare(): boolean;
  /** True when handed on, false when the person closed the choice or it is not possible here. */
  share(what: { title: string; text: string; url?: string }): Promise<boolean>;
  print(): void;
  /** A short buzz where there is one. */
  vibrate?(milliseconds: number): void;
}
