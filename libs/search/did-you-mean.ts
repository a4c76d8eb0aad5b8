import type { Ranking } from './item-ranking.js';
import type { Question } from './question.reader.js';

/**
 * Only words of the dictionary, of the topics and of what is shown are proposed, only for what the viewer can find nothing
 * of, and rather one that leads to something that they may read.
 */
export function meantBy(
  { text, unknown }: Question,
  { stands, near }: Pick<Ranking, 'stands' | 'near'>,
  written: (key: string) => string | undefined,
): string | null {
  let meant = '';
  let at = 0;
  for (const { token, meant: words } of unknown) {
    if (token.keys.some(stands)) continue;
    const read = near.get(token.surface.toLowerCase())?.map(written) ?? [];
    const word = words.find(({ keys }) => keys.every(stands))?.word ?? read.find(Boolean) ?? words[0]?.word;
    if (!word) continue;
    meant += text.slice(at, token.start) + word;
    at = token.end;
  }
  return at > 0 ? meant + text.slice(at) : null;
}
