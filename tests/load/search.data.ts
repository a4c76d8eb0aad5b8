import pg from 'pg';
import { hashSecret } from '#networks';
import { newId } from '#platform';
import { migrate } from '../../apps/api/schema.js';
import { SESSION_SECRET } from './server.js';

export interface SearchData {
  databaseUrl: string;
  /** Session of somebody in 30 of the 40 networks. */
  token: string;
  networkId: string;
  searches: string[];
  /** Rows that the search relay has not yet taken. */
  waiting(): Promise<number>;
  passages(): Promise<number>;
  /** Takes the texts' index of PostgreSQL away, and makes it anew: a large filling is not to be measured by it. */
  withTextIndex(there: boolean): Promise<void>;
  close(): Promise<void>;
}

const NETWORKS = 40;
const READ = 30;
const PEOPLE = 80;
const TOPICS = 30;
const BATCH = 1_000;
const YEAR = 365 * 24 * 3_600_000;

/** Draws the same numbers every time: xorshift32. */
export function drawing(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const LITTLE_WORDS = 'och att det som en på är av för med till den har inte om ett men var från vi så kan'.split(' ');

/** Text of words that are as unequally common as those of a language: the n-th is drawn 1/n as often as the first. */
class Writer {
  constructor(
    private readonly words: readonly string[],
    private readonly draw: () => number,
  ) {}

  below(limit: number): number {
    return Math.floor(this.draw() * limit);
  }

  word(from = 1): string {
    const rank = from * Math.exp(this.draw() * Math.log(this.words.length / from));
    return this.words[Math.min(this.words.length - 1, Math.floor(rank))]!;
  }

  text(length: number): string {
    const sentence = 12;
    let text = '';
    for (let n = 0; n < length; n++) {
      const word = this.draw() < 0.4 ? LITTLE_WORDS[this.below(LITTLE_WORDS.length)]! : this.word();
      const ends = n % sentence === sentence - 1;
      text += ends ? `${word}.${n % (6 * sentence) === 6 * sentence - 1 ? '\n\n' : ' '}` : `${word} `;
    }
    return text.trim();
  }

  title(): string {
    const words = Array.from({ length: 3 + this.below(5) }, () => this.word());
    return `${words[0]!.charAt(0).toUpperCase()}${words[0]!.slice(1)} ${words.slice(1).join(' ')}`;
  }
}

/**
 * A database of its own with `count` questions over forty networks, of which one member reads thirty: bodies of 20 to
 * 90 words, every fiftieth a long one of some pages, none to two answers each. Rows are written as the
 * repositories write them, the outbox too; what reads them from there is the real relay.
 * @param words the most common first
 */
export async function generateSearchData(admin: string, count: number, words: readonly string[]): Promise<SearchData> {
  const databaseUrl = await emptyDatabase(admin, `search_${count}_${newId().slice(-6)}`);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const draw = drawing(4711);
  const writer = new Writer(words, draw);
  const [networks, people, topics] = [NETWORKS, PEOPLE, TOPICS].map((size) => Array.from({ length: size }, newId)) as [
    string[],
    string[],
    string[],
  ];
  const token = 'a-token-for-this-run-only-and-no-other';
  await pool.query(
    `insert into network (id, slug, kind, name) select id, 'n' || n, 'federation', 'Samordningsförbundet ' || n from unnest($1::uuid[]) with ordinality x(id, n)`,
    [networks],
  );
  await pool.query(
    `insert into person (id, email, name, status, federation_id) select id, 'p' || n || '@prov.example', 'Person ' || n, 'active', ($2::uuid[])[1 + n % ${NETWORKS}] from unnest($1::uuid[]) with ordinality x(id, n)`,
    [people, networks],
  );
  await pool.query('insert into membership (network_id, person_id, rank) select n, $2, 2 from unnest($1::uuid[]) n', [
    networks.slice(0, READ),
    people[0],
  ]);
  await pool.query(
    `insert into session (hash, id, person_id, kind, expires_at) values ($1, $2, $3, 'token', now() + interval '1 day')`,
    [hashSecret(token, SESSION_SECRET), newId(), people[0]],
  );
  await pool.query(
    `insert into topic (id, slug, name, name_en, synonyms) select id, 'amne-' || n, 'Ämne ' || n, 'Topic ' || n, '{}' from unnest($1::uuid[]) with ordinality x(id, n)`,
    [topics],
  );
  for (let from = 0; from < count; from += BATCH) {
    const items = Array.from({ length: Math.min(BATCH, count - from) }, () => {
      const [home, author] = [writer.below(NETWORKS), writer.below(PEOPLE)];
      return {
        id: newId(),
        title: writer.title(),
        body: writer.text(draw() < 0.02 ? 400 + writer.below(1_200) : 20 + writer.below(70)),
        home: networks[home],
        author: people[author],
        topics: draw() < 0.6 ? [topics[writer.below(TOPICS)], topics[writer.below(TOPICS)]] : [],
        readers: [`user:${people[author]}`, `net:${networks[home]}:reader`],
        at: new Date(Date.now() - Math.floor(draw() * 4 * YEAR)),
        replies: Array.from({ length: writer.below(3) }, () => ({
          id: newId(),
          author: people[writer.below(PEOPLE)],
          body: writer.text(15 + writer.below(40)),
        })),
      };
    });
    await pool.query(FILL, [JSON.stringify(items)]);
  }
  await pool.query('vacuum analyze');
  return {
    databaseUrl,
    token,
    networkId: networks[0]!,
    searches: searchesOf(words),
    waiting: async () => await numberOf(pool, 'select count(*) as n from search_outbox'),
    passages: async () => await numberOf(pool, 'select count(*) as n from search_passage where not gone'),
    withTextIndex: async (there) => {
      if (!there) return void (await pool.query('drop index search_passage_document'));
      await pool.query(`set maintenance_work_mem = '1GB'`);
      await pool.query(
        'create index search_passage_document on search_passage using gin (document) with (fastupdate = off)',
      );
      await pool.query('vacuum analyze search_passage');
    },
    close: () => pool.end(),
  };
}

const FILL = `
  with given as materialized (
    select * from jsonb_to_recordset($1::jsonb)
      g(id uuid, title text, body text, home uuid, author uuid, topics uuid[], readers text[], at timestamptz, replies jsonb)
  ), items as (
    insert into item (id, kind, title, home_id, status, author_ids, topic_ids, readers, created_at, updated_at, published_at, active_at)
    select id, 'question', title, home, 'published', array[author], topics, readers, at, at, at, at from given
  ), questions as (
    insert into question (item_id, body, state, answer_count)
    select id, body, case when jsonb_array_length(replies) > 0 then 'answered' else 'unanswered' end, jsonb_array_length(replies) from given
  ), networks as (
    insert into item_network (item_id, network_id, least, at) select id, home, 1, at from given
  ), keys as (
    insert into item_key (item_id, key, kind, at) select id, key, 'question', at from given, unnest(readers) key
  ), replies as (
    insert into reply (id, item_id, kind, author_id, body, created_at, updated_at)
    select r.id, g.id, 'answer', r.author, r.body, g.at, g.at
    from given g, jsonb_to_recordset(g.replies) r(id uuid, author uuid, body text)
  )
  insert into search_outbox (kind, ref) select 'item', id from given`;

/** One word and several, common and rare, a sentence, a misspelt word: in turns. */
function searchesOf(words: readonly string[]): string[] {
  const writer = new Writer(words, drawing(1147));
  return Array.from({ length: 60 }, (_, n) => {
    const word = (): string => writer.word(1 + 40 * (n % 3));
    const misspelt = (): string => {
      const whole = word();
      return whole.length < 6 ? whole : whole.slice(0, 3) + whole.charAt(4) + whole.charAt(3) + whole.slice(5);
    };
    const kinds = [
      () => word(),
      () => `${word()} ${word()}`,
      () => `${word()} ${word()} ${word()}`,
      () => `Hur gör ni med ${word()} och ${word()} när ${word()} inte ${word()}?`,
      () => misspelt(),
      () => `${word()} ${misspelt()}`,
    ];
    return kinds[n % kinds.length]!();
  });
}

async function emptyDatabase(admin: string, name: string): Promise<string> {
  const root = new pg.Client({ connectionString: admin });
  await root.connect();
  await root.query(`create database ${name}`);
  await root.end();
  const url = new URL(admin);
  url.pathname = `/${name}`;
  await migrate(url.href);
  return url.href;
}

const numberOf = async (pool: pg.Pool, query: string): Promise<number> =>
  Number((await pool.query<{ n: string }>(query)).rows[0]!.n);
