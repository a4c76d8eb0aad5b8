import { Args, Context as Ctx, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { assertCan, Can, Role, roleOf } from '#access';
import { PageArgs, PossibleIds } from '#platform';
import type { Context } from './current-viewer.js';
import { MembershipRepository } from './membership.repository.js';
import { MembershipService } from './membership.service.js';
import { Containment, Member, MemberConnection, ReachedPerson, ReachedPersonConnection } from './membership.types.js';
import { decodeNameCursor, namePageOf } from './name-cursor.js';
import { NetworkLoaders } from './network.loader.js';
import { NetworkRepository } from './network.repository.js';
import { RenewalService } from './renewal.service.js';
import { Network, Person } from './types.js';

@Resolver(() => Network)
export class MembershipResolver {
  constructor(
    private readonly service: MembershipService,
    private readonly memberships: MembershipRepository,
    private readonly networks: NetworkRepository,
    private readonly renewal: RenewalService,
  ) {}

  @Mutation(() => Network, {
    description: 'Without a role: contributor, and leader for a process leader in the own federation.',
  })
  @Can('network.manage')
  async addMember(
    @Ctx() context: Context,
    @Args('networkId', { type: () => ID }) networkId: string,
    @Args('personId', { type: () => ID }, PossibleIds) personId: string,
    @Args('role', { type: () => Role, nullable: true }) role: Role | null,
  ): Promise<Network> {
    await this.service.add(context.viewer, networkId, personId, role ?? undefined);
    return this.renewal.network(context, networkId);
  }

  @Mutation(() => Network)
  @Can('network.manage')
  async setMemberRole(
    @Ctx() context: Context,
    @Args('networkId', { type: () => ID }) networkId: string,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('role', { type: () => Role }) role: Role,
  ): Promise<Network> {
    await this.service.setRole(context.viewer, networkId, personId, role);
    return this.renewal.network(context, networkId);
  }

  @Mutation(() => Boolean)
  @Can('network.manage')
  async removeMember(
    @Ctx() context: Context,
    @Args('networkId', { type: () => ID }) networkId: string,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<boolean> {
    await this.service.remove(context.viewer, networkId, personId);
    await this.renewal.renew(context);
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Ends the own membership; what comes through a federation is muted, not left.',
  })
  @Can('network.join')
  async leaveNetwork(
    @Ctx() context: Context,
    @Args('networkId', { type: () => ID }) networkId: string,
  ): Promise<boolean> {
    await this.service.leave(context.viewer, networkId);
    await this.renewal.renew(context);
    return true;
  }

  @Mutation(() => Network, { description: 'At once, where the network is open for it.' })
  @Can('network.join')
  async joinNetwork(
    @Ctx() context: Context,
    @Args('networkId', { type: () => ID }) networkId: string,
  ): Promise<Network> {
    await this.service.join(context.viewer, networkId);
    return this.renewal.network(context, networkId);
  }

  @Mutation(() => Network)
  @Can('network.join')
  async muteNetwork(
    @Ctx() context: Context,
    @Args('networkId', { type: () => ID }) networkId: string,
    @Args('muted', { defaultValue: true }) muted: boolean,
  ): Promise<Network> {
    return this.service.mute(context.viewer, networkId, muted);
  }

  @ResolveField(() => MemberConnection, {
    nullable: true,
    description: 'Own members by name; for those who read the network.',
  })
  async members(
    @Parent() { id }: Network,
    @Ctx() { viewer }: Context,
    @Args() { first, after }: PageArgs,
  ): Promise<InstanceType<typeof MemberConnection>> {
    assertCan(viewer, 'network.members', { networkId: id });
    const rows = await this.memberships.members(id, { first, after: decodeNameCursor(after) });
    return namePageOf(rows, first, ({ name, personId }) => ({ name, id: personId }));
  }

  @ResolveField(() => ReachedPersonConnection, {
    nullable: true,
    description: 'People who read it through what it contains, by name; for those who read the network.',
  })
  async reached(
    @Parent() { id }: Network,
    @Ctx() { viewer }: Context,
    @Args() { first, after }: PageArgs,
  ): Promise<InstanceType<typeof ReachedPersonConnection>> {
    assertCan(viewer, 'network.members', { networkId: id });
    const rows = await this.memberships.reached(viewer, id, { first, after: decodeNameCursor(after) });
    const people = rows.map((row) => ({ ...row, role: roleOf(row.rank) }));
    return namePageOf(people, first, ({ name, personId }) => ({ name, id: personId }));
  }

  @ResolveField(() => Boolean, { description: 'Read, but silent.' })
  async viewerMuted({ id }: Network, _args: unknown, { viewer, loaders }: Context): Promise<boolean> {
    return loaders
      .for<string, boolean>('network.muted', async (ids) => {
        const muted = await this.memberships.mutedAmong(viewer, ids);
        return ids.map((one) => muted.has(one));
      })
      .load(id);
  }

  @ResolveField(() => [Containment], { description: 'Networks inside this one that the viewer may know of.' })
  contains({ id }: Network, _args: unknown, { viewer, loaders }: Context): Promise<Containment[]> {
    return loaders
      .for<string, Containment[]>('network.contains', (ids) => this.networks.containments(viewer, ids, 'contains'))
      .load(id);
  }

  @ResolveField(() => [Containment], {
    description: 'Networks that this one is inside, as far as the viewer may know of them.',
  })
  containedIn({ id }: Network, _args: unknown, { viewer, loaders }: Context): Promise<Containment[]> {
    return loaders
      .for<string, Containment[]>('network.containedIn', (ids) =>
        this.networks.containments(viewer, ids, 'containedIn'),
      )
      .load(id);
  }
}

@Resolver(() => Member)
export class MemberResolver {
  constructor(private readonly loaders: NetworkLoaders) {}

  @ResolveField(() => Role)
  role({ rank }: Member): Role {
    return roleOf(rank);
  }

  @ResolveField(() => Person, { nullable: true })
  person({ personId }: Member, _args: unknown, context: Context): Promise<Person | null> {
    return this.loaders.peopleOf(context).load(personId);
  }
}

@Resolver(() => ReachedPerson)
export class ReachedPersonResolver {
  constructor(private readonly loaders: NetworkLoaders) {}

  @ResolveField(() => Person, { nullable: true })
  person({ personId }: ReachedPerson, _args: unknown, context: Context): Promise<Person | null> {
    return this.loaders.peopleOf(context).load(personId);
  }

  @ResolveField(() => Network, { nullable: true, description: 'The network directly inside through which they come.' })
  via({ viaId }: ReachedPerson, _args: unknown, context: Context): Promise<Network | null> {
    return this.loaders.networksOf(context).load(viaId);
  }
}

@Resolver(() => Containment)
export class ContainmentResolver {
  constructor(private readonly loaders: NetworkLoaders) {}

  @ResolveField(() => Network, { nullable: true })
  network({ otherId }: Containment, _args: unknown, context: Context): Promise<Network | null> {
    return this.loaders.networksOf(context).load(otherId);
  }
}
