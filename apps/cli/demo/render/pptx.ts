import PptxGen from 'pptxgenjs';
import type { Slide } from '../documents/bip-pa-tio-bilder.js';
import { normalised } from './package.js';

// The package's types describe its CommonJS door; node gives the class itself.
const Presentation = PptxGen as unknown as typeof PptxGen.default;

/** A presentation with a title, points and speaker's notes on each slide. */
export async function renderPptx(title: string, slides: readonly Slide[]): Promise<Buffer> {
  const presentation = new Presentation();
  presentation.title = title;
  presentation.author = 'Demonstration';
  presentation.company = 'Samordningsförbundet Granåsbygden';
  for (const { title: heading, points, notes } of slides) {
    const slide = presentation.addSlide();
    slide.addText(heading, { x: 0.6, y: 0.4, w: 8.8, h: 0.9, fontSize: 30, bold: true, color: '123B3A' });
    slide.addText(
      points.map((text) => ({ text, options: { bullet: true, breakLine: true } })),
      { x: 0.6, y: 1.5, w: 8.8, h: 3.4, fontSize: 20, color: '222222', valign: 'top' },
    );
    slide.addNotes(notes);
  }
  const written = await presentation.write({ outputType: 'nodebuffer' });
  return normalised(written as Uint8Array);
}
