import { TextDecoder } from 'node:util';
import { Parser } from 'htmlparser2';
import type { Archive } from './archive.js';

export type XmlAttributes = Readonly<Record<string, string>>;

/** Called as the document goes by. Names keep their prefix (`w:t`). */
export interface XmlVisitor {
  open?(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Streams one part of an archive through an XML parser that resolves no outer entities. Nothing happens when the part is missing. */
export async function readXml(archive: Archive, name: string, visitor: XmlVisitor): Promise<void> {
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => visitor.open?.(tag, attributes),
      ontext: (text) => visitor.text?.(text),
      onclosetag: (tag) => visitor.close?.(tag),
    },
    { xmlMode: true, decodeEntities: true },
  );
  let decoder: TextDecoder | undefined;
  for await (const chunk of archive.chunks(name)) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    parser.write(decoder.decode(chunk, { stream: true }));
  }
  if (decoder) parser.end(decoder.decode());
}

/** Relationships of a part of an Open XML file: id → part name, and the names by the last word of their type. */
export async function readRelations(
  archive: Archive,
  part: string,
): Promise<{ id: string; type: string; target: string }[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const found: { id: string; type: string; target: string }[] = [];
  await readXml(archive, `${folder}_rels/${part.slice(folder.length)}.rels`, {
    open(name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) {
      if (name !== 'Relationship' || mode === 'External') return;
      found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolved(folder, target) });
    },
  });
  return found;
}

/** The title that an Open XML file gives in its core properties. */
export async function readCoreTitle(archive: Archive): Promise<string | undefined> {
  return readTitle(archive, 'docProps/core.xml');
}

/** The text of `dc:title` in a part. */
export async function readTitle(archive: Archive, part: string): Promise<string | undefined> {
  let inside = false;
  let title = '';
  await readXml(archive, part, {
    open: (name) => void (inside = name === 'dc:title'),
    text: (text) => void (inside && (title += text)),
    close: () => void (inside = false),
  });
  return title.trim() || undefined;
}

function resolved(folder: string, target: string): string {
  return new URL(target.startsWith('/') ? target : `/${folder}${target}`, 'zip://x').pathname.slice(1);
}

function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
