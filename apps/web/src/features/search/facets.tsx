import { Checkbox, Details, Fieldset, Radio } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchPageQuery } from '../../gql/graphql';
import { GROUPS, type Group, YEAR } from './search-query';

interface FacetsProps {
  facets: SearchPageQuery['search']['facets'];
  search: URLSearchParams;
  onChange: (group: Group, value: string, on: boolean) => void;
  onYear: (year: string) => void;
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

/** What one can narrow by, each value with how many it leaves: the most common, and what is chosen. */
export function Facets({ facets, search, onChange, onYear }: FacetsProps) {
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
                {facets[group]
                  .filter(({ value }, at) => at < SHOWN || chosen.includes(value))
                  .map((facet) => (
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
      <Years years={facets.years} chosen={search.get(YEAR) ?? ''} onChange={onYear} />
    </div>
  );
}

interface YearsProps {
  years: FacetsProps['facets']['years'];
  chosen: string;
  onChange: (year: string) => void;
}

/** One year at a time; the others are counted only while none is chosen. */
function Years({ years, chosen, onChange }: YearsProps) {
  const { t } = useTranslation();
  const name = useId();
  if (years.length === 0 && !chosen) return null;
  const shown =
    years.some(({ value }) => value === chosen) || !chosen ? years : [{ value: chosen, count: 0 }, ...years];
  return (
    <Details defaultOpen={Boolean(chosen)}>
      <Details.Summary>{t('search.years')}</Details.Summary>
      <Details.Content>
        <Fieldset>
          <Fieldset.Legend className="unseen">{t('search.years')}</Fieldset.Legend>
          <Radio
            name={name}
            data-size="sm"
            value=""
            label={t('search.allYears')}
            checked={!chosen}
            onChange={() => onChange('')}
          />
          {shown.slice(0, 12).map(({ value, count }) => (
            <Radio
              key={value}
              name={name}
              data-size="sm"
              value={value}
              label={`${value} (${count})`}
              checked={chosen === value}
              onChange={() => onChange(value)}
            />
          ))}
        </Fieldset>
      </Details.Content>
    </Details>
  );
}
