import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Database, isId, notFound, type Sql } from '#platform';
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

/** Networks as a viewer may know of them. */
@Injectable()
export class NetworkRepository {
  constructor(private readonly database: Database) {}

  async byIds(viewer: Viewer, ids: readonly string[], sql: Sql = this.database): Promise<NetworkRow[]> {
    if (!viewer.signedIn) return [];
    return sql.query<NetworkRow>(
      `select ${COLUMNS} from ${FROM} where ${KNOWN} and n.id = any($2)`,
      [viewer.networkIds, ids.filter(isId)],
      'network.byIds',
    );
  }

  /** @throws AppError NOT_FOUND for what is not there or not to be known of */
  async get(viewer: Viewer, id: string, sql: Sql = this.database): Promise<NetworkRow> {
    const [row] = await this.byIds(viewer, [id], sql);
    if (!row) throw notFound();
    return row;
  }

  async getBySlug(viewer: Viewer, slug: string): Promise<NetworkRow> {
    const rows = viewer.signedIn
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
    options: { kinds?: NetworkKind[]; mine?: boolean; text?: string; first: number; after?: string },
  ): Promise<NetworkRow[]> {
    if (!viewer.signedIn) return [];
    const [name, id] = options.after
      ? (JSON.parse(Buffer.from(options.after, 'base64url').toString()) as [string, string])
      : [null, null];
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
        name,
        id,
        options.first + 1,
      ],
    );
  }
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
