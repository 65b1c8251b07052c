import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadConfiguration } from './app/configuration.ts';
import { createQueryClient } from './app/query-client.ts';
import { router } from './app/router.tsx';
import { startSession } from './app/session.ts';
import { SessionContext } from './app/session-context.ts';
import { applyTheme, chosenTheme } from './app/theme.ts';
import { chosenLanguage, LanguageProvider, textsIn } from './i18n/language.tsx';
import { ErrorState } from './ui/states.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/phone.css';
import './styles/controls.css';
import './styles/cards.css';
import './styles/forms.css';
import './styles/tables.css';
import './styles/states.css';
import './styles/filters.css';
import './styles/start.css';
import './styles/trajectory.css';
import './styles/plan.css';
import './styles/board.css';
import './styles/charts.css';
import './styles/tiles-and-bars.css';
import './styles/figures.css';
import './styles/print.css';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no element to draw in');
const root = createRoot(container);

applyTheme(chosenTheme());
const language = chosenLanguage();
const texts = await textsIn(language);
document.documentElement.lang = language;

try {
  const session = await startSession(await loadConfiguration());
  root.render(
    <StrictMode>
      <LanguageProvider initial={{ language, texts }}>
        <SessionContext value={session}>
          <QueryClientProvider client={createQueryClient()}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </SessionContext>
      </LanguageProvider>
    </StrictMode>,
  );
} catch (thrown) {
  root.render(
    <LanguageProvider initial={{ language, texts }}>
      <main className="start-main">
        <h1>{texts.general.product}</h1>
        <ErrorState error={thrown} retry={() => window.location.reload()} />
      </main>
    </LanguageProvider>,
  );
}
