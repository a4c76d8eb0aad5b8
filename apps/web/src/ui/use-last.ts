import { useState } from 'react';

/** What was there last stays while the next is asked for, so that the page does not blink. @param value undefined meanwhile */
export function useLast<Value>(value: Value | undefined): Value | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
