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
}

/** A door through which content is read. */
export interface ReadDoor {
  /** The names as the schema walk and the route walk give them: `Query.question`, `Question.answers`, `GET /files/:id`. */
  doors: string[];
  kind: Kind;
  /** Whether the item showed. Throws on any other fault. */
  shows(knock: Knock): Promise<boolean>;
  /** For doors that answer NOT_FOUND (and not an empty list): the code that came, so that denial and absence are compared. */
  code?(knock: Knock, itemId: string): Promise<string | undefined>;
  /** Actors for whom this door differs from the item's own sight, and why. */
  except?: { actors: Actor[]; states?: State[]; shows: boolean; because: string }[];
}

/** A door through which something is changed. Each knock gets a fresh target. */
export interface WriteDoor {
  doors: string[];
  kind: Kind;
  /** Those who may, among those who see it. */
  allowed(actor: Actor, state: State): boolean;
  /** States in which it is asked. */
  states: readonly State[];
  /** @returns the code of the refusal, undefined when it was done; CONFLICT counts as let in */
  knock(knock: Knock): Promise<string | undefined>;
}

/** A door that leads to no content of others: who may enter, as a list, and why it needs no scope. */
export interface PlainDoor {
  doors: string[];
  because: string;
}
