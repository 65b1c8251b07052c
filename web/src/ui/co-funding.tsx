import { EMBLEM, type Point, starCentres, starCorners } from '../../../shared/kernel/emblem-geometry.ts';
import { useTexts } from '../i18n/language-context.ts';

const path = (corners: readonly Point[]): string =>
  `M${corners.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;

const STARS = starCentres()
  .map((centre) => path(starCorners(centre)))
  .join('');

/** Every page says who pays (visibility of European money). */
export const CoFunding = () => {
  const { general } = useTexts();
  return (
    <p className="co-funding">
      <svg className="emblem" viewBox={`0 0 ${EMBLEM.width} ${EMBLEM.height}`} role="img" aria-label={general.emblem}>
        <rect width={EMBLEM.width} height={EMBLEM.height} fill="#003399" />
        <path d={STARS} fill="#ffcc00" />
      </svg>
      <span>{general.coFunded}</span>
    </p>
  );
};
