import { describe, expect, it } from '@jest/globals';
import { renderMarkdown } from './text.js';

const FILE = '/files/0198c0de-0000-7000-8000-000000000001';

describe('the pictures of a text', () => {
  it('are shown from our own files', () => {
    expect(renderMarkdown(`![Vår tavla](${FILE})`)).toBe(
      `<p><img src="${FILE}?inline=1" alt="Vår tavla" loading="lazy" /></p>\n`,
    );
  });

  it.each([
    'https://annan.example/bild.png',
    '//annan.example/bild.png',
    '/files/../graphql',
    '/auth/sign-out',
    `${FILE}?inline=1`,
    `https://annan.example${FILE}`,
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
  ])('never from %s', (address) => {
    expect(renderMarkdown(`Före ![x](${address}) efter`)).not.toContain('<img');
  });
});

describe('a mention', () => {
  const PERSON = '0198c0de-0000-7000-8000-000000000002';

  it('leads to the page of the person', () => {
    expect(renderMarkdown(`[@Sara](person:${PERSON})`)).toBe(`<p><a href="/personer/${PERSON}">@Sara</a></p>\n`);
  });

  it.each(['person:', `person:${PERSON}/../../x`, 'person:javascript:alert(1)'])('and nowhere else: %s', (address) => {
    expect(renderMarkdown(`[@Sara](${address})`)).not.toContain('href');
  });
});
