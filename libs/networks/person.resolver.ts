import { Args, Context as Ctx, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, can } from '#access';
import { Database, isId, notFound } from '#platform';
import { MailPreferences } from './account.types.js';
import type { Context } from './current-viewer.js';
import { NetworkLoaders, type Soon } from './network.loader.js';
import { PersonStatus } from './person.entity.js';
import { PersonRepository } from './person.repository.js';
import { Network, Person, Profession } from './types.js';

@Resolver(() => Person)
export class PersonResolver {
  constructor(
    private readonly loaders: NetworkLoaders,
    private readonly people: PersonRepository,
    private readonly database: Database,
  ) {}

  @Query(() => Person, {
    nullable: true,
    description: 'The one who is signed in; null for a stranger with a valid session of nobody.',
  })
  @Can('account.own')
  me(@Ctx() context: Context): Promise<Person | null> {
    return this.loaders.peopleOf(context).load(context.viewer.personId);
  }

  @Query(() => Person)
  @Can('person.read')
  async person(@Ctx() context: Context, @Args('id', { type: () => ID }) id: string): Promise<Person> {
    const person = isId(id) ? await this.loaders.peopleOf(context).load(id) : null;
    if (!person) throw notFound();
    return person;
  }

  @Query(() => [Profession])
  @Can('person.read')
  professions(): Promise<Profession[]> {
    return this.database.query<Profession>(
      'select key, name, name_en as "nameEn" from profession order by name limit 200',
    );
  }

  @ResolveField(() => Network, { nullable: true, description: 'Home federation.' })
  federation({ federationId }: Person, _args: unknown, context: Context): Soon<Network | null> {
    return federationId ? this.loaders.network(context, federationId) : null;
  }

  @ResolveField(() => [Profession], { name: 'professions' })
  async professionsOf({ professions }: Person, _args: unknown, { loaders }: Context): Promise<Profession[]> {
    const found = await loaders
      .for<string, Profession | null>('professions', async (keys) => {
        const rows = await this.database.query<Profession>(
          'select key, name, name_en as "nameEn" from profession where key = any($1)',
          [keys],
        );
        return keys.map((key) => rows.find((row) => row.key === key) ?? null);
      })
      .loadMany(professions);
    return found.filter(
      (profession): profession is Profession => profession !== null && !(profession instanceof Error),
    );
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'To oneself, to those who are members of the same network (each by own membership, and the person by choice or at home), and to platform administrators.',
  })
  async email(person: Person, _args: unknown, context: Context): Promise<string | null> {
    return (await this.mayReach(context, person)) ? person.email : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'To the same people as the address.' })
  async phone(person: Person, _args: unknown, context: Context): Promise<string | null> {
    return (await this.mayReach(context, person)) ? person.phone : null;
  }

  @ResolveField(() => PersonStatus, { nullable: true, description: 'To oneself and to platform administrators.' })
  status(person: Person, _args: unknown, { viewer }: Context): PersonStatus | null {
    return person.id === viewer.person?.id || can(viewer, 'person.manage') ? person.status : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'sv or en. To oneself.' })
  language(person: Person, _args: unknown, { viewer }: Context): string | null {
    return person.id === viewer.person?.id ? person.language : null;
  }

  @ResolveField(() => MailPreferences, { nullable: true, description: 'To oneself.' })
  mailPreferences(person: Person, _args: unknown, { viewer }: Context): MailPreferences | null {
    if (person.id !== viewer.person?.id) return null;
    const { mailAnswers, mailMentions, mailInvitations, mailContent } = person;
    return { answers: mailAnswers, mentions: mailMentions, invitations: mailInvitations, content: mailContent };
  }

  /**
   * What reaches through an open network, or through a federation, is no acquaintance: through "Alla förbund" everyone
   * would have everyone's address.
   */
  private async mayReach({ viewer, loaders }: Context, { id }: Person): Promise<boolean> {
    if (!viewer.signedIn) return false;
    if (id === viewer.personId || can(viewer, 'person.manage')) return true;
    return loaders
      .for<string, boolean>('person.colleagues', async (ids) => {
        const colleagues = await this.people.colleaguesAmong(viewer, ids);
        return ids.map((one) => colleagues.has(one));
      })
      .load(id);
  }
}
