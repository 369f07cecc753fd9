// The only way to an organisation's tables while the server runs. Its connections have no right to them (role
// `evenhand_server`); for one transaction they take the role `evenhand_scoped`, and policies of the database show that role what
// belongs to the scope (migrations/0008-walls.sql). A query that forgets its filters therefore sees nothing foreign, and
// one that forgets its scope fails.
import { unitsReached } from '@evenhand/policy/directory';
import type { Sql, Transaction } from './open.ts';
import { reachOf, type Reader } from './reader.ts';

type Work<Result> = (tx: Transaction) => Promise<Result>;

/** The whole organisation: for judging and adding entries, its reference data, its log. Nothing read so may go to one person unasked. */
export const asOrganisation = <Result>(sql: Sql, organisation: string, work: Work<Result>): Promise<Result> =>
  within(sql, { organisation, as: 'server' }, work);

/** What one person sees: records of their audience, and their own words. */
export const asReader = <Result>(sql: Sql, reader: Reader, work: Work<Result>) => within(sql, scopeOf(reader), work);

/** The same, and all its questions see the database as it was at the first. */
export const asReaderAtOneMoment = <Result>(sql: Sql, reader: Reader, work: Work<Result>) =>
  within(sql, scopeOf(reader), work, 'isolation level repeatable read read only');

function scopeOf({ organisation, staff, directory }: Reader): Scope {
  const { units, roles } = reachOf(directory, staff);
  return { organisation, as: 'staff', staff: staff.id, units, roles };
}

/** Arrangements of the person's units, whether or not they may read them: for the instruction in them and nothing else. */
export const forLimits = <Result>(sql: Sql, { organisation, staff, directory }: Reader, work: Work<Result>) =>
  within(sql, { organisation, as: 'limits', staff: staff.id, units: unitsReached(directory, staff) }, work);

/** One case, by its id, to whoever has shown its tracking code. */
export const asCustomer = <Result>(sql: Sql, organisation: string, record: string, work: Work<Result>) =>
  within(sql, { organisation, as: 'customer', record }, work);

interface Scope {
  organisation: string;
  as: 'server' | 'staff' | 'limits' | 'customer';
  staff?: string;
  units?: readonly string[];
  roles?: readonly string[];
  /** Id of a case. */
  record?: string;
}

/** One transaction in a scope. What the work answers with must not be a list of promises. */
async function within<Result>(sql: Sql, scope: Scope, work: Work<Result>, how = ''): Promise<Result> {
  const { organisation, as, staff = '', units = [], roles = [], record = '' } = scope;
  const answer = await sql.begin(how, async (tx) => {
    // Not waited for: it goes out with the first question of the work, which the connection answers after it.
    const entered = tx`
      select set_config('evenhand.organisation', ${organisation}, true), set_config('evenhand.as', ${as}, true),
        set_config('evenhand.staff', ${staff}, true), set_config('evenhand.units', ${[...units]}::text[]::text, true),
        set_config('evenhand.roles', ${[...roles]}::text[]::text, true), set_config('evenhand.record', ${record}, true),
        set_config('role', 'evenhand_scoped', true)`.execute();
    const [result] = await Promise.all([work(tx), entered]);
    return { result };
  });
  return answer.result;
}
