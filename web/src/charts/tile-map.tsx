import { formatCount } from '../../../shared/kernel/format.ts';
import { REFERENCE_REGIONS } from '../../../shared/reference/regions.ts';
import { useLabel, useTexts } from '../i18n/language-context.ts';
import { tileLines, tilesOf } from './tiles.ts';

type TileMapProps = {
  readonly perRegion: Readonly<Record<string, number>>;
  /** Of a map of something else than companies: what it shows, how a number is written, and what is the whole. */
  readonly of?: {
    readonly label: string;
    readonly gapLegend: string;
    readonly show: (count: number) => string;
    readonly most: number;
  };
};

/**
 * A schematic map of the fifteen reference regions: darker where more companies are realised, dashed where none is. The tiles are
 * a list to a screen reader, and text like any other: they grow with the reader's own letter size.
 */
export const TileMap = ({ perRegion, of }: TileMapProps) => {
  const { regions } = useTexts().figures;
  const label = useLabel();
  return (
    <div>
      <ul className="tile-map" aria-label={of?.label ?? regions.label}>
        {tilesOf(perRegion, of?.most).map(({ region, column, row, count, intensity }) => (
          <li
            key={region}
            className={count === 0 ? 'tile tile-gap' : 'tile'}
            style={{ gridColumn: column + 1, gridRow: row + 1, '--intensity': `${Math.round(8 + intensity * 42)}%` }}
          >
            <span className="tile-name">
              {tileLines(label(REFERENCE_REGIONS[region])).map((text) => (
                <span key={text}>{text}</span>
              ))}
            </span>
            <strong>{(of?.show ?? formatCount)(count)}</strong>
          </li>
        ))}
      </ul>
      <p className="chart-legend">
        <span className="swatch swatch-gap" /> {of?.gapLegend ?? regions.gapLegend}
      </p>
    </div>
  );
};
