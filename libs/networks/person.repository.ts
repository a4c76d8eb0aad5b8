import { Injectable } from '@nestjs/common';
import type { PlatformRole, Viewer } from '#access';
import { Database, isId, type Sql } from '#platform';
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
  constructor(private readonly database: Database) {}

  async byIds(viewer: Viewer, ids: readonly string[], sql: Sql = this.database): Promise<PersonRow[]> {
    if (!viewer.signedIn) return [];
    return sql.query<PersonRow>(
      `select ${PERSON_COLUMNS} from person p where p.id = any($1)`,
      [ids.filter(isId)],
      'person.byIds',
    );
  }
}
