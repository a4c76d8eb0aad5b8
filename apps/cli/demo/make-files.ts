import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { avtalEnVagIn } from './documents/avtal-en-vag-in.js';
import { bipPaTioBilder } from './documents/bip-pa-tio-bilder.js';
import { delrapportDigitalStart } from './documents/delrapport-digital-start.js';
import { mallArendedragning1, mallArendedragning2 } from './documents/mall-arendedragning.js';
import { protokollProcessledare } from './documents/protokoll-processledare.js';
import { rutinForsakring } from './documents/rutin-forsakring.js';
import { rutinPeerSupporter } from './documents/rutin-peer-supporter.js';
import { slutrapportGronaVagar } from './documents/slutrapport-grona-vagar.js';
import { indikatorerAlmslatten, insatserMellanmark } from './documents/tables.js';
import { renderDocx } from './render/docx.js';
import { renderOdt } from './render/odt.js';
import { renderPdf } from './render/pdf.js';
import { renderPptx } from './render/pptx.js';
import { renderCsv, renderXlsx } from './render/sheets.js';

/**
 * Makes the files of the demo's documents from the texts in `documents/`. The same texts give the
 * same bytes on every run; a test compares them with the committed files.
 *
 *     node dist/apps/cli/demo/make-files.js     (from the project's root)
 */
export async function renderFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const mall = 'Mall för avidentifierad ärendedragning';
  return new Map([
    ['slutrapport-grona-vagar.docx', await renderDocx('Slutrapport Gröna vägar', slutrapportGronaVagar)],
    ['mall-arendedragning-v1.docx', await renderDocx(mall, mallArendedragning1)],
    ['mall-arendedragning-v2.docx', await renderDocx(mall, mallArendedragning2)],
    ['delrapport-digital-start.pdf', await renderPdf('Delrapport Digital start, år 1', delrapportDigitalStart)],
    ['avtal-en-vag-in.pdf', await renderPdf('Samverkansavtal En väg in', avtalEnVagIn)],
    ['protokoll-processledare.pdf', await renderPdf('Minnesanteckningar', protokollProcessledare)],
    ['rutin-forsakring.odt', renderOdt('Rutin för försäkring av deltagare i insats', rutinForsakring)],
    ['bip-pa-tio-bilder.pptx', await renderPptx('BIP på tio bilder', bipPaTioBilder)],
    ['indikatorer-almslatten.xlsx', await renderXlsx('Indikatorer och deltagarutveckling 2025', indikatorerAlmslatten)],
    ['insatser-mellanmark.csv', renderCsv(insatserMellanmark)],
    ['rutin-peer-supporter.md', Buffer.from(rutinPeerSupporter)],
  ]);
}

async function writeFiles(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of await renderFiles()) {
    writeFileSync(join(folder, name), bytes);
    console.log(`${name}  ${bytes.length} bytes`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await writeFiles(join('apps', 'cli', 'demo', 'files'));
}
