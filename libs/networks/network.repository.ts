import { Injectable } from '@nestjs/common';
import { assertCan, readerKeyOf, type Role, roleOf, type Viewer } from '#access';
import { Database, isId, type Keyset, notFound, type Sql, type Tx } from '#platform';
import { atEpoch, Directory, DIRECTORY_EPOCH } from './directory.js';
import { escapeLike, type NamePlace } from './name-cursor.js';
import type { JoinPolicy, NetworkKind, Visibility } from './network.entity.js';

export interface NetworkRow {
  id: string;
  slug: string;
  kind: NetworkKind;
  name: string;
  description: string;
  visibility: Visibility;
  joinPolicy: JoinPolicy;
  needsReview: boolean;
  defaultLeast: number;
  archivedAt: Date | null;
  createdAt: Date;
  region: string | null;
  municipalities: string[] | null;
}

const COLUMNS = `n.id, n.slug, n.kind, n.name, n.description, n.visibility, n.join_policy as "joinPolicy",
  n.needs_review as "needsReview", n.default_least as "defaultLeast", n.archived_at as "archivedAt",
  n.created_at as "createdAt", f.region, f.municipalities`;
const FROM = 'network n left join federation f on f.network_id = n.id';

/** A network's name reaches everyone with an account; a hidden one's its members only. Its content is another matter. */
const KNOWN = `(n.visibility <> 'hidden' or n.id = any($1))`;
const knows = (viewer: Viewer, { id, visibility }: NetworkRow): boolean =>
  visibility !== 'hidden' || viewer.rankIn(id) > 0;

/**
 * The same as a condition for lists that are narrowed by a network: what lies behind one that the viewer may not know of
 * is not found by its id.
 * @param id SQL of the network's id
 * @param keys the placeholder that the viewer's keys are bound to
 */
export const knownNetwork = (id: string, keys = '$1'): string =>
  `exists (select 1 from network kn where kn.id = ${id} and (kn.visibility <> 'hidden' or ${readerKeyOf('kn.id')} = any(${keys}::text[])))`;

/** Networks as a viewer may know of them. */
@Injectable()
export class NetworkRepository {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  async byIds(viewer: Viewer, ids: readonly string[], sql: Sql = this.database): Promise<NetworkRow[]> {
    if (!viewer.signedIn) return [];
    return sql.query<NetworkRow>(
      `select ${COLUMNS} from ${FROM} where ${KNOWN} and n.id = any($2)`,
      [viewer.networkIds, ids.filter(isId)],
      'network.byIds',
    );
  }

  /** The same for a page, from memory where nothing has changed. @param epoch that the request has read, see Directory */
  async onPage(viewer: Viewer, ids: readonly string[], epoch: string | undefined): Promise<NetworkRow[]> {
    if (!viewer.signedIn) return [];
    const rows = await this.directory.read('network', epoch, ids.filter(isId), async (missing) =>
      atEpoch(
        await this.database.query<NetworkRow & { epoch: string }>(
          `select ${COLUMNS}, ${DIRECTORY_EPOCH} from ${FROM} where n.id = any($1)`,
          [missing],
          'network.onPage',
        ),
      ),
    );
    return rows.filter((row) => knows(viewer, row));
  }

  /** One of them at once, where it is in memory; null for what the viewer may not know of. */
  kept(viewer: Viewer, id: string, epoch: string | undefined): NetworkRow | null | undefined {
    const row = viewer.signedIn ? this.directory.kept<NetworkRow>('network', epoch, id) : undefined;
    return row && (knows(viewer, row) ? row : null);
  }

  /** Those of these that the viewer may know of; what they read costs no statement. */
  async knownAmong(viewer: Viewer, ids: readonly string[], sql: Sql = this.database): Promise<Set<string>> {
    const own = ids.filter((id) => viewer.rankIn(id) > 0);
    const others = ids.filter((id) => viewer.rankIn(id) === 0);
    const rows = others.length > 0 ? await this.byIds(viewer, others, sql) : [];
    return new Set([...own, ...rows.map(({ id }) => id)]);
  }

  /** @throws AppError NOT_FOUND for what is not there or not to be known of */
  async get(viewer: Viewer, id: string, sql: Sql = this.database): Promise<NetworkRow> {
    const [row] = await this.byIds(viewer, [id], sql);
    if (!row) throw notFound();
    return row;
  }

  /**
   * The same, locked until the transaction ends: who changes members or settings of one network waits for another.
   * @throws AppError NOT_FOUND
   */
  async getForChange(tx: Tx, viewer: Viewer, id: string): Promise<NetworkRow> {
    if (!isId(id)) throw notFound();
    await tx.query('select 1 from network where id = $1 for update', [id]);
    return this.get(viewer, id, tx);
  }

  async getBySlug(viewer: Viewer, slug: string): Promise<NetworkRow> {
    const rows =
      viewer.signedIn && !slug.includes('\0')
        ? await this.database.query<NetworkRow>(`select ${COLUMNS} from ${FROM} where ${KNOWN} and n.slug = $2`, [
            viewer.networkIds,
            slug,
          ])
        : [];
    if (!rows[0]) throw notFound();
    return rows[0];
  }

  /** The directory, by name. */
  async page(
    viewer: Viewer,
    options: { kinds?: NetworkKind[]; mine?: boolean; text?: string; first: number; after?: NamePlace },
  ): Promise<NetworkRow[]> {
    if (!viewer.signedIn) return [];
    return this.database.query<NetworkRow>(
      `select ${COLUMNS} from ${FROM}
       where ${KNOWN} and ($2::text[] is null or n.kind = any($2)) and (not $3 or n.id = any($1))
         and ($4::text is null or n.name ilike '%' || $4 || '%')
         and ($5::text is null or (n.name, n.id) > ($5, $6::uuid))
       order by n.name, n.id limit $7`,
      [
        viewer.networkIds,
        options.kinds ?? null,
        options.mine ?? false,
        options.text ? escapeLike(options.text) : null,
        options.after?.name ?? null,
        options.after?.id ?? null,
        options.first + 1,
      ],
    );
  }
  /** For each of these networks what it contains, or what contains it, as far as the viewer may know of that; by name. */
  async containments(
    viewer: Viewer,
    ids: readonly string[],
    way: 'contains' | 'containedIn',
  ): Promise<{ otherId: string; cap: Role }[][]> {
    const [own, other] = way === 'contains' ? ['container_id', 'contained_id'] : ['contained_id', 'container_id'];
    const rows = await this.database.query<{ id: string; otherId: string; cap: number }>(
      `select c.${own} as id, n.id as "otherId", c.cap from containment c join network n on n.id = c.${other}
       where ${KNOWN} and c.${own} = any($2) order by n.name, n.id limit 2000`,
      [viewer.networkIds, ids],
    );
    return ids.map((id) =>
      rows.filter((row) => row.id === id).map(({ otherId, cap }) => ({ otherId, cap: roleOf(cap) })),
    );
  }

  /** Every network as a platform administrator answers for it, newest first: of a hidden one no more than that it is. */
  async administered(viewer: Viewer, page: { first: number; after?: Keyset }): Promise<AdministeredRow[]> {
    assertCan(viewer, 'network.oversee');
    return this.database.query<AdministeredRow>(
      `select n.id, n.kind, case when ${KNOWN} then n.name end as name, n.created_at as "createdAt", n.archived_at as "archivedAt",
              (select count(*)::int from membership m where m.network_id = n.id) as "memberCount",
              array(select m.person_id from membership m join person p on p.id = m.person_id where m.network_id = n.id and m.rank = 4 order by p.name limit 50) as "adminIds",
              (select coalesce(json_agg(json_build_object('containerId', o.id, 'rank', c.cap) order by o.name), '[]') from containment c
               join network o on o.id = c.container_id where c.contained_id = n.id and ${KNOWN} and (o.visibility <> 'hidden' or o.id = any($1))) as within
       from network n where ($2::timestamptz is null or (n.created_at, n.id) < ($2, $3::uuid)) order by n.created_at desc, n.id desc limit $4`,
      [viewer.networkIds, page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
    );
  }
}

export interface AdministeredRow {
  id: string;
  kind: NetworkKind;
  name: string | null;
  memberCount: number;
  createdAt: Date;
  archivedAt: Date | null;
  adminIds: string[];
  /** What it is inside; nothing of or for hidden networks that the viewer is not a member of. */
  within: { containerId: string; rank: number }[];
}
