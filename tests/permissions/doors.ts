import type { TestApp } from '../support/app.js';
import type { Actor, Stage, State } from './actors.js';

/** What is put on a stage for a door: one item of a kind, in the stage's state, with what belongs to it. */
export interface Target {
  itemId: string;
  /** Whatever the kind's doors need: replies, files, versions, trials … */
  parts: Record<string, string>;
}

export type Kind = 'question' | 'document' | 'method';

/** What a door is asked with. */
export interface Knock {
  t: TestApp;
  stage: Stage;
  actor: Actor;
  target: Target;
  /** What was asked and answered already on this stage: doors that look at one answer share it. */
  answers: Map<string, Promise<Answer>>;
}

/** What an actor was answered: data, or the code of the first error. */
export interface Answer {
  code?: string;
  data?: Record<string, unknown>;
}

/** Whether an actor passes in a state. */
export type Passes = (actor: Actor, state: State) => boolean;

/** A door through which content is read. */
export interface ReadDoor {
  /** The names as the schema walk and the route walk give them: `Query.question`, `Question.answers`, `GET /files/:id`. */
  doors: string[];
  kind: Kind;
  /** What part of the item is looked for, where that is not the item itself. */
  part?: string;
  /** Whether it showed. Throws on any other fault. */
  shows(knock: Knock): Promise<boolean>;
  /** For doors that answer NOT_FOUND (and not an empty list): the code that came, so that denial and absence are compared. */
  code?(knock: Knock, id: string): Promise<string | undefined>;
  /** The id that is not to be told from one that never was; the item's unless said. */
  deniedId?(target: Target): string;
  /** For what has readers of its own: who sees it among those who see the item. */
  among?: Passes;
  /** Told a stranger who knows the item: NOT_FOUND where the part is invisible, FORBIDDEN where the action is not theirs. */
  refusal?: 'NOT_FOUND' | 'FORBIDDEN';
  /** States in which it is asked; all unless said. */
  states?: readonly State[];
}

/** A door through which something is changed. What is refused leaves the target as it was for the next. */
export interface WriteDoor {
  doors: string[];
  kind: Kind;
  /** Those who may, among those who see it. */
  allowed: Passes;
  /** States in which it is asked. */
  states: readonly State[];
  /** @returns the code of the refusal, undefined when it was done; CONFLICT counts as let in */
  knock(knock: Knock): Promise<string | undefined>;
  /** The flag in the item's `viewerCan` that must say the same beforehand. */
  can?: string;
  /** Who sees what is written to, where that is a part with readers of its own. */
  among?: Passes;
  /** What is answered to those who do not see it; NOT_FOUND unless said. */
  denied?: string;
}

/** A door that leads to no content of others: who may enter, as a list, and why it needs no scope. */
export interface PlainDoor {
  doors: string[];
  because: string;
}
