import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

/** An empty place invites: what it is for, one example, one thing to do. */
export function Empty({
  title,
  text,
  action,
  level = 3,
}: {
  title: string;
  text: string;
  action?: ReactNode;
  level?: 2 | 3;
}) {
  return (
    <div className="empty">
      <Heading level={level} data-size="xs">
        {title}
      </Heading>
      <Paragraph>{text}</Paragraph>
      {action}
    </div>
  );
}
