import { Link as Styled } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link as Routed } from 'react-router';

/** A link inside the web, in Designsystemet's dress. */
export function Link({ to, children, ...rest }: { to: string; children: ReactNode; className?: string; id?: string }) {
  return (
    <Styled asChild {...rest}>
      <Routed to={to}>{children}</Routed>
    </Styled>
  );
}
