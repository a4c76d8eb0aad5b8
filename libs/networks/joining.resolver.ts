import { Args, Context as Ctx, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Public, Role, roleOf } from '#access';
import { decodeCursor, PageArgs, pageOf, ShortText } from '#platform';
import { AcceptanceService } from './acceptance.service.js';
import { Attempts } from './attempts.js';
import { addressOf, type Context } from './current-viewer.js';
import { assertEmail, InvitationService } from './invitation.service.js';
import { JoinRequestService } from './join-request.service.js';
import {
  AcceptInvitationInput,
  Invitation,
  InvitationConnection,
  InvitationPreview,
  InviteInput,
  JoinRequest,
  JoinRequestConnection,
} from './membership.types.js';
import { NetworkLoaders } from './network.loader.js';
import { RenewalService } from './renewal.service.js';
import { Network, Person } from './types.js';

/** The ways in that somebody decides about: asking, and being invited. */
@Resolver(() => Network)
export class JoiningResolver {
  constructor(
    private readonly requests: JoinRequestService,
    private readonly invitationService: InvitationService,
    private readonly acceptance: AcceptanceService,
    private readonly attempts: Attempts,
    private readonly renewal: RenewalService,
  ) {}

  @Mutation(() => JoinRequest)
  @Can('network.join')
  requestToJoin(
    @Ctx() { viewer }: Context,
    @Args('networkId', { type: () => ID }) networkId: string,
    @Args('message', { defaultValue: '' }, ShortText) message: string,
  ): Promise<JoinRequest> {
    return this.requests.ask(viewer, networkId, message);
  }

  @Mutation(() => Boolean)
  @Can('network.join')
  async retractJoinRequest(@Ctx() { viewer }: Context, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.requests.retract(viewer, id);
    return true;
  }

  @Mutation(() => JoinRequest, { description: 'A leader grants up to contributor, an admin any role.' })
  @Can('network.requests')
  decideJoinRequest(
    @Ctx() { viewer }: Context,
    @Args('id', { type: () => ID }) id: string,
    @Args('granted') granted: boolean,
    @Args('role', { type: () => Role, defaultValue: Role.contributor }) role: Role,
  ): Promise<JoinRequest> {
    return this.requests.decide(viewer, id, granted, role);
  }

  @Mutation(() => Invitation, { description: 'By e-mail, good for 14 days.' })
  @Can('network.invite')
  invite(@Ctx() { viewer }: Context, @Args('input') input: InviteInput): Promise<Invitation> {
    assertEmail(input.email.trim(), 'input.email');
    return this.invitationService.invite(viewer, input);
  }

  @Mutation(() => Boolean)
  @Can('network.invite')
  async revokeInvitation(@Ctx() { viewer }: Context, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.invitationService.revoke(viewer, id);
    return true;
  }

  @Query(() => InvitationPreview, { description: 'What a link from a letter invites to.' })
  @Public('the invited has no account yet; the link is the proof')
  async invitation(@Ctx() context: Context, @Args('token') token: string): Promise<InvitationPreview> {
    await this.attempts.takeFrom(addressOf(context));
    const { rank, ...invitation } = await this.invitationService.byToken(token);
    return { ...invitation, role: roleOf(rank) };
  }

  @Mutation(() => ID, {
    description:
      "Signed in with the invited address, or with a name and a password for a new account. Gives the network's id.",
  })
  @Public('the invited has no account yet; the link is the proof')
  async acceptInvitation(@Ctx() context: Context, @Args('input') input: AcceptInvitationInput): Promise<string> {
    return this.acceptance.byLink(context.viewer, input, addressOf(context));
  }

  @Query(() => [Invitation], { description: "Open invitations to the viewer's own address; at most 100." })
  @Can('account.own')
  myInvitations(@Ctx() { viewer }: Context): Promise<Invitation[]> {
    return this.invitationService.own(viewer);
  }

  @Mutation(() => ID, {
    description: "Accepts or declines an invitation to one's own address. Gives the network's id.",
  })
  @Can('account.own')
  async answerInvitation(
    @Ctx() context: Context,
    @Args('id', { type: () => ID }) id: string,
    @Args('accepted') accepted: boolean,
  ): Promise<string> {
    const networkId = await this.acceptance.answer(context.viewer, id, accepted);
    await this.renewal.renew(context);
    return networkId;
  }

  @ResolveField(() => JoinRequestConnection, {
    nullable: true,
    description: "Those that wait, newest first; for the network's own leaders.",
  })
  async joinRequests(
    @Parent() { id }: Network,
    @Ctx() { viewer }: Context,
    @Args() { first, after }: PageArgs,
  ): Promise<InstanceType<typeof JoinRequestConnection>> {
    const rows = await this.requests.waiting(viewer, id, { first, after: decodeCursor(after) });
    return pageOf(rows, first, ({ createdAt, id: request }) => ({ at: createdAt, id: request }));
  }

  @ResolveField(() => InvitationConnection, {
    nullable: true,
    description: "Those that are open, newest first; for the network's own leaders.",
  })
  async invitations(
    @Parent() { id }: Network,
    @Ctx() { viewer }: Context,
    @Args() { first, after }: PageArgs,
  ): Promise<InstanceType<typeof InvitationConnection>> {
    const rows = await this.invitationService.open(viewer, id, { first, after: decodeCursor(after) });
    return pageOf(rows, first, ({ createdAt, id: invitation }) => ({ at: createdAt, id: invitation }));
  }

  @ResolveField(() => JoinRequest, { nullable: true, description: "The viewer's own request, while it waits." })
  async viewerJoinRequest({ id }: Network, _args: unknown, { viewer, loaders }: Context): Promise<JoinRequest | null> {
    return loaders
      .for<string, JoinRequest | null>('network.ownRequest', async (ids) => {
        const rows = await this.requests.ownAmong(viewer, ids);
        return ids.map((one) => rows.find(({ networkId }) => networkId === one) ?? null);
      })
      .load(id);
  }
}

@Resolver(() => JoinRequest)
export class JoinRequestResolver {
  constructor(private readonly loaders: NetworkLoaders) {}

  @ResolveField(() => Person, { nullable: true })
  person({ personId }: JoinRequest, _args: unknown, context: Context): Promise<Person | null> {
    return this.loaders.peopleOf(context).load(personId);
  }

  @ResolveField(() => Network, { nullable: true })
  network({ networkId }: JoinRequest, _args: unknown, context: Context): Promise<Network | null> {
    return this.loaders.networksOf(context).load(networkId);
  }
}

@Resolver(() => Invitation)
export class InvitationResolver {
  constructor(private readonly loaders: NetworkLoaders) {}

  @ResolveField(() => Role)
  role({ rank }: Invitation): Role {
    return roleOf(rank);
  }

  @ResolveField(() => Person, { nullable: true })
  inviter({ invitedBy }: Invitation, _args: unknown, context: Context): Promise<Person | null> {
    return this.loaders.peopleOf(context).load(invitedBy);
  }

  @ResolveField(() => Network, {
    nullable: true,
    description: 'Null while a hidden network is not yet known to the invited.',
  })
  network({ networkId }: Invitation, _args: unknown, context: Context): Promise<Network | null> {
    return this.loaders.networksOf(context).load(networkId);
  }
}
