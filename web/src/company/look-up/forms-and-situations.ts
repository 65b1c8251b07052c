import { useLabel } from '../../i18n/language-context.ts';
import { useReference } from '../../ui/reference.ts';

/** The names of legal forms and situations; their codes until the lists are there. */
export const useFormsAndSituations = () => {
  const label = useLabel();
  const find = useReference('legalFormsAndSituations', async () => {
    const [{ findLegalForm }, { findLegalSituation }] = await Promise.all([
      import('../../../../shared/reference/legal-forms.ts'),
      import('../../../../shared/reference/legal-situations.ts'),
    ]);
    return { findLegalForm, findLegalSituation };
  });
  return {
    formName: (code: string): string => {
      const known = find?.findLegalForm(code);
      return known ? label(known) : code;
    },
    situationName: (code: string): string => {
      const known = find?.findLegalSituation(code);
      return known ? label(known) : code;
    },
  };
};
