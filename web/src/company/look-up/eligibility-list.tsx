import type { Finding } from '../../../../shared/company/look-up/finding.ts';
import type { LookUpAnswer } from '../../../../shared/company/look-up/schema.ts';
import { pathsOf } from '../../app/paths.ts';
import { usePlace } from '../../app/place.ts';
import { useLabel } from '../../i18n/language-context.ts';
import { Link } from '../../ui/link.tsx';
import { useReference } from '../../ui/reference.ts';
import { useLookUpWords } from './words.ts';

const TONES = { ok: 'tag tag-good', attention: 'tag tag-soon', refused: 'tag tag-late' } as const;

/** The name of a legal form or situation that a finding speaks of; its code until the list is there. */
const useReferenceLabel = (): ((finding: Finding) => string) => {
  const label = useLabel();
  const find = useReference('legalFormsAndSituations', async () => {
    const [{ findLegalForm }, { findLegalSituation }] = await Promise.all([
      import('../../../../shared/reference/legal-forms.ts'),
      import('../../../../shared/reference/legal-situations.ts'),
    ]);
    return { findLegalForm, findLegalSituation };
  });
  return ({ code, reference = '' }) => {
    const known = code === 'specialSituation' ? find?.findLegalSituation(reference) : find?.findLegalForm(reference);
    return known ? label(known) : reference;
  };
};

type EligibilityListProps = Pick<LookUpAnswer, 'findings' | 'companyId'> & { readonly name: string };

/** Whether the programme is for a company: one line per question, with its reason. */
export const EligibilityList = ({ findings, companyId, name }: EligibilityListProps) => {
  const lookUp = useLookUpWords();
  const paths = pathsOf(usePlace());
  const referenceLabel = useReferenceLabel();
  return (
    <section className="stack-tight" aria-label={lookUp.eligibility(name)}>
      <h2>{lookUp.eligibility(name)}</h2>
      <ul className="stack-tight">
        {findings.map((finding) => (
          <li key={finding.code}>
            <span className={TONES[finding.outcome]}>{lookUp.outcomes[finding.outcome]}</span>{' '}
            {lookUp.findings[finding.code]({
              count: String(finding.count ?? 0),
              reference: referenceLabel(finding),
            })}
          </li>
        ))}
      </ul>
      {companyId ? <Link to={paths.company(companyId)}>{lookUp.openCompany}</Link> : null}
    </section>
  );
};
