import { Injectable } from '@nestjs/common';
import { assertCan, rankOf, Role, type Viewer, Writes } from '#access';
import { badField, isId, notFound, oneLine, type Tx, writable } from '#platform';
import { audit } from './audit.js';
import { ContainmentService } from './containment.service.js';
import { MembershipService } from './membership.service.js';
import { NetworkAdminService } from './network-admin.service.js';
import type { CreateFederationInput, UpdateFederationInput } from './network-admin.types.js';
import { NetworkKind } from './network.entity.js';

/** Federations, which platform administrators keep. A new one stands in the national network from the beginning. */
@Injectable()
export class FederationService {
  constructor(
    private readonly writes: Writes,
    private readonly admin: NetworkAdminService,
    private readonly memberships: MembershipService,
    private readonly containments: ContainmentService,
  ) {}

  /** Who creates it becomes its admin, and can leave when it has one of its own. @returns its id */
  async create(asking: Viewer, input: CreateFederationInput): Promise<string> {
    const { name, region, municipalities } = this.texts(input);
    return this.writes.ofRights(asking, async (tx, viewer) => {
      assertCan(viewer, 'federation.manage');
      const id = await this.insert(
        tx,
        { name: name!, region: region!, municipalities: municipalities! },
        viewer.personId,
      );
      await this.memberships.begin(tx, {
        networkId: id,
        personId: viewer.personId,
        rank: rankOf(Role.admin),
        actorId: viewer.personId,
      });
      return id;
    });
  }

  /** @throws AppError NOT_FOUND for what is no federation, BAD_INPUT */
  async update(asking: Viewer, input: UpdateFederationInput): Promise<void> {
    const { name, region, municipalities } = this.texts(input);
    await this.writes.ofRights(asking, async (tx, viewer) => {
      assertCan(viewer, 'federation.manage');
      const [found] = isId(input.id)
        ? await tx.query(
            'update federation set region = coalesce($2, region), municipalities = coalesce($3, municipalities) where network_id = $1 returning 1',
            [input.id, region ?? null, municipalities ?? null],
          )
        : [];
      if (!found) throw notFound();
      if (name) await tx.query('update network set name = $2 where id = $1', [input.id, name]);
      await audit(tx, { actorId: viewer.personId, action: 'federation.updated', networkId: input.id });
    });
  }

  /** For the set-up too: a federation without members, in the national network. @returns its id */
  async insert(
    tx: Tx,
    input: { name: string; region: string; municipalities: string[] },
    actorId: string | null,
  ): Promise<string> {
    const id = await this.admin.insert(tx, { kind: NetworkKind.federation, name: input.name }, actorId);
    await tx.query('insert into federation (network_id, region, municipalities) values ($1, $2, $3)', [
      id,
      input.region,
      input.municipalities,
    ]);
    const national = await this.admin.national(tx);
    if (national) await this.containments.contain(tx, national, id, Role.leader, actorId);
    return id;
  }

  private texts(input: { name?: string; region?: string; municipalities?: string[] }): {
    name?: string;
    region?: string;
    municipalities?: string[];
  } {
    const texts = writable({
      'input.name': input.name,
      'input.region': input.region,
      ...Object.fromEntries((input.municipalities ?? []).map((text, index) => [`input.municipalities.${index}`, text])),
    }) as Record<string, string | undefined>;
    const line = (path: string): string | undefined => (texts[path] === undefined ? undefined : oneLine(texts[path]));
    const name = line('input.name');
    if (name === '') throw badField('input.name', 'required');
    const municipalities = input.municipalities
      ?.map((_, index) => line(`input.municipalities.${index}`) ?? '')
      .filter(Boolean);
    return { name, region: line('input.region'), municipalities: municipalities && [...new Set(municipalities)] };
  }
}
