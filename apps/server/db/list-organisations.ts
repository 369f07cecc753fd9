import type { Queries } from './open.ts';

export interface NamedOrganisation {
  id: string;
  name: string;
  prefix: string;
}

/** The organisations of this server, by name. */
export async function listOrganisations(sql: Queries): Promise<NamedOrganisation[]> {
  return sql<NamedOrganisation[]>`select id, name, prefix from organisation_names()`;
}
