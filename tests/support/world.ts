import { PlatformRole, rankOf, Role } from '#access';
import { bumpRightsEpoch, hashPassword, JoinPolicy, NetworkKind, type SessionService, Visibility } from '#networks';
import { type Database, newId } from '#platform';

export interface TestPerson {
  id: string;
  name: string;
  email: string;
  token: string;
}

export interface GraphqlAnswer<Data> {
  data: Data | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; fields?: { path: string; rule: string }[] };
  }[];
}

export const PASSWORD = 'ett-langt-losenord-5';
let passwordHash: Promise<string> | undefined;

/** Networks and people for a test, written straight to the tables; everything after that goes through the doors. */
export class World {
  constructor(
    private readonly database: Pick<Database, 'query' | 'transaction'>,
    private readonly sessions: Pick<SessionService, 'begin'>,
    private readonly url: string,
  ) {}

  async network(
    name: string,
    options: {
      kind?: NetworkKind;
      visibility?: Visibility;
      joinPolicy?: JoinPolicy;
      needsReview?: boolean;
      least?: Role;
    } = {},
  ): Promise<string> {
    const id = newId();
    const kind = options.kind ?? NetworkKind.project;
    await this.database.transaction(async (tx) => {
      await tx.query(
        'insert into network (id, slug, kind, name, visibility, join_policy, needs_review, default_least) values ($1, $2, $3, $4, $5, $6, $7, $8)',
        [
          id,
          `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${id.slice(-12)}`,
          kind,
          name,
          options.visibility ?? Visibility.restricted,
          options.joinPolicy ?? JoinPolicy.request,
          options.needsReview ?? false,
          rankOf(options.least ?? Role.reader),
        ],
      );
      if (kind === NetworkKind.federation) await tx.query('insert into federation (network_id) values ($1)', [id]);
      await bumpRightsEpoch(tx);
    });
    return id;
  }

  federation(name: string): Promise<string> {
    return this.network(name, { kind: NetworkKind.federation });
  }

  async contain(containerId: string, containedId: string, cap: Role = Role.leader): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query('insert into containment (container_id, contained_id, cap) values ($1, $2, $3)', [
        containerId,
        containedId,
        rankOf(cap),
      ]);
      await bumpRightsEpoch(tx);
    });
  }

  async person(
    name: string,
    options: {
      federationId?: string;
      platformRole?: PlatformRole;
      professions?: string[];
      status?: string;
      withPassword?: boolean;
    } = {},
  ): Promise<TestPerson> {
    const id = newId();
    const email = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '.')}.${id.slice(-12)}@prov.example`;
    passwordHash ??= hashPassword(PASSWORD);
    await this.database.query(
      'insert into person (id, email, name, status, platform_role, federation_id, professions, password_hash) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [
        id,
        email,
        name,
        options.status ?? 'active',
        options.platformRole ?? PlatformRole.member,
        options.federationId ?? null,
        options.professions ?? [],
        options.withPassword ? await passwordHash : null,
      ],
    );
    const { secret } = await this.sessions.begin(id, 'token', 'test', 1);
    return { id, name, email, token: secret };
  }

  async member(networkId: string, person: { id: string }, role: Role = Role.contributor): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query(
        'insert into membership (network_id, person_id, rank) values ($1, $2, $3) on conflict (network_id, person_id) do update set rank = excluded.rank',
        [networkId, person.id, rankOf(role)],
      );
      await bumpRightsEpoch(tx);
    });
  }

  async endMembership(networkId: string, person: { id: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query('delete from membership where network_id = $1 and person_id = $2', [networkId, person.id]);
      await bumpRightsEpoch(tx);
    });
  }

  /** Asks as this person, or as nobody. Errors are answers too. */
  async ask<Data = Record<string, never>>(
    person: TestPerson | null,
    query: string,
    variables: object = {},
  ): Promise<GraphqlAnswer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(person ? { authorization: `Bearer ${person.token}` } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlAnswer<Data>;
  }

  /** The same, for what must succeed. @throws with the errors otherwise */
  async get<Data = Record<string, never>>(
    person: TestPerson | null,
    query: string,
    variables: object = {},
  ): Promise<Data> {
    const answer = await this.ask<Data>(person, query, variables);
    if (answer.errors || !answer.data) throw new Error(`${query}\n${JSON.stringify(answer.errors, null, 2)}`);
    return answer.data;
  }

  /** The code of the first error, for what must fail. */
  async codeOf(person: TestPerson | null, query: string, variables: object = {}): Promise<string | undefined> {
    return (await this.ask(person, query, variables)).errors?.[0]?.extensions.code;
  }
}
