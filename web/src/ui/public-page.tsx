import type { ReactNode } from 'react';
import { LanguageSwitch } from '../app/account-menu.tsx';
import { useTexts } from '../i18n/language-context.ts';
import { CoFunding } from './co-funding.tsx';

/** The page that a link in a mail opens, for whoever has it, without sign-in and without a way into the rest. */
export const PublicPage = ({ title, children }: { title: string; children: ReactNode }) => {
  const { general } = useTexts();
  return (
    <div className="start">
      <title>{`${title} · ${general.product}`}</title>
      <header className="start-bar">
        <span className="brand">{general.product}</span>
        <LanguageSwitch />
      </header>
      <main className="start-main" id="content">
        <div className="stack">
          <h1>{title}</h1>
          {children}
        </div>
      </main>
      <footer className="foot">
        <CoFunding />
      </footer>
    </div>
  );
};
