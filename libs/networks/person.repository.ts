import { Injectable } from '@nestjs/common';
import { assertCan, type PlatformRole, type Viewer } from '#access';
import { Database, isId, type Sql } from '#platform';
import { atEpoch, Directory, DIRECTORY_EPOCH } from './directory.js';
import { escapeLike, type NamePlace } from './name-cursor.js';
import type { PersonStatus } from './person.entity.js';

export interface PersonRow {
  id: string;
  name: string;
  email: string;
  status: PersonStatus;
  platformRole: PlatformRole;
  federationId: string | null;
  title: string;
  bio: string;
  phone: string;
  expertise: string[];
  professions: string[];
  language: 'sv' | 'en';
  mailAnswers: boolean;
  mailMentions: boolean;
  mailInvitations: boolean;
  mailContent: boolean;
  createdAt: Date;
}

export const PERSON_COLUMNS = `p.id, p.name, p.email, p.status, p.platform_role as "platformRole", p.federation_id as "federationId",
  p.title, p.bio, p.phone, p.expertise, p.professions, p.language, p.mail_answers as "mailAnswers",
  p.mail_mentions as "mailMentions", p.mail_invitations as "mailInvitations", p.mail_content as "mailContent", p.created_at as "createdAt"`;

/** People as colleagues may know of them: everyone with an account sees everyone's name and profession. */
@Injectable()
export class PersonRepository {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  async byIds(viewer: Viewer, ids: readonly string[], sql: Sql = this.database): Promise<PersonRow[]> {
    if (!viewer.signedIn) return [];
    return sql.query<PersonRow>(
      `select ${PERSON_COLUMNS} from person p where p.id = any($1)`,
      [ids.filter(isId)],
      'person.byIds',
    );
  }

  /** The same for a page, from memory where nothing has changed. @param epoch that the request has read, see Directory */
  async onPage(viewer: Viewer, ids: readonly string[], epoch: string | undefined): Promise<PersonRow[]> {
    if (!viewer.signedIn) return [];
    const rows = await this.directory.read('person', epoch, ids.filter(isId), async (missing) =>
      atEpoch(
        await this.database.query<PersonRow & { epoch: string }>(
          `select ${PERSON_COLUMNS}, ${DIRECTORY_EPOCH} from person p where p.id = any($1)`,
          [missing],
          'person.onPage',
        ),
      ),
    );
    return [...rows];
  }

  /** One of them at once, where they are in memory. */
  kept(viewer: Viewer, id: string, epoch: string | undefined): PersonRow | undefined {
    return viewer.signedIn ? this.directory.kept<PersonRow>('person', epoch, id) : undefined;
  }

  /**
   * Those of them who share a network with the viewer, both by own membership: theirs by choice, or in the federation that
   * is their home.
   */
  async colleaguesAmong(
    viewer: Pick<Viewer, 'personId'>,
    ids: readonly string[],
    sql: Sql = this.database,
  ): Promise<Set<string>> {
    const rows = await sql.query<{ id: string }>(
      `select distinct theirs.person_id as id from membership mine join membership theirs on theirs.network_id = mine.network_id
       join person p on p.id = theirs.person_id
       where mine.person_id = $1 and theirs.person_id = any($2) and (theirs.chosen or p.federation_id = theirs.network_id)`,
      [viewer.personId, ids],
      'person.colleagues',
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Everyone by name, for platform administrators. @throws AppError FORBIDDEN */
  async page(
    viewer: Viewer,
    filter: { text?: string; status?: PersonStatus; federationId?: string; first: number; after?: NamePlace },
  ): Promise<PersonRow[]> {
    assertCan(viewer, 'person.manage');
    return this.database.query<PersonRow>(
      `select ${PERSON_COLUMNS} from person p
       where ($1::text is null or p.name ilike '%' || $1 || '%' or p.email ilike '%' || $1 || '%')
         and ($2::text is null or p.status = $2) and ($3::uuid is null or p.federation_id = $3)
         and ($4::text is null or (p.name, p.id) > ($4, $5::uuid))
       order by p.name, p.id limit $6`,
      [
        filter.text ? escapeLike(filter.text) : null,
        filter.status ?? null,
        filter.federationId ?? null,
        filter.after?.name ?? null,
        filter.after?.id ?? null,
        filter.first + 1,
      ],
    );
  }
}
