import { Injectable } from '@nestjs/common';
import { assertCan, rankOf, Role, type Viewer, Writes } from '#access';
import { AppError, badField, newId, oneLine, type Tx, writable } from '#platform';
import { audit } from './audit.js';
import { MembershipService } from './membership.service.js';
import type { CreateNetworkInput, UpdateNetworkInput } from './network-admin.types.js';
import { JoinPolicy, NetworkKind, Visibility } from './network.entity.js';
import { NetworkRepository, type NetworkRow } from './network.repository.js';
import { RightsService } from './rights.service.js';
import { newSlug } from './slug.js';

/** What a network is from its beginning. */
export interface NewNetwork {
  kind: NetworkKind;
  name: string;
  description?: string;
  visibility?: Visibility;
  joinPolicy?: JoinPolicy;
  needsReview?: boolean;
  defaultLeastRole?: Role;
}

/** Networks: created, changed, archived. Who creates one becomes its admin. */
@Injectable()
export class NetworkAdminService {
  constructor(
    private readonly writes: Writes,
    private readonly networks: NetworkRepository,
    private readonly memberships: MembershipService,
    private readonly rights: RightsService,
  ) {}

  /**
   * Project and role networks by whoever leads or administers some network; regions and the national one by platform
   * administrators alone. @returns its id
   * @throws AppError FORBIDDEN, BAD_INPUT, ALREADY_EXISTS for a second national network
   */
  async create(asking: Viewer, input: CreateNetworkInput): Promise<string> {
    assertCan(asking, 'network.create');
    if (input.kind === NetworkKind.federation) throw badField('input.kind', 'createFederation');
    if (![NetworkKind.project, NetworkKind.role].includes(input.kind)) assertCan(asking, 'federation.manage');
    const settings = { ...input, ...this.texts(input) };
    assertVisibility(input.kind, input.visibility);
    return this.writes.ofRights(asking, async (tx, viewer) => {
      assertCan(viewer, 'network.create');
      if (![NetworkKind.project, NetworkKind.role].includes(input.kind)) assertCan(viewer, 'federation.manage');
      if (input.kind === NetworkKind.national && (await this.national(tx))) throw new AppError('ALREADY_EXISTS');
      const id = await this.insert(tx, settings, viewer.personId);
      await this.memberships.begin(tx, {
        networkId: id,
        personId: viewer.personId,
        rank: rankOf(Role.admin),
        actorId: viewer.personId,
      });
      return id;
    });
  }

  /** @throws AppError NOT_FOUND, FORBIDDEN, ARCHIVED, BAD_INPUT, CONFLICT when it cannot be hidden */
  async update(asking: Viewer, input: UpdateNetworkInput): Promise<void> {
    await this.writes.ofRights(asking, async (tx, viewer) => {
      const network = await this.networks.getForChange(tx, viewer, input.id);
      assertCan(viewer, 'network.manage', { networkId: network.id });
      if (network.archivedAt) throw new AppError('ARCHIVED');
      assertVisibility(network.kind, input.visibility);
      const { name, description } = this.texts(input);
      const visibility = input.visibility ?? network.visibility;
      const hiding = visibility === Visibility.hidden && network.visibility !== Visibility.hidden;
      const slug = hiding ? await newSlug(tx, network.name, visibility) : network.slug;
      await tx.query(
        `update network set name = coalesce($2, name), description = coalesce($3, description), visibility = $4, slug = $5,
                join_policy = coalesce($6, join_policy), needs_review = coalesce($7, needs_review), default_least = coalesce($8, default_least)
         where id = $1`,
        [
          network.id,
          name ?? null,
          description ?? null,
          visibility,
          slug,
          input.joinPolicy ?? null,
          input.needsReview ?? null,
          input.defaultLeastRole ? rankOf(input.defaultLeastRole) : null,
        ],
      );
      await audit(tx, {
        actorId: viewer.personId,
        action: 'network.updated',
        networkId: network.id,
        details: changesOf(network, input),
      });
      if (visibility !== network.visibility) await this.rights.visibilityChanged(tx, network.id);
    });
  }

  /** An archived network is read only; nobody loses or gains what they read. @throws AppError NOT_FOUND, FORBIDDEN */
  async setArchived(asking: Viewer, id: string, archived: boolean): Promise<void> {
    await this.writes.ofRights(asking, async (tx, viewer) => {
      const network = await this.networks.getForChange(tx, viewer, id);
      assertCan(viewer, 'network.manage', { networkId: id });
      if (Boolean(network.archivedAt) === archived) return;
      await tx.query('update network set archived_at = case when $2 then now() end where id = $1', [id, archived]);
      await this.rights.changed(tx, [], {
        actorId: viewer.personId,
        action: archived ? 'network.archived' : 'network.unarchived',
        networkId: id,
      });
    });
  }

  /** For the services of this room and the set-up: a network without members. @returns its id */
  async insert(tx: Tx, network: NewNetwork, actorId: string | null): Promise<string> {
    const id = newId();
    const visibility = network.visibility ?? Visibility.restricted;
    await tx.query(
      `insert into network (id, slug, kind, name, description, visibility, join_policy, needs_review, default_least)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        await newSlug(tx, network.name, visibility),
        network.kind,
        network.name,
        network.description ?? '',
        visibility,
        network.joinPolicy ?? JoinPolicy.request,
        network.needsReview ?? false,
        rankOf(network.defaultLeastRole ?? Role.reader),
      ],
    );
    // An open network reaches everyone from its first moment.
    await this.rights.changed(tx, [], {
      actorId,
      action: 'network.created',
      networkId: id,
      details: { kind: network.kind, visibility },
    });
    return id;
  }

  /** The network of all federations, once there is one. */
  async national(tx: Tx): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(
      'select id from network where kind = $1 and archived_at is null order by created_at limit 1',
      [NetworkKind.national],
    );
    return row?.id;
  }

  private texts<Input extends { name?: string; description?: string }>(
    input: Input,
  ): Pick<Input, 'name' | 'description'> {
    const texts = writable({ 'input.name': input.name, 'input.description': input.description });
    const name = texts['input.name'] === undefined ? undefined : oneLine(texts['input.name']);
    if (name !== undefined && name.length < 2) throw badField('input.name', 'minLength', { limit: 2 });
    return { name, description: texts['input.description'] };
  }
}

/** Everyone must be able to address the federations and to know of them. */
function assertVisibility(kind: NetworkKind, visibility: Visibility | undefined): void {
  const known = [NetworkKind.federation, NetworkKind.national].includes(kind);
  if (known && visibility === Visibility.hidden) throw badField('input.visibility', 'notForThisKind');
}

/** Settings that changed, from and to; of texts only that they did. */
function changesOf(network: NetworkRow, input: UpdateNetworkInput): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const key of ['visibility', 'joinPolicy', 'needsReview'] as const) {
    if (input[key] !== undefined && input[key] !== network[key]) changes[key] = `${network[key]} → ${input[key]}`;
  }
  if (input.defaultLeastRole && rankOf(input.defaultLeastRole) !== network.defaultLeast)
    changes['defaultLeastRole'] = input.defaultLeastRole;
  for (const key of ['name', 'description'] as const)
    if (input[key] !== undefined && input[key] !== network[key]) changes[key] = 'changed';
  return changes;
}
