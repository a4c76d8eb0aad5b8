import { v7, validate } from 'uuid';

/** A new identifier: UUID version 7 (RFC 9562), so that ids sort by creation. */
export const newId = (): string => v7();

/** The id that nothing has. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** For lists that are narrowed by an id: what is none becomes one that finds nothing. */
export const idOrNone = (value: string): string => (isId(value) ? value : NO_ID);

/** Whether a text is a UUID. What is not one names nothing, and never reaches the database. */
export const isId = (value: unknown): value is string => typeof value === 'string' && validate(value);
