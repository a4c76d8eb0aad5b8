import { describe, expect, it } from '@jest/globals';
import { cleanLine, cleanText, joinLines } from './clean-text.js';

describe('cleanText', () => {
  it.each([
    ['a\u030A\u00A0 b\t\tc', 'å b c'],
    ['ett\r\n\r\n\r\n\r\ntvå \n tre', 'ett\n\ntvå\ntre'],
    ['of\uFB01ciell \uFB02agga', 'officiell flagga'],
    ['Sammanfattning ............. 3', 'Sammanfattning … 3'],
    ['\u0000a\u0007\u200Bb\u202Ec\uD800', 'abc'],
    ['x² och ½ blir kvar', 'x² och ½ blir kvar'],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
    expect(cleanText(clean)).toBe(clean);
  });
});

it('cleanLine is one line, cut with a sign when long, nothing when empty', () => {
  expect(cleanLine(' En\n rubrik ')).toBe('En rubrik');
  expect(cleanLine(' \n')).toBeUndefined();
  expect(cleanLine('å'.repeat(1000), 10)).toBe(`${'å'.repeat(9)}…`);
});

describe('joinLines', () => {
  it.each([
    [['rehabi-', 'litering'], 'rehabilitering'],
    [['rehabi\u00AD', 'litering'], 'rehabilitering'],
    [['arbets-', 'och familjeliv'], 'arbets- och familjeliv'],
    [['Malmö-', 'Lund'], 'Malmö-Lund'],
    [['IT-', 'stöd'], 'IT-stöd'],
    [['e-', 'post'], 'e-post'],
    [['åren 2019-', '2021'], 'åren 2019-2021'],
    [['ett –', 'två'], 'ett – två'],
    [['  rad ', '', ' rad'], 'rad rad'],
  ])('%j becomes %j', (lines, text) => {
    expect(joinLines(lines)).toBe(text);
  });
});
