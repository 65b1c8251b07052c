import { useTexts } from '../i18n/language-context.ts';
import { ButtonLink } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';

/** Within the frame of a place. */
export const NotFound = () => {
  const { general } = useTexts();
  return (
    <Page title={general.pages.notFound}>
      <p className="prose">{general.pages.notFoundBody}</p>
      <div>
        <ButtonLink to="/places">{general.pages.toStart}</ButtonLink>
      </div>
    </Page>
  );
};

/** Where there is no frame. */
export const NotFoundPage = () => (
  <main className="start-main" id="content">
    <NotFound />
  </main>
);
