import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { SearchPageQuery } from '../../gql/graphql';
import { itemPath, paths } from '../../paths';
import { Link } from '../../ui/link';
import { ItemRow } from '../items/item-row';

type Hit = SearchPageQuery['search']['hits'][number];
type Passage = Hit['passages'][number];

const SHOWN = 3;

/** A hit: the row of the item, with the passages where the words stand, each of which opens at its place. */
export function HitRow({ hit }: { hit: Hit }) {
  const { t } = useTranslation();
  const passages = hit.passages.slice(0, SHOWN);
  return (
    <ItemRow
      item={hit.item}
      level={2}
      to={pathOf(hit, passages[0])}
      title={<span dangerouslySetInnerHTML={{ __html: hit.titleHtml }} />}
      passage={
        passages.length > 0 &&
        passages.map((passage, at) => {
          const place = placeOf(t, passage);
          return (
            <span key={at} className="passage">
              {place && <Link to={pathOf(hit, passage)}>{place}</Link>}
              {place && ': '}
              <span dangerouslySetInnerHTML={{ __html: passage.html }} />
            </span>
          );
        })
      }
    />
  );
}

const placeOf = (t: TFunction, { page, label, heading, replyId }: Passage): string =>
  [page ? t('search.page', { page }) : label, heading, replyId && t('search.inAnswer')].filter(Boolean).join(', ');

/** Sections, slides and sheets are numbered as pages are, and say so in their label alone: "Avsnitt 9". */
const placeNumber = ({ page, label }: Passage): number | undefined =>
  page ?? (Number(/\d+/.exec(label ?? '')?.[0]) || undefined);

/** The page of the document, the answer of the question; otherwise the top. */
function pathOf({ item }: Hit, passage: Passage | undefined): string {
  if (item.kind === 'document' && passage) return paths.document(item.id, placeNumber(passage));
  if (item.kind === 'question' && passage?.replyId) return paths.answer(item.id, passage.replyId);
  return itemPath(item);
}
