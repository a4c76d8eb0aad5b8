import type { Config } from '#platform';

/** How texts are sent to an embedder, and where the vectors stand in what it answers. */
export interface EmbedderContract {
  url: string;
  headers: Record<string, string>;
  /** Whether several texts go in one request. */
  together: boolean;
  request(texts: readonly string[]): unknown;
  /** @throws where the answer has not the form that it ought to have */
  vectorsIn(answer: unknown): unknown[];
}

const TEXT = '{{text}}';
const EMBEDDING = '{{embedding}}';
const AND_SO_ON = '{{..}}';

/** The forms that Meilisearch knows too, by the names and with the templates of its settings. */
export function contractOf(config: Config): EmbedderContract {
  const { url, request, response } = templatesOf(config);
  const key = config.SEARCH_EMBEDDER_API_KEY;
  return {
    url,
    headers: key ? { authorization: `Bearer ${key}` } : {},
    together: JSON.stringify(request).includes(AND_SO_ON),
    request: (texts) => filled(request, texts),
    vectorsIn: (answer) => taken(response, answer),
  };
}

interface Templates {
  url: string;
  request: unknown;
  response: unknown;
}

function templatesOf(config: Config): Templates {
  const { SEARCH_EMBEDDER_URL: url, SEARCH_EMBEDDER_MODEL: model = '' } = config;
  switch (config.SEARCH_EMBEDDER) {
    case 'ollama':
      return ollama(url ?? 'http://localhost:11434/api/embed', model);
    case 'openAi':
      return {
        url: url ?? 'https://api.openai.com/v1/embeddings',
        // Other models than these have one number of dimensions, and servers like it may refuse to be told.
        request: {
          model,
          input: [TEXT, AND_SO_ON],
          ...(model.startsWith('text-embedding-3') ? { dimensions: config.SEARCH_EMBEDDER_DIMENSIONS } : {}),
        },
        response: { data: [{ embedding: EMBEDDING }, AND_SO_ON] },
      };
    default:
      return {
        url: url ?? '',
        request: JSON.parse(config.SEARCH_EMBEDDER_REQUEST ?? 'null'),
        response: JSON.parse(config.SEARCH_EMBEDDER_RESPONSE ?? 'null'),
      };
  }
}

/** Ollama's older address takes one text at a time. */
const ollama = (url: string, model: string): Templates =>
  url.endsWith('/api/embeddings')
    ? { url, request: { model, prompt: TEXT }, response: { embedding: EMBEDDING } }
    : {
        url,
        request: { model, input: [TEXT, AND_SO_ON] },
        response: { embeddings: [EMBEDDING, AND_SO_ON] },
      };

const isRepeated = (template: unknown): template is [unknown, string] =>
  Array.isArray(template) && template.length === 2 && template[1] === AND_SO_ON;

function filled(template: unknown, texts: readonly string[]): unknown {
  if (typeof template === 'string') return template.replaceAll(TEXT, () => texts[0] ?? '');
  if (isRepeated(template)) return texts.map((text) => filled(template[0], [text]));
  if (Array.isArray(template)) return template.map((part) => filled(part, texts));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([name, part]) => [name, filled(part, texts)]));
}

function taken(template: unknown, answer: unknown): unknown[] {
  if (template === EMBEDDING) return [answer];
  if (typeof template !== 'object' || template === null) return [];
  if (isRepeated(template)) {
    if (!Array.isArray(answer)) throw new TypeError('a list is missing in the answer');
    return answer.flatMap((part) => taken(template[0], part));
  }
  return Object.entries(template).flatMap(([name, part]) => {
    if (!JSON.stringify(part).includes(EMBEDDING)) return [];
    if (typeof answer !== 'object' || answer === null) throw new TypeError('an object is missing in the answer');
    return taken(part, (answer as Record<string, unknown>)[name]);
  });
}
