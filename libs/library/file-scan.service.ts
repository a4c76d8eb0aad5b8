import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Viewers, Writes } from '#access';
import { ItemRepository, ItemWriter } from '#content';
import { FileState, READ_FILE_JOB } from '#files';
import { NoticeKind, Notices } from '#notify';
import { AppError, Database, Jobs, Log, type Sql, type Tx } from '#platform';
import { DocumentRepository } from './document.repository.js';
import { DocumentService } from './document.service.js';
import { FileReading, type Reading } from './file-reading.js';

const RESCAN_JOB = 'library.rescan';

interface WaitingFile {
  id: string;
  hash: string;
  mime: string;
  itemId: string;
  uploadedBy: string;
}

/**
 * Reads each attached file once. Only after that others see it: readers never narrow because of a scan, they widen.
 * A run that is killed is run again, and a second run finds nothing left to do.
 */
@Injectable()
export class FileScanService implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly reading: FileReading,
    private readonly items: ItemRepository,
    private readonly writer: ItemWriter,
    private readonly documents: DocumentRepository,
    private readonly service: DocumentService,
    private readonly viewers: Viewers,
    private readonly notices: Notices,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.define<{ fileId: string }>({
      name: READ_FILE_JOB,
      concurrency: 2,
      expireInSeconds: 150,
      run: ({ fileId }) => this.run(fileId),
    });
    this.jobs.define({ name: RESCAN_JOB, cron: '43 * * * *', run: () => this.askAgain() });
  }

  /**
   * @param known what the file was found to be, where that was read a moment ago
   * @throws for faults of the machine, so that it is tried again
   */
  async run(fileId: string, known?: Reading): Promise<void> {
    const file = await waiting(this.database, fileId);
    if (file) await this.readAndKeep(file, known);
    const [owner] = await this.database.query<{ itemId: string }>(
      'select item_id as "itemId" from file where id = $1 and item_id is not null',
      [fileId],
    );
    // Also when a run before this one was killed between the two.
    if (owner) await this.publishIfAsked(owner.itemId);
  }

  private async readAndKeep(file: WaitingFile, known?: Reading): Promise<void> {
    const reading = known ?? (await this.reading.read(file));
    await this.database.transaction(async (tx) => {
      // The item first, as everyone who changes it does; then whether the file still waits.
      await tx.query('select 1 from item where id = $1 for update', [file.itemId]);
      const still = await waiting(tx, file.id, true);
      if (still?.itemId === file.itemId) await this.keep(tx, still, reading);
    });
  }

  /** A job that was lost, or tried too often while the store was away, is asked for again. */
  private async askAgain(): Promise<void> {
    await this.database.transaction(async (tx) => {
      const rows = await tx.query<{ id: string }>(
        `select id from file where state = 'waiting' and item_id is not null and hash is not null and created_at < now() - interval '2 hours' limit 500`,
      );
      for (const { id } of rows) await this.jobs.send(tx, READ_FILE_JOB, { fileId: id }, { singletonKey: id });
    });
  }

  private async keep(tx: Tx, file: WaitingFile, { state, detail, pages, language }: Reading): Promise<void> {
    const open = state !== FileState.personal_data;
    await tx.query(
      'update file set state = $2, state_detail = $3, readers = case when $4 then null else readers end where id = $1',
      [file.id, state, detail, open],
    );
    const [version] = await tx.query<{ id: string }>(
      'update document_version set language = $2 where file_id = $1 returning id',
      [file.id, language ?? null],
    );
    if (version) {
      await tx.query(
        `insert into document_page (version_id, number, label, heading, text)
         select $1, p.number, p.label, p.heading, p.text from jsonb_to_recordset($2::jsonb) p(number int, label text, heading text, text text)
         on conflict (version_id, number) do nothing`,
        [version.id, JSON.stringify(pages)],
      );
      await this.documents.settle(tx, file.itemId);
    }
    if (!open) await this.stopped(tx, file);
    // Nobody has changed it: what its author is writing meanwhile is still of the version that they read.
    await this.writer.surroundingsChanged(tx, file.itemId);
  }

  private async stopped(tx: Tx, file: WaitingFile): Promise<void> {
    const [item] = await tx.query<{ authorIds: string[] }>('select author_ids as "authorIds" from item where id = $1', [
      file.itemId,
    ]);
    await this.documents.notAsWanted(tx, file.itemId, null);
    await this.notices.tell(tx, { kind: NoticeKind.stopped, subjectId: file.itemId, actorId: null, again: true }, [
      file.uploadedBy,
      ...(item?.authorIds ?? []),
    ]);
  }

  /** The publication that was waited with, by the one who asked and with the rights of now. */
  private async publishIfAsked(itemId: string): Promise<void> {
    const [asked] = await this.database.query<{ personId: string }>(
      'select publish_by as "personId" from document where item_id = $1 and publish_by is not null',
      [itemId],
    );
    if (!asked) return;
    try {
      await this.writes.as(await this.viewers.viewerOf(asked.personId), async (tx, viewer) => {
        const { version } = await this.items.getForChange(tx, viewer, itemId);
        if (!(await this.documents.isWanted(tx, itemId, asked.personId))) return;
        await this.service.publishIn(tx, viewer, itemId, version);
      });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // They may no longer: it stays the draft it is. What somebody else has asked for since stays asked for.
      this.log.info({ itemId, code: error.code }, 'a publication that was asked for did not take effect');
      await this.database.query('update document set publish_by = null where item_id = $1 and publish_by = $2', [
        itemId,
        asked.personId,
      ]);
    }
  }
}

async function waiting(sql: Sql, fileId: string, lock = false): Promise<WaitingFile | undefined> {
  const [row] = await sql.query<WaitingFile>(
    `select id, hash, mime, item_id as "itemId", uploaded_by as "uploadedBy" from file
     where id = $1 and state = 'waiting' and hash is not null and item_id is not null ${lock ? 'for update' : ''}`,
    [fileId],
  );
  return row;
}
