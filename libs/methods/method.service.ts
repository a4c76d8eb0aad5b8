import { Injectable } from '@nestjs/common';
import { Status, type Viewer, Viewers, Writes } from '#access';
import {
  addFollower,
  type AudienceInput,
  ItemKind,
  ItemRepository,
  ItemWriter,
  keepRevision,
  oneLine,
  PublicationService,
  TopicRepository,
  writable,
} from '#content';
import { AppError, badField, type Tx } from '#platform';
import { NoticeKind, Notices } from '#notify';
import { FIELDS, type MaterialShape } from './description.js';
import type { CreateMethodDraftInput, SaveMethodInput } from './method.input.js';
import { MethodRepository, type MethodRow } from './method.repository.js';
import { type Changes, changesIn, missingIn } from './method.text.js';

/**
 * Methods: begun, saved at every step, reviewed, published. A result of null says that the viewer no longer sees it:
 * a leader who has returned a draft, an author who has left.
 */
@Injectable()
export class MethodService {
  constructor(
    private readonly writes: Writes,
    private readonly methods: MethodRepository,
    private readonly items: ItemRepository,
    private readonly writer: ItemWriter,
    private readonly publication: PublicationService,
    private readonly topics: TopicRepository,
    private readonly viewers: Viewers,
    private readonly notices: Notices,
  ) {}

  async begin(asking: Viewer, input: CreateMethodDraftInput): Promise<MethodRow> {
    const title = oneLine(writable({ 'input.title': input.title })['input.title']);
    if (!title) throw badField('input.title', 'required');
    return this.writes.as(asking, async (tx, viewer) => {
      const id = await this.publication.begin(tx, viewer, {
        kind: ItemKind.method,
        title,
        homeId: input.homeId,
        audience: input.audience,
      });
      await this.methods.insert(tx, id);
      return this.methods.get(viewer, id, tx);
    });
  }

  /**
   * Changes what is given and nothing else. A draft may lack anything but a name and is saved without more ado; what
   * is published stays complete, and what it was is kept.
   */
  async save(asking: Viewer, input: SaveMethodInput): Promise<MethodRow> {
    const given = changesIn(input);
    const note = oneLine(writable({ 'input.note': input.note ?? '' })['input.note']);
    if (given.title === '') throw badField('input.title', 'required');
    return this.writes.as(asking, async (tx, viewer) => {
      await this.publication.forEdit(tx, viewer, ItemKind.method, input.id, input.version);
      const was = await this.methods.get(viewer, input.id, tx);
      const changes = changed(was, {
        ...given,
        ...(given.materials ? { materials: await this.materials(tx, viewer, was, given.materials) } : {}),
      });
      if (Object.keys(changes).length === 0) return was;
      await this.assertKnown(tx, viewer, changes);
      if (was.publishedAt) {
        const faults = missingIn({ ...was, ...changes });
        if (faults.length > 0) throw new AppError('BAD_INPUT', { fields: faults });
        await keepRevision(tx, {
          subjectId: was.id,
          itemId: was.id,
          snapshot: snapshotOf(was),
          editedBy: viewer.personId,
          note,
        });
      }
      const { title, topicIds, professions } = { ...was, ...changes };
      if (changes.title ?? changes.topicIds ?? changes.professions) {
        await tx.query(
          'update item set title = $2, topic_ids = $3, professions = $4 where id = $1',
          [was.id, title, topicIds, professions],
          'method.item',
        );
      }
      await this.methods.update(tx, was.id, changes);
      await this.writer.changed(tx, was.id);
      return this.methods.get(viewer, was.id, tx);
    });
  }

  submit(asking: Viewer, id: string, version: number): Promise<MethodRow | null> {
    return this.after(asking, id, (tx, viewer) => this.publication.submit(tx, viewer, ItemKind.method, id, version));
  }

  publish(asking: Viewer, id: string, version: number): Promise<MethodRow | null> {
    return this.after(asking, id, (tx, viewer) => this.publication.publish(tx, viewer, ItemKind.method, id, version));
  }

  sendBack(asking: Viewer, id: string, reason?: string | null): Promise<MethodRow | null> {
    return this.after(asking, id, (tx, viewer) =>
      this.publication.sendBack(tx, viewer, ItemKind.method, id, reason ?? ''),
    );
  }

  setAuthors(asking: Viewer, id: string, authorIds: readonly string[]): Promise<MethodRow | null> {
    return this.after(asking, id, (tx, viewer) =>
      this.publication.setAuthors(tx, viewer, ItemKind.method, id, authorIds),
    );
  }

  setAudience(asking: Viewer, id: string, audience: AudienceInput): Promise<MethodRow | null> {
    return this.after(asking, id, (tx, viewer) =>
      this.publication.setAudience(tx, viewer, ItemKind.method, id, audience),
    );
  }

  /** "Vi vill pröva": follows the method, and tells the one to ask. */
  async wantToTry(asking: Viewer, id: string): Promise<boolean> {
    await this.writes.as(asking, async (tx, viewer) => {
      const { status, contactPersonId, authorIds } = await this.methods.get(viewer, id, tx);
      if (status !== Status.published)
        throw new AppError('CONFLICT', { fields: [{ path: 'id', rule: 'notPublished' }] });
      await addFollower(tx, id, viewer.personId);
      const notice = { kind: NoticeKind.interest, subjectId: id, partId: viewer.personId, actorId: viewer.personId };
      await this.notices.tell(tx, notice, contactPersonId ? [contactPersonId] : authorIds);
    });
    return true;
  }

  private after(
    asking: Viewer,
    id: string,
    work: (tx: Tx, viewer: Viewer) => Promise<void>,
  ): Promise<MethodRow | null> {
    return this.writes.as(asking, async (tx, viewer) => {
      await work(tx, viewer);
      return (await this.methods.byIds(viewer, [id], tx))[0] ?? null;
    });
  }

  /** Documents are loaded through the scope; one that this editor cannot see, and so did not send, stays. */
  private async materials(tx: Tx, viewer: Viewer, was: MethodRow, given: MaterialShape[]): Promise<MaterialShape[]> {
    const ids = [...was.materials, ...given].flatMap(({ itemId }) => itemId ?? []);
    if (ids.length === 0) return given;
    const seen = new Set(
      (await this.items.rows(viewer, ids, tx)).filter(({ kind }) => kind === ItemKind.document).map(({ id }) => id),
    );
    const unknown = given.findIndex(({ itemId }) => itemId && !seen.has(itemId));
    if (unknown >= 0) throw badField(`input.materials.${unknown}.itemId`, 'unknown');
    return [...given, ...was.materials.filter(({ itemId }) => itemId && !seen.has(itemId))];
  }

  private async assertKnown(
    tx: Tx,
    viewer: Viewer,
    { topicIds, professions, contactPersonId }: Changes,
  ): Promise<void> {
    if (topicIds) await this.topics.assertKnown(topicIds, 'input.topicIds', tx);
    if (professions) await this.topics.assertProfessions(professions, 'input.professions', tx);
    if (!contactPersonId || contactPersonId === viewer.personId) return;
    const [contact] = await this.viewers.viewersOf([contactPersonId], tx);
    if (!contact) throw badField('input.contactPersonId', 'unknown');
  }
}

/** What differs from before. */
function changed(was: MethodRow, given: Changes): Changes {
  const now = was as unknown as Record<string, unknown>;
  return Object.fromEntries(Object.entries(given).filter(([field, value]) => stable(value) !== stable(now[field])));
}

/** jsonb does not keep the order of keys. */
const stable = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort())
      : inner,
  );

/** All of it as it was. A document is kept by its id alone: who reads the history may not know of the document. */
function snapshotOf(was: MethodRow): Record<string, unknown> {
  const fields = Object.fromEntries(FIELDS.map((field) => [field, was[field]]));
  const materials = was.materials.map((material) => (material.itemId ? { itemId: material.itemId } : material));
  return { title: was.title, topicIds: was.topicIds, professions: was.professions, ...fields, materials };
}
