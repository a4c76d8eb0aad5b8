import { createHash } from 'node:crypto';
import { isUserKey } from '#access';

/** Who may read a passage for what they belong to, not for having written it. */
export interface Audience {
  readers: readonly string[];
  partReaders: readonly string[];
  /** Tells audiences apart; the same here and in SQL. */
  digest: string;
}

/**
 * Whoever is of an audience may read all that has it: what is counted in it tells them of nothing else. Own keys are left
 * out, or each author of a network would make an audience of their own; what nobody but its authors may read has an
 * audience that nobody is of.
 */
export function audienceOf({ readers, partReaders }: Pick<Audience, 'readers' | 'partReaders'>): Audience {
  const [whole, part] = [belonging(readers), belonging(partReaders)];
  const digest = createHash('md5')
    .update(`${whole.join(' ')}|${part.join(' ')}`)
    .digest('hex');
  return { readers: whole, partReaders: part, digest };
}

const belonging = (readers: readonly string[]): string[] => readers.filter((reader) => !isUserKey(reader)).sort();

const BELONGING = (column: string): string =>
  `array(select r from unnest(${column}) r where r not like 'user:%' order by r collate "C")`;

/** The same of passages `p`: a lateral table `a` of readers, part_readers and digest. */
export const AUDIENCE = `lateral (
  select g.readers, g.part_readers, md5(array_to_string(g.readers, ' ') || '|' || array_to_string(g.part_readers, ' ')) as digest
  from (select ${BELONGING('p.readers')} as readers, ${BELONGING('p.part_readers')} as part_readers) g) a`;
