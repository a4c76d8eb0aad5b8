import { useEffect, useRef } from 'react';

/** Text that somebody wrote, as the server made it safe. Nothing else may be given here. */
export function Prose({ html }: { html: string }) {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const wide = [...(text.current?.querySelectorAll<HTMLElement>('pre, table') ?? [])];
    if (wide.length === 0) return;
    // What is wider than the column is scrolled in its own place, by keyboard too.
    const observer = new ResizeObserver(() => {
      for (const part of wide)
        if (part.scrollWidth > part.clientWidth) part.tabIndex = 0;
        else part.removeAttribute('tabindex');
    });
    for (const part of wide) observer.observe(part);
    return () => observer.disconnect();
  }, [html]);
  return <div className="prose" ref={text} dangerouslySetInnerHTML={{ __html: html }} />;
}
