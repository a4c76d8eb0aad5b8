import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { badField } from './errors.js';

const LIMIT = 1_000;

/** What is written in an argument by itself: a reason, a message. Too long is an error, for nothing written is cut off. */
export class ShortText implements PipeTransform {
  transform(value: unknown, { data = '' }: ArgumentMetadata): unknown {
    if (typeof value === 'string' && value.length > LIMIT) throw badField(data, 'maxLength', { limit: LIMIT });
    return value;
  }
}
