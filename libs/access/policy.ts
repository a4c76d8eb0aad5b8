import { forbidden } from '#platform';
import { PlatformRole, type Rank, rankOf, Role } from './role.js';
import type { Viewer } from './viewer.js';

/**
 * One way to be allowed. `home` and `network` ask for a rank there; `direct` wants it by own membership. What a viewer cannot see is never asked about: the scope comes first.
 */
export interface Grant {
  author?: true;
  self?: true;
  platform?: PlatformRole;
  home?: Role;
  network?: Role;
  direct?: true;
  /** In every network addressed. */
  audience?: Role;
  /** In one of the networks addressed. */
  someAudience?: Role;
  /** By own membership in any network at all. */
  somewhere?: Role;
}

/** A moderator where they read the home: what is taken away is theirs to see there (`mod:<home>`), and nowhere else. */
const MODERATES_HOME = { platform: PlatformRole.moderator, home: Role.reader } as const;

/** Who may do what. `'signedIn'` is everyone with an active account; a list means that one of its grants is enough. */
export const POLICY = {
  // What everyone with an account may ask for; the scope decides what comes back.
  'content.read': 'signedIn',
  'search.ask': 'signedIn',
  'notice.own': 'signedIn',
  'account.own': 'signedIn',
  'network.read': 'signedIn',
  'person.read': 'signedIn',
  'file.upload': 'signedIn',
  'file.read': 'signedIn',

  // Questions
  'question.ask': [{ audience: Role.contributor }],
  'question.edit': [{ author: true }],
  'question.close': [{ author: true }, { home: Role.leader, direct: true }],
  'question.delete': [{ author: true }],
  'question.accept': [{ author: true }],

  // What every kind shares
  'item.reply': [{ author: true }, { someAudience: Role.contributor }],
  'item.mark': 'signedIn',
  'item.follow': 'signedIn',
  'item.withdraw': [{ author: true }, { home: Role.leader, direct: true }],
  'item.hide': [{ home: Role.leader, direct: true }, MODERATES_HOME],
  'item.restore': [{ home: Role.leader, direct: true }, MODERATES_HOME],
  'item.history': [{ author: true }, { home: Role.leader, direct: true }, MODERATES_HOME],
  'item.purgeRevision': [{ home: Role.leader, direct: true }, MODERATES_HOME],
  'item.removeFromNetwork': [{ network: Role.admin, direct: true }],
  'reply.edit': [{ author: true }],
  'reply.withdraw': [{ author: true }, { home: Role.leader, direct: true }],
  'reply.hide': [{ home: Role.leader, direct: true }, MODERATES_HOME],

  // Documents and methods, which a federation owns
  'library.draft': [{ home: Role.contributor }],
  'library.edit': [{ author: true }, { home: Role.leader, direct: true }],
  'library.publish': [{ home: Role.leader, direct: true, audience: Role.contributor }],
  'library.review': [{ home: Role.leader, direct: true }],
  'library.submit': [{ author: true }],
  'method.try': [{ home: Role.contributor }],
  'method.want': 'signedIn',
  'trial.edit': [
    { author: true, network: Role.contributor },
    { network: Role.leader, direct: true },
  ],
  'trial.withdraw': [{ author: true }, { network: Role.leader, direct: true }],
  'trial.restore': [{ network: Role.leader, direct: true }],
  'trial.hide': [{ home: Role.leader, direct: true }, MODERATES_HOME],

  // Networks and rights
  'network.create': [{ platform: PlatformRole.administrator }, { somewhere: Role.leader }],
  'network.manage': [{ network: Role.admin, direct: true }],
  'network.members': [{ network: Role.reader }],
  'network.invite': [{ network: Role.leader, direct: true }],
  'network.requests': [{ network: Role.leader, direct: true }],
  'network.audit': [{ network: Role.admin, direct: true }],
  'network.join': 'signedIn',
  'network.addSelf': [{ platform: PlatformRole.administrator }],
  'network.oversee': [{ platform: PlatformRole.administrator }],

  // The platform
  'person.manage': [{ platform: PlatformRole.administrator }],
  'federation.manage': [{ platform: PlatformRole.administrator }],
  'topic.manage': [{ platform: PlatformRole.moderator }, { platform: PlatformRole.administrator }],
  'system.read': [{ platform: PlatformRole.administrator }],
  'audit.read': [{ platform: PlatformRole.administrator }],
} as const satisfies Record<string, 'signedIn' | readonly Grant[]>;

export type Action = keyof typeof POLICY;

/** What an action is about. Leave out what the action does not ask for. */
export interface Subject {
  authorIds?: readonly string[];
  homeId?: string;
  networkId?: string;
  audience?: readonly { networkId: string; least?: Rank }[];
}

/** Whether the viewer may do this to that. An unknown or empty subject fails closed. */
export function can(viewer: Viewer, action: Action, subject: Subject = {}): boolean {
  if (!viewer.signedIn) return false;
  const grants: 'signedIn' | readonly Grant[] = POLICY[action];
  if (grants === 'signedIn') return true;
  return grants.some((grant) => allows(grant, viewer, subject));
}

/** @throws AppError FORBIDDEN; only for what the viewer can see, otherwise the scope has said NOT_FOUND before */
export function assertCan(viewer: Viewer, action: Action, subject: Subject = {}): void {
  if (!can(viewer, action, subject)) throw forbidden();
}

function allows(grant: Grant, viewer: Viewer, subject: Subject): boolean {
  const rank = (networkId: string) => (grant.direct ? viewer.directRankIn(networkId) : viewer.rankIn(networkId));
  if (grant.author && !subject.authorIds?.includes(viewer.personId)) return false;
  if (grant.platform && !viewer.isPlatform(grant.platform)) return false;
  if (grant.somewhere && viewer.highestDirectRank < rankOf(grant.somewhere)) return false;
  if (grant.home && !(subject.homeId && rank(subject.homeId) >= rankOf(grant.home))) return false;
  if (grant.network && !(subject.networkId && rank(subject.networkId) >= rankOf(grant.network))) return false;
  const audience = subject.audience ?? [];
  const reaches = (least: Role) => (address: { networkId: string }) =>
    viewer.rankIn(address.networkId) >= rankOf(least);
  if (grant.audience && !(audience.length > 0 && audience.every(reaches(grant.audience)))) return false;
  if (grant.someAudience && !audience.some(reaches(grant.someAudience))) return false;
  return true;
}

/** The part of an action that can be known before its subject is: what the guard asks at the door. */
export function mayEnter(viewer: Viewer, action: Action): boolean {
  if (!viewer.signedIn) return false;
  const grants: 'signedIn' | readonly Grant[] = POLICY[action];
  if (grants === 'signedIn') return true;
  return grants.some(
    ({ platform, somewhere }) =>
      (!platform || viewer.isPlatform(platform)) && (!somewhere || viewer.highestDirectRank >= rankOf(somewhere)),
  );
}
