import { Injectable } from '@nestjs/common';
import { assertCan, type Viewer, Writes } from '#access';
import { audit, slugOf } from '#networks';
import { AppError, badField, newId, notFound, type Tx } from '#platform';
import { TopicRepository, type TopicRow } from './topic.repository.js';
import { type CreateTopicInput, type EditTopicInput, TOPIC_LIMITS } from './topic.types.js';
import { oneLine, writable } from './text.js';

type Vocabulary = Map<string, TopicRow>;

/**
 * The vocabulary as moderators keep it. The table tells every process of each change, so that search reads questions
 * with the new words from then on.
 */
@Injectable()
export class TopicService {
  constructor(
    private readonly writes: Writes,
    private readonly topics: TopicRepository,
  ) {}

  /** @throws AppError FORBIDDEN, BAD_INPUT, ALREADY_EXISTS, PERSONAL_DATA */
  async create(asking: Viewer, input: CreateTopicInput): Promise<TopicRow> {
    assertCan(asking, 'topic.manage');
    const texts = textsOf(input);
    return this.writes.as(asking, async (tx, viewer) => {
      const known = await this.topics.forChange(tx);
      const id = newId();
      const topic = { ...texts, id, slug: newSlug(known, texts.name), retiredAt: null, broaderId: null };
      assertFree(known, topic);
      return this.keep(tx, viewer, 'topic.created', { ...topic, broaderId: broaderOf(known, id, input.broaderId) });
    });
  }

  /** @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT, ALREADY_EXISTS, CYCLE, PERSONAL_DATA */
  async edit(asking: Viewer, input: EditTopicInput): Promise<TopicRow> {
    assertCan(asking, 'topic.manage');
    const texts = textsOf(input);
    return this.writes.as(asking, async (tx, viewer) => {
      const known = await this.topics.forChange(tx);
      const topic = { ...among(known, input.id), ...texts };
      assertFree(known, topic);
      const broaderId = broaderOf(known, topic.id, input.broaderId);
      return this.keep(tx, viewer, 'topic.edited', { ...topic, broaderId });
    });
  }

  /** What is retired is not offered and leads nowhere in search; what has it keeps it. */
  async setRetired(asking: Viewer, id: string, retired: boolean): Promise<TopicRow> {
    assertCan(asking, 'topic.manage');
    return this.writes.as(asking, async (tx, viewer) => {
      const known = await this.topics.forChange(tx);
      const topic = among(known, id);
      if ((topic.retiredAt !== null) === retired) return topic;
      if (!retired) assertFree(known, topic);
      const kept = { ...topic, retiredAt: retired ? new Date() : null };
      return this.keep(tx, viewer, retired ? 'topic.retired' : 'topic.restored', kept);
    });
  }

  /**
   * One topic takes over what another has: its content, its narrower topics, and its name and words as words of its own.
   * @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT (retired, or the same), BAD_INPUT (too many words together)
   */
  async merge(asking: Viewer, fromId: string, intoId: string): Promise<TopicRow> {
    assertCan(asking, 'topic.manage');
    return this.writes.as(asking, async (tx, viewer) => {
      const known = await this.topics.forChange(tx);
      const [from, into] = [among(known, fromId), among(known, intoId)];
      if (fromId === intoId || into.retiredAt) throw new AppError('CONFLICT');
      const synonyms = wordings([...into.synonyms, from.name, ...from.synonyms], into.name);
      if (synonyms.length > TOPIC_LIMITS.wordings)
        throw badField('intoId', 'arrayMaxSize', { limit: TOPIC_LIMITS.wordings });
      const broaderId = isUnder(known, into, fromId) ? from.broaderId : into.broaderId;
      const items = await this.topics.hand(tx, fromId, intoId);
      return this.keep(tx, viewer, 'topic.merged', { ...into, synonyms, broaderId }, { from: from.slug, items });
    });
  }

  private async keep(tx: Tx, viewer: Viewer, action: string, topic: TopicRow, details: object = {}): Promise<TopicRow> {
    assertCan(viewer, 'topic.manage');
    await this.topics.write(tx, topic);
    await audit(tx, { actorId: viewer.personId, action, details: { topic: topic.slug, ...details } });
    return topic;
  }
}

function textsOf(input: CreateTopicInput): Pick<TopicRow, 'name' | 'nameEn' | 'synonyms'> {
  const texts: Record<string, string> = writable({
    'input.name': input.name,
    'input.nameEn': input.nameEn,
    ...Object.fromEntries(input.synonyms.map((text, index) => [`input.synonyms.${index}`, text])),
  });
  const name = oneLine(texts['input.name'] ?? '');
  if (name.length < 2) throw badField('input.name', 'minLength', { limit: 2 });
  const synonyms = input.synonyms.map((_, index) => oneLine(texts[`input.synonyms.${index}`] ?? ''));
  return { name, nameEn: oneLine(texts['input.nameEn'] ?? '') || name, synonyms: wordings(synonyms, name) };
}

/** Each once however it is written, without the name itself. */
function wordings(words: readonly string[], name: string): string[] {
  const said = new Set([name.toLowerCase()]);
  return words.filter((word) => word !== '' && !said.has(word.toLowerCase()) && said.add(word.toLowerCase()));
}

function among(known: Vocabulary, id: string): TopicRow {
  const topic = known.get(id);
  if (!topic) throw notFound();
  return topic;
}

/** Two topics of one name could not be told apart. */
function assertFree(known: Vocabulary, { id, name }: { id: string; name: string }): void {
  const taken = [...known.values()].some(
    (other) => other.id !== id && !other.retiredAt && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new AppError('ALREADY_EXISTS', { fields: [{ path: 'input.name', rule: 'taken' }] });
}

function broaderOf(known: Vocabulary, id: string, wanted: string | null | undefined): string | null {
  if (!wanted) return null;
  if (!known.has(wanted)) throw badField('input.broaderId', 'unknown');
  if (wanted === id || isUnder(known, known.get(wanted)!, id))
    throw new AppError('CYCLE', { fields: [{ path: 'input.broaderId', rule: 'cycle' }] });
  return wanted;
}

/** Whether a topic is narrower than another, over however many steps. */
function isUnder(known: Vocabulary, topic: TopicRow, id: string): boolean {
  for (let at = topic.broaderId; at; at = known.get(at)?.broaderId ?? null) if (at === id) return true;
  return false;
}

/** The word for it in addresses, which is never another's. */
function newSlug(known: Vocabulary, name: string): string {
  const taken = new Set([...known.values()].map(({ slug }) => slug));
  const base = slugOf(name);
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}
