import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sql } from './database.js';

/** What the installation remembers of itself, such as how far its first content came. */
@Entity('platform_state')
export class PlatformStateEntity {
  @PrimaryColumn('text')
  key: string;

  @Column('jsonb')
  value: unknown;
}

export async function readState<Value>(sql: Sql, key: string): Promise<Value | undefined> {
  const [row] = await sql.query<{ value: Value }>('select value from platform_state where key = $1', [key]);
  return row?.value;
}

export async function writeState(sql: Sql, key: string, value: unknown): Promise<void> {
  await sql.query(
    'insert into platform_state (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
    [key, JSON.stringify(value)],
  );
}
