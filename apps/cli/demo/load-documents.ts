import type { Role, Viewer } from '#access';
import { ItemKind, ItemRepository, PublicationService } from '#content';
import { DocumentService, DocumentType, FileScanService } from '#library';
import { demo } from './index.js';
import { agoIso, type DemoLoad, inDays, viewerOf } from './load.context.js';
import { dateBack } from './load-questions.js';
import { upload } from './upload.js';
import type { Audience, Document, Status } from './types.js';

/** Uploads, describes, reads and publishes as the people of the demo would. */
export async function loadDocuments(load: DemoLoad): Promise<void> {
  for (const document of demo.documents) await loadDocument(load, document);
}

async function loadDocument(load: DemoLoad, document: Document): Promise<void> {
  const { app, ids } = load;
  const author = document.authors[0];
  const viewer = await viewerOf(load, author!);
  const [first, ...later] = document.versions;
  const fileId = await upload(load, viewer, first!.file);
  const { id } = await app.get(DocumentService).create(viewer, {
    title: document.title,
    fileId,
    type: DocumentType[document.type],
    homeId: ids.networks.get(document.home)!,
    audience: audienceOf(load, document.audience),
    topicIds: document.topics.map((slug) => ids.topics.get(slug)!),
    professions: [],
    diaryNumber: document.diaryNumber,
    reviewDate: inDays(document.reviewDate.inDays),
    description: document.summary,
    note: first!.note,
    publish: false,
  });
  ids.items.set(document.slug, id);
  await app.get(FileScanService).run(fileId);
  for (const version of later) {
    const next = await upload(load, viewer, version.file);
    await app.get(DocumentService).addVersion(viewer, { documentId: id, fileId: next, note: version.note });
    await app.get(FileScanService).run(next);
  }
  await publishAs(load, ItemKind.document, id, document.authors, document.status, document.publishedBy, document.home);
  await load.database.query(
    `update document_version v set created_at = d.at from unnest($2::int[], $3::timestamptz[]) d(number, at) where v.item_id = $1 and v.number = d.number`,
    [id, document.versions.map((_, n) => n + 1), document.versions.map(({ daysAgo }) => agoIso(daysAgo))],
  );
  await dateBack(load, id, first!.daysAgo);
}

/** Hands in, reviews and publishes: by the authors and by the leader who answers for it. */
export async function publishAs(
  load: DemoLoad,
  kind: ItemKind,
  id: string,
  authors: readonly string[],
  status: Status,
  publishedBy: string | undefined,
  home: string,
): Promise<void> {
  const publication = load.app.get(PublicationService);
  const author = await viewerOf(load, authors[0]!);
  const versionOf = async (viewer: Viewer): Promise<number> =>
    (await load.app.get(ItemRepository).get(viewer, id)).version;
  const step = async (viewer: Viewer, work: 'submit' | 'publish'): Promise<void> => {
    const version = await versionOf(viewer);
    await load.database.transaction(async (tx) => void (await publication[work](tx, viewer, kind, id, version)));
  };
  if (authors.length > 1) {
    const all = authors.map((slug) => load.ids.people.get(slug)!);
    await load.database.transaction(async (tx) => void (await publication.setAuthors(tx, author, kind, id, all)));
  }
  const needsReview = demo.federations.find(({ slug }) => slug === home)?.needsReview ?? false;
  // A leader sees a draft of others once it is handed in.
  const others = publishedBy !== undefined && !authors.includes(publishedBy);
  if (status === 'in_review' || (status === 'published' && (needsReview || others))) await step(author, 'submit');
  if (status === 'published') await step(await viewerOf(load, publishedBy!), 'publish');
}

export function audienceOf(
  { ids }: DemoLoad,
  audience: Audience,
): { allFederations: boolean; networks: { networkId: string; leastRole: Role }[] } {
  return {
    allFederations: false,
    networks: audience.map(({ network, least }) => ({
      networkId: ids.networks.get(network)!,
      leastRole: least as Role,
    })),
  };
}
