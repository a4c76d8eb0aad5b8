import { Args, Context as Ctx, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, can, PlatformRole, roleOf } from '#access';
import { decodeCursor, notFound, PageArgs, pageOf, PossibleIds, ShortText } from '#platform';
import { detailsWithin, networksNamed } from './audit-details.js';
import { AuditRepository } from './audit.repository.js';
import type { Context } from './current-viewer.js';
import { AuditDetail, AuditEntry, AuditEntryConnection } from './membership.types.js';
import { decodeNameCursor, namePageOf } from './name-cursor.js';
import { NetworkLoaders } from './network.loader.js';
import { NetworkRepository } from './network.repository.js';
import { PersonAdminService } from './person-admin.service.js';
import {
  AdministeredContainment,
  AdministeredNetwork,
  AdministeredNetworkConnection,
  CreatePersonInput,
  PeopleArgs,
} from './person-admin.types.js';
import { PersonRepository } from './person.repository.js';
import { RenewalService } from './renewal.service.js';
import { Network, Person, PersonConnection } from './types.js';

/** What platform administrators see and do. */
@Resolver()
export class PersonAdminResolver {
  constructor(
    private readonly service: PersonAdminService,
    private readonly peopleList: PersonRepository,
    private readonly networks: NetworkRepository,
    private readonly log: AuditRepository,
    private readonly loaders: NetworkLoaders,
    private readonly renewal: RenewalService,
  ) {}

  @Query(() => PersonConnection, { description: 'Everyone with an account, by name.' })
  @Can('person.manage')
  async people(
    @Ctx() { viewer }: Context,
    @Args() { first, after, ...filter }: PeopleArgs,
  ): Promise<InstanceType<typeof PersonConnection>> {
    const rows = await this.peopleList.page(viewer, { ...filter, first, after: decodeNameCursor(after) });
    return namePageOf(rows, first, (row) => row);
  }

  @Mutation(() => Person, { description: 'A letter with a link goes to the new account.' })
  @Can('person.manage')
  async createPerson(@Ctx() context: Context, @Args('input') input: CreatePersonInput): Promise<Person> {
    return this.person(context, await this.service.create(context.viewer, input));
  }

  @Mutation(() => Person)
  @Can('person.manage')
  async setPlatformRole(
    @Ctx() context: Context,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('role', { type: () => PlatformRole }) role: PlatformRole,
  ): Promise<Person> {
    await this.service.setPlatformRole(context.viewer, personId, role);
    return this.person(context, personId);
  }

  @Mutation(() => Person, { description: 'Ends all sessions.' })
  @Can('person.manage')
  async blockPerson(
    @Ctx() context: Context,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('blocked', { defaultValue: true }) blocked: boolean,
  ): Promise<Person> {
    await this.service.setBlocked(context.viewer, personId, blocked);
    return this.person(context, personId);
  }

  @Mutation(() => Person, { description: 'Home federation; gives no right by itself.' })
  @Can('person.manage')
  async setPersonFederation(
    @Ctx() context: Context,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('federationId', { type: () => ID, nullable: true }, PossibleIds) federationId: string | null,
  ): Promise<Person> {
    await this.service.setFederation(context.viewer, personId, federationId);
    return this.person(context, personId);
  }

  @Query(() => AdministeredNetworkConnection, {
    description: 'Every network, newest first; a hidden one without its name to others than its members.',
  })
  @Can('network.oversee')
  async administratorNetworks(
    @Ctx() { viewer }: Context,
    @Args() { first, after }: PageArgs,
  ): Promise<InstanceType<typeof AdministeredNetworkConnection>> {
    const rows = await this.networks.administered(viewer, { first, after: decodeCursor(after) });
    return pageOf(rows, first, ({ createdAt, id }) => ({ at: createdAt, id }));
  }

  @Mutation(() => Network, {
    description: "Into a closed network, as admin; the network's admins see it, with the reason.",
  })
  @Can('network.addSelf')
  async addSelfToNetwork(
    @Ctx() context: Context,
    @Args('networkId', { type: () => ID }) networkId: string,
    @Args('reason', ShortText) reason: string,
  ): Promise<Network> {
    await this.service.addSelf(context.viewer, networkId, reason);
    return this.renewal.network(context, networkId);
  }

  @Query(() => AuditEntryConnection, {
    description: 'Changes of rights that concern the platform and no single network, newest first.',
  })
  @Can('audit.read')
  async auditLog(
    @Ctx() { viewer }: Context,
    @Args() { first, after }: PageArgs,
  ): Promise<InstanceType<typeof AuditEntryConnection>> {
    return pageOf(await this.log.ofPlatform(viewer, { first, after: decodeCursor(after) }), first, (row) => row);
  }

  private async person(context: Context, id: string): Promise<Person> {
    await this.renewal.renew(context);
    const person = await this.loaders.peopleOf(context).load(id);
    if (!person) throw notFound();
    return person;
  }
}

@Resolver(() => AdministeredNetwork)
export class AdministeredNetworkResolver {
  constructor(private readonly loaders: NetworkLoaders) {}

  @ResolveField(() => [Person])
  async admins({ adminIds }: AdministeredNetwork, _args: unknown, context: Context): Promise<Person[]> {
    const people = await this.loaders.peopleOf(context).loadMany(adminIds);
    return people.filter(
      (person): person is Exclude<typeof person, Error | null> => person !== null && !(person instanceof Error),
    );
  }

  @ResolveField(() => [AdministeredContainment], {
    description: 'What it is inside, by name; without hidden networks that the viewer is not a member of.',
  })
  containers(@Parent() { within }: AdministeredNetwork): AdministeredContainment[] {
    return within.map(({ containerId, rank }) => ({ containerId, cap: roleOf(rank) }));
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer is an admin of it, and so may put others into it.' })
  viewerManages(@Parent() { id }: AdministeredNetwork, @Ctx() { viewer }: Context): boolean {
    return can(viewer, 'network.manage', { networkId: id });
  }
}

@Resolver(() => Network)
export class NetworkAuditResolver {
  constructor(private readonly log: AuditRepository) {}

  @ResolveField(() => AuditEntryConnection, {
    nullable: true,
    description: "Changes of rights, newest first; for the network's own admins.",
  })
  async audit(
    @Parent() { id }: Network,
    @Ctx() { viewer }: Context,
    @Args() { first, after }: PageArgs,
  ): Promise<InstanceType<typeof AuditEntryConnection>> {
    return pageOf(await this.log.ofNetwork(viewer, id, { first, after: decodeCursor(after) }), first, (row) => row);
  }
}

@Resolver(() => AuditEntry)
export class AuditEntryResolver {
  constructor(private readonly loaders: NetworkLoaders) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who did it; null for the platform itself.' })
  actor({ actorId }: AuditEntry, _args: unknown, context: Context): Promise<Person | null> | null {
    return actorId ? this.loaders.peopleOf(context).load(actorId) : null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Whom it concerned.' })
  person({ personId }: AuditEntry, _args: unknown, context: Context): Promise<Person | null> | null {
    return personId ? this.loaders.peopleOf(context).load(personId) : null;
  }

  @ResolveField(() => [AuditDetail], {
    name: 'details',
    description: 'Without networks that the viewer may not know of.',
  })
  async detailsOf(@Parent() { details }: AuditEntry, @Ctx() context: Context): Promise<AuditDetail[]> {
    const networks = await this.loaders.networksAmong(context, networksNamed(details));
    const shown = detailsWithin(details, new Set(networks.map(({ id }) => id)));
    return Object.entries(shown).map(([key, value]) => ({
      key,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    }));
  }
}
