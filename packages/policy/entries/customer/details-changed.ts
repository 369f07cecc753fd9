import { z } from 'zod/mini';
import { customerEntry, line } from '../define-entry.ts';

const short = () => z.optional(z.string().check(z.maxLength(1000)));

export const detailsChanged = customerEntry({
  sort: 'fact',
  body: z.strictObject({ name: z.optional(line()), email: short(), phone: short(), address: short() }),
  evolve(state, { body }) {
    state.name = body.name ?? state.name;
    state.email = body.email ?? state.email;
    state.phone = body.phone ?? state.phone;
    state.address = body.address ?? state.address;
  },
});
