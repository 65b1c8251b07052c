import type { ReactNode } from 'react';
import type { Band as BandName } from '../../../shared/figures/schema.ts';
import { useTexts } from '../i18n/language-context.ts';

/** A shape beside the colour, so that a band is read without seeing colours. */
const SHAPES = {
  above: 'M6 0l6 6H8v6H4V6H0z',
  on: 'M4.5 11L0 6.5 1.8 4.7l2.7 2.7L10.2 1.7 12 3.5z',
  under: 'M6 10L0 3h12z',
  far: 'M6 6L0 0h12zM6 12L0 6h12z',
} as const;

export const Band = ({ band, children }: { band: BandName; children: ReactNode }) => {
  const { figures } = useTexts();
  return (
    <span className={`band band-${band}`}>
      {band === 'none' ? null : (
        <svg viewBox="0 0 12 12" role="img" aria-label={figures.bands[band]}>
          <path d={SHAPES[band]} />
        </svg>
      )}
      {children}
    </span>
  );
};

const SHOWN = ['above', 'on', 'under', 'far'] as const;

/** What the colours and shapes mean, in words. */
export const BandLegend = () => {
  const { figures } = useTexts();
  return (
    <ul className="legend" aria-label={figures.legend}>
      {SHOWN.map((band) => (
        <li key={band} className={`band band-${band}`}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d={SHAPES[band]} />
          </svg>
          {figures.bands[band]}
        </li>
      ))}
    </ul>
  );
};
