import type { Letter } from '#platform';
import { NoticeKind } from './notice.entity.js';
import type { MAIL_CHOICE } from './notices.js';
import type { Shown } from './notice.source.js';

export type MailedKind = keyof typeof MAIL_CHOICE;
type Language = 'sv' | 'en';

interface Words {
  /** What has happened, with neither names nor titles. */
  bare: string;
  /** The same, by whom (null where that is not told) and where. */
  full(actor: string | null, title: string): string;
  subject(title: string): string;
}

const WORDS: Record<Language, Record<MailedKind, Words>> = {
  sv: {
    answer: {
      bare: 'Det finns ett nytt svar i en tråd som du följer.',
      full: (actor, title) => `${actor ?? 'Någon'} har svarat på frågan ”${title}”.`,
      subject: (title) => `Nytt svar: ${title}`,
    },
    comment: {
      bare: 'Det finns en ny kommentar i en tråd som du följer.',
      full: (actor, title) => `${actor ?? 'Någon'} har kommenterat i ”${title}”.`,
      subject: (title) => `Ny kommentar: ${title}`,
    },
    accepted: {
      bare: 'Ett svar som du har skrivit löste en fråga.',
      full: (actor, title) => `${actor ?? 'Den som frågade'} har markerat att ditt svar löste frågan ”${title}”.`,
      subject: (title) => `Ditt svar löste frågan: ${title}`,
    },
    mention: {
      bare: 'Någon har nämnt dig.',
      full: (actor, title) => `${actor ?? 'Någon'} har nämnt dig i ”${title}”.`,
      subject: (title) => `Du är nämnd: ${title}`,
    },
  },
  en: {
    answer: {
      bare: 'There is a new answer in a thread that you follow.',
      full: (actor, title) => `${actor ?? 'Someone'} has answered the question “${title}”.`,
      subject: (title) => `New answer: ${title}`,
    },
    comment: {
      bare: 'There is a new comment in a thread that you follow.',
      full: (actor, title) => `${actor ?? 'Someone'} has commented in “${title}”.`,
      subject: (title) => `New comment: ${title}`,
    },
    accepted: {
      bare: 'An answer that you wrote solved a question.',
      full: (actor, title) => `${actor ?? 'The one who asked'} has marked that your answer solved “${title}”.`,
      subject: (title) => `Your answer solved: ${title}`,
    },
    mention: {
      bare: 'Someone has mentioned you.',
      full: (actor, title) => `${actor ?? 'Someone'} has mentioned you in “${title}”.`,
      subject: (title) => `You are mentioned: ${title}`,
    },
  },
};

const FRAME: Record<Language, { open: string; settings: string }> = {
  sv: { open: 'Läs på Lärplattformen', settings: 'Välj vilka brev du får' },
  en: { open: 'Read on Lärplattformen', settings: 'Choose which letters you get' },
};

export interface LetterAbout {
  id: string;
  kind: MailedKind;
  shown: Shown;
  actor: string | null;
  to: { email: string; language: Language; mailContent: boolean };
  /** Origin of the web. */
  origin: string;
}

/** Where a person chooses which letters they get. */
export const SETTINGS_PATH = '/installningar';

/** Writes the letter about one notice; for one who wants no content, only that something is there and where. */
export function noticeLetter({ id, kind, shown, actor, to, origin }: LetterAbout): Letter {
  const words = WORDS[to.language][kind];
  const frame = FRAME[to.language];
  const said = to.mailContent ? words.full(actor, shown.title) : words.bare;
  const excerpt = to.mailContent ? shown.text : '';
  const [link, settings] = [`${origin}${shown.path}`, `${origin}${SETTINGS_PATH}`];
  const text = [
    said,
    ...(excerpt ? [excerpt.replace(/^/gm, '> ')] : []),
    `${frame.open}:\n${link}`,
    `-- \n${frame.settings}: ${settings}`,
  ].join('\n\n');
  const html = [
    `<!doctype html><html lang="${to.language}"><body>`,
    `<p>${escape(said)}</p>`,
    ...(excerpt ? [`<blockquote>${escape(excerpt).replaceAll('\n', '<br>')}</blockquote>`] : []),
    `<p><a href="${escape(link)}">${frame.open}</a></p>`,
    `<hr><p><a href="${escape(settings)}">${frame.settings}</a></p>`,
    '</body></html>',
  ].join('\n');
  return {
    to: to.email,
    subject: to.mailContent ? words.subject(shown.title) : words.bare,
    text,
    html,
    messageId: `<notice.${id}@${new URL(origin).hostname}>`,
    // Precedence by RFC 3834: no automatic reply is wanted. RFC 2369: where to turn these letters off.
    headers: { 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe': `<${settings}>` },
  };
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Whether letters are written about this kind at all. */
export const isMailed = (kind: NoticeKind): kind is MailedKind => kind in WORDS.sv;
