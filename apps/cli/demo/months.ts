const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
/** First and last month of what Swedish calls so, from 1. */
const SEASONS: Record<string, [number, number]> = { våren: [1, 6], hösten: [8, 12], hela: [1, 12] };

/** A period in words, such as "Maj–september 2026" or "Hösten 2025 och våren 2026", as its first and last day. */
export function periodOf(words: string): { from: string | null; to: string | null } {
  const text = words.toLowerCase();
  const spans = [...text.matchAll(/(?:(\p{L}+)(?:\s*–\s*(\p{L}+))?)\s+(20\d\d)/gu)].flatMap(
    ([, first = '', last, year = '']) => {
      const season = SEASONS[first];
      const from = season?.[0] ?? MONTHS.indexOf(first) + 1;
      const to = season?.[1] ?? MONTHS.indexOf(last ?? first) + 1;
      return from > 0 && to > 0
        ? [
            {
              from: `${year}-${two(from)}-01`,
              to: `${year}-${two(to)}-${two(new Date(Number(year), to, 0).getDate())}`,
            },
          ]
        : [];
    },
  );
  const ongoing = /pågår/.test(text);
  return { from: spans[0]?.from ?? null, to: ongoing ? null : (spans.at(-1)?.to ?? null) };
}

const two = (n: number): string => String(n).padStart(2, '0');
