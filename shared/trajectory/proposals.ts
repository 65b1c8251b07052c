import type { EntryContent } from '../catalogue/schema.ts';
import type { Language } from '../kernel/languages.ts';
import type { Label } from '../reference/label.ts';
import type { ActionInput } from './schema.ts';

const MAXIMUM_TITLE = 160;

const asTitle = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}`.slice(0, MAXIMUM_TITLE).trim();

/** What a trajectory is called unless somebody gives it a name of its own: `Taalbeleid: Bakkerij De Korst`. */
export const proposedTitle = (theme: Label, companyName: string, language: Language): string =>
  asTitle(`${theme[language]}: ${companyName}`);

/** What the catalogue knows of an action of a kind; a person may overrule all of it. */
export const proposedAction = (
  intervention: Pick<EntryContent, 'nl' | 'en' | 'kind'> & { readonly dimension?: EntryContent['dimension'] | null },
  language: Language,
): Pick<ActionInput, 'title' | 'structural' | 'resultDimension'> => ({
  title: asTitle(intervention[language]),
  structural: intervention.kind === 'structural',
  ...(intervention.dimension ? { resultDimension: intervention.dimension } : {}),
});
