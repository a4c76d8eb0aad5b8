import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { AppError, type FieldFault } from './errors.js';
import { isCharacters } from './written-text.js';

/** Inputs in which null says something else than that a field is left out. */
const nullSpeaks = new WeakSet<object>();

/** Marks an input in which null empties a field. In every other one null is the same as leaving the field out. */
export const NullEmpties = (): ClassDecorator => (input) => void nullSpeaks.add(input);

/** Checks what comes in; a fault's path begins with the argument it came in, as in `input.title`. */
export class InputPipe extends ValidationPipe {
  constructor() {
    super({ whitelist: true, forbidNonWhitelisted: true, transform: true, exceptionFactory: inputError });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // Whom a field is of, and what a decorator of ours gives, did not come from outside.
    if (metadata.type === 'custom') return super.transform(value, metadata);
    const { data = '', metatype } = metadata;
    const faults: FieldFault[] = [];
    const given = read(value, data, { faults, keepNull: metatype !== undefined && nullSpeaks.has(metatype) });
    if (faults.length > 0) throw new AppError('BAD_INPUT', { fields: faults });
    try {
      return (await super.transform(given, metadata)) as unknown;
    } catch (error) {
      if (!(error instanceof AppError) || !data) throw error;
      throw new AppError(error.code, {
        fields: error.fields?.map((fault) => ({ ...fault, path: under(data, fault.path) })),
      });
    }
  }
}

/**
 * What was given, without fields that are null. Here, once for every argument there is, stands what no argument may hold:
 * what PostgreSQL cannot keep or compare would otherwise be a fault of ours, in whichever statement it comes to.
 */
function read(value: unknown, path: string, options: { faults: FieldFault[]; keepNull: boolean }): unknown {
  if (typeof value === 'string' && !isCharacters(value)) options.faults.push({ path, rule: 'controlCharacters' });
  if (value instanceof Date && !isInCalendar(value)) options.faults.push({ path, rule: 'isDate' });
  if (Array.isArray(value)) return value.map((entry, index) => read(entry, under(path, index), options));
  if (!isPlain(value)) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== null || options.keepNull);
  return Object.fromEntries(fields.map(([key, field]) => [key, read(field, under(path, key), options)]));
}

const under = (path: string, key: string | number): string => (path ? `${path}.${key}` : `${key}`);

/** A moment that both JavaScript and PostgreSQL know, and that is written with four figures of a year. */
function isInCalendar(date: Date): boolean {
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** class-validator's findings as ours: the path in the input, the rule, the figures it was given. */
const inputError = (errors: ValidationError[]): AppError =>
  new AppError('BAD_INPUT', { fields: errors.flatMap((error) => faultsOf(error, '')) });

function faultsOf(error: ValidationError, prefix: string): FieldFault[] {
  const path = prefix ? `${prefix}.${error.property}` : error.property;
  const own = Object.keys(error.constraints ?? {}).map((rule) => ({ path, rule, ...paramsOf(error, rule) }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, path))];
}

function paramsOf(error: ValidationError, rule: string): { params?: Record<string, number> } {
  const figure = /\d+/.exec(error.constraints?.[rule] ?? '');
  return figure && /max|min/i.test(rule) ? { params: { limit: Number(figure[0]) } } : {};
}
