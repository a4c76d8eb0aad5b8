import { type Dispatch, type SetStateAction, useCallback, useEffect, useRef, useState } from 'react';
import { PREFIX, read } from './kept-drafts';
import { useMe } from './session';

/**
 * State that survives a reload: what is written but not sent is kept in the browser, for this person only.
 * @param key what is being written, as in `answer:<question>`
 * @returns value, set, and clear (when it was sent)
 */
export function useDraft<Value>(key: string, initial: Value): [Value, Dispatch<SetStateAction<Value>>, () => void] {
  const { id } = useMe();
  const name = `${PREFIX}${id}:${key}`;
  const [value, setValue] = useState<Value>(() => begun(read<Value>(name), initial));
  const empty = useRef(initial);
  const cleared = useRef(false);

  useEffect(() => {
    if (cleared.current || JSON.stringify(value) === JSON.stringify(empty.current)) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
  }, [name, value]);

  const set = useCallback((next: SetStateAction<Value>) => {
    cleared.current = false;
    setValue(next);
  }, []);
  const clear = useCallback(() => {
    cleared.current = true;
    localStorage.removeItem(name);
    setValue(empty.current);
  }, [name]);
  return [value, set, clear];
}

/** What was kept, with what a newer version of the page has added to it. */
function begun<Value>(kept: Value | undefined, initial: Value): Value {
  if (kept === undefined) return initial;
  return typeof initial === 'object' && initial !== null && !Array.isArray(initial) ? { ...initial, ...kept } : kept;
}
