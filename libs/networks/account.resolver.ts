import { Args, Context as Ctx, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Public } from '#access';
import { notFound, oneLine, writable } from '#platform';
import { AccountService } from './account.service.js';
import {
  ChangePasswordInput,
  CreateApiTokenInput,
  MailPreferencesInput,
  NewApiToken,
  ResetPasswordInput,
  Session,
  UpdateProfileInput,
} from './account.types.js';
import { addressOf, type Context, sessionIdOf } from './current-viewer.js';
import { NetworkLoaders } from './network.loader.js';
import { ProfileService } from './profile.service.js';
import { SessionService } from './session.service.js';
import { Person } from './types.js';

/** The own account: password, ways in, profile. */
@Resolver()
export class AccountResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly profiles: ProfileService,
    private readonly sessionService: SessionService,
    private readonly loaders: NetworkLoaders,
  ) {}

  @Mutation(() => Boolean, { description: 'Ends every other session.' })
  @Can('account.own')
  async changePassword(@Ctx() context: Context, @Args('input') input: ChangePasswordInput): Promise<boolean> {
    await this.accounts.changePassword(context.viewer, input, sessionIdOf(context), addressOf(context));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Sends a link when there is such an account; the answer does not tell.' })
  @Public('whoever has forgotten the password cannot sign in')
  async requestPasswordReset(@Ctx() context: Context, @Args('email') email: string): Promise<boolean> {
    await this.accounts.requestPasswordReset(email.slice(0, 254), addressOf(context));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Sets the password by a link from a letter; ends all sessions.' })
  @Public('the link is the proof')
  async resetPassword(@Ctx() context: Context, @Args('input') input: ResetPasswordInput): Promise<boolean> {
    await this.accounts.resetPassword(input, addressOf(context));
    return true;
  }

  @Mutation(() => Boolean, { description: 'This browser too.' })
  @Can('account.own')
  async signOutEverywhere(
    @Ctx() { viewer }: Context,
    @Args('tokens', { defaultValue: false, description: 'Programs too.' }) tokens: boolean,
  ): Promise<boolean> {
    await this.accounts.signOutEverywhere(viewer, tokens);
    return true;
  }

  @Query(() => [Session], { description: 'Ways in that are open, latest used first; at most 100.' })
  @Can('account.own')
  async sessions(@Ctx() context: Context): Promise<Session[]> {
    const rows = await this.sessionService.list(context.viewer.personId);
    const current = sessionIdOf(context);
    return rows.map(({ kind, ...row }) => ({ ...row, token: kind === 'token', current: row.id === current }));
  }

  @Mutation(() => Boolean, { description: 'Ends a session or revokes a token.' })
  @Can('account.own')
  async endSession(@Ctx() { viewer }: Context, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    if (!(await this.sessionService.end(viewer.personId, id))) throw notFound();
    return true;
  }

  @Mutation(() => NewApiToken, { description: 'One that is made by another token ends with that, at the latest.' })
  @Can('account.own')
  createApiToken(@Ctx() context: Context, @Args('input') { label, days }: CreateApiTokenInput): Promise<NewApiToken> {
    const text = oneLine(writable({ 'input.label': label })['input.label']);
    return this.accounts.createToken(context.viewer, sessionIdOf(context), text, days);
  }

  @Mutation(() => Person)
  @Can('account.own')
  async updateProfile(@Ctx() context: Context, @Args('input') input: UpdateProfileInput): Promise<Person> {
    await this.profiles.update(context.viewer, input);
    return this.self(context);
  }

  @Mutation(() => Person)
  @Can('account.own')
  async setMailPreferences(@Ctx() context: Context, @Args('input') input: MailPreferencesInput): Promise<Person> {
    await this.profiles.setMailPreferences(context.viewer, input);
    return this.self(context);
  }

  private async self(context: Context): Promise<Person> {
    const person = await this.loaders.peopleOf(context).clear(context.viewer.personId).load(context.viewer.personId);
    if (!person) throw notFound();
    return person;
  }
}
