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

  /** One network, at once where it is in memory; with the others of the request otherwise. */
  network(context: Context, id: string): Soon<NetworkRow | null> {
    const kept = this.networks.kept(context.viewer, id, context.directoryEpoch);
    return kept === undefined ? this.networksOf(context).load(id) : kept;
  }

  /** The same for several; without those that the viewer may not know of. */
  networksAmong(context: Context, ids: readonly string[]): Soon<NetworkRow[]> {
    return present(ids.map((id) => this.network(context, id)));
  }

  person(context: Context, id: string): Soon<PersonRow | null> {
    return this.people.kept(context.viewer, id, context.directoryEpoch) ?? this.peopleOf(context).load(id);
  }

  peopleAmong(context: Context, ids: readonly string[]): Soon<PersonRow[]> {
    return present(ids.map((id) => this.person(context, id)));
  }

  networksOf({ loaders, viewer, directoryEpoch }: Context): DataLoader<string, NetworkRow | null> {
    return loaders.for<string, NetworkRow | null>('networks', async (ids) =>
      inOrder(ids, await this.networks.onPage(viewer, ids, directoryEpoch)),
    );
  }

  peopleOf({ loaders, viewer, directoryEpoch }: Context): DataLoader<string, PersonRow | null> {
    return loaders.for<string, PersonRow | null>('people', async (ids) =>
      inOrder(ids, await this.people.onPage(viewer, ids, directoryEpoch)),
    );
  }
}

/** A value, or the promise of one: GraphQL takes either. */
export type Soon<Value> = Value | Promise<Value>;

/** Those that there are, at once unless one has to be waited for. */
export function present<Row>(rows: Soon<Row | null>[]): Soon<Row[]> {
  const found = (all: (Row | null)[]) => all.filter((row) => row !== null);
  return rows.some((row) => row instanceof Promise)
    ? Promise.all(rows.map((row) => Promise.resolve(row))).then(found)
    : found(rows as (Row | null)[]);
}

/** Rows in the order of the ids, null where there is none. */
export function inOrder<Row extends { id: string }>(ids: readonly string[], rows: readonly Row[]): (Row | null)[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
