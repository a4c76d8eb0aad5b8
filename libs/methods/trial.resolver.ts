import type { OnModuleInit } from '@nestjs/common';
import { Args, Context as Ctx, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { can, Can, Status } from '#access';
import { renderMarkdown, StandingInput, TakenAway, TakenAwaySources } from '#content';
import { type Context, inOrder, Network, NetworkLoaders, Person } from '#networks';
import { decodeCursor, PageArgs, pageOf } from '#platform';
import { MethodRepository, type MethodRow } from './method.repository.js';
import { TrialRepository, type TrialRow } from './trial.repository.js';
import { TrialService } from './trial.service.js';
import { EditTrialInput, RecordTrialInput, Trial, TrialCan, TrialConnection } from './trial.types.js';
import { Method } from './types.js';

@Resolver(() => Trial)
export class TrialResolver {
  constructor(
    private readonly service: TrialService,
    private readonly methods: MethodRepository,
    private readonly networks: NetworkLoaders,
  ) {}

  @Mutation(() => Trial)
  @Can('method.try')
  recordTrial(@Ctx() { viewer }: Context, @Args('input') input: RecordTrialInput): Promise<Trial> {
    return this.service.record(viewer, input);
  }

  @Mutation(() => Trial)
  @Can('trial.edit')
  editTrial(@Ctx() { viewer }: Context, @Args('input') input: EditTrialInput): Promise<Trial> {
    return this.service.edit(viewer, input);
  }

  @Mutation(() => Trial, {
    nullable: true,
    description: 'Withdraws, hides or restores a trial; null when the viewer no longer sees it.',
  })
  @Can('trial.withdraw')
  setTrialStanding(@Ctx() { viewer }: Context, @Args('input') input: StandingInput): Promise<Trial | null> {
    return this.service.setStanding(viewer, input);
  }

  @ResolveField(() => Method, { nullable: true })
  method({ itemId }: Trial, _args: unknown, { viewer, loaders }: Context): Promise<Method | null> {
    return loaders
      .for<string, MethodRow | null>('methods', async (ids) => inOrder(ids, await this.methods.byIds(viewer, ids)))
      .load(itemId);
  }

  @ResolveField(() => Network, { nullable: true, description: 'Null where the viewer may not know of it.' })
  federation({ federationId }: Trial, _args: unknown, context: Context): Promise<Network | null> {
    return this.networks.networksOf(context).load(federationId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who wrote it down.' })
  person({ personId }: Trial, _args: unknown, context: Context): Promise<Person | null> {
    return this.networks.peopleOf(context).load(personId);
  }

  @ResolveField(() => String, { description: 'Safe HTML.' })
  changedWhatHtml({ changedWhat }: Trial): string {
    return renderMarkdown(changedWhat);
  }

  @ResolveField(() => String, { description: 'Safe HTML.' })
  howItWentHtml({ howItWent }: Trial): string {
    return renderMarkdown(howItWent);
  }

  @ResolveField(() => TrialCan)
  viewerCan(trial: Trial, _args: unknown, { viewer }: Context): TrialCan {
    return this.service.viewerCan(viewer, trial as TrialRow);
  }
}

/** "Vem har provat?", seen from the method. */
@Resolver(() => Method)
export class MethodTrials {
  constructor(
    private readonly trials: TrialRepository,
    private readonly networks: NetworkLoaders,
  ) {}

  @ResolveField(() => TrialConnection, { name: 'trials', description: 'Newest first.' })
  async trialsOf(
    @Parent() { id }: Method,
    @Ctx() { viewer, loaders }: Context,
    @Args() { first, after }: PageArgs,
  ): Promise<InstanceType<typeof TrialConnection>> {
    const page = { first, after: decodeCursor(after) };
    const loader = loaders.for<string, TrialRow[]>(`method.trials ${first} ${after ?? ''}`, async (ids) => {
      const rows = await this.trials.ofMethods(viewer, ids, page);
      return ids.map((method) => rows.filter(({ itemId }) => itemId === method));
    });
    return pageOf<Trial>(await loader.load(id), first, ({ createdAt, id: trial }) => ({ at: createdAt, id: trial }));
  }

  @ResolveField(() => [Network], { description: 'As far as the viewer may know of them.' })
  async triedByFederations({ id, trialCount }: Method, _args: unknown, context: Context): Promise<Network[]> {
    if (trialCount === 0) return [];
    const ids = await context.loaders
      .for<string, string[]>('method.triedBy', async (methods) => {
        const rows = await this.trials.federationsOf(context.viewer, methods);
        return methods.map((method) =>
          rows.filter(({ itemId }) => itemId === method).map(({ federationId }) => federationId),
        );
      })
      .load(id);
    const found = await this.networks.networksOf(context).loadMany(ids);
    return found.filter((network) => network !== null && !(network instanceof Error)) as Network[];
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may record a trial for their home federation.' })
  viewerCanRecordTrial({ status }: Method, _args: unknown, { viewer }: Context): boolean {
    const homeId = viewer.person?.federationId ?? undefined;
    return status === Status.published && can(viewer, 'method.try', { homeId });
  }
}

/** Trials among what was taken away. */
@Resolver(() => TakenAway)
export class TakenAwayTrials implements OnModuleInit {
  constructor(
    private readonly trials: TrialRepository,
    private readonly sources: TakenAwaySources,
  ) {}

  onModuleInit(): void {
    this.sources.register(this.trials);
  }

  @ResolveField(() => Trial, { nullable: true })
  trial({ id, part }: TakenAway, _args: unknown, { viewer, loaders }: Context): Promise<Trial | null> | null {
    if (part !== 'trial') return null;
    return loaders
      .for<string, TrialRow | null>('trials', async (ids) => inOrder(ids, await this.trials.byIds(viewer, ids)))
      .load(id);
  }
}
