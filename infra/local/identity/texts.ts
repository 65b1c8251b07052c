import { LANGUAGES, type Language } from '../../../shared/kernel/languages.ts';
import type { Role } from '../../../shared/kernel/permissions.ts';

type Texts = {
  readonly title: string;
  readonly introduction: string;
  readonly agency: string;
  readonly partnership: string;
  readonly otherLanguage: string;
  readonly signOut: string;
  readonly signedOut: string;
  readonly failed: string;
  readonly failedAdvice: string;
  readonly toTheStart: string;
  readonly roles: Readonly<Record<Role, string>>;
};

export const TEXTS: Readonly<Record<Language, Texts>> = {
  nl: {
    title: 'Aanmelden',
    introduction:
      'Deze omgeving draait op uw eigen computer. Kies met welke rol u ze wilt bekijken; de personen zijn verzonnen.',
    agency: 'Europa WSE',
    partnership: 'Partnerschap',
    otherLanguage: 'English',
    signOut: 'Afmelden',
    signedOut: 'U bent afgemeld.',
    failed: 'Aanmelden is niet gelukt',
    failedAdvice: 'De aanvraag is verlopen of onvolledig. Begin opnieuw vanaf de startpagina.',
    toTheStart: 'Naar de startpagina',
    roles: {
      promotor: 'promotor',
      coordinator: 'coördinator',
      administrator: 'beheerder van een partner',
      coach: 'coach',
      finance: 'financieel beheerder',
      reader: 'lezer',
      'programme-manager': 'programmamanager',
      'project-officer': 'projectbeheerder',
      controller: 'controleur',
      'quality-coach': 'EUWSE-coach',
      analyst: 'analist',
      auditor: 'auditor',
    },
  },
  en: {
    title: 'Sign in',
    introduction:
      'This environment runs on your own computer. Choose the role in which to see it; the people are invented.',
    agency: 'Europa WSE',
    partnership: 'Partnership',
    otherLanguage: 'Nederlands',
    signOut: 'Sign out',
    signedOut: 'You are signed out.',
    failed: 'Signing in did not succeed',
    failedAdvice: 'The request expired or is incomplete. Begin again from the start page.',
    toTheStart: 'To the start page',
    roles: {
      promotor: 'promotor',
      coordinator: 'coordinator',
      administrator: 'administrator of a member',
      coach: 'coach',
      finance: 'finance officer',
      reader: 'reader',
      'programme-manager': 'programme manager',
      'project-officer': 'project officer',
      controller: 'controller',
      'quality-coach': 'quality coach',
      analyst: 'analyst',
      auditor: 'auditor',
    },
  },
};

/** The first language that we have among those wished, such as `en-GB,nl;q=0.8` or `en nl`; Dutch without one. */
export const languageOf = (wished: string): Language => {
  for (const word of wished.toLowerCase().split(/[\s,;]+/)) {
    const language = LANGUAGES.find((known) => word === known || word.startsWith(`${known}-`));
    if (language) return language;
  }
  return 'nl';
};
