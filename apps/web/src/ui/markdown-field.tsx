import { Button, Field, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MentionButton, type Mentioned, mentionOf } from './mention';

interface MarkdownFieldProps {
  label: ReactNode;
  description?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  id?: string;
  rows?: number;
  error?: string;
  required?: boolean;
  maxLength?: number;
  onBlur?: () => void;
  /** Files that are pasted or dropped on the text; `insert` puts words where the cursor stands then. */
  onFiles?: (files: File[], insert: (text: string) => void) => void;
  /** Whom one can mention. */
  people?: readonly Mentioned[];
}

/** What each button of the toolbar puts around or before what is marked. */
const FORMS = {
  bold: { before: '**', after: '**', line: false, sign: 'F' },
  italic: { before: '_', after: '_', line: false, sign: 'K' },
  list: { before: '- ', after: '', line: true, sign: '•' },
  numbered: { before: '1. ', after: '', line: true, sign: '1.' },
  quote: { before: '> ', after: '', line: true, sign: '”' },
  link: { before: '[', after: '](https://)', line: false, sign: '↗' },
} as const;

/** A text with a few forms (Markdown), a toolbar and a preview. */
export function MarkdownField({
  label,
  description,
  value,
  onChange,
  id,
  rows = 6,
  error,
  required,
  maxLength = 50_000,
  onBlur,
  onFiles,
  people = [],
}: MarkdownFieldProps) {
  const { t } = useTranslation();
  const own = useId();
  const [preview, setPreview] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const field = id ?? own;
  const told = useRef(onChange);
  useEffect(() => {
    told.current = onChange;
  });

  /** The text may have grown since: what counts is what stands there now. */
  function insert(words: string) {
    const text = area.current;
    if (!text) return;
    const { value: now, selectionEnd: at } = text;
    const before = at > 0 && now[at - 1] !== '\n' ? '\n' : '';
    told.current(`${now.slice(0, at)}${before}${words}\n${now.slice(at)}`);
  }

  function apply({ before, after, line }: { before: string; after: string; line: boolean }) {
    const text = area.current;
    if (!text) return;
    const { selectionStart: from, selectionEnd: to } = text;
    const start = line ? value.lastIndexOf('\n', from - 1) + 1 : from;
    const marked = value.slice(start, to);
    const formed = line
      ? marked
          .split('\n')
          .map((one) => before + one)
          .join('\n')
      : before + (marked || (after.startsWith(']') ? t('form.linkText') : '')) + after;
    onChange(value.slice(0, start) + formed + value.slice(to));
    requestAnimationFrame(() => {
      text.focus();
      const end = start + formed.length - (line || marked ? 0 : after.length);
      text.setSelectionRange(marked && !line ? start : end, end);
    });
  }

  function mention(person: Mentioned) {
    const text = area.current;
    if (!text) return;
    const words = mentionOf(person);
    const at = text.selectionEnd;
    onChange(value.slice(0, at) + words + value.slice(at));
    requestAnimationFrame(() => {
      text.focus();
      text.setSelectionRange(at + words.length, at + words.length);
    });
  }

  return (
    <Field className="markdown">
      <Label htmlFor={field}>{label}</Label>
      {description && <Field.Description>{description}</Field.Description>}
      <div className="toolbar" role="group" aria-label={t('form.toolbar')}>
        {!preview &&
          (Object.keys(FORMS) as (keyof typeof FORMS)[]).map((form) => (
            <Button
              key={form}
              type="button"
              variant="tertiary"
              data-size="sm"
              data-color="neutral"
              aria-label={t(`form.${form}`)}
              title={t(`form.${form}`)}
              onClick={() => apply(FORMS[form])}
              className={`tool tool-${form}`}
            >
              {FORMS[form].sign}
            </Button>
          ))}
        {!preview && people.length > 0 && <MentionButton people={people} onChoose={mention} />}
        <Button
          type="button"
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-pressed={preview}
          onClick={() => setPreview(!preview)}
          className="tool-preview"
        >
          {t(preview ? 'form.write' : 'form.preview')}
        </Button>
      </div>
      {preview && <Preview text={value} />}
      <Textarea
        ref={area}
        id={field}
        hidden={preview}
        rows={rows}
        value={value}
        maxLength={maxLength}
        required={required}
        aria-invalid={Boolean(error) || undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        onPaste={(event) => give(event.clipboardData.files, event, insert, onFiles)}
        onDrop={(event) => give(event.dataTransfer.files, event, insert, onFiles)}
      />
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}

function give(
  list: FileList,
  event: { preventDefault: () => void },
  insert: (text: string) => void,
  onFiles: MarkdownFieldProps['onFiles'],
) {
  if (!onFiles || list.length === 0) return;
  event.preventDefault();
  onFiles([...list], insert);
}

/** As it will look. The markup is made here with HTML off, so that nothing written can become anything but text. */
function Preview({ text }: { text: string }) {
  const { t } = useTranslation();
  const [html, setHtml] = useState('');
  useEffect(() => {
    let wanted = true;
    void import('./markdown').then(({ render }) => wanted && setHtml(render(text)));
    return () => {
      wanted = false;
    };
  }, [text]);
  return text.trim() ? (
    <div className="prose preview" dangerouslySetInnerHTML={{ __html: html }} />
  ) : (
    <p className="preview quiet">{t('form.nothingToShow')}</p>
  );
}
