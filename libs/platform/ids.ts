import { v7, validate } from 'uuid';

/** A new identifier: UUID version 7 (RFC 9562), so that ids sort by creation. */
export const newId = (): string => v7();

/** Whether a text is a UUID. What is not one names nothing, and never reaches the database. */
export const isId = (value: unknown): value is string => typeof value === 'string' && validate(value);
