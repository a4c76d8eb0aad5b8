import { Alert, Button, Field, Label, Search as SearchBox, Select } from '@digdir/designsystemet-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Facets } from '../features/search/facets';
import { HitRow } from '../features/search/hit-row';
import { NothingFound } from '../features/search/nothing-found';
import {
  ADDRESSED,
  GROUPS,
  type Group,
  inputOf,
  isNarrowed,
  narrowings,
  SearchPage,
  YEAR,
} from '../features/search/search-query';
import { Suggestions } from '../features/search/suggestions';
import type { SearchInput, SearchPageQuery } from '../gql/graphql';
import { announce } from '../ui/announce';
import { FaultNotice } from '../ui/fault';
import { Folded } from '../ui/filters';
import { faultOf } from '../api/errors';
import { More, usePages } from '../ui/more';
import { Page } from '../ui/page';
import { Rows } from '../ui/row';
import { RowSkeletons } from '../ui/skeletons';
import { listed } from '../ui/time';
import { useLast } from '../ui/use-last';

/** As one types; the address holds the whole state, so that a search can be sent to somebody. */
export default function SearchRoute() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [text, setText] = useState(search.get('q') ?? '');
  const [typed, setTyped] = useState(text);
  const input = inputOf(search, typed);
  const [{ data, error, stale, fetching }, again] = useQuery({ query: SearchPage, variables: { input } });
  const shown = useLast(data);
  useTyping(text, (value) => searchAs(value, true));

  function set(word: string, values: string[], replace = false) {
    setSearch(
      (before) => {
        before.delete(word);
        for (const value of values) before.append(word, value);
        return before;
      },
      { replace },
    );
  }
  function searchAs(words: string, replace = false) {
    setTyped(words);
    set('q', words ? [words.slice(0, ADDRESSED)] : [], replace);
  }
  const toggle = (group: Group, value: string, on: boolean) => {
    const { word } = GROUPS[group];
    const before = search.getAll(word);
    set(word, on ? [...before, value] : before.filter((one) => one !== value));
  };
  const result = shown?.search;
  const total =
    result &&
    (result.totalIsExact ? t('search.found', { count: result.total }) : t('search.foundMany', { count: result.total }));
  useEffect(() => {
    if (total && !stale && !fetching) announce(total);
  }, [total, stale, fetching]);
  const narrowedTo = search.getAll('natverk');
  const networks = result?.facets.networks.filter(({ value }) => narrowedTo.includes(value)) ?? [];
  const here =
    narrowedTo.length > 0 ? listed(networks.map(({ label }) => label)) || t('search.chosenNetworks') : undefined;
  const filtered = isNarrowed(search);
  /** The topic stands for the words that led to it. */
  function chooseTopic(id: string) {
    setText('');
    setSearch((before) => {
      before.delete('q');
      if (!before.getAll(GROUPS.topics.word).includes(id)) before.append(GROUPS.topics.word, id);
      return before;
    });
  }
  /** Words that were proposed: at once, and as typed. */
  function searchFor(words: string) {
    setText(words);
    searchAs(words);
  }

  return (
    <Page
      title={t('search.title')}
      name={search.get('q') ? t('search.titleFor', { text: search.get('q')?.slice(0, 60) }) : undefined}
      lead={t('search.lead')}
    >
      <form
        role="search"
        className="search-form search-large"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          searchAs(text);
        }}
      >
        <SearchBox>
          <SearchBox.Input
            aria-label={t('search.label')}
            placeholder={t('search.placeholder')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <SearchBox.Clear aria-label={t('search.clear')} onClick={() => setText('')} />
          <SearchBox.Button>{t('search.submit')}</SearchBox.Button>
        </SearchBox>
      </form>
      <Suggestions text={text} onWords={searchFor} onTopic={chooseTopic} />
      {result?.didYouMean && (
        <p className="scope">
          {t('search.didYouMean')}{' '}
          <Button variant="tertiary" data-size="sm" onClick={() => searchFor(result.didYouMean!)}>
            {result.didYouMean}
          </Button>
        </p>
      )}
      {here && (
        <p className="scope">
          {t('search.onlyHere', { name: here })}{' '}
          <Button variant="tertiary" data-size="sm" onClick={() => set('natverk', [])}>
            {t('search.everywhere')}
          </Button>
        </p>
      )}
      {error && !data && <FaultNotice fault={faultOf(error)} retry={() => again({ requestPolicy: 'network-only' })} />}
      <div className="with-facets">
        <div>
          <Folded label={t('search.narrow')} count={narrowings(search)} className="facets-box">
            {result && (
              <Facets
                facets={result.facets}
                search={search}
                onChange={toggle}
                onYear={(year) => set(YEAR, year ? [year] : [])}
              />
            )}
            {filtered && (
              <Button
                variant="tertiary"
                data-size="sm"
                onClick={() => setSearch(text ? { q: text.slice(0, ADDRESSED) } : {})}
              >
                {t('act.clearFilters')}
              </Button>
            )}
          </Folded>
        </div>
        <div aria-busy={!result && !error}>
          <div className="found">
            <strong>{total}</strong>
            <Field className="found-sort">
              <Label>{t('search.sort')}</Label>
              <Select
                data-size="sm"
                width="auto"
                value={search.get('ordning') ?? ''}
                onChange={(event) => set('ordning', event.target.value ? [event.target.value] : [])}
              >
                <option value="">{t('search.relevance')}</option>
                <option value="nyast">{t('search.newest')}</option>
              </Select>
            </Field>
          </div>
          {result?.engine === 'POSTGRES' && <Alert data-color="info">{t('search.simpler')}</Alert>}
          {!result && !error && <RowSkeletons count={5} />}
          {result?.hits.length === 0 && (
            <NothingFound
              text={text}
              here={here}
              narrowed={filtered}
              onEverywhere={() => set('natverk', [])}
              onAll={() => setSearch(text ? { q: text.slice(0, ADDRESSED) } : {})}
            />
          )}
          {result && result.hits.length > 0 && <Hits key={JSON.stringify(input)} first={result} input={input} />}
        </div>
      </div>
    </Page>
  );
}

function Hits({ first, input }: { first: SearchPageQuery['search']; input: SearchInput }) {
  const { afters, open } = usePages();
  const last = afters.length - 1;
  return (
    <>
      <Rows>
        {first.hits.map((hit) => (
          <HitRow key={hit.item.id} hit={hit} />
        ))}
      </Rows>
      {last === 0 && <More pageInfo={first.pageInfo} onMore={open} />}
      {afters.slice(1).map((after, at) => (
        <FurtherHits key={after} after={after} input={input} last={at + 1 === last} onMore={open} />
      ))}
    </>
  );
}

function FurtherHits({
  after,
  input,
  last,
  onMore,
}: {
  after?: string;
  input: SearchInput;
  last: boolean;
  onMore: (after: string) => void;
}) {
  const [{ data }] = useQuery({ query: SearchPage, variables: { input, after } });
  if (!data) return <RowSkeletons />;
  return (
    <>
      <Rows>
        {data.search.hits.map((hit) => (
          <HitRow key={hit.item.id} hit={hit} />
        ))}
      </Rows>
      {last && <More pageInfo={data.search.pageInfo} onMore={onMore} />}
    </>
  );
}

/** Tells what is typed when the typing rests. */
function useTyping(text: string, tell: (text: string) => void) {
  const told = useRef(text);
  useEffect(() => {
    if (told.current === text) return;
    const timer = setTimeout(() => {
      told.current = text;
      tell(text);
    }, 250);
    return () => clearTimeout(timer);
    // The newest `tell` writes to the newest address; only the text begins it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text]);
}
