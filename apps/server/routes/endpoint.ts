import type { z } from 'zod/mini';

/** One endpoint of the API, as the OpenAPI document lists it. */
export interface Endpoint {
  method: 'get' | 'post' | 'patch' | 'delete' | 'head';
  /** As OpenAPI writes it, with `{name}` for a part that changes. */
  path: string;
  says: string;
  /** Whether a session is needed. */
  signedIn: boolean;
  parts?: z.ZodMiniType;
  query?: z.ZodMiniType;
  body?: z.ZodMiniType;
  answer: z.ZodMiniType;
  /** Other than JSON. */
  answersAs?: string;
  /** What can go wrong beside what can go wrong everywhere. */
  problems?: Readonly<Record<number, string>>;
}
