import { LRUCache } from 'lru-cache';
import MarkdownIt from 'markdown-it';
import sanitize from 'sanitize-html';
import { oneLine } from '#platform';

// The door of written texts lies on the floor, since the networks write texts too.
export { oneLine, writable } from '#platform';

/** The beginning of a Markdown text as plain text, on one line: for notices and letters. @param length in characters */
export function excerptOf(source: string, length = 280): string {
  const html = sanitize(markdown.render(source.slice(0, length * 20)), { allowedTags: [], allowedAttributes: {} });
  const plain = oneLine(html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => PLAIN[name] ?? ''));
  return plain.length > length ? `${plain.slice(0, length - 1).trimEnd()}…` : plain;
}

const PLAIN: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** Markdown as the words it shows: for the index and for letters. */
export function plainText(source: string): string {
  const html = markdown.render(source).replace(/<(p|li|h[1-6]|tr|pre|blockquote|hr|br)\b/g, '\n\n<$1');
  const text = sanitize(html, { allowedTags: [], allowedAttributes: {} });
  return text
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => PLAIN[name] ?? '')
    .replace(/[ \t]*\n\s*\n\s*/g, '\n\n')
    .trim();
}

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true });

/** Markdown as safe HTML: rendered without raw HTML, then sanitised again on the way out. */
export function renderMarkdown(source: string): string {
  const known = rendered.get(source);
  if (known !== undefined) return known;
  const html = safeHtml(source);
  rendered.set(source, html);
  return html;
}

/** What was rendered lately, by its source: at most some 16 MB of text. The same words always give the same HTML. */
const rendered = new LRUCache<string, string>({
  maxSize: 8_000_000,
  sizeCalculation: (html, source) => html.length + source.length + 1,
});

const OWN_FILE = /^\/files\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A mention is a link to a person, and leads to their page. */
const MENTION = /^person:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

function safeHtml(source: string): string {
  return sanitize(markdown.render(source), {
    allowedTags: [
      'p',
      'br',
      'strong',
      'em',
      's',
      'a',
      'ul',
      'ol',
      'li',
      'blockquote',
      'code',
      'pre',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'hr',
      'img',
    ],
    allowedAttributes: { a: ['href', 'rel'], ol: ['start'], img: ['src', 'alt', 'loading'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    transformTags: {
      // The page has its own first heading; what is written begins a level below it.
      h1: 'h2',
      a: (tagName, { href = '', ...attributes }) => {
        const person = MENTION.exec(href)?.[1];
        return person
          ? { tagName, attribs: { href: `/personer/${person}` } }
          : { tagName, attribs: { ...attributes, href, rel: 'nofollow noopener noreferrer' } };
      },
      img: (tagName, { src = '', alt = '' }) => ({
        tagName,
        attribs: { ...(OWN_FILE.test(src) && { src: `${src}?inline=1` }), alt, loading: 'lazy' },
      }),
    },
    // Pictures come from our own files alone, behind their own rights: one from elsewhere would tell who reads.
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !attribs['src'],
  });
}
