import type { PartnershipFigures } from '../../../shared/figures/schema.ts';
import { formatCount } from '../../../shared/kernel/format.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { TableScroll } from '../ui/table-scroll.tsx';

const VARIANTS = ['supported', 'completed', 'verified'] as const;

/** Realised under each counting rule, with and without public bodies: all three are always shown. */
export const VariantsCard = ({ figures }: { figures: PartnershipFigures }) => {
  const { figures: texts, trajectory } = useTexts();
  const { realised, realisedWithoutPublicBodies } = figures.current;
  return (
    <Card title={texts.variants.title} flush>
      <TableScroll label={texts.variants.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.variants.rule}</th>
              <th scope="col" className="numeric">
                {texts.variants.withPublic}
              </th>
              <th scope="col" className="numeric">
                {texts.variants.withoutPublic}
              </th>
            </tr>
          </thead>
          <tbody>
            {VARIANTS.map((variant) => {
              const inForce = variant === figures.countingRule;
              return (
                <tr key={variant} className={inForce ? 'in-force' : undefined}>
                  <th scope="row">
                    {trajectory.counting.variants[variant]}{' '}
                    {inForce ? <span className="tag">{texts.variants.inForce}</span> : null}
                  </th>
                  <td className="numeric">{formatCount(realised[variant])}</td>
                  <td className="numeric">{formatCount(realisedWithoutPublicBodies[variant])}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
    </Card>
  );
};
