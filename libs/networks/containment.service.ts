import { Injectable } from '@nestjs/common';
import { assertCan, can, rankOf, Role, roleOf, type Viewer, Writes } from '#access';
import { AppError, badField, forbidden, isId, notFound, type Tx } from '#platform';
import type { AuditRecord } from './audit.js';
import { MembershipRepository } from './membership.repository.js';
import { assertLive } from './membership.service.js';
import { NetworkRepository } from './network.repository.js';
import { RightsService } from './rights.service.js';
import { holdRights } from './viewer.service.js';

/**
 * Networks inside networks: membership flows up from the contained to its container, at the lower of one's own role and
 * the edge's cap.
 *
 * Both sides must want it. Who adds administers the container themselves; for the contained network they are either its
 * admin too, or a platform administrator, who speaks for federations that join "Alla förbund" or a region. Either side's
 * admin can end it; the container's sets the cap. Both networks' logs tell of it.
 */
@Injectable()
export class ContainmentService {
  constructor(
    private readonly writes: Writes,
    private readonly networks: NetworkRepository,
    private readonly memberships: MembershipRepository,
    private readonly rights: RightsService,
  ) {}

  /** @throws AppError NOT_FOUND, FORBIDDEN, ARCHIVED, CYCLE, ALREADY_EXISTS, BAD_INPUT (`cap` is admin) */
  async add(asking: Viewer, containerId: string, containedId: string, cap: Role): Promise<void> {
    assertCap(cap);
    await this.writes.ofRights(asking, (tx, viewer) => this.put(tx, viewer, containerId, containedId, cap));
  }

  /**
   * From one container into another, in one step: what cannot be put into the other stays where it is. It keeps its cap.
   * @throws AppError as both adding and removing
   */
  async move(asking: Viewer, containedId: string, fromId: string, toId: string): Promise<void> {
    await this.writes.ofRights(asking, async (tx, viewer) => {
      const cap = await this.take(tx, viewer, fromId, containedId);
      await this.put(tx, viewer, toId, containedId, cap);
    });
  }

  /** @throws AppError NOT_FOUND, FORBIDDEN, ARCHIVED, BAD_INPUT */
  async setCap(asking: Viewer, containerId: string, containedId: string, cap: Role): Promise<void> {
    assertCap(cap);
    await this.writes.ofRights(asking, async (tx, viewer) => {
      const container = await this.networks.getForChange(tx, viewer, containerId);
      assertCan(viewer, 'network.manage', { networkId: containerId });
      assertLive(container);
      const from = await this.edge(tx, containerId, containedId);
      await tx.query('update containment set cap = $3 where container_id = $1 and contained_id = $2', [
        containerId,
        containedId,
        rankOf(cap),
      ]);
      await this.changed(tx, containerId, containedId, viewer.personId, 'containment.capChanged', {
        from: roleOf(from),
        to: cap,
      });
    });
  }

  /** @throws AppError NOT_FOUND, FORBIDDEN */
  async remove(asking: Viewer, containerId: string, containedId: string): Promise<void> {
    await this.writes.ofRights(asking, (tx, viewer) => this.take(tx, viewer, containerId, containedId));
  }

  /**
   * For the services of this room and the set-up: puts one network into another, with all that follows.
   * @returns false when it was there already
   * @throws AppError CYCLE
   */
  async contain(tx: Tx, containerId: string, containedId: string, cap: Role, actorId: string | null): Promise<boolean> {
    // Two at a time could together make a circle that neither makes alone; the next statement sees what the one before us did.
    await holdRights(tx, 'alone');
    const [circle] = await tx.query(
      `with recursive up(id) as (
         select $1::uuid union select c.container_id from up join containment c on c.contained_id = up.id
       ) select 1 from up where id = $2`,
      [containerId, containedId],
    );
    if (circle) throw new AppError('CYCLE');
    const added = await tx.query(
      'insert into containment (container_id, contained_id, cap) values ($1, $2, $3) on conflict do nothing returning 1',
      [containerId, containedId, rankOf(cap)],
    );
    if (added.length === 0) return false;
    await this.changed(tx, containerId, containedId, actorId, 'containment.added', { cap });
    return true;
  }

  private async put(tx: Tx, viewer: Viewer, containerId: string, containedId: string, cap: Role): Promise<void> {
    const container = await this.networks.get(viewer, containerId, tx);
    const contained = await this.networks.get(viewer, containedId, tx);
    assertCan(viewer, 'network.manage', { networkId: containerId });
    if (!can(viewer, 'network.manage', { networkId: containedId }) && !can(viewer, 'federation.manage'))
      throw forbidden();
    assertLive(container);
    assertLive(contained);
    if (!(await this.contain(tx, containerId, containedId, cap, viewer.personId))) throw new AppError('ALREADY_EXISTS');
  }

  /** @returns the cap that it had */
  private async take(tx: Tx, viewer: Viewer, containerId: string, containedId: string): Promise<Role> {
    // An admin of the one side may end it without knowing of the other by another way.
    const own = [containerId, containedId].filter((networkId) => can(viewer, 'network.manage', { networkId }));
    if (own.length === 0) {
      await this.networks.get(viewer, containerId, tx);
      await this.networks.get(viewer, containedId, tx);
      throw forbidden();
    }
    const cap = await this.edge(tx, containerId, containedId);
    await tx.query('delete from containment where container_id = $1 and contained_id = $2', [containerId, containedId]);
    await this.changed(tx, containerId, containedId, viewer.personId, 'containment.removed', {});
    return roleOf(cap);
  }

  private async edge(tx: Tx, containerId: string, containedId: string): Promise<number> {
    const [row] =
      isId(containerId) && isId(containedId)
        ? await tx.query<{ cap: number }>('select cap from containment where container_id = $1 and contained_id = $2', [
            containerId,
            containedId,
          ])
        : [];
    if (!row) throw notFound();
    return row.cap;
  }

  private async changed(
    tx: Tx,
    containerId: string,
    containedId: string,
    actorId: string | null,
    action: string,
    details: object,
  ): Promise<void> {
    const told = (networkId: string): AuditRecord => ({
      actorId,
      action,
      networkId,
      details: { containerId, containedId, ...details },
    });
    await this.rights.changed(
      tx,
      await this.memberships.everyoneUnder(tx, containedId),
      told(containerId),
      told(containedId),
    );
  }
}

function assertCap(cap: Role): void {
  if (cap === Role.admin) throw badField('cap', 'neverAdmin');
}
