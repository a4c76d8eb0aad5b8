import { parse } from 'csv-parse/sync';
import { AppError, writable } from '#platform';
import { CommandFault } from './session.js';

export interface ListedFederation {
  name: string;
  region: string;
  municipalities: string[];
}

const COLUMNS: Record<string, keyof ListedFederation> = {
  name: 'name',
  namn: 'name',
  förbund: 'name',
  region: 'region',
  municipalities: 'municipalities',
  kommuner: 'municipalities',
};

/**
 * Reads federations from a CSV with the columns name, region and municipalities (also namn and kommuner), separated by
 * semicolon, comma or tab; municipalities by `|`. UTF-8, or Windows-1252 as older Excel writes it.
 * @throws CommandFault with every line that is wrong
 */
export function readFederations(bytes: Uint8Array): ListedFederation[] {
  const text = decoded(bytes);
  const rows = table(text);
  const header = rows.shift()?.map((title) => COLUMNS[title.trim().toLowerCase()]) ?? [];
  if (!header.includes('name'))
    throw new CommandFault('The first line must name the columns: name;region;municipalities');
  const faults: string[] = [];
  const seen = new Set<string>();
  const federations = rows.map((row, index) => {
    const cell = (column: keyof ListedFederation): string =>
      (row[header.indexOf(column)] ?? '').trim().replace(/\s+/g, ' ');
    const [name, region] = [cell('name'), cell('region')];
    const municipalities = cell('municipalities')
      .split('|')
      .map((one) => one.trim())
      .filter(Boolean);
    const at = `line ${index + 2}`;
    const wrong = [name, region, ...municipalities].map(faultOf).find(Boolean);
    if (wrong) faults.push(`${at}: ${wrong}`);
    else if (name.length < 2 || name.length > 120) faults.push(`${at}: the name must be 2 to 120 characters`);
    else if (seen.has(name.toLowerCase())) faults.push(`${at}: ${name} is there twice`);
    seen.add(name.toLowerCase());
    return { name, region, municipalities: [...new Set(municipalities)] };
  });
  if (faults.length > 0)
    throw new CommandFault(`The federations cannot be read:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  return federations;
}

/** Without the words themselves: what is said lands in a terminal, and often in its log. */
function faultOf(text: string): string | undefined {
  try {
    writable({ text });
    return undefined;
  } catch (fault) {
    if (!(fault instanceof AppError)) throw fault;
    return fault.code === 'PERSONAL_DATA' ? 'holds a personal identity number' : 'holds characters that cannot be kept';
  }
}

function table(text: string): string[][] {
  const [first = ''] = text.split(/\r?\n/, 1);
  const delimiter = [';', '\t', ','].find((mark) => first.includes(mark)) ?? ';';
  try {
    return parse(text, { delimiter, skip_empty_lines: true, relax_column_count: true });
  } catch (fault) {
    throw new CommandFault(`The federations cannot be read: ${(fault as Error).message}`);
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
