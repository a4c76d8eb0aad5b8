import type { PlatformRole } from '../../gql/graphql';
import { paths } from '../../paths';

/** The pages of the administration, in order, and who has something to do there. */
export const PARTS = [
  { name: 'people', path: paths.administration(), roles: ['administrator'] },
  { name: 'federations', path: paths.administrationPart('forbund'), roles: ['administrator'] },
  { name: 'networks', path: paths.administrationPart('natverk'), roles: ['administrator'] },
  { name: 'topics', path: paths.administrationPart('amnen'), roles: ['moderator', 'administrator'] },
  { name: 'taken', path: paths.administrationPart('dolt'), roles: ['moderator'] },
  { name: 'system', path: paths.administrationPart('system'), roles: ['administrator'] },
  { name: 'log', path: paths.administrationPart('handelser'), roles: ['administrator'] },
] as const satisfies readonly { name: string; path: string; roles: readonly PlatformRole[] }[];

export type Part = (typeof PARTS)[number]['name'];

export const partsFor = (role: PlatformRole) =>
  PARTS.filter(({ roles }) => (roles as readonly PlatformRole[]).includes(role));

/** Where one begins who has this role. */
export const administrationOf = (role: PlatformRole): string => partsFor(role)[0]?.path ?? paths.administration();
