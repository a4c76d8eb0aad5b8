import { useRef } from 'react';
import { useSubscription } from 'urql';
import { graphql } from '../../gql';

const QuestionPublished = graphql(`
  subscription QuestionPublished {
    questionPublished {
      id
    }
  }
`);

const ReplyAdded = graphql(`
  subscription ReplyAdded($itemId: ID!) {
    replyAdded(itemId: $itemId) {
      id
    }
  }
`);

/** Calls when somebody asks something in one's networks. The event carries an id alone; what is shown is asked for. */
export function useNewQuestions(onNew: () => void): void {
  const last = useRef<string>(undefined);
  useSubscription({ query: QuestionPublished }, (_, event) => {
    const { id } = event.questionPublished;
    if (last.current !== id) onNew();
    last.current = id;
    return event;
  });
}

/** Calls when somebody answers or comments here. */
export function useNewReplies(itemId: string, onNew: () => void): void {
  const last = useRef<string>(undefined);
  useSubscription({ query: ReplyAdded, variables: { itemId } }, (_, event) => {
    const { id } = event.replyAdded;
    if (last.current !== id) onNew();
    last.current = id;
    return event;
  });
}
