import { useCallback, useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { type Fault, faultOf } from '../../api/errors';
import { graphql } from '../../gql';
import type { MethodPartsFragment, SaveMethodInput } from '../../gql/graphql';

const SaveMethod = graphql(`
  mutation SaveMethod($input: SaveMethodInput!) {
    saveMethod(input: $input) {
      id
      version
    }
  }
`);

export type Changes = Omit<SaveMethodInput, 'id' | 'version'>;
export type SaveState = 'still' | 'saving' | 'saved' | 'failed';

const REST = 1000;
const KEPT = 'lp:draft:method:';

/**
 * Saves what is changed when the writing rests, one saving at a time, each with the version that the one before gave.
 * What could not be saved stays in the browser, and is tried again with the next change.
 */
export function useAutosave(method: MethodPartsFragment) {
  const [, save] = useMutation(SaveMethod);
  const [state, setState] = useState<SaveState>('still');
  const [fault, setFault] = useState<Fault>();
  const version = useRef(method.version);
  const waiting = useRef<Changes>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<boolean>>(Promise.resolve(true));
  const kept = `${KEPT}${method.id}`;

  const sendNow = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    running.current = running.current.then(async () => {
      const changes = waiting.current;
      if (Object.keys(changes).length === 0) return true;
      waiting.current = {};
      setState('saving');
      const { data, error } = await save({ input: { id: method.id, version: version.current, ...changes } });
      if (error) {
        waiting.current = { ...changes, ...waiting.current };
        setFault(faultOf(error));
        setState('failed');
        return false;
      }
      version.current = data?.saveMethod.version ?? version.current;
      if (Object.keys(waiting.current).length === 0) localStorage.removeItem(kept);
      setFault(undefined);
      setState('saved');
      return true;
    });
    return running.current;
  }, [kept, method.id, save]);

  const change = useCallback(
    (changes: Changes) => {
      waiting.current = { ...waiting.current, ...changes };
      localStorage.setItem(kept, JSON.stringify(waiting.current));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void sendNow(), REST);
    },
    [kept, sendNow],
  );

  useEffect(() => {
    const unsent = localStorage.getItem(kept);
    if (unsent) {
      waiting.current = JSON.parse(unsent) as Changes;
      void sendNow();
    }
    return () => void sendNow();
  }, [kept, sendNow]);

  return { change, sendNow, state, fault, version };
}

/** What was written here and did not reach the server, to begin the form with. */
export function unsentOf(id: string): Changes {
  try {
    return JSON.parse(localStorage.getItem(`${KEPT}${id}`) ?? '{}') as Changes;
  } catch {
    return {};
  }
}
