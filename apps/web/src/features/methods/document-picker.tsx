import { EXPERIMENTAL_Suggestion as Suggestion, Field, Label } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { useRested } from '../../ui/use-rested';

const DocumentsByWords = graphql(`
  query DocumentsByWords($text: String!) {
    search(input: { text: $text, kinds: [document] }, first: 8) {
      hits {
        item {
          id
          title
          home {
            name
          }
        }
      }
    }
  }
`);

interface DocumentPickerProps {
  onPick: (document: { id: string; title: string }) => void;
}

/** A document of the library, found by its words. */
export function DocumentPicker({ onPick }: DocumentPickerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const wanted = useRested(text.trim(), 250);
  const [{ data }] = useQuery({ query: DocumentsByWords, variables: { text: wanted } });
  const found = (data?.search.hits ?? []).map(({ item }) => item);
  return (
    <Field>
      <Label>{t('method.fromLibrary')}</Label>
      <Suggestion
        selected={null}
        filter={false}
        onSelectedChange={(chosen) => {
          const document = found.find(({ id }) => id === chosen?.value);
          if (!document) return;
          onPick(document);
          setText('');
        }}
      >
        <Suggestion.Input
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={t('method.searchLibrary')}
        />
        <Suggestion.List>
          <Suggestion.Empty>{t('state.none')}</Suggestion.Empty>
          {found.map(({ id, title, home }) => (
            <Suggestion.Option key={id} value={id} label={title}>
              {title}
              {home && <div className="quiet">{home.name}</div>}
            </Suggestion.Option>
          ))}
        </Suggestion.List>
      </Suggestion>
    </Field>
  );
}
