import { Hono } from 'hono';
import { deviceRequest, type DeviceAnswer } from '@evenhand/policy/wire/session';
import { EnrolError, enrolDevice } from '../db/enrol-device.ts';
import type { Sql } from '../db/open.ts';
import { storableText } from '../db/storable.ts';
import { RequestProblem } from '../middleware/problem.ts';
import { readBody } from '../middleware/read-input.ts';
import { deviceWiped, type SignedIn } from '../middleware/who.ts';

/** A device makes itself known and gets its code for references. */
export function deviceRoutes(sql: Sql): Hono<SignedIn> {
  return new Hono<SignedIn>().post('/', async (c) => {
    const { organisation, staff } = c.get('who');
    const { id, name } = await readBody(c, deviceRequest);
    const request = { organisation, staff: staff.id, id, name: storableText(name) };
    const { code } = await enrolDevice(sql, request).catch(answerEnrolError);
    return c.json({ id, code } satisfies DeviceAnswer);
  });
}

function answerEnrolError(error: unknown): never {
  if (!(error instanceof EnrolError)) throw error;
  if (error.reason === 'wiped') throw deviceWiped();
  if (error.reason === 'another-persons') throw new RequestProblem(409, 'conflict', error.message);
  throw new RequestProblem(503, 'unavailable', error.message);
}
