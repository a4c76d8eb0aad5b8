import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import type { Context } from './current-viewer.js';
import { NetworkRepository, type NetworkRow } from './network.repository.js';
import { PersonRepository, type PersonRow } from './person.repository.js';

/** Networks and people by id within one request: one statement however many fields ask. Null for the invisible. */
@Injectable()
export class NetworkLoaders {
  constructor(
    private readonly networks: NetworkRepository,
    private readonly people: PersonRepository,
  ) {}

  networksOf({ loaders, viewer }: Context): DataLoader<string, NetworkRow | null> {
    return loaders.for<string, NetworkRow | null>('networks', async (ids) =>
      inOrder(ids, await this.networks.byIds(viewer, ids)),
    );
  }

  peopleOf({ loaders, viewer }: Context): DataLoader<string, PersonRow | null> {
    return loaders.for<string, PersonRow | null>('people', async (ids) =>
      inOrder(ids, await this.people.byIds(viewer, ids)),
    );
  }
}

/** Rows in the order of the ids, null where there is none. */
export function inOrder<Row extends { id: string }>(ids: readonly string[], rows: readonly Row[]): (Row | null)[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
