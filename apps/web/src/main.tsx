import './ui/styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { startTexts } from './i18n';
import { router } from './routes';
import { reloadOnceWhenStale } from './routes/stale';
import { SessionProvider } from './session/session';

reloadOnceWhenStale();
await startTexts();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <SessionProvider>
      <RouterProvider router={router} />
    </SessionProvider>
  </StrictMode>,
);
