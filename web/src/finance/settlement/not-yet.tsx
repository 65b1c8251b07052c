import type { SettlementOverview } from '../../../../shared/finance/settlement/schema.ts';
import { pathsOf } from '../../app/paths.ts';
import { usePlace } from '../../app/place.ts';
import { Link } from '../../ui/link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useSettlementWords } from './words.ts';

/** Why there is no settlement of the period to look at: what lacks, or in which other one it comes. */
export const NotYet = ({ overview: { missing, settledWith } }: { overview: SettlementOverview }) => {
  const words = useSettlementWords();
  const paths = pathsOf(usePlace());
  const isUndecided = missing.includes('extensionUndecided');
  return (
    <EmptyState title={settledWith === undefined ? words.missingTitle : words.settledWithTitle(settledWith)}>
      {missing.map((what) => words.missing[what]).join(' ')}{' '}
      {settledWith === undefined ? null : (
        <Link to={paths.settlement} search={{ period: String(settledWith) }}>
          {words.openSettlement(settledWith)}
        </Link>
      )}
      {isUndecided ? <Link to={paths.closing}>{words.openExtension}</Link> : null}
    </EmptyState>
  );
};
