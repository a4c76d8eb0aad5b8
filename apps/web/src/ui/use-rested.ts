import { useEffect, useState } from 'react';

/** The value when it has not changed for a while. @param rest in milliseconds */
export function useRested<Value>(value: Value, rest = 400): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return rested;
}
