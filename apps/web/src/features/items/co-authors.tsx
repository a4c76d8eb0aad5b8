import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnyVariables, type TypedDocumentNode, useMutation, useQuery } from 'urql';
import { type Fault, faultOf } from '../../api/errors';
import { graphql } from '../../gql';
import type { CoAuthorsOfDocumentQuery } from '../../gql/graphql';
import { paths } from '../../paths';
import { announce } from '../../ui/announce';
import { FaultNotice, Loaded } from '../../ui/fault';
import { Link } from '../../ui/link';
import { Aside } from '../../ui/section';
import { SelectField } from '../../ui/select-field';

/** Members of the home, by name: a federation's own. */
export const CoAuthorChoices = graphql(`
  fragment CoAuthorChoices on Network {
    id
    name
    members(first: 100) {
      edges {
        node {
          person {
            id
            name
          }
        }
      }
    }
  }
`);

const OfMethod = graphql(`
  query CoAuthorsOfMethod($id: ID!) {
    item: method(id: $id) {
      id
      authors {
        id
        name
      }
      home {
        ...CoAuthorChoices
      }
    }
  }
`);

const OfDocument = graphql(`
  query CoAuthorsOfDocument($id: ID!) {
    item: document(id: $id) {
      id
      authors {
        id
        name
      }
      home {
        ...CoAuthorChoices
      }
    }
  }
`);

const SetMethodAuthors = graphql(`
  mutation SetMethodAuthors($id: ID!, $authorIds: [ID!]!) {
    setMethodAuthors(id: $id, authorIds: $authorIds) {
      id
      authors {
        id
        name
      }
    }
  }
`);

const SetDocumentAuthors = graphql(`
  mutation SetDocumentAuthors($id: ID!, $authorIds: [ID!]!) {
    setDocumentAuthors(id: $id, authorIds: $authorIds) {
      id
      authors {
        id
        name
      }
    }
  }
`);

type Query = TypedDocumentNode<{ item: CoAuthorsOfDocumentQuery['item'] | object }, { id: string }>;
type Change = TypedDocumentNode<unknown, { id: string; authorIds: string[] } & AnyVariables>;

/** Who writes it, and a way to write it together; for those who may edit. */
export function CoAuthors({ id, kind }: { id: string; kind: 'method' | 'document' }) {
  const { t } = useTranslation();
  const result = useQuery({ query: (kind === 'method' ? OfMethod : OfDocument) as Query, variables: { id } });
  return (
    <Aside title={t('coAuthor.title')}>
      <Loaded result={result} waiting={<p aria-busy="true">{t('state.loading')}</p>}>
        {({ item }) => <Authors item={item as CoAuthorsOfDocumentQuery['item']} kind={kind} />}
      </Loaded>
    </Aside>
  );
}

function Authors({ item, kind }: { item: CoAuthorsOfDocumentQuery['item']; kind: 'method' | 'document' }) {
  const { t } = useTranslation();
  const [{ fetching }, change] = useMutation((kind === 'method' ? SetMethodAuthors : SetDocumentAuthors) as Change);
  const [fault, setFault] = useState<Fault>();
  const { id, authors, home } = item;
  const others = (home?.members?.edges ?? [])
    .flatMap(({ node }) => node.person ?? [])
    .filter((person) => !authors.some((author) => author.id === person.id));
  async function set(authorIds: string[], said: string) {
    const { error } = await change({ id, authorIds });
    setFault(error && faultOf(error));
    if (!error) announce(said);
  }
  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const person = others.find((one) => one.id === new FormData(event.currentTarget).get('person'));
    if (person) void set([...authors.map((one) => one.id), person.id], t('coAuthor.added', { name: person.name }));
  }
  return (
    <>
      <p className="quiet">{t('coAuthor.lead')}</p>
      {fault && <FaultNotice fault={fault} />}
      <ul className="lines">
        {authors.map((author) => (
          <li key={author.id} className="line-act">
            <Link to={paths.person(author.id)}>{author.name}</Link>
            {authors.length > 1 && (
              <Button
                variant="tertiary"
                data-size="sm"
                disabled={fetching}
                aria-label={t('act.removeOne', { name: author.name })}
                onClick={() =>
                  void set(
                    authors.filter((one) => one.id !== author.id).map((one) => one.id),
                    t('coAuthor.removed', { name: author.name }),
                  )
                }
              >
                {t('act.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length === 0 ? (
        <p className="quiet">{t('coAuthor.none', { home: home?.name ?? '' })}</p>
      ) : (
        <form className="form form-tight" onSubmit={add}>
          <SelectField
            label={t('coAuthor.add')}
            name="person"
            defaultValue=""
            required
            options={others.map((person) => [person.id, person.name] as const)}
          />
          <div className="buttons">
            <Button type="submit" variant="secondary" data-size="sm" disabled={fetching}>
              {t('coAuthor.addShort')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
