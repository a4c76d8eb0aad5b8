import { useEffect, useState } from 'react';

/** So many are kept at once, and so long, in milliseconds: what is said together is read one after another. */
const KEPT = { most: 5, time: 10_000 };

const listeners = new Set<(text: string) => void>();
let said = 0;

/** Says something to those who do not see that it happened. Polite: it waits for its turn. */
export function announce(text: string): void {
  listeners.forEach((listener) => listener(text));
}

/** The one live region, in the shell. A message is added to those before it: one that is replaced is not always read. */
export function LiveRegion() {
  const [messages, setMessages] = useState<{ key: number; text: string }[]>([]);
  useEffect(() => {
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const listen = (text: string) => {
      const key = ++said;
      setMessages((before) => [...before, { key, text }].slice(-KEPT.most));
      const timer = setTimeout(() => {
        timers.delete(timer);
        setMessages((before) => before.filter((message) => message.key !== key));
      }, KEPT.time);
      timers.add(timer);
    };
    listeners.add(listen);
    return () => {
      listeners.delete(listen);
      timers.forEach(clearTimeout);
    };
  }, []);
  return (
    <div className="unseen" role="log" aria-live="polite">
      {messages.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </div>
  );
}
