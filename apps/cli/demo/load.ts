import type { INestApplicationContext } from '@nestjs/common';
import { rankOf, type Role } from '#access';
import { ItemWriter, topics } from '#content';
import { audit, bumpRightsEpoch, hashPassword, NetworkKind } from '#networks';
import { Database, newId, readState, type Tx, writeState } from '#platform';
import { Indexables, searchEntities, SearchOutbox } from '#search';
import { loadVocabularies } from '../vocabularies.js';
import { demo } from './index.js';
import type { DemoIds, DemoLoad } from './load.context.js';
import { loadDocuments } from './load-documents.js';
import { loadMethods } from './load-methods.js';
import { loadQuestions } from './load-questions.js';
import type { Person } from './types.js';

/** The password of every demo account. The demo is for trying; production refuses to load it unless asked to. */
export const DEMO_PASSWORD = 'larplattformen';

/** The demo accounts of the four kinds of users, for whoever starts for the first time. */
export const demoAccounts = demo.people.filter((person): person is Person & { demoAccount: string } =>
  Boolean(person.demoAccount),
);

const STATE = 'demo';

/** Whether the demo belongs here: nobody has an account yet, or an earlier loading was cut off in the middle. */
export async function needsDemo(database: Database): Promise<boolean> {
  if ((await readState(database, STATE)) === 'loading') return true;
  return (await database.query('select 1 from person limit 1')).length === 0;
}

/** Whether what is here is the demo. */
export const isDemo = async (database: Database): Promise<boolean> => (await readState(database, STATE)) === 'loaded';

/**
 * Loads the demo content into an empty platform. Networks and people are written to the tables; everything they share
 * goes through the same services as the web's own requests, so that the rules hold for the demo too.
 */
export async function loadDemo(app: INestApplicationContext, say: DemoLoad['say']): Promise<void> {
  const load: DemoLoad = {
    app,
    database: app.get(Database),
    say,
    ids: { networks: new Map(), people: new Map(), topics: new Map(), items: new Map() },
  };
  if ((await readState(load.database, STATE)) !== undefined) await empty(app);
  await writeState(load.database, STATE, 'loading');
  say('Demo content: networks and people …');
  await load.database.transaction(async (tx) => {
    load.ids.topics = await loadVocabularies(tx);
    await loadNetworks(tx, load.ids);
    await loadPeople(tx, load.ids);
    await bumpRightsEpoch(tx);
  });
  say(`Demo content: ${demo.documents.length} documents …`);
  await loadDocuments(load);
  say(`Demo content: ${demo.methods.length} methods …`);
  await loadMethods(load);
  say(`Demo content: ${demo.questions.length} questions …`);
  await loadQuestions(load);
  await load.database.transaction(async (tx) => {
    await part(tx, load.ids);
    const gone = demo.networks.flatMap(({ left }) => left.map(({ person }) => load.ids.people.get(person)!));
    await app.get(ItemWriter).rederiveOf(tx, gone);
    await bumpRightsEpoch(tx);
    await writeState(tx, STATE, 'loaded');
  });
}

/**
 * Empties every table of ours; only ever asked of a demo. Search follows as it follows any deletion: what it has counted and
 * indexed is taken back item by item, and running processes see it by the same numbers as ever.
 */
async function empty(app: INestApplicationContext): Promise<void> {
  const database = app.get(Database);
  const kept = new Set([...KEPT, ...searchEntities.map((entity) => database.source.getMetadata(entity).tableName)]);
  const tables = database.source.entityMetadatas.map(({ tableName }) => tableName).filter((name) => !kept.has(name));
  const all = tables.map((name) => `"${name}"`).join(', ');
  await untilLocked(database, async (tx) => {
    // First, or what is written until they are emptied would be forgotten by nobody.
    await tx.query(`lock table ${all} in access exclusive mode`);
    const items = await tx.query<{ id: string }>('select id from item');
    // The audit log refuses to be emptied; a demo's may be.
    await tx.query('alter table audit_entry disable trigger audit_entry_append_only');
    await tx.query(`truncate ${all} cascade`);
    await tx.query('alter table audit_entry enable trigger audit_entry_append_only');
    await app.get(SearchOutbox).append(
      tx,
      app.get(Indexables).source.kind,
      items.map(({ id }) => id),
      { narrowing: true },
    );
    await bumpRightsEpoch(tx);
  });
}

/** Milliseconds that all others wait behind us, at most, for one who is slow. */
const HELD_UP = 1_000;
const TRIES = 60;
/** SQLSTATE: a lock was not to be had in time, or never would have been. */
const NOT_LOCKED = ['55P03', '40P01'];

/**
 * A transaction that takes tables from a platform that runs. Whoever waits for a table makes all others wait behind, so it
 * does not insist: it lets those go first who are in the middle of something, and begins again.
 */
async function untilLocked(database: Database, work: (tx: Tx) => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await database.transaction(async (tx) => {
        await tx.query(`set local lock_timeout = ${HELD_UP}`);
        await work(tx);
      });
    } catch (fault) {
      if (tries === TRIES || !NOT_LOCKED.includes((fault as { code?: string }).code ?? '')) throw fault;
    }
  }
}

/** Their one row counts changes, and has to go on from where it is. */
const KEPT = ['rights_epoch', 'directory_epoch', 'platform_state'];

async function loadNetworks(tx: Tx, { networks }: DemoIds): Promise<void> {
  const insert = (
    id: string,
    slug: string,
    kind: string,
    name: string,
    description: string,
    visibility: string,
    joinPolicy: string,
    needsReview: boolean,
  ) =>
    tx.query(
      'insert into network (id, slug, kind, name, description, visibility, join_policy, needs_review) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [id, slug, kind, name, description, visibility, joinPolicy, needsReview],
    );
  for (const { slug, name, description, region, municipalities, needsReview } of demo.federations) {
    const id = newId();
    networks.set(slug, id);
    await insert(id, slug, NetworkKind.federation, name, description, 'restricted', 'invite', needsReview);
    await tx.query('insert into federation (network_id, region, municipalities) values ($1, $2, $3)', [
      id,
      region,
      municipalities,
    ]);
  }
  for (const { slug, name, kind, description, visibility, joinPolicy, needsReview } of demo.networks) {
    const id = newId();
    networks.set(slug, id);
    await insert(id, slug, kind, name, description, visibility, joinPolicy, needsReview);
  }
  for (const { slug, federations, networks: contained } of demo.networks) {
    const edges = [
      ...federations.map(({ federation, cap }) => ({ slug: federation, cap })),
      ...contained.map(({ network, cap }) => ({ slug: network, cap })),
    ];
    for (const edge of edges) {
      await tx.query('insert into containment (container_id, contained_id, cap) values ($1, $2, $3)', [
        networks.get(slug),
        networks.get(edge.slug),
        rankOf(edge.cap as Role),
      ]);
    }
  }
}

async function loadPeople(tx: Tx, { networks, people }: DemoIds): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const topicNames = new Map(topics.map(({ slug, name }) => [slug, name]));
  for (const person of demo.people) {
    const id = newId();
    people.set(person.slug, id);
    await tx.query(
      `insert into person (id, email, password_hash, name, status, platform_role, federation_id, title, bio, expertise, professions)
       values ($1, $2, $3, $4, 'active', $5, $6, $7, $8, $9, $10)`,
      [
        id,
        person.email,
        passwordHash,
        person.name,
        person.platformRole,
        networks.get(person.home),
        person.title,
        person.bio,
        person.expertise.map((slug) => topicNames.get(slug) ?? slug),
        person.professions,
      ],
    );
    await join(tx, networks.get(person.home)!, id, person.homeRole as Role);
  }
  for (const network of demo.networks) {
    for (const { person, role } of network.people)
      await join(tx, networks.get(network.slug)!, people.get(person)!, role as Role);
    // They wrote while they were members, and left afterwards: see `part`.
    for (const { person, role } of network.left)
      await join(tx, networks.get(network.slug)!, people.get(person)!, role as Role);
  }
}

async function join(tx: Tx, networkId: string, personId: string, role: Role): Promise<void> {
  await tx.query('insert into membership (network_id, person_id, rank) values ($1, $2, $3) on conflict do nothing', [
    networkId,
    personId,
    rankOf(role),
  ]);
  await audit(tx, { actorId: null, action: 'member.added', networkId, personId, details: { role } });
}

/** Last, who left and who was blocked: what they wrote before stands. */
async function part(tx: Tx, { networks, people }: DemoIds): Promise<void> {
  for (const network of demo.networks) {
    for (const { person, role } of network.left) {
      const [networkId, personId] = [networks.get(network.slug)!, people.get(person)!];
      await tx.query('delete from membership where network_id = $1 and person_id = $2', [networkId, personId]);
      await audit(tx, { actorId: personId, action: 'member.left', networkId, personId, details: { role } });
    }
  }
  for (const { slug } of demo.people.filter(({ blocked }) => blocked)) {
    await tx.query(`update person set status = 'blocked' where id = $1`, [people.get(slug)]);
    await audit(tx, { actorId: null, action: 'person.blocked', personId: people.get(slug)! });
  }
}
