import 'reflect-metadata';
import pg from 'pg';
import { hashSecret } from '#networks';
import { newId } from '#platform';
import { migrate } from '../../apps/api/schema.js';

export interface Forum {
  databaseUrl: string;
  ids: string[];
  networkId: string;
  personId: string;
  token: string;
  searches: string[];
  /** Rows that the search relay has not yet taken. */
  waiting(): Promise<number>;
}

const NETWORKS = 20;
const ANSWERS = 5;

/** Words of the field, drawn with unequal weight, so that texts are found by some words and not by others. */
const WORDS =
  `samverkan arbetsgivare deltagare uppföljning rutin metod möte handläggare rehabilitering sjukskrivning försörjningsstöd
  kommun region samtycke arbetsträning praktik planering motivation coach hälsa vardag språk utbildning anställning subvention
  psykiatri vårdcentral skola ungdomar föräldrar ekonomi boende transport träning kost sömn smärta oro trygghet delaktighet
  inflytande brukarråd enkät mätning indikator rapport styrgrupp budget avtal mall utvärdering`.split(/\s+/);

/** A database of its own with `count` questions, five answers each, over twenty networks that one member reads. */
export async function generateForum(admin: string, count: number): Promise<Forum> {
  const name = `bench_${count}_${newId().slice(-6)}`;
  const root = new pg.Client({ connectionString: admin });
  await root.connect();
  await root.query(`create database ${name}`);
  await root.end();
  const url = new URL(admin);
  url.pathname = `/${name}`;
  await migrate(url.href);
  const pool = new pg.Pool({ connectionString: url.href, max: 2 });
  const networks = Array.from({ length: NETWORKS }, newId);
  const people = Array.from({ length: 40 }, newId);
  const token = 'a-token-for-this-run-only-and-no-other';
  await pool.query(
    `insert into network (id, slug, kind, name) select id, 'n' || n, 'federation', 'Samordningsförbundet ' || n from unnest($1::uuid[]) with ordinality x(id, n)`,
    [networks],
  );
  await pool.query(
    `insert into person (id, email, name, status, federation_id) select id, 'p' || n || '@prov.example', 'Person ' || n, 'active', ($2::uuid[])[1 + n % 20] from unnest($1::uuid[]) with ordinality x(id, n)`,
    [people, networks],
  );
  await pool.query('insert into membership (network_id, person_id, rank) select n, $2, 2 from unnest($1::uuid[]) n', [
    networks,
    people[0],
  ]);
  await pool.query(
    `insert into session (hash, id, person_id, kind, expires_at) values ($1, $2, $3, 'token', now() + interval '1 day')`,
    [hashSecret(token, 'a-secret-for-this-run-only'), newId(), people[0]],
  );
  await pool.query('select setseed(0.42)');
  const words = `(select string_agg(w, ' ') from (select ($3::text[])[1 + floor(cardinality($3::text[]) * random() * random())::int] as w from generate_series(1, %n) where q.n is not null) x)`;
  const text = (length: number): string => words.replace('%n', String(length));
  await pool.query(
    `create table drawn as select uuidv7() as id, n, 1 + (n % ${NETWORKS}) as home, now() - n * interval '1 minute' as at from generate_series(1, ${count}) n`,
  );
  await pool.query(
    `insert into item (id, kind, title, home_id, status, author_ids, readers, created_at, updated_at, published_at, active_at)
     select q.id, 'question', 'Fråga ' || q.n || ' om ' || ${text(5)}, ($1::uuid[])[q.home], 'published', array[($2::uuid[])[1 + q.n % 40]],
            array['user:' || ($2::uuid[])[1 + q.n % 40], 'net:' || ($1::uuid[])[q.home] || ':reader'], q.at, q.at, q.at, q.at from drawn q`,
    [networks, people, WORDS],
  );
  await pool.query(
    `insert into question (item_id, body, state, answer_count) select q.id, ${text(60).replaceAll('$3', '$1')}, 'answered', ${ANSWERS} from drawn q`,
    [WORDS],
  );
  await pool.query(
    `insert into item_network (item_id, network_id, least, at) select id, ($1::uuid[])[home], 1, at from drawn`,
    [networks],
  );
  await pool.query(
    'insert into item_key (item_id, key, kind, at) select id, key, kind, active_at from item, unnest(readers) key',
  );
  await pool.query(
    `insert into reply (id, item_id, kind, author_id, body, created_at, updated_at)
     select uuidv7(), q.id, 'answer', ($1::uuid[])[1 + (q.n + a) % 40], ${text(40).replaceAll('$3', '$2')}, q.at + a * interval '1 second', q.at from drawn q, generate_series(1, ${ANSWERS}) a`,
    [people, WORDS],
  );
  // An item is read with its replies, so that it need not be told of each.
  await pool.query(`insert into search_outbox (kind, ref) select 'item', id from drawn`);
  const { rows } = await pool.query<{ id: string }>('select id from drawn order by n');
  await pool.query('drop table drawn');
  await pool.query('vacuum analyze');
  return {
    databaseUrl: url.href,
    ids: rows.map(({ id }) => id),
    networkId: networks[0]!,
    personId: people[0]!,
    token,
    searches: [
      'samverkan',
      'arbetsgivare praktik',
      'uppföljning rutin',
      'sjukskrivning',
      'samtycke mall',
      'enkät mätning',
      'styrgrupp budget',
      'hur gör ni med handläggare',
    ],
    waiting: async () =>
      Number((await pool.query<{ n: string }>('select count(*) as n from search_outbox')).rows[0]!.n),
  };
}
