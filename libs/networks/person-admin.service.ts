import { Injectable } from '@nestjs/common';
import { assertCan, PlatformRole, rankOf, Role, roleOf, type Viewer, Writes } from '#access';
import { AppError, badField, isId, isUniqueViolation, newId, notFound, oneLine, type Tx, writable } from '#platform';
import { assertEmail } from './invitation.service.js';
import { MailLinkService } from './mail-link.service.js';
import { assertLive, defaultRank, MembershipService } from './membership.service.js';
import { NetworkEvents } from './network-events.js';
import { NetworkRepository } from './network.repository.js';
import type { CreatePersonInput } from './person-admin.types.js';
import { PersonStatus } from './person.entity.js';
import { assertProfessions } from './profile.service.js';
import { RightsService } from './rights.service.js';
import { SessionService } from './session.service.js';

/** What platform administrators do with people. None of it lets them read a closed network unseen. */
@Injectable()
export class PersonAdminService {
  constructor(
    private readonly writes: Writes,
    private readonly networks: NetworkRepository,
    private readonly memberships: MembershipService,
    private readonly sessions: SessionService,
    private readonly links: MailLinkService,
    private readonly rights: RightsService,
    private readonly events: NetworkEvents,
  ) {}

  /**
   * An account that waits for its owner to choose a password by the link that is sent, with a membership in the home
   * federation when there is one.
   * @returns its id
   * @throws AppError ALREADY_EXISTS, BAD_INPUT, PERSONAL_DATA
   */
  async create(asking: Viewer, input: CreatePersonInput): Promise<string> {
    const id = newId();
    const email = input.email.trim().toLowerCase();
    assertEmail(email, 'input.email');
    const name = oneLine(writable({ 'input.name': input.name })['input.name']);
    if (!name) throw badField('input.name', 'required');
    await this.writes.ofRights(asking, async (tx, viewer) => {
      assertCan(viewer, 'person.manage');
      await assertProfessions(tx, input.professions, 'input.professions');
      const federationId = input.federationId ?? null;
      if (federationId) await this.assertFederation(tx, viewer, federationId);
      try {
        await tx.query('insert into person (id, email, name, federation_id, professions) values ($1, $2, $3, $4, $5)', [
          id,
          email,
          name,
          federationId,
          input.professions,
        ]);
      } catch (fault) {
        if (isUniqueViolation(fault, 'person_email'))
          throw new AppError('ALREADY_EXISTS', { fields: [{ path: 'input.email', rule: 'exists' }] });
        throw fault;
      }
      await this.rights.changed(tx, [], { actorId: viewer.personId, action: 'person.created', personId: id });
      if (federationId) {
        const rank = input.role
          ? rankOf(input.role)
          : defaultRank({ federationId, professions: input.professions }, federationId);
        const { personId: actorId } = viewer;
        await this.memberships.begin(tx, { networkId: federationId, personId: id, rank, actorId });
        // An account with a role is a way into a closed network, as its admins see.
        await this.events.memberCreated(tx, { networkId: federationId, personId: id, actorId });
      }
      await this.links.ask(tx, email);
    });
    return id;
  }

  /** @throws AppError NOT_FOUND, LAST_ADMIN for the platform's last administrator */
  async setPlatformRole(asking: Viewer, personId: string, role: PlatformRole): Promise<void> {
    await this.change(asking, personId, async (tx, viewer, person) => {
      if (person.platformRole === role) return;
      if (person.platformRole === PlatformRole.administrator) await this.assertOtherAdministrator(tx, personId);
      await tx.query('update person set platform_role = $2 where id = $1', [personId, role]);
      const details = { from: person.platformRole, to: role };
      await this.rights.changed(tx, [], {
        actorId: viewer.personId,
        action: 'platformRole.changed',
        personId,
        details,
      });
    });
  }

  /** A blocked account holds no keys and no session, and keeps its memberships for the day it is opened again. @throws AppError NOT_FOUND, LAST_ADMIN, CONFLICT */
  async setBlocked(asking: Viewer, personId: string, blocked: boolean): Promise<void> {
    await this.change(asking, personId, async (tx, viewer, person) => {
      if ((person.status === PersonStatus.blocked) === blocked) return;
      if (person.status === PersonStatus.removed) throw new AppError('CONFLICT');
      if (blocked && person.platformRole === PlatformRole.administrator)
        await this.assertOtherAdministrator(tx, personId);
      await tx.query(
        `update person set status = case when $2 then 'blocked' when password_hash is null then 'invited' else 'active' end where id = $1`,
        [personId, blocked],
      );
      if (blocked) {
        await this.links.useUp(tx, personId);
        await this.sessions.endAll(personId, { tokens: true }, tx);
      }
      await this.rights.changed(tx, [], {
        actorId: viewer.personId,
        action: blocked ? 'person.blocked' : 'person.unblocked',
        personId,
      });
    });
  }

  /** Sets the home federation, which gives no right by itself. @throws AppError NOT_FOUND, BAD_INPUT */
  async setFederation(asking: Viewer, personId: string, federationId: string | null): Promise<void> {
    await this.change(asking, personId, async (tx, viewer) => {
      if (federationId) await this.assertFederation(tx, viewer, federationId);
      await tx.query('update person set federation_id = $2 where id = $1', [personId, federationId]);
      await this.rights.changed(tx, [], {
        actorId: viewer.personId,
        action: 'person.moved',
        personId,
        details: { federationId },
      });
    });
  }

  /**
   * How a platform administrator gets into a closed network, hidden ones too: as admin, with a reason, seen by the
   * network's own admins in its log.
   * @throws AppError NOT_FOUND, ALREADY_EXISTS for one who administers it already, BAD_INPUT, PERSONAL_DATA
   */
  async addSelf(asking: Viewer, networkId: string, text: string): Promise<void> {
    assertCan(asking, 'network.addSelf');
    const reason = writable({ reason: text }).reason;
    if (reason.length < 3) throw badField('reason', 'minLength', { limit: 3 });
    await this.writes.ofRights(asking, async (tx, viewer) => {
      assertCan(viewer, 'network.addSelf');
      const [network] = isId(networkId)
        ? await tx.query('select 1 from network where id = $1 for update', [networkId])
        : [];
      if (!network) throw notFound();
      const { personId } = viewer;
      if (viewer.directRankIn(networkId) === 4) throw new AppError('ALREADY_EXISTS');
      const before = viewer.directRankIn(networkId);
      await this.memberships.begin(
        tx,
        { networkId, personId, rank: rankOf(Role.admin), actorId: personId },
        'administrator.addedSelf',
        {
          reason,
          ...(before ? { from: roleOf(before) } : {}),
        },
      );
      await this.events.administratorAddedSelf(tx, { networkId, personId });
    });
  }

  /** One at a time, so that the last two administrators of the platform cannot end each other. */
  private async change(
    asking: Viewer,
    personId: string,
    work: (tx: Tx, viewer: Viewer, person: { status: PersonStatus; platformRole: PlatformRole }) => Promise<void>,
  ): Promise<void> {
    await this.writes.ofRights(asking, async (tx, viewer) => {
      assertCan(viewer, 'person.manage');
      const [person] = isId(personId)
        ? await tx.query<{ status: PersonStatus; platformRole: PlatformRole }>(
            'select status, platform_role as "platformRole" from person where id = $1 for update',
            [personId],
          )
        : [];
      if (!person) throw notFound();
      await work(tx, viewer, person);
    });
  }

  private async assertOtherAdministrator(tx: Tx, personId: string): Promise<void> {
    const [other] = await tx.query(
      `select 1 from person where platform_role = 'administrator' and status = 'active' and id <> $1 limit 1`,
      [personId],
    );
    if (!other) throw new AppError('LAST_ADMIN');
  }

  private async assertFederation(tx: Tx, viewer: Viewer, id: string): Promise<void> {
    const [network] = await this.networks.byIds(viewer, [id], tx);
    if (network?.kind !== 'federation') throw badField('input.federationId', 'unknown');
    assertLive(network);
  }
}
