import { useState } from 'react';
import { formatCount, formatPercentage } from '../../../../shared/kernel/format.ts';
import { type Coverage, gapsOf } from '../../../../shared/partnership/coverage.ts';
import { SEGMENTS } from '../../../../shared/partnership/membership.ts';
import { REFERENCE_REGION_CODES } from '../../../../shared/reference/regions.ts';
import { ChartCard } from '../../charts/chart-card.tsx';
import { TileMap } from '../../charts/tile-map.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectFilter } from '../../ui/filters.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import { useMemberWords } from '../members/words.ts';
import { gapText, shownShare } from './gap-text.ts';
import { useCoverageNames, useCoverageTitle } from './names.ts';

type CoverageProps = { readonly coverage: Coverage };

/** How much of each reference region is covered, on the schematic map. */
export const CoverageMap = ({ coverage }: CoverageProps) => {
  const { coverage: words } = useMemberWords();
  const names = useCoverageNames();
  const { perRegion } = coverage;
  const total = perRegion.limburg.total;
  const shares = Object.fromEntries(REFERENCE_REGION_CODES.map((region) => [region, perRegion[region].covered]));
  const show = (covered: number): string => formatPercentage(shownShare({ covered, total }));
  return (
    <ChartCard
      title={useCoverageTitle()(coverage)}
      chart={
        <TileMap
          perRegion={shares}
          of={{ label: words.mapLabel, gapLegend: words.mapLegend, show, most: Math.max(1, total) }}
        />
      }
      note={words.explain}
      table={
        <table>
          <caption className="visually-hidden">{words.mapLabel}</caption>
          <thead>
            <tr>
              <th scope="col">{words.region}</th>
              <th scope="col" className="numeric">
                {words.covered}
              </th>
            </tr>
          </thead>
          <tbody>
            {REFERENCE_REGION_CODES.map((region) => (
              <tr key={region}>
                <th scope="row">{names.region(region)}</th>
                <td className="numeric">{show(perRegion[region].covered)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
};

/** What nobody covers, in sentences. */
export const GapsCard = ({ coverage }: CoverageProps) => {
  const words = useMemberWords();
  const names = useCoverageNames();
  const gaps = gapsOf(coverage).map((gap) => gapText(gap, words, names));
  const { coverage: texts } = words;
  if (gaps.length === 0)
    return (
      <Card title={texts.noGaps}>
        <EmptyState title={texts.noGaps}>{texts.noGapsBody}</EmptyState>
      </Card>
    );
  return (
    <Card title={gaps.length === 1 ? texts.gapOne : texts.gaps(formatCount(gaps.length))} flush>
      <ul className="task-list">
        {gaps.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Card>
  );
};

type ThemeProps = CoverageProps & { readonly nameOf: (memberId: string) => string };

/** Who covers one theme, by region and size. */
export const ThemeCard = ({ coverage, nameOf }: ThemeProps) => {
  const { coverage: words } = useMemberWords();
  const names = useCoverageNames();
  const [asked, setAsked] = useState<string>();
  const theme = asked ?? coverage.themes[0];
  if (theme === undefined) return null;
  return (
    <Card
      title={words.perTheme}
      aside={
        <SelectFilter
          name="theme"
          label={words.chooseTheme}
          always
          value={theme}
          options={coverage.themes.map((value) => ({ value, label: names.theme(value) }))}
          onChange={setAsked}
        />
      }
      flush
    >
      <TableScroll label={`${words.perTheme}: ${names.theme(theme)}`}>
        <table>
          <caption className="visually-hidden">{`${words.perTheme}: ${names.theme(theme)}`}</caption>
          <thead>
            <tr>
              <th scope="col">{words.region}</th>
              {SEGMENTS.map((segment) => (
                <th key={segment} scope="col">
                  {names.size(segment)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {REFERENCE_REGION_CODES.map((region) => (
              <tr key={region}>
                <th scope="row">{names.region(region)}</th>
                {SEGMENTS.map((segment) => (
                  <td key={segment}>
                    {coverage.membersOf({ region, theme, segment }).map(nameOf).join(', ') || words.nobody}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Card>
  );
};
