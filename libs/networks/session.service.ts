import { Injectable } from '@nestjs/common';
import { parse, serialize } from 'cookie';
import type { Response } from 'express';
import { PlatformRole, SESSION_ENDED, Viewer } from '#access';
import { AppError, Config, Database, isId, newId, type Sql, tellEvents, type Tx } from '#platform';
import { hashSecret, newSecret } from './secrets.js';
import { ViewerService } from './viewer.service.js';

const DAY = 24 * 60 * 60 * 1000;
const BROWSER_DAYS = 30;

/** Who is at the door, and by which session. */
export interface Arrival {
  viewer: Viewer;
  sessionId: string | null;
  /** The number of what networks and people were read under, for Directory. */
  directoryEpoch?: string;
}

/** Who a session speaks for, with the numbers that say whether what is in memory still holds: one statement a request. */
export const ARRIVAL = `select p.id, p.platform_role as "platformRole", p.federation_id as "federationId", s.id as "sessionId",
    (select epoch from rights_epoch) as epoch, (select epoch from directory_epoch) as "directoryEpoch",
    s.used_at < now() - interval '1 hour' as stale
  from session s join person p on p.id = s.person_id
  where s.hash = $1 and s.kind = $2 and s.expires_at > now() and p.status = 'active'`;

/** Sessions of browsers and tokens of programs: made, recognised, ended. */
@Injectable()
export class SessionService {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly viewers: ViewerService,
  ) {}

  /** `__Host-` keeps other hosts of the domain from setting it; it needs https. */
  get cookieName(): string {
    return this.config.publicUrl.startsWith('https:') ? '__Host-session' : 'session';
  }

  /** The viewer that a request's headers speak for. A wrong or expired secret is nobody, never an error. */
  async arrivalOf(headers: { cookie?: string; authorization?: string }): Promise<Arrival> {
    const bearer = /^Bearer\s+([\w-]{20,100})$/i.exec(headers.authorization ?? '')?.[1];
    const secret = bearer ?? (headers.cookie ? parse(headers.cookie)[this.cookieName] : undefined);
    if (!secret) return { viewer: Viewer.nobody, sessionId: null };
    return this.arrivalBy(secret, bearer ? 'token' : 'browser');
  }

  async arrivalBy(secret: string, kind: 'browser' | 'token'): Promise<Arrival> {
    const hash = this.hash(secret);
    const [row] = await this.database.query<{
      id: string;
      platformRole: PlatformRole;
      federationId: string | null;
      sessionId: string;
      epoch: string;
      directoryEpoch: string;
      stale: boolean;
    }>(ARRIVAL, [hash, kind], 'session.arrival');
    if (!row) return { viewer: Viewer.nobody, sessionId: null };
    if (row.stale) await this.touch(hash, row.id);
    const { id, platformRole, federationId } = row;
    return {
      viewer: await this.viewers.viewerAt({ id, platformRole, federationId }, row.epoch),
      sessionId: row.sessionId,
      directoryEpoch: row.directoryEpoch,
    };
  }

  /**
   * @param parent the token that asks for another, which ends no later than it does
   * @returns the secret, which is shown once and kept nowhere
   */
  async begin(
    personId: string,
    kind: 'browser' | 'token',
    label: string,
    days = BROWSER_DAYS,
    sql: Sql = this.database,
    parent: { id: string; expiresAt: Date } | null = null,
  ): Promise<{ id: string; secret: string; expiresAt: Date }> {
    const wanted = Date.now() + days * DAY;
    const expiresAt = new Date(parent ? Math.min(wanted, parent.expiresAt.getTime()) : wanted);
    const [id, secret] = [newId(), newSecret()];
    await sql.query(
      'insert into session (hash, id, person_id, kind, label, expires_at, parent_id) values ($1, $2, $3, $4, $5, $6, $7)',
      [this.hash(secret), id, personId, kind, label.slice(0, 200), expiresAt, parent?.id ?? null],
    );
    return { id, secret, expiresAt };
  }

  /**
   * A browser's session for one whose password was just found right. Not when it has been changed since, or the account
   * blocked: what ends the sessions of a person holds the person first, and so finds this one or is found by it.
   * @param verified the hash that the password was compared with
   * @throws AppError SIGN_IN_FAILED
   */
  async signIn(person: { id: string; verified: string | null }, label: string): Promise<{ secret: string }> {
    return this.database.transaction(async (tx) => {
      const [standing] = await tx.query(
        `select 1 from person
         where id = $1 and status = 'active' and password_hash is not distinct from $2 for share`,
        [person.id, person.verified],
      );
      if (!standing) throw new AppError('SIGN_IN_FAILED');
      return this.begin(person.id, 'browser', label, BROWSER_DAYS, tx);
    });
  }

  /** The token that this session is; null for a browser's. Locked, so that nothing is made by one that is being revoked. */
  async tokenOf(tx: Tx, sessionId: string | null): Promise<{ id: string; expiresAt: Date } | null> {
    if (!sessionId) return null;
    const [row] = await tx.query<{ id: string; expiresAt: Date; kind: string }>(
      'select id, expires_at as "expiresAt", kind from session where id = $1 for update',
      [sessionId],
    );
    if (!row) throw new AppError('UNAUTHENTICATED');
    return row.kind === 'token' ? row : null;
  }

  /** What a token made ends with it. */
  async end(personId: string, sessionId: string): Promise<boolean> {
    if (!isId(sessionId)) return false;
    return this.database.transaction(async (tx) => {
      // A statement of its own: the next one sees what this session made a moment ago.
      await tx.query('select 1 from session where person_id = $1 and id = $2 for update', [personId, sessionId]);
      const rows = await tx.query(
        `with recursive ended(id) as (
           select id from session where person_id = $1 and id = $2
           union select s.id from session s join ended e on s.parent_id = e.id where s.person_id = $1
         ) delete from session where person_id = $1 and id in (select id from ended) returning id`,
        [personId, sessionId],
      );
      if (rows.length > 0) await tellEvents(tx, SESSION_ENDED, [{}]);
      return rows.length > 0;
    });
  }

  /**
   * Signs out everywhere: every browser, and the programs too when asked. The person is held before a statement of its
   * own looks for the sessions, so that it sees those that were being made when it came; none is made after it unseen.
   */
  async endAll(personId: string, options: { tokens: boolean; except?: string | null }, within?: Tx): Promise<void> {
    const work = async (tx: Tx): Promise<void> => {
      await holdPerson(tx, personId);
      await tx.query(
        `delete from session where person_id = $1 and (kind = 'browser' or $2) and id is distinct from $3`,
        [personId, options.tokens, options.except ?? null],
      );
      await tellEvents(tx, SESSION_ENDED, [{}]);
    };
    await (within ? work(within) : this.database.transaction(work));
  }

  async list(personId: string): Promise<SessionRow[]> {
    return this.database.query<SessionRow>(
      `select id, kind, label, created_at as "createdAt", used_at as "usedAt", expires_at as "expiresAt"
       from session where person_id = $1 and expires_at > now() order by used_at desc limit 100`,
      [personId],
    );
  }

  setCookie(response: Response, secret: string): void {
    response.appendHeader('Set-Cookie', this.cookie(secret, BROWSER_DAYS * DAY));
  }

  clearCookie(response: Response): void {
    response.appendHeader('Set-Cookie', this.cookie('', 0));
  }

  private cookie(value: string, lifetime: number): string {
    const secure = this.config.publicUrl.startsWith('https:');
    return serialize(this.cookieName, value, {
      httpOnly: true,
      sameSite: 'lax',
      secure,
      path: '/',
      maxAge: lifetime / 1000,
    });
  }

  private hash(secret: string): Buffer {
    return hashSecret(secret, this.config.SESSION_SECRET);
  }

  private async touch(hash: Buffer, personId: string): Promise<void> {
    await this.database.query('update session set used_at = now() where hash = $1', [hash]);
    await this.database.query('update person set last_seen_at = now() where id = $1', [personId]);
  }
}

/** Whoever makes or ends a person's ways in holds the person first: the two never pass each other by. */
export async function holdPerson(tx: Tx, personId: string): Promise<void> {
  await tx.query('select 1 from person where id = $1 for no key update', [personId]);
}

export interface SessionRow {
  id: string;
  kind: 'browser' | 'token';
  label: string;
  createdAt: Date;
  usedAt: Date;
  expiresAt: Date;
}
