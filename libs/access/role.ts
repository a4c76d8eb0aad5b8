import { registerEnumType } from '@nestjs/graphql';

/** What a person is in a network, lowest first. Stored as the rank, 1 to 4. */
export enum Role {
  reader = 'reader',
  contributor = 'contributor',
  leader = 'leader',
  admin = 'admin',
}
registerEnumType(Role, {
  name: 'Role',
  description: 'What a person is in a network: reader < contributor < leader < admin.',
});

export const ROLES = [Role.reader, Role.contributor, Role.leader, Role.admin] as const;

export type Rank = 1 | 2 | 3 | 4;

export const rankOf = (role: Role): Rank => (ROLES.indexOf(role) + 1) as Rank;
export const roleOf = (rank: number): Role => ROLES[rank - 1] ?? Role.reader;

/** What a person is on the platform. None of these gives the right to read a closed network. */
export enum PlatformRole {
  member = 'member',
  moderator = 'moderator',
  administrator = 'administrator',
}
registerEnumType(PlatformRole, {
  name: 'PlatformRole',
  description: 'What a person is on the platform; never a right to read a closed network.',
});
