import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable('image');

/** Markdown as safe HTML, for the preview alone; what is published is rendered by the server. */
export const render = (text: string): string => markdown.render(text);
