import { useEffect, useState } from 'react';

const listeners = new Set<(text: string) => void>();

/** Says something to those who do not see that it happened. Polite: it waits for its turn. */
export function announce(text: string): void {
  listeners.forEach((listener) => listener(text));
}

/** The one live region, in the shell. */
export function LiveRegion() {
  const [text, setText] = useState('');
  useEffect(() => {
    const listen = (next: string) => {
      // The same words twice are two messages: an invisible difference makes them be said again.
      setText((before) => (before === next ? `${next}\u00a0` : next));
    };
    listeners.add(listen);
    return () => void listeners.delete(listen);
  }, []);
  return (
    <div className="unseen" role="status">
      {text}
    </div>
  );
}
