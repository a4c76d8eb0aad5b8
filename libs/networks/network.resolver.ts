import { Args, ArgsType, Context as Ctx, Field, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsArray, IsBoolean, IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';
import { can, Can, Role, roleOf } from '#access';
import { Database, isId, PageArgs } from '#platform';
import type { Context } from './current-viewer.js';
import { decodeNameCursor, namePageOf } from './name-cursor.js';
import { JoinPolicy, NetworkKind } from './network.entity.js';
import { NetworkRepository } from './network.repository.js';
import { Network, NetworkCan, NetworkConnection } from './types.js';

@ArgsType()
export class NetworksArgs extends PageArgs {
  @Field(() => [NetworkKind], { nullable: true })
  @IsOptional()
  @IsArray()
  @IsEnum(NetworkKind, { each: true })
  kinds?: NetworkKind[];

  @Field(() => Boolean, { defaultValue: false, description: 'Only those the viewer reads.' })
  @IsBoolean()
  mine: boolean = false;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  text?: string;
}

@Resolver(() => Network)
export class NetworkResolver {
  constructor(
    private readonly networks: NetworkRepository,
    private readonly database: Database,
  ) {}

  @Query(() => Network, { description: 'By id or slug.' })
  @Can('network.read')
  network(@Ctx() { viewer }: Context, @Args('key', { type: () => String }) key: string): Promise<Network> {
    return isId(key) ? this.networks.get(viewer, key) : this.networks.getBySlug(viewer, key);
  }

  @Query(() => NetworkConnection, { description: 'The directory, by name.' })
  @Can('network.read')
  async networkList(
    @Ctx() { viewer }: Context,
    @Args() args: NetworksArgs,
  ): Promise<InstanceType<typeof NetworkConnection>> {
    const rows = await this.networks.page(viewer, { ...args, after: decodeNameCursor(args.after) });
    return namePageOf(rows, args.first, (row) => row);
  }

  @ResolveField(() => Role, { nullable: true, description: "The viewer's role here, over all paths." })
  viewerRole({ id }: Network, _args: unknown, { viewer }: Context): Role | null {
    const rank = viewer.rankIn(id);
    return rank ? roleOf(rank) : null;
  }

  @ResolveField(() => Role, { nullable: true, description: "The viewer's own membership, which one can leave." })
  viewerMembership({ id }: Network, _args: unknown, { viewer }: Context): Role | null {
    const rank = viewer.directRankIn(id);
    return rank ? roleOf(rank) : null;
  }

  @ResolveField(() => Role, {
    description: 'Least role that new items are addressed to unless the writer says otherwise.',
  })
  defaultLeastRole({ defaultLeast }: Network): Role {
    return roleOf(defaultLeast);
  }

  @ResolveField(() => NetworkCan)
  viewerCan(network: Network, _args: unknown, { viewer }: Context): NetworkCan {
    const subject = { networkId: network.id, homeId: network.id, audience: [{ networkId: network.id }] };
    const live = !network.archivedAt;
    const member = viewer.directRankIn(network.id) > 0;
    return {
      ask: live && can(viewer, 'question.ask', subject),
      manage: can(viewer, 'network.manage', subject),
      invite: live && can(viewer, 'network.invite', subject),
      join: live && !member && network.joinPolicy === JoinPolicy.open,
      requestToJoin: live && !member && network.joinPolicy === JoinPolicy.request,
      leave: member,
      readAudit: can(viewer, 'network.audit', subject),
      seeMembers: can(viewer, 'network.members', subject),
      judge: can(viewer, 'item.restore', subject),
    };
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'People who read it over all paths; null where the viewer may not see the members.',
  })
  async memberCount({ id }: Network, _args: unknown, { viewer, loaders }: Context): Promise<number | null> {
    if (!can(viewer, 'network.members', { networkId: id })) return null;
    return loaders.for<string, number>('network.memberCount', (ids) => this.memberCounts(ids)).load(id);
  }

  private async memberCounts(ids: readonly string[]): Promise<number[]> {
    const rows = await this.database.query<{ id: string; count: number }>(
      `with recursive down(top, id) as (
         select id, id from unnest($1::uuid[]) id
         union
         select down.top, c.contained_id from down join containment c on c.container_id = down.id
       )
       select down.top as id, count(distinct m.person_id)::int as count
       from down join membership m on m.network_id = down.id join person p on p.id = m.person_id and p.status = 'active'
       group by down.top`,
      [ids],
      'network.memberCounts',
    );
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    return ids.map((id) => counts.get(id) ?? 0);
  }
}
