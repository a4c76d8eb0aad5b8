import { Dropdown } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as Routed } from 'react-router';
import { useMutation } from 'urql';
import { graphql } from '../../gql';
import { paths } from '../../paths';
import { maySetStanding, type StandingAct, type StandingCan, StandingDialog, StandingItems } from './standing';

const SetItemStanding = graphql(`
  mutation SetItemStanding($input: StandingInput!) {
    setItemStanding(input: $input) {
      __typename
      id
      status
      statusReason
    }
  }
`);

interface ItemActsProps {
  id: string;
  can: StandingCan & { edit: boolean; readHistory: boolean };
  editPath: string;
  /** What this kind has beside the rest, as Dropdown.Items. */
  children?: ReactNode;
}

/** What one who may can do with an item of any kind, in one menu. Nothing where there is nothing. */
export function ItemActs({ id, can, editPath, children }: ItemActsProps) {
  const { t } = useTranslation();
  const [, setStanding] = useMutation(SetItemStanding);
  const [act, setAct] = useState<StandingAct>();
  if (!can.edit && !can.readHistory && !maySetStanding(can) && !children) return null;
  return (
    <div className="item-acts no-print">
      <Dropdown.TriggerContext>
        <Dropdown.Trigger variant="secondary" data-size="sm">
          {t('item.acts')}
        </Dropdown.Trigger>
        <Dropdown placement="bottom-start">
          <Dropdown.List>
            {can.edit && <LinkItem to={editPath}>{t('act.edit')}</LinkItem>}
            {can.readHistory && <LinkItem to={paths.history(id)}>{t('item.history')}</LinkItem>}
            {children}
            <StandingItems can={can} choose={setAct} />
          </Dropdown.List>
        </Dropdown>
      </Dropdown.TriggerContext>
      {act && (
        <StandingDialog
          act={act}
          onClose={() => setAct(undefined)}
          change={(standing, reason) =>
            setStanding(
              { input: { id, standing, reason } },
              { additionalTypenames: ['Question', 'Document', 'Method'] },
            )
          }
        />
      )}
    </div>
  );
}

function LinkItem({ to, children }: { to: string; children: string }) {
  return (
    <Dropdown.Item>
      <Dropdown.Button asChild>
        <Routed to={to}>{children}</Routed>
      </Dropdown.Button>
    </Dropdown.Item>
  );
}
