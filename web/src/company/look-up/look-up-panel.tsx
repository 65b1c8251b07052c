import { formatEnterpriseNumber } from '../../../../shared/company/shown-number.ts';
import { formatDate } from '../../../../shared/kernel/format.ts';
import type { CompanyValues } from '../form-values.ts';
import { EligibilityList } from './eligibility-list.tsx';
import { EnterpriseSearch } from './enterprise-search.tsx';
import type { LookUp } from './use-look-up.ts';
import { useLookUpWords } from './words.ts';

type LookUpPanelProps = { readonly lookUp: LookUp; readonly values: CompanyValues };

/** Above the form: find a company, and see whether the programme is for it before anything else is typed. */
export const LookUpPanel = ({ lookUp: { answer, hasFailed, choose, takeAgain }, values }: LookUpPanelProps) => {
  const lookUp = useLookUpWords();
  return (
    <div className="form">
      <EnterpriseSearch onChoose={(number) => void choose(number)} />
      {hasFailed ? <p className="notice">{lookUp.failed}</p> : null}
      {answer?.isInstead && answer.asOf ? <p className="notice">{lookUp.instead(formatDate(answer.asOf))}</p> : null}
      {answer ? (
        <EligibilityList
          findings={answer.findings}
          companyId={answer.companyId}
          name={answer.enterprise?.name ?? formatEnterpriseNumber(values.enterpriseNumber)}
        />
      ) : null}
      {takeAgain ? (
        <div>
          <button type="button" className="button" onClick={takeAgain}>
            {lookUp.take}
          </button>
        </div>
      ) : null}
    </div>
  );
};
