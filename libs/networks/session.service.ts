import { Injectable } from '@nestjs/common';
import { parse, serialize } from 'cookie';
import type { Response } from 'express';
import { PlatformRole, SESSION_ENDED, Viewer } from '#access';
import { Config, Database, isId, newId, type Sql, tellEvents } from '#platform';
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

  /** @returns the secret, which is shown once and kept nowhere */
  async begin(
    personId: string,
    kind: 'browser' | 'token',
    label: string,
    days = BROWSER_DAYS,
    sql: Sql = this.database,
  ): Promise<{ id: string; secret: string; expiresAt: Date }> {
    const [id, secret, expiresAt] = [newId(), newSecret(), new Date(Date.now() + days * DAY)];
    await sql.query(
      'insert into session (hash, id, person_id, kind, label, expires_at) values ($1, $2, $3, $4, $5, $6)',
      [this.hash(secret), id, personId, kind, label.slice(0, 200), expiresAt],
    );
    return { id, secret, expiresAt };
  }

  async end(personId: string, sessionId: string): Promise<boolean> {
    if (!isId(sessionId)) return false;
    const rows = await this.database.query('delete from session where person_id = $1 and id = $2 returning id', [
      personId,
      sessionId,
    ]);
    if (rows.length > 0) await tellEvents(this.database, SESSION_ENDED, [{}]);
    return rows.length > 0;
  }

  /** Signs out everywhere: every browser, and the programs too when asked. */
  async endAll(
    personId: string,
    options: { tokens: boolean; except?: string | null },
    sql: Sql = this.database,
  ): Promise<void> {
    await sql.query(
      `delete from session where person_id = $1 and (kind = 'browser' or $2) and id is distinct from $3`,
      [personId, options.tokens, options.except ?? null],
    );
    await tellEvents(sql, SESSION_ENDED, [{}]);
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

export interface SessionRow {
  id: string;
  kind: 'browser' | 'token';
  label: string;
  createdAt: Date;
  usedAt: Date;
  expiresAt: Date;
}
