import { useTranslation } from 'react-i18next';
import type { SearchPageQuery } from '../../gql/graphql';
import { itemPath, paths } from '../../paths';
import { ItemRow } from '../items/item-row';

type Hit = SearchPageQuery['search']['hits'][number];

/** A hit: the row of the item, with the passage where the words stand, which opens at its place. */
export function HitRow({ hit }: { hit: Hit }) {
  const { t } = useTranslation();
  const [passage] = hit.passages;
  const place =
    passage &&
    [
      passage.page ? t('search.page', { page: passage.page }) : passage.label,
      passage.heading,
      passage.replyId && t('search.inAnswer'),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <ItemRow
      item={hit.item}
      level={2}
      to={placeOf(hit)}
      title={<span dangerouslySetInnerHTML={{ __html: hit.titleHtml }} />}
      passage={
        passage && (
          <>
            {place && <span className="quiet">{place}: </span>}
            <span dangerouslySetInnerHTML={{ __html: passage.html }} />
          </>
        )
      }
    />
  );
}

/** The page of the document, the answer of the question; otherwise the top. */
function placeOf({ item, passages: [passage] }: Hit): string {
  if (item.kind === 'document' && passage?.page) return paths.document(item.id, passage.page);
  if (item.kind === 'question' && passage?.replyId) return paths.answer(item.id, passage.replyId);
  return itemPath(item);
}
