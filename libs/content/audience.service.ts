import { Injectable } from '@nestjs/common';
import { type Address, type Rank, rankOf, type Viewer } from '#access';
import { NetworkKind, NetworkRepository, type NetworkRow, Visibility } from '#networks';
import { AppError, badField, Database, type Sql } from '#platform';
import type { AudienceInput } from './types.js';

/** Turns what a writer chose into addresses that may stand together. */
@Injectable()
export class AudienceService {
  constructor(
    private readonly networks: NetworkRepository,
    private readonly database: Database,
  ) {}

  /**
   * Loads each chosen network through the scope and gives it its least role.
   * @param path where the choice stands in the input, for errors
   * @param kept what the item is addressed to already: it may stay although the viewer does not read there, or it is archived
   * @throws AppError BAD_INPUT (empty, unknown network, a hidden network among others), ARCHIVED
   */
  async resolve(
    viewer: Viewer,
    input: AudienceInput,
    path = 'input.audience',
    sql: Sql = this.database,
    kept: readonly Address[] = [],
  ): Promise<Address[]> {
    const asked = input.networks.map(({ networkId, leastRole }) => ({ networkId, leastRole }));
    if (input.allFederations)
      asked.push(...(await this.national(sql)).map((networkId) => ({ networkId, leastRole: undefined })));
    const ids = [...new Set(asked.map(({ networkId }) => networkId))];
    if (ids.length === 0) throw badField(path, 'required');
    if (ids.length !== asked.length) throw badField(path, 'duplicate');
    const rows = await this.networks.byIds(viewer, ids, sql);
    // A network that the viewer may know of but not read is, as an address, the same as none.
    const was = new Map(kept.map(({ networkId, least }) => [networkId, least]));
    const known = new Map(rows.filter(({ id }) => viewer.rankIn(id) > 0 || was.has(id)).map((row) => [row.id, row]));
    const addresses = asked.map(({ networkId, leastRole }, index) => {
      const network = known.get(networkId);
      if (!network) throw badField(`${path}.networks.${index}.networkId`, 'unknown');
      return {
        networkId,
        least: (leastRole ? rankOf(leastRole) : (was.get(networkId) ?? network.defaultLeast)) as Rank,
      };
    });
    assertTogether([...known.values()], path, new Set(was.keys()));
    return addresses;
  }

  /** Whether what was chosen some time ago may still stand. @throws AppError ARCHIVED, BAD_INPUT (`hiddenAlone`) */
  async assertStill(
    viewer: Viewer,
    audience: readonly Address[],
    path: string,
    sql: Sql = this.database,
  ): Promise<void> {
    assertTogether(
      await this.networks.byIds(
        viewer,
        audience.map(({ networkId }) => networkId),
        sql,
      ),
      path,
    );
  }

  private async national(sql: Sql): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(
      `select id from network where kind = $1 and archived_at is null order by created_at limit 1`,
      [NetworkKind.national],
    );
    return rows.map(({ id }) => id);
  }
}

function assertTogether(networks: NetworkRow[], path: string, kept: ReadonlySet<string> = new Set()): void {
  if (networks.some(({ id, archivedAt }) => archivedAt && !kept.has(id)))
    throw new AppError('ARCHIVED', { fields: [{ path, rule: 'archived' }] });
  if (networks.length > 1 && networks.some(({ visibility }) => visibility === Visibility.hidden))
    throw badField(path, 'hiddenAlone');
}
