import { Button, Dialog, Heading, Textfield } from '@digdir/designsystemet-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type Federation, FederationForm, FEDERATIONS } from '../features/administration/federation-form';
import { AdministrationFrame } from '../features/administration/frame';
import { graphql } from '../gql';
import { paths } from '../paths';
import { Loaded } from '../ui/fault';
import { Link } from '../ui/link';
import { More, Paged, type PageOfList } from '../ui/more';
import { Section } from '../ui/section';
import { listed } from '../ui/time';

const Federations = graphql(`
  query Federations($text: String, $after: String) {
    networkList(kinds: [federation], first: 50, text: $text, after: $after) {
      edges {
        node {
          id
          slug
          name
          region
          municipalities
          archivedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The federations, with what they are called and which municipalities they are for. */
export default function AdministrationFederations() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [made, setMade] = useState(0);
  const [edited, setEdited] = useState<Federation>();
  const wanted = useDeferredValue(text.trim());
  return (
    <AdministrationFrame part="federations">
      <Section title={t('admin.federations')} aside={<Link to="#new">{t('admin.newFederation')}</Link>}>
        <search className="filters filters-plain" aria-label={t('admin.findFederation')}>
          <Textfield
            type="search"
            label={t('admin.findFederation')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </search>
        <Paged key={wanted}>{(page) => <Part text={wanted} onEdit={setEdited} {...page} />}</Paged>
      </Section>
      <Section title={t('admin.newFederation')} id="new">
        <div className="narrow">
          <FederationForm key={made} onDone={() => setMade(made + 1)} />
        </div>
      </Section>
      {edited && (
        <Dialog
          open
          onClose={() => setEdited(undefined)}
          closeButton={t('act.close')}
          aria-labelledby="edit-federation"
        >
          <Heading level={2} data-size="sm" id="edit-federation">
            {t('admin.editFederation', { name: edited.name })}
          </Heading>
          <FederationForm federation={edited} onDone={() => setEdited(undefined)} />
        </Dialog>
      )}
    </AdministrationFrame>
  );
}

interface PartProps extends PageOfList {
  text: string;
  onEdit: (federation: Federation) => void;
}

function Part({ text, after, last, onMore, onEdit }: PartProps) {
  const { t } = useTranslation();
  const result = useQuery({ query: Federations, variables: { text: text || undefined, after }, context: FEDERATIONS });
  return (
    <Loaded result={result}>
      {({ networkList: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && !after && <p className="quiet">{t('admin.noFederations')}</p>}
          <ul className="lines">
            {edges.map(({ node }) => (
              <li key={node.id} className="line-act">
                <div className="taken">
                  <Link to={paths.network(node.slug)}>{node.name}</Link>
                  <div className="facts">
                    {node.region && <span>{node.region}</span>}
                    <span>
                      {node.municipalities?.length ? listed(node.municipalities) : t('admin.noMunicipalities')}
                    </span>
                    {node.archivedAt && <strong>{t('network.archived')}</strong>}
                  </div>
                </div>
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t('admin.editFederation', { name: node.name })}
                  onClick={() => onEdit(node)}
                >
                  {t('act.edit')}
                </Button>
              </li>
            ))}
          </ul>
          {last && <More pageInfo={pageInfo} onMore={onMore} />}
        </>
      )}
    </Loaded>
  );
}
