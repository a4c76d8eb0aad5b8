import { randomBytes } from 'node:crypto';
import type { Tx } from '#platform';
import { Visibility } from './network.entity.js';

/** Held while a slug is chosen, so that two networks of one name do not choose the same. */
const LOCK = 7_463_003;

/**
 * The word for a network in addresses: made of its name and kept when the name changes. A hidden network's says nothing
 * of the name, and takes no word from others who would learn of it by that.
 */
export async function newSlug(tx: Tx, name: string, visibility: Visibility): Promise<string> {
  if (visibility === Visibility.hidden) return `natverk-${randomBytes(6).toString('hex')}`;
  const base = slugOf(name);
  await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
  const rows = await tx.query<{ slug: string }>(`select slug from network where slug = $1 or slug like $1 || '-%'`, [
    base,
  ]);
  const taken = new Set(rows.map(({ slug }) => slug));
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

/** `Östra Mellansverige (ÖMS)` → `ostra-mellansverige-oms` */
export function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60).replace(/-+$/, '') || 'natverk';
}
