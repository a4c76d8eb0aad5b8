import { Injectable } from '@nestjs/common';
import { type Action, assertCan, can, leadKey, readersOf, Status, type Subject, type Viewer, Writes } from '#access';
import {
  addFollower,
  followersOf,
  ItemKind,
  ItemRepository,
  ItemWriter,
  keepRevision,
  Standing,
  type StandingInput,
  writable,
} from '#content';
import { NetworkKind, NetworkRepository } from '#networks';
import { AppError, badField, newId, notFound, type Tx } from '#platform';
import { NoticeKind, Notices } from '#notify';
import { SearchOutbox } from '#search';
import { MethodRepository } from './method.repository.js';
import { cleaned } from './method.text.js';
import { TrialRepository, type TrialRow, type TrialTexts } from './trial.repository.js';
import type { EditTrialInput, RecordTrialInput, TrialCan, TrialText } from './trial.types.js';

/** "Vem har provat?": recorded, edited, withdrawn, hidden. */
@Injectable()
export class TrialService {
  constructor(
    private readonly writes: Writes,
    private readonly methods: MethodRepository,
    private readonly trials: TrialRepository,
    private readonly items: ItemRepository,
    private readonly writer: ItemWriter,
    private readonly networks: NetworkRepository,
    private readonly outbox: SearchOutbox,
    private readonly notices: Notices,
  ) {}

  /** @throws AppError FORBIDDEN unless a contributor in that federation; CONFLICT while the method is not published */
  async record(asking: Viewer, input: RecordTrialInput): Promise<TrialRow> {
    const texts = textsOf(input);
    const id = newId();
    return this.writes.as(asking, async (tx, viewer) => {
      const method = await this.items.getForWriting(tx, viewer, input.methodId);
      if (method.kind !== ItemKind.method) throw notFound();
      const [federation] = await this.networks.byIds(viewer, [input.federationId], tx);
      if (federation?.kind !== NetworkKind.federation) throw badField('input.federationId', 'unknown');
      assertCan(viewer, 'method.try', { homeId: input.federationId });
      if (method.status !== Status.published)
        throw new AppError('CONFLICT', { fields: [{ path: 'input.methodId', rule: 'notPublished' }] });
      if (federation.archivedAt)
        throw new AppError('ARCHIVED', { fields: [{ path: 'input.federationId', rule: 'archived' }] });
      await this.trials.insert(tx, {
        id,
        itemId: method.id,
        federationId: federation.id,
        personId: viewer.personId,
        ...texts,
      });
      await this.methods.trialsChanged(tx, method.id);
      await this.writer.touch(tx, method.id);
      await this.notices.tell(
        tx,
        { kind: NoticeKind.trial, subjectId: method.id, partId: id, actorId: viewer.personId },
        await followersOf(tx, method.id),
      );
      await addFollower(tx, method.id, viewer.personId);
      return this.trials.get(viewer, id, tx);
    });
  }

  async edit(asking: Viewer, input: EditTrialInput): Promise<TrialRow> {
    const texts = textsOf(input);
    return this.writes.as(asking, async (tx, viewer) => {
      const trial = await this.forChange(tx, viewer, input.id, 'getForWriting');
      assertCan(viewer, 'trial.edit', subjectOf(trial));
      if (trial.status !== Status.published) throw new AppError('CONFLICT');
      if (trial.version !== input.version) throw new AppError('STALE');
      const { periodFrom, periodTo, forWhom, changedWhat, howItWent, again, participants } = trial;
      const snapshot = { periodFrom, periodTo, forWhom, changedWhat, howItWent, again, participants };
      await keepRevision(tx, { subjectId: trial.id, itemId: trial.itemId, snapshot, editedBy: viewer.personId });
      await this.trials.update(tx, trial.id, texts);
      await this.outbox.append(tx, 'item', [trial.itemId]);
      return this.trials.get(viewer, trial.id, tx);
    });
  }

  /** Withdraws, hides or restores one trial; its readers follow. Null when the viewer no longer sees it. */
  async setStanding(asking: Viewer, { id, standing, reason }: StandingInput): Promise<TrialRow | null> {
    const said = writable({ 'input.reason': reason })['input.reason'] || null;
    return this.writes.as(asking, async (tx, viewer) => {
      const trial = await this.forChange(tx, viewer, id);
      const published = standing === Standing.published;
      if (published === (trial.status === Status.published)) throw new AppError('CONFLICT');
      assertCan(viewer, standingAction(standing, trial), subjectOf(trial));
      if (!published && trial.personId !== viewer.personId && !said) throw badField('input.reason', 'required');
      const status = Status[standing];
      await this.trials.setStanding(tx, id, {
        status,
        reason: published ? null : said,
        by: viewer.personId,
        readers: published ? null : readersWhileAway(trial, status),
      });
      await this.methods.trialsChanged(tx, trial.itemId);
      await this.outbox.append(tx, 'item', [trial.itemId], { narrowing: !published });
      if (!published)
        await this.notices.tell(
          tx,
          { kind: NoticeKind.trialHidden, subjectId: trial.itemId, partId: id, actorId: viewer.personId },
          [trial.personId],
        );
      return (await this.trials.byIds(viewer, [id], tx))[0] ?? null;
    });
  }

  viewerCan(viewer: Viewer, trial: TrialRow): TrialCan {
    const subject = subjectOf(trial);
    const live = trial.status === Status.published;
    return {
      edit: live && can(viewer, 'trial.edit', subject),
      withdraw: live && can(viewer, 'trial.withdraw', subject),
      hide: live && can(viewer, 'trial.hide', subject),
      restore: !live && can(viewer, standingAction(Standing.published, trial), subject),
    };
  }

  /** The method is locked, so that its count of trials stays right. */
  private async forChange(
    tx: Tx,
    viewer: Viewer,
    id: string,
    how: 'getForChange' | 'getForWriting' = 'getForChange',
  ): Promise<TrialRow> {
    const { itemId } = await this.trials.get(viewer, id, tx);
    await this.items[how](tx, viewer, itemId);
    return this.trials.get(viewer, id, tx);
  }
}

/** The writer speaks for a federation, and the method's home answers for what stands on it. */
const subjectOf = ({ personId, homeId, federationId }: TrialRow): Subject => ({
  authorIds: [personId],
  homeId,
  networkId: federationId,
});

/** While it is away its writer, those who answer for the method's home and those who lead the trying federation see it. */
const readersWhileAway = ({ personId, homeId, federationId }: TrialRow, status: Status): string[] => [
  ...new Set([...readersOf({ status, authorIds: [personId], homeId, audience: [] }), leadKey(federationId)]),
];

/** Writers bring back what they withdrew themselves; otherwise it is for those who could have taken it away from them. */
function standingAction(standing: Standing, { status, statusBy, personId }: TrialRow): Action {
  if (standing === Standing.published) {
    if (status !== Status.withdrawn) return 'trial.hide';
    return statusBy === personId ? 'trial.withdraw' : 'trial.restore';
  }
  return standing === Standing.withdrawn ? 'trial.withdraw' : 'trial.hide';
}

function textsOf({
  periodFrom,
  periodTo,
  forWhom,
  changedWhat,
  howItWent,
  again,
  participants,
}: TrialText): TrialTexts {
  const texts = cleaned({ forWhom, changedWhat, howItWent }, 'input') as {
    forWhom: string;
    changedWhat: string;
    howItWent: string;
  };
  const empty = (['forWhom', 'howItWent'] as const).filter((field) => !texts[field]);
  if (empty.length > 0)
    throw new AppError('BAD_INPUT', { fields: empty.map((field) => ({ path: `input.${field}`, rule: 'required' })) });
  if (periodFrom && periodTo && periodTo < periodFrom) throw badField('input.periodTo', 'beforeStart');
  return {
    ...texts,
    periodFrom: periodFrom ?? null,
    periodTo: periodTo ?? null,
    again,
    participants: participants ?? null,
  };
}
