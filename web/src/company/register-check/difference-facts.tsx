import type { Difference } from '../../../../shared/company/register-check/schema.ts';
import type { CompanyView } from '../../../../shared/company/schema.ts';
import { useDifferenceText } from './difference-text.ts';
import { useRegisterCheckWords } from './words.ts';

/** What stands here beside what the register says. */
export const DifferenceFacts = ({ company, difference }: { company: CompanyView; difference: Difference }) => {
  const words = useRegisterCheckWords();
  const text = useDifferenceText(company)(difference);
  return (
    <div>
      <strong>{text.title}</strong>
      {'said' in text ? (
        <div className="small">{text.said}</div>
      ) : (
        <>
          <div className="small">{`${words.here}: ${text.here}`}</div>
          <div className="small">{`${words.register}: ${text.registered}`}</div>
        </>
      )}
    </div>
  );
};
