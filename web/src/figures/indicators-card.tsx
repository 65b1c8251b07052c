import type { PartnershipFigures } from '../../../shared/figures/schema.ts';
import { formatCount } from '../../../shared/kernel/format.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { TableScroll } from '../ui/table-scroll.tsx';

const MEASURES = [
  'inSupport',
  'inSupportSme',
  'inSupportPublicBody',
  'adapted',
  'adaptedWithEvidence',
  'completedNotCounted',
  'stopped',
] as const;

/** The measure sheet: counts now and at the end of the previous quarter. */
export const IndicatorsCard = ({ figures }: { figures: PartnershipFigures }) => {
  const { figures: texts, general } = useTexts();
  const { current, previous } = figures;
  return (
    <Card title={texts.indicators.title} flush>
      <TableScroll label={texts.indicators.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.indicators.measure}</th>
              <th scope="col" className="numeric">
                {previous?.quarter ?? texts.indicators.previous}
              </th>
              <th scope="col" className="numeric">
                {texts.indicators.current}
              </th>
            </tr>
          </thead>
          <tbody>
            {MEASURES.map((measure) => (
              <tr key={measure}>
                <th scope="row">{texts.indicators[measure]}</th>
                <td className="numeric">{previous ? formatCount(previous[measure]) : general.noData}</td>
                <td className="numeric">{formatCount(current[measure])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Card>
  );
};
