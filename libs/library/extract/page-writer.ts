import { cleanLine, cleanText } from './clean-text.js';
import { type ExtractedPage, ExtractionFault } from './extraction.js';

/** Collects the pages of a file as a reader comes upon them, and stops it when there is too much text. */
export class PageWriter {
  readonly pages: ExtractedPage[] = [];
  private heading: string | undefined;
  private paragraphs: string[] = [];
  private numbered = 0;
  private characters = 0;

  constructor(
    private readonly label: ExtractedPage['label'],
    private readonly maxTextChars: number,
  ) {}

  /** Ends the page under way and begins another. An empty page takes a number but is not kept. */
  begin(heading?: string): void {
    this.end();
    this.heading = heading && cleanLine(heading);
    this.count(heading);
  }

  /** Gives the page under way its heading, if it has none yet. */
  name(heading: string): void {
    this.heading ??= cleanLine(heading);
  }

  get isNamed(): boolean {
    return this.heading !== undefined;
  }

  paragraph(text: string): void {
    if (text.trim() === '') return;
    this.count(text);
    this.paragraphs.push(text);
  }

  end(): void {
    const text = cleanText(this.paragraphs.join('\n\n'));
    // Sections are counted as they are kept; pages, slides and sheets have numbers of their own.
    const hasContent = text !== '' || this.heading !== undefined;
    if (this.label !== 'section' || hasContent) this.numbered++;
    if (hasContent) {
      this.pages.push({
        number: this.numbered,
        label: this.label,
        ...(this.heading !== undefined && { heading: this.heading }),
        text,
      });
    }
    this.heading = undefined;
    this.paragraphs = [];
  }

  private count(text = ''): void {
    this.characters += text.length;
    if (this.characters > this.maxTextChars) throw new ExtractionFault('too_large');
  }
}
