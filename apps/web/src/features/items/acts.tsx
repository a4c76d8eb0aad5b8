import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql';
import { announce } from '../../ui/announce';

const Follow = graphql(`
  mutation Follow($id: ID!, $follow: Boolean!) {
    follow(id: $id, follow: $follow)
  }
`);

const MarkHelpful = graphql(`
  mutation MarkHelpful($id: ID!, $helpful: Boolean!) {
    markHelpful(id: $id, helpful: $helpful)
  }
`);

/** Shown as done at once; taken back if the server refuses. */
export function FollowButton({ id, follows }: { id: string; follows: boolean }) {
  const { t } = useTranslation();
  const [, change] = useMutation(Follow);
  const [on, setOn] = useState(follows);
  async function toggle() {
    setOn(!on);
    const { error } = await change({ id, follow: !on });
    if (error) return setOn(on);
    if (!on) announce(t('item.following'));
  }
  return (
    <Button variant="secondary" data-size="sm" aria-pressed={on} onClick={() => void toggle()}>
      {t(on ? 'item.unfollow' : 'item.follow')}
    </Button>
  );
}

export function HelpfulButton({ id, marked, count }: { id: string; marked: boolean; count: number }) {
  const { t } = useTranslation();
  const [, change] = useMutation(MarkHelpful);
  const [state, setState] = useState({ marked, count });
  async function toggle() {
    const next = !state.marked;
    setState({ marked: next, count: state.count + (next ? 1 : -1) });
    const { data, error } = await change({ id, helpful: next });
    setState(error ? state : { marked: next, count: data?.markHelpful ?? state.count });
  }
  return (
    <span className="helpful">
      <Button variant="tertiary" data-size="sm" aria-pressed={state.marked} onClick={() => void toggle()}>
        {t(state.marked ? 'item.unmarkHelpful' : 'item.markHelpful')}
      </Button>
      {state.count > 0 && <span className="quiet">{t('item.helpful', { count: state.count })}</span>}
    </span>
  );
}

export function CopyLink() {
  const { t } = useTranslation();
  async function copy() {
    await navigator.clipboard.writeText(`${location.origin}${location.pathname}`);
    announce(t('act.copied'));
  }
  return (
    <Button variant="secondary" data-size="sm" onClick={() => void copy()}>
      {t('act.copyLink')}
    </Button>
  );
}
