import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true });
const OWN_FILE = /^\/files\/[0-9a-f-]{36}$/;

/** Pictures from our own files alone, as the server has it; of others the words that stand for them. */
markdown.renderer.rules['image'] = (tokens, at, options, env, self) => {
  const token = tokens[at]!;
  const alt = self.renderInlineAsText(token.children ?? [], options, env);
  const source = String(token.attrGet('src'));
  const { escapeHtml } = markdown.utils;
  return OWN_FILE.test(source) ? `<img src="${source}?inline=1" alt="${escapeHtml(alt)}">` : escapeHtml(alt);
};

/** A mention leads to the person's page. */
markdown.renderer.rules['link_open'] = (tokens, at, options, _env, self) => {
  const person = /^person:([0-9a-f-]{36})$/i.exec(String(tokens[at]!.attrGet('href')))?.[1];
  if (person) tokens[at]!.attrSet('href', `/personer/${person}`);
  return self.renderToken(tokens, at, options);
};

/** Markdown as safe HTML, for the preview alone; what is published is rendered by the server. */
export const render = (text: string): string => markdown.render(text);
