import { Card, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  title: ReactNode;
  /** At the end of the heading's line, as a link to all. */
  aside?: ReactNode;
  level?: 2 | 3;
  id?: string;
  children: ReactNode;
}

/** A black rule, a heading, and what belongs to it: the main division of every page. */
export function Section({ title, aside, level = 2, id, children }: SectionProps) {
  const own = useId();
  return (
    <section className="section" aria-labelledby={own} id={id}>
      <div className="section-head">
        <Heading level={level} data-size="sm" id={own}>
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** A white card for what stands beside the text. */
export function Aside({ title, level = 2, children }: { title: string; level?: 2 | 3; children: ReactNode }) {
  const own = useId();
  return (
    <Card asChild className="aside">
      <section aria-labelledby={own}>
        <Heading level={level} data-size="xs" id={own}>
          {title}
        </Heading>
        {children}
      </section>
    </Card>
  );
}
