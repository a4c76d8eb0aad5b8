import { Injectable } from '@nestjs/common';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Sql } from '#platform';

/** What has changed since the index was last told. Appended in the transaction that makes the change. */
@Entity('search_outbox')
@Index('search_outbox_due', ['dueAt', 'id'])
@Index('search_outbox_unprojected', ['narrowing', 'id'], { where: 'not projected' })
@Index('search_outbox_narrowing', ['id'], { where: 'narrowing' })
export class SearchOutboxEntity {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id: string;

  /** Which registered kind the reference is of. */
  @Column('text')
  kind: string;

  @Column('uuid')
  ref: string;

  /** Whether it takes something away from somebody; such changes go first. */
  @Column('boolean', { default: false })
  narrowing: boolean;

  /** Whether `search_passage` has it already; what is left is to tell Meilisearch. */
  @Column('boolean', { default: false })
  projected: boolean;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('text', { nullable: true })
  fault: string | null;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  dueAt: Date;
}

export const OUTBOX_CHANNEL = 'search.outbox';

/** The write side of search: a transactional outbox, never an in-process event. */
@Injectable()
export class SearchOutbox {
  /** Says that these have changed; the relay rereads them when their turn comes. */
  async append(sql: Sql, kind: string, refs: readonly string[], options: { narrowing?: boolean } = {}): Promise<void> {
    if (refs.length === 0) return;
    await sql.query(
      `with added as (insert into search_outbox (kind, ref, narrowing) select $1, ref, $3 from unnest($2::uuid[]) ref)
       select pg_notify('larplattformen', '{"topic":"${OUTBOX_CHANNEL}","ids":{}}')`,
      [kind, refs, options.narrowing ?? false],
      'outbox.append',
    );
  }
}
