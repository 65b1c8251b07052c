import type { Language } from '../../../shared/kernel/languages.ts';
import type { Account } from '../accounts.ts';
import { AGENCY } from '../functions/environment.ts';
import { TEXTS } from './texts.ts';

export const STYLE_PATH = '/sign-in.css';
export const SIGN_OUT_SCRIPT_PATH = '/sign-out.js';
/** Without it (no script) the same button waits to be pressed. */
export const SIGN_OUT_SCRIPT = "document.querySelector('button[name=logout]').click();\n";

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const page = (language: Language, title: string, content: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;

const accountButton = (account: Account, language: Language): string => {
  const roles = account.roles.map((role) => TEXTS[language].roles[role]).join(', ');
  const places = [...new Set(account.memberships.map(placeOfMembership))];
  const elsewhere = places.length > 1 ? ` (${places.join(' + ')})` : '';
  return `<li><button name="account" value="${escaped(account.name)}">
<strong>${escaped(account.person)}</strong>
<span>${escaped(roles + elsewhere)}</span>
<code>${escaped(account.name)}</code>
</button></li>`;
};

const placeOfMembership = (membership: string): string => membership.split('@')[1] ?? membership;

const placeName = (place: string, language: Language): string =>
  place === AGENCY ? TEXTS[language].agency : `${TEXTS[language].partnership} ${place}`;

const placeSection = (place: string, accounts: readonly Account[], language: Language): string => {
  const headingId = `place-${place}`;
  return `<section aria-labelledby="${headingId}">
<h2 id="${headingId}">${escaped(placeName(place, language))}</h2>
<ul>
${accounts.map((account) => accountButton(account, language)).join('\n')}
</ul>
</section>`;
};

/** The page on which one click signs in as a demonstration account; accounts stand together by place. */
export const signInPage = (accounts: readonly Account[], language: Language): string => {
  const texts = TEXTS[language];
  const other: Language = language === 'nl' ? 'en' : 'nl';
  const places = [...new Set(accounts.map((account) => account.place))];
  const sections = places.map((place) =>
    placeSection(
      place,
      accounts.filter((account) => account.place === place),
      language,
    ),
  );
  return page(
    language,
    texts.title,
    `<p class="language"><a href="?language=${other}" lang="${other}" hreflang="${other}">${texts.otherLanguage}</a></p>
<h1>${texts.title}</h1>
<p>${texts.introduction}</p>
<form method="post">
${sections.join('\n')}
</form>`,
  );
};

/** Signing out: the provider's own form, sent at once. */
export const signOutPage = (form: string): string =>
  page(
    'nl',
    TEXTS.nl.signOut,
    `<h1>${TEXTS.nl.signOut} <span lang="en">/ ${TEXTS.en.signOut}</span></h1>
${form}
<p><button class="primary" form="op.logoutForm" name="logout" value="yes">${TEXTS.nl.signOut}</button></p>
<script src="${SIGN_OUT_SCRIPT_PATH}" defer></script>`,
  );

export const signedOutPage = (): string =>
  page('nl', TEXTS.nl.signOut, `<h1>${TEXTS.nl.signedOut}</h1>\n<p lang="en">${TEXTS.en.signedOut}</p>`);

/** Whatever goes wrong, the way out is to begin again. */
export const failurePage = (webOrigin: string): string =>
  page(
    'nl',
    TEXTS.nl.failed,
    `<h1>${TEXTS.nl.failed}</h1>
<p>${TEXTS.nl.failedAdvice}</p>
<p lang="en">${TEXTS.en.failed}. ${TEXTS.en.failedAdvice}</p>
<p><a href="${escaped(webOrigin)}/">${TEXTS.nl.toTheStart}</a></p>`,
  );
