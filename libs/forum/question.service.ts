import { Injectable } from '@nestjs/common';
import { assertCan, Status, type Viewer, Writes } from '#access';
import {
  addFollower,
  AudienceService,
  ItemFiles,
  ItemKind,
  ItemRepository,
  ItemWriter,
  keepRevision,
  MentionService,
  oneLine,
  ReplyKind,
  ReplyRepository,
  subjectOf,
  TopicRepository,
  writable,
} from '#content';
import { AppError, badField, Events, newId, notFound, type Tx } from '#platform';
import { NoticeKind, Notices } from '#notify';
import { QuestionRepository, type QuestionRow } from './question.repository.js';
import type { AskQuestionInput, EditQuestionInput } from './types.js';

/** Told when a question is there to be read; who may is asked for each subscriber. */
export const QUESTION_PUBLISHED = 'question.published';

/** Questions: asked, edited, closed, solved. */
@Injectable()
export class QuestionService {
  constructor(
    private readonly writes: Writes,
    private readonly questions: QuestionRepository,
    private readonly items: ItemRepository,
    private readonly writer: ItemWriter,
    private readonly replies: ReplyRepository,
    private readonly audiences: AudienceService,
    private readonly topics: TopicRepository,
    private readonly mentions: MentionService,
    private readonly files: ItemFiles,
    private readonly notices: Notices,
    private readonly events: Events,
  ) {}

  /** The first network addressed becomes the home: the one that the question answers to. */
  async ask(asking: Viewer, input: AskQuestionInput): Promise<QuestionRow> {
    const { title, body } = this.text(input);
    const id = newId();
    return this.writes.as(asking, async (tx, viewer) => {
      const audience = await this.audiences.resolve(viewer, input.audience, 'input.audience', tx);
      assertCan(viewer, 'question.ask', { audience });
      await this.assertVocabulary(tx, input);
      const { topicIds, professions } = input;
      const homeId = audience[0]!.networkId;
      const item = {
        id,
        kind: ItemKind.question,
        title,
        homeId,
        status: Status.published,
        authorIds: [viewer.personId],
        topicIds,
        professions,
        audience,
        publishedAt: new Date(),
      };
      const [, , , , question] = await Promise.all([
        this.writer.insert(tx, item),
        this.questions.insert(tx, id, body),
        addFollower(tx, id, viewer.personId),
        this.events.tell(tx, QUESTION_PUBLISHED, { id }),
        this.questions.get(viewer, id, tx),
      ]);
      await this.files.attach(tx, viewer, id, input.fileIds);
      await this.mentions.tell(tx, viewer, question, id, body);
      return question;
    });
  }

  async edit(asking: Viewer, input: EditQuestionInput): Promise<QuestionRow> {
    const { title, body } = this.text(input);
    const note = oneLine(writable({ 'input.note': input.note })['input.note']);
    return this.writes.as(asking, async (tx, viewer) => {
      const question = await this.forChange(tx, viewer, input.id);
      assertCan(viewer, 'question.edit', subjectOf(question));
      assertStanding(question);
      if (question.version !== input.version) throw new AppError('STALE');
      await this.assertVocabulary(tx, input);
      const snapshot = {
        title: question.title,
        body: question.body,
        topicIds: question.topicIds,
        professions: question.professions,
      };
      await keepRevision(tx, {
        subjectId: question.id,
        itemId: question.id,
        snapshot,
        editedBy: viewer.personId,
        note,
      });
      await tx.query('update item set title = $2, topic_ids = $3, professions = $4 where id = $1', [
        question.id,
        title,
        input.topicIds,
        input.professions,
      ]);
      await tx.query('update question set body = $2 where item_id = $1', [question.id, body]);
      if (input.fileIds) await this.files.replace(tx, viewer, question.id, input.fileIds);
      await this.writer.changed(tx, question.id);
      await this.mentions.tell(tx, viewer, question, question.id, body);
      return this.questions.get(viewer, question.id, tx);
    });
  }

  /** A closed question is read but not answered. */
  async setClosed(asking: Viewer, id: string, closed: boolean): Promise<QuestionRow> {
    return this.writes.as(asking, async (tx, viewer) => {
      const question = await this.forChange(tx, viewer, id);
      assertCan(viewer, 'question.close', subjectOf(question));
      const [from, to] = closed ? [Status.published, Status.closed] : [Status.closed, Status.published];
      if (question.status === to) return question;
      if (question.status !== from) throw new AppError('CONFLICT');
      await tx.query('update item set status = $2, version = version + 1, updated_at = now() where id = $1', [id, to]);
      await this.writer.writeReaders(tx, [id]);
      return this.questions.get(viewer, id, tx);
    });
  }

  /** "Det här löste det": marks one answer, or none. */
  async accept(asking: Viewer, id: string, answerId: string | null): Promise<QuestionRow> {
    return this.writes.as(asking, async (tx, viewer) => {
      const question = await this.forChange(tx, viewer, id);
      assertCan(viewer, 'question.accept', subjectOf(question));
      assertStanding(question);
      const answer = answerId ? await this.replies.get(viewer, answerId, tx) : null;
      if (answer && (answer.itemId !== id || answer.kind !== ReplyKind.answer || answer.status !== Status.published))
        throw notFound();
      await tx.query('update question set accepted_id = $2 where item_id = $1', [id, answer?.id ?? null]);
      await this.questions.repliesChanged(tx, id);
      await this.writer.surroundingsChanged(tx, id);
      if (answer)
        await this.notices.tell(
          tx,
          { kind: NoticeKind.accepted, subjectId: id, partId: answer.id, actorId: viewer.personId },
          [answer.authorId],
        );
      return this.questions.get(viewer, id, tx);
    });
  }

  /** Only what nobody has answered can be deleted: an answer belongs to those it helps. */
  async delete(asking: Viewer, id: string): Promise<boolean> {
    return this.writes.as(asking, async (tx, viewer) => {
      const question = await this.forChange(tx, viewer, id);
      assertCan(viewer, 'question.delete', subjectOf(question));
      assertStanding(question);
      const [reply] = await tx.query('select 1 from reply where item_id = $1 limit 1', [id]);
      if (reply) throw new AppError('CONFLICT', { fields: [{ path: 'id', rule: 'answered' }] });
      await this.writer.remove(tx, id);
      return true;
    });
  }

  private async forChange(tx: Tx, viewer: Viewer, id: string): Promise<QuestionRow> {
    await this.items.getForWriting(tx, viewer, id);
    return this.questions.get(viewer, id, tx);
  }

  private text(input: { title: string; body: string }): { title: string; body: string } {
    const clean = writable({ 'input.title': input.title, 'input.body': input.body });
    const title = oneLine(clean['input.title']);
    if (title.length < 5) throw badField('input.title', 'minLength', { limit: 5 });
    return { title, body: clean['input.body'] };
  }

  private async assertVocabulary(
    tx: Tx,
    { topicIds, professions }: { topicIds: string[]; professions: string[] },
  ): Promise<void> {
    await this.topics.assertKnown(topicIds, 'input.topicIds', tx);
    await this.topics.assertProfessions(professions, 'input.professions', tx);
  }
}

/** What was taken away is restored first, by who may, and changed then. @throws AppError CONFLICT */
function assertStanding({ status }: QuestionRow): void {
  if (status === Status.withdrawn || status === Status.hidden) throw new AppError('CONFLICT');
}
