import { Button, Heading } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../ui/fault';
import { Paged, type PageOfList } from '../../ui/more';
import { DocumentText } from './document-fields';

const LABELS = ['page', 'section', 'slide', 'sheet'] as const;

/** The text of the file by page; a link to a page opens as much as it takes to come there. */
export function Pages({ id }: { id: string }) {
  return <Paged>{(page) => <Part id={id} {...page} />}</Paged>;
}

function Part({ id, after, last, onMore }: { id: string } & PageOfList) {
  const { t } = useTranslation();
  const { hash } = useLocation();
  const result = useQuery({ query: DocumentText, variables: { id, after } });
  const pages = result[0].data?.document.pages;
  const wanted = Number(/^#sida-(\d+)$/.exec(hash)?.[1]);
  useEffect(() => {
    if (!pages || !wanted) return;
    const here = pages.edges.some(({ node }) => node.number === wanted);
    if (here) {
      const target = document.getElementById(`sida-${wanted}`);
      target?.scrollIntoView();
      target?.focus({ preventScroll: true });
    } else if (
      last &&
      pages.pageInfo.hasNextPage &&
      pages.pageInfo.endCursor &&
      (pages.edges.at(-1)?.node.number ?? 0) < wanted
    ) {
      onMore(pages.pageInfo.endCursor);
    }
  }, [pages, wanted, last, onMore]);
  return (
    <Loaded result={result}>
      {({
        document: {
          pages: { edges, pageInfo },
        },
      }) => (
        <>
          {edges.map(({ node: { number, label, heading, text } }) => (
            <section
              key={number}
              className="document-page"
              id={`sida-${number}`}
              tabIndex={-1}
              aria-label={t(`document.${LABELS.find((one) => one === label) ?? 'page'}`, { number })}
            >
              <p className="document-number">
                {t(`document.${LABELS.find((one) => one === label) ?? 'page'}`, { number })}
              </p>
              {heading && (
                <Heading level={3} data-size="2xs">
                  {heading}
                </Heading>
              )}
              <p className="document-text">{text}</p>
            </section>
          ))}
          {last && pageInfo.hasNextPage && pageInfo.endCursor && (
            <Button variant="secondary" onClick={() => onMore(pageInfo.endCursor!)}>
              {t('document.more')}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}
