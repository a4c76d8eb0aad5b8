import { describe, expect, it } from '@jest/globals';
import { languageOf, suggestDocumentType, suggestTitle } from './suggestions.js';

describe('suggestDocumentType', () => {
  it.each([
    ['Slutrapport för projektet', 'x.pdf', 'slutrapport'],
    ['Delrapport juni', 'slutrapport.pdf', 'delrapport'],
    [undefined, 'insteget-slutrapport.docx', 'slutrapport'],
    [undefined, 'Protokoll_2024-03-01.docx', 'protokoll'],
    ['Rutin för remiss', 'x.odt', 'rutin'],
    ['Mall för kartläggning', 'x.docx', 'mall'],
    ['Samverkansavtal', 'x.docx', 'avtal'],
    ['Om oss', 'bilder.pptx', 'presentation'],
    ['Malmö växer', 'text.docx', undefined],
  ])('%s (%s): %s', (title, fileName, type) => {
    expect(suggestDocumentType(title, fileName)).toBe(type);
  });

  it('looks at the first pages last', () => {
    const pages = [
      { number: 1, label: 'section' as const, heading: 'Vi förändrar', text: '' },
      { number: 2, label: 'section' as const, heading: 'Slutrapport', text: '' },
    ];
    expect(suggestDocumentType('Vi förändrar', 'x.docx', pages)).toBe('slutrapport');
  });
});

it.each([
  ['Rapport', 'x.pdf', 'Rapport'],
  [undefined, 'min_slutrapport-2024.pdf', 'Min slutrapport-2024'],
  [undefined, 'över-gränsen.docx', 'Över gränsen'],
])('suggestTitle(%j, %j) is %j', (title, fileName, suggested) => {
  expect(suggestTitle(title, fileName)).toBe(suggested);
});

it.each([
  [
    'sv',
    'Projektet har gett stöd till deltagare som står långt från arbetsmarknaden och det är en av de insatser som vi har provat.',
  ],
  [
    'en',
    'The project has given support to participants who are far from the labour market and this is one of the efforts that we have tried.',
  ],
  [
    undefined,
    'Projekti tarjosi tukea osallistujille jotka ovat kaukana työmarkkinoista ja tämä on yksi kokeiluista joita olemme tehneet yhdessä kuntien kanssa täällä.',
  ],
  [undefined, 'Hej'],
])('the language %s', (language, text) => {
  expect(languageOf([{ number: 1, label: 'page', text }])).toBe(language);
});
