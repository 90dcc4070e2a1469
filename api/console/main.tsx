/** The console: begins in the browser here. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './style/console.css';
import './style/figures.css';
import './style/pages.css';
import { Shell } from './shell/shell.tsx';
import { wearColours } from './shell/colours.ts';
import { language } from './speech.ts';

document.documentElement.lang = language;
wearColours();
const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 5_000 } } });

createRoot(document.getElementById('console')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Shell />
    </QueryClientProvider>
  </StrictMode>,
);
