import { useTexts } from '../i18n/language-context.ts';
import { ButtonLink } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';

export const NotFoundPage = () => {
  const { general } = useTexts();
  return (
    <main className="start-main" id="content">
      <Page title={general.pages.notFound}>
        <p className="prose">{general.pages.notFoundBody}</p>
        <div>
          <ButtonLink to="/places">{general.pages.toStart}</ButtonLink>
        </div>
      </Page>
    </main>
  );
};
