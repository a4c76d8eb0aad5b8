import { Injectable } from '@nestjs/common';
import { type Address, assertCan, Status, type Viewer, Viewers } from '#access';
import { audit, leadersOf, NetworkKind, NetworkRepository, type NetworkRow } from '#networks';
import { AppError, badField, forbidden, newId, notFound, type Tx } from '#platform';
import { NoticeKind, Notices } from '#notify';
import { AudienceService } from './audience.service.js';
import { addFollower, addFollowers } from './follow.js';
import type { ItemKind } from './item.entity.js';
import { ItemRepository } from './item.repository.js';
import type { ItemRow } from './item.row.js';
import { ItemWriter } from './item.writer.js';
import { subjectOf } from './reply.service.js';
import { oneLine, writable } from './text.js';
import { type AudienceInput, LIMITS } from './types.js';

/** What a draft of any kind begins with. Without an audience it is addressed to its home. */
export interface NewDraft {
  kind: ItemKind;
  title: string;
  homeId: string;
  audience?: AudienceInput;
  topicIds?: string[];
  professions?: string[];
}

/**
 * The way of documents and methods: draft → in review → published. What is complete is the kind's own to say
 * (`ItemRoom.faultsBeforePublishing`); who may is the policy's, who sees it follows from `readersOf`.
 * Everything runs in the caller's transaction; a refusal leaves the draft as it was.
 */
@Injectable()
export class PublicationService {
  constructor(
    private readonly items: ItemRepository,
    private readonly writer: ItemWriter,
    private readonly networks: NetworkRepository,
    private readonly audiences: AudienceService,
    private readonly viewers: Viewers,
    private readonly notices: Notices,
  ) {}

  /**
   * Begins a draft that only its author sees. The kind writes its own row after this.
   * @param draft with texts that have come through `writable`
   * @returns the new item's id
   * @throws AppError BAD_INPUT (home is no federation that the viewer reads, audience), FORBIDDEN, ARCHIVED
   */
  async begin(
    tx: Tx,
    viewer: Viewer,
    { kind, title, homeId, audience, topicIds = [], professions = [] }: NewDraft,
  ): Promise<string> {
    const [home] = await this.networks.byIds(viewer, [homeId], tx);
    if (!home || home.kind !== NetworkKind.federation || viewer.rankIn(homeId) === 0)
      throw badField('input.homeId', 'unknown');
    assertCan(viewer, 'library.draft', { homeId });
    assertLive(home, 'input.homeId');
    const addresses = audience ? await this.audiences.resolve(viewer, audience, 'input.audience', tx) : [toHome(home)];
    const id = newId();
    await this.writer.insert(tx, {
      id,
      kind,
      title,
      homeId,
      status: Status.draft,
      authorIds: [viewer.personId],
      topicIds,
      professions,
      audience: addresses,
      publishedAt: null,
    });
    await addFollower(tx, id, viewer.personId);
    return id;
  }

  /** Asks those who answer for the home to read it and publish. They see it from now on, and are told. */
  async submit(tx: Tx, viewer: Viewer, kind: ItemKind, id: string, version: number): Promise<void> {
    const item = await this.forChange(tx, viewer, kind, id);
    assertCan(viewer, 'library.submit', subjectOf(item));
    assertVersion(item, version);
    if (item.status !== Status.draft) throw new AppError('CONFLICT');
    assertLive(await this.homeOf(tx, viewer, item), 'homeId');
    await this.assertComplete(tx, viewer, item);
    await this.stand(tx, viewer, item, Status.in_review);
    await this.notices.tell(
      tx,
      { kind: NoticeKind.review, subjectId: id, actorId: viewer.personId, again: true },
      await leadersOf(tx, item.homeId),
    );
  }

  /**
   * Publishes what is in review, or a draft of one's own where the home does not ask for review.
   * @throws AppError FORBIDDEN unless a direct leader at home who takes part in each audience network; STALE when it
   * is not the version that was read; BAD_INPUT with every field that is missing; CONFLICT (`review`) for an unreviewed draft
   */
  async publish(tx: Tx, viewer: Viewer, kind: ItemKind, id: string, version: number): Promise<void> {
    const item = await this.forChange(tx, viewer, kind, id);
    assertCan(viewer, 'library.publish', subjectOf(item));
    assertVersion(item, version);
    if (item.status !== Status.draft && item.status !== Status.in_review) throw new AppError('CONFLICT');
    const home = await this.homeOf(tx, viewer, item);
    assertLive(home, 'homeId');
    if (home.needsReview && item.status === Status.draft)
      throw new AppError('CONFLICT', { fields: [{ path: 'status', rule: 'review' }] });
    await this.audiences.assertStill(viewer, item.audience, 'audience', tx);
    await this.assertComplete(tx, viewer, item);
    await this.stand(tx, viewer, item, Status.published);
    await this.writer.touch(tx, id);
    await this.notices.tell(
      tx,
      { kind: NoticeKind.reviewed, subjectId: id, actorId: viewer.personId, again: true },
      item.authorIds,
    );
  }

  /** Back from review to draft: its authors take it back, or a leader at home returns it and says why. */
  async sendBack(tx: Tx, viewer: Viewer, kind: ItemKind, id: string, reason = ''): Promise<void> {
    const said = writable({ reason })['reason'];
    const item = await this.forChange(tx, viewer, kind, id);
    const own = item.authorIds.includes(viewer.personId);
    if (!own) assertCan(viewer, 'library.review', subjectOf(item));
    if (item.status !== Status.in_review) throw new AppError('CONFLICT');
    if (!own && !said) throw badField('reason', 'required');
    await this.stand(tx, viewer, item, Status.draft, said || null);
    if (!own)
      await this.notices.tell(
        tx,
        { kind: NoticeKind.reviewed, subjectId: id, actorId: viewer.personId, again: true },
        item.authorIds,
      );
  }

  /**
   * Who writes it together. New ones must reach the home; the one who began it stays unless they leave themselves or
   * a leader at home decides.
   */
  async setAuthors(tx: Tx, viewer: Viewer, kind: ItemKind, id: string, authorIds: readonly string[]): Promise<void> {
    const item = await this.forChange(tx, viewer, kind, id);
    assertCan(viewer, 'library.edit', subjectOf(item));
    assertStanding(item);
    const wanted = [...new Set(authorIds)];
    if (wanted.length === 0) throw badField('authorIds', 'required');
    if (wanted.length > LIMITS.authors) throw badField('authorIds', 'arrayMaxSize', { limit: LIMITS.authors });
    const [first] = item.authorIds;
    if (first && !wanted.includes(first) && first !== viewer.personId)
      assertCan(viewer, 'library.review', subjectOf(item));
    const added = wanted.filter((author) => !item.authorIds.includes(author));
    const able = new Set(
      (await this.viewers.viewersOf(added, tx))
        .filter((author) => author.rankIn(item.homeId) > 0)
        .map(({ personId }) => personId),
    );
    const unknown = added.find((author) => !able.has(author));
    if (unknown) throw badField(`authorIds.${authorIds.indexOf(unknown)}`, 'unknown');
    const removed = item.authorIds.filter((author) => !wanted.includes(author));
    if (added.length + removed.length === 0) return;
    await tx.query('update item set author_ids = $2 where id = $1', [id, wanted]);
    await this.writer.changed(tx, id);
    await this.writer.writeReaders(tx, [id], { narrowing: removed.length > 0 });
    await addFollowers(tx, id, added);
    await audit(tx, {
      actorId: viewer.personId,
      action: 'item.authors',
      networkId: item.homeId,
      details: { itemId: id, added, removed },
    });
  }

  /**
   * Who it is for. While unpublished its authors choose; of what is published anyone who may edit may narrow, and
   * only who may publish may widen.
   */
  async setAudience(tx: Tx, viewer: Viewer, kind: ItemKind, id: string, input: AudienceInput): Promise<void> {
    const item = await this.forChange(tx, viewer, kind, id);
    assertCan(viewer, 'library.edit', subjectOf(item));
    assertStanding(item);
    const audience = await this.audiences.resolve(viewer, input, 'audience', tx, item.audience);
    const widened = audience.filter(
      (address) => !item.audience.some((was) => was.networkId === address.networkId && was.least <= address.least),
    );
    const narrowed = item.audience.some(
      (was) => !audience.some((address) => address.networkId === was.networkId && address.least <= was.least),
    );
    if (item.publishedAt && widened.length > 0) {
      assertCan(viewer, 'library.publish', { ...subjectOf(item), audience: widened });
      assertLive(await this.homeOf(tx, viewer, item), 'homeId');
    }
    if (widened.length === 0 && !narrowed) return;
    await this.writer.writeAudience(tx, id, audience);
    await this.writer.changed(tx, id);
    await this.writer.writeReaders(tx, [id], { narrowing: narrowed });
    if (item.publishedAt)
      await audit(tx, {
        actorId: viewer.personId,
        action: 'item.audience',
        networkId: item.homeId,
        details: { itemId: id, audience },
      });
  }

  /**
   * Locks an item that is to be edited and says whether it may be: seen, of this kind, the version that was read.
   * @throws AppError NOT_FOUND, ARCHIVED, FORBIDDEN, CONFLICT (withdrawn or hidden), STALE
   */
  async forEdit(tx: Tx, viewer: Viewer, kind: ItemKind, id: string, version: number): Promise<ItemRow> {
    const item = await this.items.getForWriting(tx, viewer, id);
    if (item.kind !== kind) throw notFound();
    assertCan(viewer, 'library.edit', subjectOf(item));
    assertStanding(item);
    assertVersion(item, version);
    return item;
  }

  private async forChange(tx: Tx, viewer: Viewer, kind: ItemKind, id: string): Promise<ItemRow> {
    const item = await this.items.getForChange(tx, viewer, id);
    if (item.kind !== kind) throw notFound();
    return item;
  }

  private async assertComplete(tx: Tx, viewer: Viewer, item: ItemRow): Promise<void> {
    const faults = [
      ...(oneLine(item.title) ? [] : [{ path: 'title', rule: 'required' }]),
      ...(item.audience.length > 0 ? [] : [{ path: 'audience', rule: 'required' }]),
      ...((await this.items.roomOf(item.kind).faultsBeforePublishing?.(tx, viewer, item.id)) ?? []),
    ];
    if (faults.length > 0) throw new AppError('BAD_INPUT', { fields: faults });
  }

  private async stand(
    tx: Tx,
    viewer: Viewer,
    item: ItemRow,
    status: Status,
    reason: string | null = null,
  ): Promise<void> {
    const published = status === Status.published;
    await tx.query(
      `update item set status = $2, status_reason = $3, status_by = $4, version = version + 1, updated_at = now(),
         published_at = case when $5 then coalesce(published_at, now()) else published_at end
       where id = $1`,
      [item.id, status, reason, viewer.personId, published],
    );
    await this.writer.writeReaders(tx, [item.id], { narrowing: !published });
  }

  private async homeOf(tx: Tx, viewer: Viewer, { homeId }: ItemRow): Promise<NetworkRow> {
    const [home] = await this.networks.byIds(viewer, [homeId], tx);
    // An author who may no longer know of the home cannot speak in its name.
    if (!home) throw forbidden();
    return home;
  }
}

const toHome = ({ id, defaultLeast }: NetworkRow): Address => ({
  networkId: id,
  least: defaultLeast as Address['least'],
});

function assertLive({ archivedAt }: NetworkRow, path: string): void {
  if (archivedAt) throw new AppError('ARCHIVED', { fields: [{ path, rule: 'archived' }] });
}

function assertVersion(item: ItemRow, version: number): void {
  if (item.version !== version) throw new AppError('STALE');
}

/** What was taken away is restored first, by who may, and changed then. */
function assertStanding({ status }: ItemRow): void {
  if (status === Status.withdrawn || status === Status.hidden) throw new AppError('CONFLICT');
}
