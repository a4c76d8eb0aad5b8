import 'reflect-metadata';
import { createServer } from 'node:http';
import pg from 'pg';
import { PlatformRole, Viewer } from '#access';
import { type ItemRepository, ReplyKind, ReplyRepository } from '#content';
import { QuestionRepository } from '#forum';
import { ARRIVAL, hashSecret } from '#networks';
import type { Database } from '#platform';

/**
 * A floor: the statements that the api sends for a question page, over bare node:http, without GraphQL, validation or
 * framework. Run by the benchmark alone.
 */
const { ids, token, secret, personId } = JSON.parse(process.env['FORUM']!) as {
  ids: string[];
  token: string;
  secret: string;
  personId: string;
};
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10, options: '-c jit=off' });
const { rows } = await pool.query<{ id: string }>('select network_id as id from membership where person_id = $1', [
  personId,
]);
const networks = rows.map(({ id }) => ({ networkId: id, rank: 2 as const, directRank: 2 as const }));
const viewer = Viewer.of({ id: personId, platformRole: PlatformRole.member, federationId: null }, networks);
const sql = {
  query: async <Row>(text: string, values: readonly unknown[] = [], name?: string) =>
    (await pool.query({ text, values: values as unknown[], name })).rows as Row[],
} as Database;
const questions = new QuestionRepository(sql, {} as ItemRepository);
const replies = new ReplyRepository(sql);

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
  const [session] = await sql.query(ARRIVAL, [hashSecret(token, secret), 'token'], 'session.arrival');
  const question = await questions.get(viewer, id);
  const answers = await replies.thread(viewer, id, ReplyKind.answer, { first: 20 });
  return { session, question, answers };
}
