import { Navigate, Outlet, useLocation } from 'react-router';
import { paths } from '../paths';
import { useSession } from '../session/session';
import { SignInAgain } from '../session/sign-in-again';
import { FaultNotice } from '../ui/fault';
import { TextSkeleton } from '../ui/skeletons';

/** Pages for those who are signed in; a stranger signs in first and comes back to where they were going. */
export function Private() {
  const { me, fault, lost, refresh } = useSession();
  const { pathname, search, hash } = useLocation();
  if (me === undefined) return <TextSkeleton />;
  if (fault) {
    return (
      <div className="page page-text">
        <FaultNotice fault={fault} retry={refresh} />
      </div>
    );
  }
  const here = `${pathname}${search}${hash}`;
  if (me === null) return <Navigate to={paths.signIn(here === '/' ? undefined : here)} replace />;
  return (
    <>
      <Outlet />
      {lost && <SignInAgain />}
    </>
  );
}
