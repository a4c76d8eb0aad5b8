import { Checkbox, Details, Fieldset } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { SearchPageQuery } from '../../gql/graphql';
import { GROUPS, type Group } from './search-query';

interface FacetsProps {
  facets: SearchPageQuery['search']['facets'];
  search: URLSearchParams;
  onChange: (group: Group, value: string, on: boolean) => void;
}

const SHOWN = 8;
const KINDS = ['question', 'method', 'document'] as const;
const TYPES = [
  'slutrapport',
  'delrapport',
  'rutin',
  'mall',
  'avtal',
  'protokoll',
  'presentation',
  'underlag',
  'annat',
] as const;

/** What one can narrow by, each value with how many it leaves. */
export function Facets({ facets, search, onChange }: FacetsProps) {
  const { t } = useTranslation();
  const label = (group: Group, { value, label: given }: { value: string; label: string }) => {
    const kind = KINDS.find((one) => one === value);
    const type = TYPES.find((one) => one === value);
    if (group === 'kinds' && kind) return t(`kind.${kind}`);
    if (group === 'documentTypes' && type) return t(`documentType.${type}`);
    return given;
  };
  const groups = (Object.keys(GROUPS) as Group[]).filter((group) => facets[group].length > 0);
  return (
    <div className="facets">
      {groups.map((group, at) => {
        const chosen = search.getAll(GROUPS[group].word);
        return (
          <Details key={group} defaultOpen={at < 2 || chosen.length > 0}>
            <Details.Summary>{t(`search.${group}`)}</Details.Summary>
            <Details.Content>
              <Fieldset>
                <Fieldset.Legend className="unseen">{t(`search.${group}`)}</Fieldset.Legend>
                {facets[group].slice(0, SHOWN).map((facet) => (
                  <Checkbox
                    key={facet.value}
                    data-size="sm"
                    value={facet.value}
                    checked={chosen.includes(facet.value)}
                    onChange={(event) => onChange(group, facet.value, event.target.checked)}
                    label={`${label(group, facet)} (${facet.count})`}
                  />
                ))}
              </Fieldset>
            </Details.Content>
          </Details>
        );
      })}
    </div>
  );
}
