import type { Replacement } from '../../../shared/deputy/schema.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import { useTexts } from '../i18n/language-context.ts';
import { useDeputyWords } from './words.ts';

type Shown = Pick<Replacement['duties'][number], 'name' | 'from' | 'to' | 'roles'>;

/** Who or for whom, when, and with which roles; a deputy who was given none has those of the own entry. */
export const usePeriodText = (): ((period: Shown) => string) => {
  const texts = useDeputyWords();
  const { roles: roleNames } = useTexts().access;
  return ({ name, from, to, roles }) => {
    const line = texts.period(name, formatDate(from), formatDate(to));
    return roles.length === 0 ? line : texts.withRoles(line, roles.map((role) => roleNames[role]).join(', '));
  };
};
