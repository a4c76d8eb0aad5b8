import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, Jobs, Log, type Tx } from '#platform';
import { Blobs } from './blobs.js';
import { UNATTACHED_HOURS } from './file.repository.js';

const SWEEP_JOB = 'files.sweep';
const RELEASE_JOB = 'files.release';
/** Bytes of an upload that is just becoming a file are left alone for so long. */
const GRACE = '1 hour';
const BATCH = 500;

/** Clears away what nobody names any more: uploads that were never attached, and blobs without a file. */
@Injectable()
export class FileSweep implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly blobs: Blobs,
    private readonly jobs: Jobs,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.define({ name: SWEEP_JOB, cron: '17 * * * *', run: async () => void (await this.run()) });
    this.jobs.define<{ hash: string }>({
      name: RELEASE_JOB,
      run: async ({ hash }) => void (await this.blobs.removeUnnamed(hash)),
    });
  }

  /** After the commit the bytes are removed, unless another file names them. */
  async release(tx: Tx, hashes: readonly string[]): Promise<void> {
    for (const hash of new Set(hashes)) await this.jobs.send(tx, RELEASE_JOB, { hash });
  }

  /**
   * Deletes files of nobody after their time. One that is attached in the same moment is locked by that: the sweep
   * waits, looks again, and keeps it.
   */
  async run(): Promise<{ files: number; blobs: number }> {
    const gone = await this.database.query<{ hash: string }>(
      `delete from file where item_id is null and created_at <= now() - interval '${UNATTACHED_HOURS} hours' returning hash`,
    );
    const unnamed = await this.database.query<{ hash: string }>(
      `select b.hash from blob b where not exists (select 1 from file f where f.hash = b.hash)
         and (b.touched_at < now() - interval '${GRACE}' or b.hash = any($1)) limit ${BATCH}`,
      [gone.map(({ hash }) => hash)],
    );
    let blobs = 0;
    for (const { hash } of unnamed) if (await this.blobs.removeUnnamed(hash)) blobs++;
    if (gone.length + blobs > 0) this.log.info({ files: gone.length, blobs }, 'unattached files swept');
    return { files: gone.length, blobs };
  }
}
