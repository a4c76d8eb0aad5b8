import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigationType } from 'react-router';

interface PageProps {
  title: string;
  /** Its name in the window, where the heading would be that of other pages too. */
  name?: string;
  /** What stands over the heading, as the kind of a thing. */
  over?: ReactNode;
  lead?: ReactNode;
  /** `text`: one column to read or write in; `wide`: the whole width. */
  width?: 'text' | 'wide';
  children: ReactNode;
}

/** Every page: its name in the window, one h1 that takes the focus when one arrives by a link, and its content. */
export function Page({ title, name, over, lead, width = 'wide', children }: PageProps) {
  return (
    <div className={`page page-${width}`}>
      <header className="page-head">
        {over && <div className="facts page-over">{over}</div>}
        <PageTitle name={name}>{title}</PageTitle>
        {lead && (
          <Paragraph className="lead" data-size="lg">
            {lead}
          </Paragraph>
        )}
      </header>
      {children}
    </div>
  );
}

/** The h1 alone, for pages with a head of their own. */
export function PageTitle({ children, name = children }: { children: string; name?: string }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = useNavigationType();
  const { key, hash } = useLocation();
  useEffect(() => {
    document.title = name === t('app.name') ? name : `${name} – ${t('app.name')}`;
  }, [name, t]);
  // With what is shown, not after it: focus that came later would be taken from who is quick with Tab.
  useLayoutEffect(() => {
    // On the first page the browser's own start is right; a hash has a place of its own to go to.
    if (key === 'default' || hash || arrival === 'REPLACE') return;
    heading.current?.focus({ preventScroll: true });
    // Only on arrival: a new search on the same page must leave the focus where one writes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <Heading level={1} data-size="lg" ref={heading} tabIndex={-1}>
      {children}
    </Heading>
  );
}
