import { z } from 'zod/mini';
import { customerEntry, line } from '../define-entry.ts';

const short = () => z.optional(z.string().check(z.maxLength(1000)));

export const customerRegistered = customerEntry({
  sort: 'fact',
  begins: 'always',
  body: z.strictObject({ name: line(), unit: z.string(), email: short(), phone: short(), address: short() }),
  evolve(state, { body }) {
    state.name = body.name;
    state.unit = body.unit;
    state.email = body.email ?? '';
    state.phone = body.phone ?? '';
    state.address = body.address ?? '';
  },
});
