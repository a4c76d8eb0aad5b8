import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { useRested } from '../../ui/use-rested';

const SuggestionsFor = graphql(`
  query SuggestionsFor($text: String!) {
    suggestions(text: $text) {
      kind
      text
      topicId
      itemId
    }
  }
`);

const LEAST = 2;
const MOST = 5;

interface SuggestionsProps {
  text: string;
  onWords: (words: string) => void;
  onTopic: (topicId: string) => void;
}

/** Titles and topics that go on from what is typed, each a button: nothing that one must get past to go on writing. */
export function Suggestions({ text, onWords, onTopic }: SuggestionsProps) {
  const { t } = useTranslation();
  const wanted = useRested(text.trim(), 200);
  const short = wanted.length < LEAST || text.trim().length < LEAST;
  const [{ data }] = useQuery({ query: SuggestionsFor, variables: { text: wanted.slice(0, 100) }, pause: short });
  const found = short
    ? []
    : (data?.suggestions ?? []).filter((one) => one.text.toLowerCase() !== wanted.toLowerCase()).slice(0, MOST);
  if (found.length === 0) return null;
  return (
    <ul className="suggestions" aria-label={t('search.suggestions')}>
      {found.map(({ kind, text: words, topicId, itemId }) => (
        <li key={topicId ?? itemId ?? words}>
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            data-color="neutral"
            onClick={() => (kind === 'topic' && topicId ? onTopic(topicId) : onWords(words))}
          >
            {kind === 'topic' ? `${t('question.topic')}: ${words}` : words}
          </Button>
        </li>
      ))}
    </ul>
  );
}
