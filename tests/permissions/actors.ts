import { PlatformRole, Role } from '#access';
import { NetworkKind, Visibility } from '#networks';
import type { TestApp } from '../support/app.js';
import type { TestPerson } from '../support/world.js';

/** Everyone who may stand at a door, by their relation to the network that the item belongs to. */
export const ACTORS = [
  'signedOut',
  'blocked',
  'outsider',
  'exMember',
  'otherMember',
  'throughFederation',
  'reader',
  'contributor',
  'leader',
  'admin',
  'moderator',
  'moderatorOutside',
  'administrator',
  'author',
] as const;
export type Actor = (typeof ACTORS)[number];

/** Where an item may stand: by the network it is addressed to, and by its own status. */
export const STATES = [
  'national',
  'federation',
  'regional',
  'nested',
  'hiddenNetwork',
  'roleRestricted',
  'draft',
  'inReview',
  'withdrawn',
  'hiddenByModerator',
] as const;
export type State = (typeof STATES)[number];

/**
 * Who sees what, as a table to be read: `+` sees it, `.` does not. Columns in the order of ACTORS. The national network
 * is open, so that every active account reads it; `nested` is addressed to a network that contains the actors' own;
 * `roleRestricted` asks for a leader; the last four stand in a restricted network. A moderator reads the network; the
 * one outside, and the administrator, do not, and their platform role gives them nothing.
 */
const SIGHT: Record<State, string> = {
  //                 so bl ou ex ot th re co le ad mo mx am au
  national: /*    */ '.  .  +  +  +  +  +  +  +  +  +  +  +  +',
  federation: /*  */ '.  .  .  .  .  +  +  +  +  +  +  .  .  +',
  regional: /*    */ '.  .  .  .  .  +  +  +  +  +  +  .  .  +',
  nested: /*      */ '.  .  .  .  .  +  +  +  +  +  +  .  .  +',
  hiddenNetwork: /**/ '.  .  .  .  .  +  +  +  +  +  +  .  .  +',
  roleRestricted: /**/ '.  .  .  .  .  .  .  .  +  +  .  .  .  +',
  draft: /*       */ '.  .  .  .  .  .  .  .  .  .  .  .  .  +',
  inReview: /*    */ '.  .  .  .  .  .  .  .  +  +  .  .  .  +',
  withdrawn: /*   */ '.  .  .  .  .  .  .  .  +  +  +  .  .  +',
  hiddenByModerator: '.  .  .  .  .  .  .  .  +  +  +  .  .  +',
};

export const sees = (actor: Actor, state: State): boolean => SIGHT[state].split(/\s+/)[ACTORS.indexOf(actor)] === '+';

/** The people of one state, and the networks they stand in. */
export interface Stage {
  state: State;
  /** The network that the item is addressed to, and its home where the item's kind has its home in a network. */
  networkId: string;
  /** The network that the people are members of: the same, but for `nested`, where it is inside. */
  innerId: string;
  /** The federation that owns documents and methods: the network itself where that is a federation. */
  ownerId: string;
  /** A federation that is a member of the network; the person who comes through it is a contributor there. */
  federationId: string;
  people: Record<Exclude<Actor, 'signedOut'>, TestPerson>;
}

const KIND: Partial<Record<State, NetworkKind>> = { national: NetworkKind.national, regional: NetworkKind.regional };

/** Those who lead the network directly; in `nested` they lead only the one inside. */
export const leads = (actor: Actor, state: State): boolean =>
  (actor === 'leader' || actor === 'admin') && state !== 'nested';

/** Moderators, where they read the network. */
export const moderates = (actor: Actor, state: State): boolean =>
  actor === 'moderator' || (actor === 'moderatorOutside' && state === 'national');

/** Whether documents and methods have another home than the network that they are addressed to. */
export const ownedElsewhere = (state: State): boolean => KIND[state] !== undefined;

export const anyOf =
  (...actors: Actor[]) =>
  (actor: Actor): boolean =>
    actors.includes(actor);

/** Sets one stage: a network and one person for each actor. */
export async function setStage(t: TestApp, state: State): Promise<Stage> {
  const { world } = t;
  const visibility =
    state === 'national' ? Visibility.open : state === 'hiddenNetwork' ? Visibility.hidden : Visibility.restricted;
  // Documents and methods are owned by a federation; one kind of network serves all kinds of content.
  const networkId = await world.network(`Scen ${state}`, {
    kind: KIND[state] ?? NetworkKind.federation,
    visibility,
    needsReview: true,
  });
  const innerId = state === 'nested' ? await world.network('Inre', { kind: NetworkKind.project }) : networkId;
  if (innerId !== networkId) await world.contain(networkId, innerId);
  const federation = await world.federation('Medlemsförbund');
  await world.contain(networkId, federation);
  const elsewhere = await world.network('Annat nätverk');
  const ownerId = KIND[state] ? await world.federation('Ägande förbund') : networkId;

  const person = (name: string, options = {}) => world.person(name, options);
  const people = {
    blocked: await person('Blockerad', { status: 'blocked' }),
    outsider: await person('Utanför'),
    exMember: await person('Före detta'),
    otherMember: await person('Annan'),
    throughFederation: await person('Genom förbund'),
    reader: await person('Läsare'),
    contributor: await person('Deltagare'),
    leader: await person('Ledare'),
    admin: await person('Admin'),
    moderator: await person('Moderator', { platformRole: PlatformRole.moderator }),
    moderatorOutside: await person('Moderator utanför', { platformRole: PlatformRole.moderator }),
    administrator: await person('Administratör', { platformRole: PlatformRole.administrator }),
    author: await person('Författare'),
  };
  await world.member(innerId, people.blocked, Role.admin);
  await world.member(innerId, people.exMember, Role.admin);
  await world.endMembership(innerId, people.exMember);
  await world.member(elsewhere, people.otherMember, Role.admin);
  await world.member(federation, people.throughFederation, Role.contributor);
  await world.member(innerId, people.reader, Role.reader);
  await world.member(innerId, people.contributor, Role.contributor);
  await world.member(innerId, people.leader, Role.leader);
  await world.member(innerId, people.admin, Role.admin);
  await world.member(innerId, people.moderator, Role.reader);
  // The author may do all that writing takes, by a membership in the network itself.
  await world.member(networkId, people.author, Role.contributor);
  if (ownerId !== networkId) await world.member(ownerId, people.author, Role.contributor);
  return { state, networkId, innerId, ownerId, federationId: federation, people };
}

export const personOf = (stage: Stage, actor: Actor): TestPerson | null =>
  actor === 'signedOut' ? null : stage.people[actor];

/** What an actor is told who may not see: one who is not signed in is asked to, all others find nothing there. */
export const denialOf = (actor: Actor): string =>
  actor === 'signedOut' || actor === 'blocked' ? 'UNAUTHENTICATED' : 'NOT_FOUND';
