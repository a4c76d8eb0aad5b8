import MarkdownIt from 'markdown-it';
import sanitize from 'sanitize-html';

// The door of written texts lies on the floor, since the networks write texts too.
export { oneLine, writable } from '#platform';

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true });

/** Markdown as safe HTML: rendered without raw HTML, then sanitised again on the way out. */
export function renderMarkdown(source: string): string {
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
    ],
    allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    transformTags: {
      // The page has its own first heading; what is written begins a level below it.
      h1: 'h2',
      a: (tagName, attributes) => ({ tagName, attribs: { ...attributes, rel: 'nofollow noopener noreferrer' } }),
    },
  });
}
