import type { Finding } from '../../../../shared/company/look-up/finding.ts';
import type { LookUpAnswer } from '../../../../shared/company/look-up/schema.ts';
import { pathsOf } from '../../app/paths.ts';
import { usePlace } from '../../app/place.ts';
import { Link } from '../../ui/link.tsx';
import { useFormsAndSituations } from './forms-and-situations.ts';
import { useLookUpWords } from './words.ts';

const TONES = { ok: 'tag tag-good', attention: 'tag tag-soon', refused: 'tag tag-late' } as const;

/** The name of a legal form or situation that a finding speaks of. */
const useReferenceLabel = (): ((finding: Finding) => string) => {
  const { formName, situationName } = useFormsAndSituations();
  return ({ code, reference = '' }) => (code === 'specialSituation' ? situationName : formName)(reference);
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
