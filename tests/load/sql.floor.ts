import { createServer } from 'node:http';
import pg from 'pg';
import { userKey } from '#access';

/**
 * A floor: the statements of a question page over bare node:http, without GraphQL, validation or framework. Run by the
 * benchmark alone.
 */
const { ids, personId } = JSON.parse(process.env['FORUM']!) as { ids: string[]; personId: string };
const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: 10,
  options: '-c plan_cache_mode=force_custom_plan -c jit=off',
});
const { rows } = await pool.query<{ key: string }>(
  `select 'net:' || network_id || ':reader' as key from membership where person_id = $1`,
  [personId],
);
const keys = [userKey(personId), ...rows.map(({ key }) => key)];

const STATEMENTS = {
  session: 'select p.id, (select epoch from rights_epoch) from person p where p.id = $1',
  question: `select i.*, q.body, q.state, (select json_agg(a) from item_network a where a.item_id = i.id) as audience
             from item i join question q on q.item_id = i.id where i.readers && $1::text[] and i.id = $2`,
  answers: `select r.* from reply r join item i on i.id = r.item_id where r.item_id = $2 and r.kind = 'answer' and i.readers && $1::text[]
            and (r.readers is null or r.readers && $1::text[]) order by r.created_at, r.id limit 21`,
  people: 'select * from person where id = any($1)',
  networks: 'select * from network n left join federation f on f.network_id = n.id where n.id = any($1)',
};

createServer((request, response) => {
  if (request.url === '/health/ready') return void response.end('ok');
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    const { variables } = JSON.parse(body) as { variables: { id: string } };
    page(variables.id ?? ids[0]!).then(
      (page) => response.setHeader('content-type', 'application/json').end(JSON.stringify(page)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');

async function page(id: string): Promise<object> {
  const ask = async <Row>(name: keyof typeof STATEMENTS, values: unknown[]) =>
    (await pool.query({ name, text: STATEMENTS[name], values })).rows as Row[];
  await ask('session', [personId]);
  const [question] = await ask<{ author_ids: string[]; home_id: string }>('question', [keys, id]);
  const answers = await ask<{ author_id: string }>('answers', [keys, id]);
  const people = await ask<{ federation_id: string }>('people', [
    [...question!.author_ids, ...answers.map((answer) => answer.author_id)],
  ]);
  const networks = await ask('networks', [[question!.home_id, ...people.map((person) => person.federation_id)]]);
  return { question, answers, people, networks };
}
