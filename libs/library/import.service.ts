import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Rank, rankOf, Role, Viewer } from '#access';
import { hasIdentityNumber } from '#content';
import { type FileBytes, FileState, fileTypeOf, UploadService } from '#files';
import { NetworkKind, PersonEntity, reachesOf } from '#networks';
import { AppError, Config, Database } from '#platform';
import { DocumentType } from './document.entity.js';
import { DocumentService } from './document.service.js';
import { extractText, suggestDocumentType, suggestTitle } from './extract/index.js';
import { FileReading, judged, type Reading } from './file-reading.js';
import { FileScanService } from './file-scan.service.js';

/** Where an import goes, and in whose name. */
export interface ImportTarget {
  viewer: Viewer;
  federationId: string;
  networkId: string;
  /** The federation asks for review: what is imported is handed in, not published. */
  needsReview: boolean;
}

/**
 * What became of one file. `state`: how its text was read. `reason`: an error code for `refused`, the reader's reason
 * for an unreadable one, the place for one that holds an identity number.
 */
export interface ImportOutcome {
  result: 'imported' | 'present' | 'stopped' | 'refused';
  title?: string;
  type?: DocumentType;
  state?: FileState;
  reason?: string;
  inReview?: boolean;
}

const LONGEST_TITLE = 200;

/** Documents from a folder of the server. Whoever has its command line answers for the federation, for this alone. */
@Injectable()
export class ImportService {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly uploads: UploadService,
    private readonly documents: DocumentService,
    private readonly reading: FileReading,
    private readonly scans: FileScanService,
  ) {}

  /**
   * @param author e-mail address; default the platform's first administrator
   * @throws AppError NOT_FOUND with the option (`federation`, `network`, `author`) in `fields`
   */
  async target({
    federation,
    network,
    author,
  }: {
    federation: string;
    network: string;
    author?: string;
  }): Promise<ImportTarget> {
    const networks = await this.database.query<{ id: string; slug: string; kind: NetworkKind; needsReview: boolean }>(
      'select id, slug, kind, needs_review as "needsReview" from network where slug = any($1) and archived_at is null',
      [[federation, network]],
    );
    const home =
      networks.find(({ slug, kind }) => slug === federation && kind === NetworkKind.federation) ??
      missing('federation');
    const addressed = networks.find(({ slug }) => slug === network) ?? missing('network');
    const [person] = await this.database.query<Pick<PersonEntity, 'id' | 'platformRole' | 'federationId'>>(
      `select id, platform_role as "platformRole", federation_id as "federationId" from person
       where status = 'active' and case when $1::text is null then platform_role = 'administrator' else lower(email) = lower($1) end order by created_at, id limit 1`,
      [author ?? null],
    );
    if (!person) return missing('author');
    const own = (await reachesOf(this.database, [person.id])).get(person.id) ?? [];
    const given = (networkId: string, role: Role) => {
      const had = own.find((reach) => reach.networkId === networkId);
      const rank = Math.max(rankOf(role), had?.rank ?? 0) as Rank;
      return { networkId, rank, directRank: role === Role.leader ? rank : (had?.directRank ?? (0 as const)) };
    };
    const reaches = new Map(own.map((reach) => [reach.networkId, reach]));
    reaches.set(addressed.id, given(addressed.id, Role.contributor));
    reaches.set(home.id, given(home.id, Role.leader));
    return {
      viewer: Viewer.of(person, [...reaches.values()]),
      federationId: home.id,
      networkId: addressed.id,
      needsReview: home.needsReview,
    };
  }

  /** Whether the federation has a document with the same bytes already. */
  async isPresent({ federationId }: ImportTarget, hash: string): Promise<boolean> {
    const rows = await this.database.query(
      `select 1 from file f join item i on i.id = f.item_id where f.hash = $1 and i.home_id = $2 and i.kind = 'document' limit 1`,
      [hash, federationId],
    );
    return rows.length > 0;
  }

  /** Imports and publishes one file; one that holds an identity number stays a draft. */
  async file(target: ImportTarget, path: string, asType?: DocumentType): Promise<ImportOutcome> {
    const { viewer, federationId, networkId, needsReview } = target;
    if (await this.isPresent(target, await hashOf(path))) return { result: 'present' };
    try {
      const name = this.uploads.name(basename(path));
      const file = await this.uploads.keep(viewer, name, await this.uploads.receive(createReadStream(path)));
      const reading = await this.reading.read(file);
      const { title, type } = described(reading, name, asType);
      const { id } = await this.documents.create(viewer, {
        title,
        type,
        fileId: file.id,
        homeId: federationId,
        audience: { allFederations: false, networks: [{ networkId }] },
        topicIds: [],
        professions: [],
        diaryNumber: '',
        description: '',
        note: '',
        publish: false,
      });
      await this.scans.run(file.id, reading);
      if (reading.state !== FileState.personal_data) await this.release(target, id);
      return { ...outcomeOf(reading, title, type), ...(needsReview ? { inReview: true } : {}) };
    } catch (error) {
      return refusal(error);
    }
  }

  /** What `file` would do, without writing anything. */
  async rehearse(target: ImportTarget, path: string, asType?: DocumentType): Promise<ImportOutcome> {
    if (await this.isPresent(target, await hashOf(path))) return { result: 'present' };
    try {
      const name = this.uploads.name(basename(path));
      const { size } = await stat(path);
      if (size > this.config.MAX_UPLOAD_MB * 1024 * 1024) throw new AppError('FILE_TOO_LARGE');
      const type = await fileTypeOf(bytesAt(path, size), name);
      if (!type.ok) throw new AppError(type.code);
      const reading = await judged(await extractText(path, type.mime));
      if (type.mime === 'application/pdf' && reading.detail.reason === 'encrypted')
        throw new AppError('FILE_ENCRYPTED');
      const { title, type: documentType } = described(reading, name, asType);
      return outcomeOf(reading, title, documentType);
    } catch (error) {
      return refusal(error);
    }
  }

  private async release({ viewer, needsReview }: ImportTarget, id: string): Promise<void> {
    const [item] = await this.database.query<{ version: number }>('select version from item where id = $1', [id]);
    if (needsReview) await this.documents.submit(viewer, id, item!.version);
    else await this.documents.publish(viewer, id, item!.version);
  }
}

function described(
  { title, pages }: Reading,
  name: string,
  asType?: DocumentType,
): { title: string; type: DocumentType } {
  const suggested =
    [suggestTitle(title, name), suggestTitle(undefined, name)].find((text) => !hasIdentityNumber(text)) ?? 'Utan titel';
  return {
    title: suggested.slice(0, LONGEST_TITLE),
    type: asType ?? (suggestDocumentType(title, name, pages) as DocumentType | undefined) ?? DocumentType.annat,
  };
}

function outcomeOf({ state, detail }: Reading, title: string, type: DocumentType): ImportOutcome {
  const { place, reason } = detail;
  const why = place ? `${place.label} ${place.number}: ${place.masked}` : reason;
  return {
    result: state === FileState.personal_data ? 'stopped' : 'imported',
    title,
    type,
    state,
    ...(why ? { reason: why } : {}),
  };
}

/** A fault of the file; another one ends the import. */
function refusal(error: unknown): ImportOutcome {
  if (!(error instanceof AppError)) throw error;
  const named = error.fields?.map(({ path, rule }) => `${path} ${rule}`).join(', ');
  return { result: 'refused', reason: error.code === 'BAD_INPUT' && named ? `${error.code} (${named})` : error.code };
}

function missing(option: string): never {
  throw new AppError('NOT_FOUND', { fields: [{ path: option, rule: 'unknown' }] });
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

function bytesAt(path: string, size: number): FileBytes {
  return {
    size,
    async read(start, end) {
      const handle = await open(path, 'r');
      try {
        const bytes = Buffer.alloc(Math.max(0, Math.min(end, size) - start));
        await handle.read(bytes, 0, bytes.length, start);
        return bytes;
      } finally {
        await handle.close();
      }
    },
  };
}
