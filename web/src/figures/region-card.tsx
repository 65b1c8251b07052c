import type { ReactNode } from 'react';
import { formatCount } from '../../../shared/kernel/format.ts';
import { REFERENCE_REGIONS } from '../../../shared/reference/regions.ts';
import { ChartCard } from '../charts/chart-card.tsx';
import { regionText } from '../charts/finding-words.ts';
import { regionFindingOf } from '../charts/findings.ts';
import { TileMap } from '../charts/tile-map.tsx';
import { REGION_CODES, tilesOf } from '../charts/tiles.ts';
import { useLabel, useTexts } from '../i18n/language-context.ts';

const nameIn = (label: ReturnType<typeof useLabel>) => (region: string) => {
  const code = REGION_CODES.find((known) => known === region);
  return code ? label(REFERENCE_REGIONS[code]) : region;
};

/** Which reference regions are reached, on the schematic map of Flanders. */
export const RegionCard = ({ perRegion, note }: { perRegion: Readonly<Record<string, number>>; note: ReactNode }) => {
  const { figures } = useTexts();
  const nameOf = nameIn(useLabel());
  return (
    <ChartCard
      title={regionText(figures, regionFindingOf(perRegion, REGION_CODES), nameOf)}
      chart={<TileMap perRegion={perRegion} />}
      note={note}
      table={
        <table>
          <caption className="visually-hidden">{figures.regions.label}</caption>
          <thead>
            <tr>
              <th scope="col">{figures.regions.region}</th>
              <th scope="col" className="numeric">
                {figures.regions.companies}
              </th>
            </tr>
          </thead>
          <tbody>
            {tilesOf(perRegion).map(({ region, count }) => (
              <tr key={region}>
                <th scope="row">{nameOf(region)}</th>
                <td className="numeric">{formatCount(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
};
