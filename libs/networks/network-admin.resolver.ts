import { Args, Context as Ctx, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Can, Role } from '#access';
import { ContainmentService } from './containment.service.js';
import type { Context } from './current-viewer.js';
import { FederationService } from './federation.service.js';
import { NetworkAdminService } from './network-admin.service.js';
import {
  CreateFederationInput,
  CreateNetworkInput,
  UpdateFederationInput,
  UpdateNetworkInput,
} from './network-admin.types.js';
import { RenewalService } from './renewal.service.js';
import { Network } from './types.js';

/** Networks and what contains what. */
@Resolver()
export class NetworkAdminResolver {
  constructor(
    private readonly admin: NetworkAdminService,
    private readonly federations: FederationService,
    private readonly containments: ContainmentService,
    private readonly renewal: RenewalService,
  ) {}

  @Mutation(() => Network, { description: 'Who creates a network becomes its admin.' })
  @Can('network.create')
  async createNetwork(@Ctx() context: Context, @Args('input') input: CreateNetworkInput): Promise<Network> {
    return this.renewal.network(context, await this.admin.create(context.viewer, input));
  }

  @Mutation(() => Network)
  @Can('network.manage')
  async updateNetwork(@Ctx() context: Context, @Args('input') input: UpdateNetworkInput): Promise<Network> {
    await this.admin.update(context.viewer, input);
    return this.renewal.network(context, input.id);
  }

  @Mutation(() => Network, { description: 'An archived network is read only; its readers stay.' })
  @Can('network.manage')
  async archiveNetwork(
    @Ctx() context: Context,
    @Args('id', { type: () => ID }) id: string,
    @Args('archived', { defaultValue: true }) archived: boolean,
  ): Promise<Network> {
    await this.admin.setArchived(context.viewer, id, archived);
    return this.renewal.network(context, id);
  }

  @Mutation(() => Network)
  @Can('federation.manage')
  async createFederation(@Ctx() context: Context, @Args('input') input: CreateFederationInput): Promise<Network> {
    return this.renewal.network(context, await this.federations.create(context.viewer, input));
  }

  @Mutation(() => Network)
  @Can('federation.manage')
  async updateFederation(@Ctx() context: Context, @Args('input') input: UpdateFederationInput): Promise<Network> {
    await this.federations.update(context.viewer, input);
    return this.renewal.network(context, input.id);
  }

  @Mutation(() => Network, {
    description:
      "Members of the contained network reach the container, at most by the cap's role. Gives the container.",
  })
  @Can('network.manage')
  async containNetwork(
    @Ctx() context: Context,
    @Args('containerId', { type: () => ID }) containerId: string,
    @Args('containedId', { type: () => ID }) containedId: string,
    @Args('cap', { type: () => Role, defaultValue: Role.leader }) cap: Role,
  ): Promise<Network> {
    await this.containments.add(context.viewer, containerId, containedId, cap);
    return this.renewal.network(context, containerId);
  }

  @Mutation(() => Network, {
    description: 'From one container into another, in one step; it keeps its cap. Gives the new container.',
  })
  @Can('network.manage')
  async moveNetwork(
    @Ctx() context: Context,
    @Args('containedId', { type: () => ID }) containedId: string,
    @Args('fromId', { type: () => ID }) fromId: string,
    @Args('toId', { type: () => ID }) toId: string,
  ): Promise<Network> {
    await this.containments.move(context.viewer, containedId, fromId, toId);
    return this.renewal.network(context, toId);
  }

  @Mutation(() => Network, { description: 'Gives the container.' })
  @Can('network.manage')
  async setContainmentCap(
    @Ctx() context: Context,
    @Args('containerId', { type: () => ID }) containerId: string,
    @Args('containedId', { type: () => ID }) containedId: string,
    @Args('cap', { type: () => Role }) cap: Role,
  ): Promise<Network> {
    await this.containments.setCap(context.viewer, containerId, containedId, cap);
    return this.renewal.network(context, containerId);
  }

  @Mutation(() => Boolean, { description: "By either side's admin." })
  @Can('network.manage')
  async releaseNetwork(
    @Ctx() context: Context,
    @Args('containerId', { type: () => ID }) containerId: string,
    @Args('containedId', { type: () => ID }) containedId: string,
  ): Promise<boolean> {
    await this.containments.remove(context.viewer, containerId, containedId);
    await this.renewal.renew(context);
    return true;
  }
}
