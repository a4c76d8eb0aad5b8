import { createBrowserRouter, type RouteObject } from 'react-router';
import { Shell } from './shell';
import { RouteFault } from './route-fault';
import { Start } from './start';
import { Private } from './private';
import { Waiting } from './waiting';

type Loaded = { default: React.ComponentType };
const page = (load: () => Promise<Loaded>) => () => load().then(({ default: Component }) => ({ Component }));

/** What one reaches without being signed in. */
const open: RouteObject[] = [
  { path: 'logga-in', lazy: page(() => import('./sign-in')) },
  { path: 'glomt-losenord', lazy: page(() => import('./forgotten')) },
  { path: 'aterstall/:token', lazy: page(() => import('./reset')) },
  { path: 'valkommen/:token', lazy: page(() => import('./reset')) },
  { path: 'inbjudan/:token', lazy: page(() => import('./invitation')) },
  { path: 'om', lazy: page(() => import('./about')) },
  { path: 'tillganglighet', lazy: page(() => import('./accessibility')) },
  { path: 'regler', lazy: page(() => import('./rules')) },
];

const own: RouteObject[] = [
  { index: true, Component: Start },
  { path: 'fragor', lazy: page(() => import('./questions')) },
  { path: 'fragor/ny', lazy: page(() => import('./ask')) },
  { path: 'fragor/:id', lazy: page(() => import('./question')) },
  { path: 'fragor/:id/redigera', lazy: page(() => import('./edit-question')) },
  { path: 'historik/:id', lazy: page(() => import('./history')) },
  { path: 'natverk', lazy: page(() => import('./networks')) },
  { path: 'natverk/:slug', lazy: page(() => import('./network')) },
  { path: 'personer/:id', lazy: page(() => import('./person')) },
  { path: 'natverk/:slug/medlemmar', lazy: page(() => import('./network-members')) },
  { path: 'natverk/:slug/forfragningar', lazy: page(() => import('./network-requests')) },
  { path: 'natverk/:slug/inbjudningar', lazy: page(() => import('./network-invitations')) },
  { path: 'natverk/:slug/dolt', lazy: page(() => import('./network-taken-away')) },
  { path: 'natverk/:slug/handelser', lazy: page(() => import('./network-audit')) },
  { path: 'natverk/:slug/installningar', lazy: page(() => import('./network-settings')) },
  { path: 'sok', lazy: page(() => import('./search')) },
  { path: 'dokument', lazy: page(() => import('./documents')) },
  { path: 'dokument/nytt', lazy: page(() => import('./upload')) },
  { path: 'dokument/:id', lazy: page(() => import('./document')) },
  { path: 'dokument/:id/redigera', lazy: page(() => import('./edit-document')) },
  { path: 'metoder', lazy: page(() => import('./methods')) },
  { path: 'metoder/ny', lazy: page(() => import('./new-method')) },
  { path: 'metoder/:id', lazy: page(() => import('./method')) },
  { path: 'metoder/:id/redigera/:step?', lazy: page(() => import('./edit-method')) },
  { path: 'metoder/:id/provning', lazy: page(() => import('./trial')) },
  { path: 'metoder/:id/provning/:trial', lazy: page(() => import('./edit-trial')) },
  { path: 'administration', lazy: page(() => import('./administration-people')) },
  { path: 'administration/natverk', lazy: page(() => import('./administration-networks')) },
  { path: 'administration/forbund', lazy: page(() => import('./administration-federations')) },
  { path: 'administration/amnen', lazy: page(() => import('./administration-topics')) },
  { path: 'administration/dolt', lazy: page(() => import('./administration-taken-away')) },
  { path: 'administration/system', lazy: page(() => import('./administration-system')) },
  { path: 'administration/handelser', lazy: page(() => import('./administration-log')) },
  { path: 'handelser', lazy: page(() => import('./notices')) },
  { path: 'valkommen', lazy: page(() => import('./welcome')) },
  { path: 'installningar/nycklar', lazy: page(() => import('./tokens')) },
  { path: 'installningar', lazy: page(() => import('./settings')) },
  { path: '*', lazy: page(() => import('./missing')) },
];

export const router = createBrowserRouter([
  {
    Component: Shell,
    ErrorBoundary: RouteFault,
    HydrateFallback: Waiting,
    children: [{ ErrorBoundary: RouteFault, children: [...open, { Component: Private, children: own }] }],
  },
]);
