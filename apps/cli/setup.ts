import type { INestApplicationContext } from '@nestjs/common';
import { rankOf, Role } from '#access';
import {
  ContainmentService,
  FederationService,
  MembershipService,
  NetworkAdminService,
  NetworkKind,
  RegistrationService,
} from '#networks';
import { Database, type Tx, writable } from '#platform';
import type { ListedFederation } from './federation-list.js';
import { loadVocabularies } from './vocabularies.js';

export interface Setup {
  admin: { email: string; name: string; /** Without one a link is sent. */ password?: string };
  federations: ListedFederation[];
}

/** What was made at this run; what was there already is not counted. */
export interface SetupResult {
  adminCreated: boolean;
  nationalCreated: boolean;
  federationsCreated: number;
  topics: number;
}

/**
 * Begins a real installation, in one transaction. A second run adds only what is new in the list.
 * @throws AppError PERSONAL_DATA or BAD_INPUT with the path of every text that is wrong, as in `federations.2.name`
 */
export async function setUp(app: INestApplicationContext, { admin, federations }: Setup): Promise<SetupResult> {
  assertWritable(federations);
  const [networks, federationService, containments] = [
    app.get(NetworkAdminService),
    app.get(FederationService),
    app.get(ContainmentService),
  ];
  return app.get(Database).transaction(async (tx) => {
    const topics = await loadVocabularies(tx);
    const found = await networks.national(tx);
    const national =
      found ??
      (await networks.insert(
        tx,
        { kind: NetworkKind.national, name: 'Alla förbund', description: 'Alla samordningsförbund tillsammans.' },
        null,
      ));
    const known = await federationsByName(tx);
    let federationsCreated = 0;
    for (const federation of federations) {
      const id = known.get(federation.name.toLowerCase());
      if (id) {
        await containments.contain(tx, national, id, Role.leader, null);
        continue;
      }
      await federationService.insert(tx, federation, null);
      federationsCreated++;
    }
    const { id, created } = await app.get(RegistrationService).administrator(tx, admin);
    await app
      .get(MembershipService)
      .begin(tx, { networkId: national, personId: id, rank: rankOf(Role.admin), actorId: null });
    return { adminCreated: created, nationalCreated: !found, federationsCreated, topics: topics.size };
  });
}

function assertWritable(federations: readonly ListedFederation[]): void {
  const texts = federations.flatMap(({ name, region, municipalities }, index) => [
    [`federations.${index}.name`, name],
    [`federations.${index}.region`, region],
    ...municipalities.map((one, number) => [`federations.${index}.municipalities.${number}`, one]),
  ]);
  writable(Object.fromEntries(texts) as Record<string, string>);
}

async function federationsByName(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>('select id, name from network where kind = $1', [
    NetworkKind.federation,
  ]);
  return new Map(rows.map(({ id, name }) => [name.toLowerCase(), id]));
}
