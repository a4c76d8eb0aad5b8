import { Injectable } from '@nestjs/common';
import type { Candidate, CandidateDetails, ShownPassage } from './candidate.repository.js';
import type { PassageState } from './passage-changes.js';
import { READ_PASSAGES } from './passage-keys.js';
import type { Found } from './query.js';
import { RankedDocument, RankedText } from './ranking/index.js';

/** Passages that are kept at least: about 3 kB each. */
const KEPT = 8_000;
/** Lists of readers that are kept once: there are about as many as networks and roles. */
const LISTS = 2_000;

/**
 * A passage as ranking reads it, and as it is shown: its item's title, its heading and its text. A class, so that all have
 * one shape: some thousand properties of them are read in each search, and rows that were spread into objects cost a tenth
 * of it.
 */
export class RankedPassage implements Candidate, ShownPassage {
  readonly id: string;
  readonly itemId: string;
  readonly no: number;
  readonly kind: string;
  readonly title: string;
  readonly heading: string | null;
  readonly text: string;
  readonly page: number | null;
  readonly label: string | null;
  readonly replyId: string | null;
  readonly fileId: string | null;
  readonly accepted: boolean;
  readonly homeId: string;
  readonly federationId: string | null;
  readonly topicIds: readonly string[];
  readonly professions: readonly string[];
  readonly documentType: string | null;
  readonly at: Date;
  /** Its item where this is the passage that answers best, with each further passage that it was found by. */
  readings: readonly ReadDocument[] = NONE;

  constructor(
    row: CandidateDetails,
    readonly titleText: RankedText,
    readonly headingText: RankedText,
    readonly bodyText: RankedText,
    readonly readers: readonly string[],
    readonly partReaders: readonly string[],
    readonly networkIds: readonly string[],
  ) {
    this.id = row.id;
    this.itemId = row.itemId;
    this.no = row.no;
    this.kind = row.kind;
    this.title = row.title;
    this.heading = row.heading;
    this.text = row.text;
    this.page = row.page;
    this.label = row.label;
    this.replyId = row.replyId;
    this.fileId = row.fileId;
    this.accepted = row.accepted;
    this.homeId = row.homeId;
    this.federationId = row.federationId;
    this.topicIds = row.topicIds;
    this.professions = row.professions;
    this.documentType = row.documentType;
    this.at = row.at;
  }
}

/** What is kept of an item, for whichever viewer it was read. */
interface KeptItem {
  /** All that it begins with, in order. */
  first: readonly RankedPassage[];
  /** What was found further down, by id. */
  deep: ReadonlyMap<string, RankedPassage>;
}

/** An item as ranking reads it where these are its parts. */
interface ReadDocument {
  parts: readonly RankedPassage[];
  document: RankedDocument;
}

const NONE: readonly ReadDocument[] = [];
/** How many of them are kept of one passage: a long item is found by other passages by other questions. */
const READINGS = 4;

/**
 * What ranking reads, kept as it was read: most searches meet the same items. Good up to one epoch of the passages: who
 * uses it follows their changes first, and what has changed is forgotten. Whether a viewer may read it is judged each time.
 */
@Injectable()
export class KeptItems {
  /** The ones used last, by item, in two generations: when the young one is full the old one goes. */
  private young = new Map<string, KeptItem>();
  private old = new Map<string, KeptItem>();
  /** Passages in the young generation, and items without any. */
  private size = 0;
  private followed = NEVER;
  private readonly lists = new Map<string, readonly string[]>();

  /** Up to which change of the passages this holds. */
  get epoch(): number {
    return this.followed;
  }

  /**
   * Forgets what has changed.
   * @param asked the epoch that this answers to: answers may come late, and in another order than they were asked for
   */
  follow({ epoch, changed }: Pick<PassageState, 'epoch' | 'changed'>, asked: number): void {
    if (changed)
      for (const itemId of changed) {
        this.size -= sizeOf(this.young.get(itemId));
        this.young.delete(itemId);
        this.old.delete(itemId);
      }
    else {
      this.young.clear();
      this.old.clear();
      this.size = 0;
    }
    // A database that was brought back begins at a lower one; whoever is the first to hear of it goes back, and nobody else:
    // rows that were read before what has been followed would be kept.
    if (epoch < asked && asked <= this.followed) this.followed = epoch;
    else this.followed = Math.max(this.followed, epoch);
  }

  /** What ranking reads of what was found; undefined where it has yet to be read. */
  of({ itemId, passageId }: Found): readonly RankedPassage[] | undefined {
    const item = this.item(itemId);
    if (!item || !passageId || numberOf(passageId) < READ_PASSAGES) return item?.first;
    const deep = item.deep.get(passageId);
    return deep && [...item.first, deep];
  }

  /**
   * @param items by id all of their passages that ranking reads, in order
   * @param epoch that they were read under; what is older than what has been followed is not kept
   */
  keep(items: ReadonlyMap<string, readonly RankedPassage[]>, epoch: number): void {
    if (epoch < this.followed) return;
    for (const [itemId, passages] of items) {
      const further = passages.filter(({ no }) => no >= READ_PASSAGES);
      const deep = new Map([...(this.item(itemId)?.deep ?? []), ...further.map((one) => [one.id, one] as const)]);
      this.put(itemId, {
        first: further.length > 0 ? passages.filter(({ no }) => no < READ_PASSAGES) : passages,
        deep,
      });
    }
  }

  /** Rows as ranking reads them. */
  read(rows: readonly CandidateDetails[]): RankedPassage[] {
    const titles = new Map<string, RankedText>();
    return rows.map((row) => {
      const [title, heading, body] = textsOf(row, titles.get(row.itemId));
      titles.set(row.itemId, title);
      const [readers, partReaders, networkIds] = [row.readers, row.partReaders, row.networkIds].map((list) =>
        this.once(list),
      ) as [readonly string[], readonly string[], readonly string[]];
      return new RankedPassage(row, title, heading, body, readers, partReaders, networkIds);
    });
  }

  /** An item: its title with the heading of what answers best, and all of the texts. */
  document(parts: readonly RankedPassage[], best: RankedPassage): RankedDocument {
    const known = best.readings;
    const read = known.find((one) => isSame(one.parts, parts));
    if (read) return read.document;
    const document = new RankedDocument(best.itemId, {
      title: [best.titleText, best.headingText],
      body: parts.map(({ bodyText }) => bodyText),
    });
    best.readings = [{ parts, document }, ...known].slice(0, READINGS);
    return document;
  }

  private item(itemId: string): KeptItem | undefined {
    const young = this.young.get(itemId);
    if (young) return young;
    const item = this.old.get(itemId);
    if (item) this.put(itemId, item);
    return item;
  }

  private put(itemId: string, item: KeptItem): void {
    if (this.size >= KEPT) {
      this.old = this.young;
      this.young = new Map();
      this.size = 0;
    }
    this.size += sizeOf(item) - sizeOf(this.young.get(itemId));
    this.young.set(itemId, item);
  }

  /** The same list for all that have it, instead of one each. */
  private once(list: readonly string[]): readonly string[] {
    const text = list.join(' ');
    const known = this.lists.get(text);
    if (known) return known;
    if (this.lists.size >= LISTS) this.lists.clear();
    this.lists.set(text, list);
    return list;
  }
}

/** Before the first epoch: everything may have changed since. */
const NEVER = -1;

/** Title, heading and text; an item's passages share the one of their title. */
function textsOf(
  row: CandidateDetails,
  title?: RankedText,
): [title: RankedText, heading: RankedText, body: RankedText] {
  const body = { keys: row.keys, parts: row.parts };
  const heading = row.headingKeys ? [{ keys: row.headingKeys, parts: row.headingParts }] : [];
  const own = title ? [] : [{ keys: row.titleKeys, parts: row.titleParts }];
  const texts = RankedText.together([body, ...heading, ...own]);
  return [title ?? texts.at(-1)!, heading.length > 0 ? texts[1]! : RankedText.EMPTY, texts[0]!];
}

/** Its passages; that there are none is something that is kept too. */
const sizeOf = (item: KeptItem | undefined): number => (item ? Math.max(1, item.first.length + item.deep.size) : 0);

const numberOf = (passageId: string): number => Number(passageId.slice(passageId.indexOf('_') + 1));

const isSame = (one: readonly RankedPassage[], other: readonly RankedPassage[]): boolean =>
  one === other || (one.length === other.length && one.every((passage, n) => passage === other[n]));
