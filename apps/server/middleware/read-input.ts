import type { Context, MiddlewareHandler } from 'hono';
import { z } from 'zod/mini';
import { badRequest, RequestProblem } from './problem.ts';

// The short build of the schema library brings no sentences of its own.
z.config(z.locales.en());

const received = new WeakMap<Context, Promise<unknown>>();

/** Has the body come in and made into JSON while others find out who sends it. Nothing looks at it before they have. */
export const receiveBody: MiddlewareHandler = (c, next) => {
  const json = jsonOf(c);
  // One that is cut off, or no JSON, is said to whoever reads it.
  json.catch(() => undefined);
  received.set(c, json);
  return next();
};

/**
 * The body, read as JSON and checked. Answers 400 with one sentence that names the first wrong field, and 415 for what does
 * not say that it is JSON: a page of another site may send any other type without asking the browser first.
 */
export async function readBody<Shape extends z.ZodMiniType>(c: Context, shape: Shape): Promise<z.infer<Shape>> {
  checkType(c.req.header('content-type') ?? '');
  return checked(await (received.get(c) ?? jsonOf(c)), shape, 'The request');
}

async function jsonOf(c: Context): Promise<unknown> {
  const text = await c.req.text();
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('The request is not JSON that can be read.');
  }
}

/** Answers 415 for a body that says it is anything but JSON. */
export function checkType(type: string): void {
  if (/^application\/json\s*(;|$)/i.test(type)) return;
  throw new RequestProblem(415, 'bad-request', 'The request must be JSON, and say so as its content type.');
}

/** The query of the address, checked in the same way. */
export function readQuery<Shape extends z.ZodMiniType>(c: Context, shape: Shape): z.infer<Shape> {
  return checked(c.req.query(), shape, 'The address');
}

function checked<Shape extends z.ZodMiniType>(input: unknown, shape: Shape, what: string): z.infer<Shape> {
  const result = shape.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join('.') ?? '';
  const reason = issue ? reasonOf(issue) : 'it is not what it must be';
  throw badRequest(field === '' ? `${what} is wrong: ${reason}.` : `${what} is wrong at "${field}": ${reason}.`);
}

function reasonOf({ message }: z.core.$ZodIssue): string {
  if (message.endsWith('received undefined')) return 'it is missing';
  return message.replace(/^Invalid (input|string|option): /, '');
}
