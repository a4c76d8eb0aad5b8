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
