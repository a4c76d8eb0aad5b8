import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { AppError } from './errors.js';
import { isId } from './ids.js';

/** For an argument of an id, or of several, that goes straight to a statement: what is no UUID is unknown. */
export class PossibleIds implements PipeTransform {
  transform(value: unknown, { data = '' }: ArgumentMetadata): unknown {
    if (value === null || value === undefined) return value;
    const many = Array.isArray(value);
    const fields = (many ? value : [value]).flatMap((id: unknown, index) =>
      isId(id) ? [] : [{ path: many ? `${data}.${index}` : data, rule: 'unknown' }],
    );
    if (fields.length > 0) throw new AppError('BAD_INPUT', { fields });
    return value;
  }
}
