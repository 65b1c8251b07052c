import type { PartnershipFigures } from '../../../shared/figures/schema.ts';
import { BandLegend } from '../ui/band.tsx';
import { CutCard } from './cut-card.tsx';
import { IndicatorsCard } from './indicators-card.tsx';
import { KeyFigures } from './key-figures.tsx';
import { PaceCard } from './pace-card.tsx';
import { PipelineCard } from './pipeline-card.tsx';
import { Provenance } from './provenance.tsx';
import { RegionCard } from './region-card.tsx';
import { VariantsCard } from './variants-card.tsx';

type FiguresViewProps = { readonly figures: PartnershipFigures; readonly companies: string | undefined };

/** All figures of one partnership: the same for its own people and for the agency that looks in. */
export const PartnershipFiguresView = ({ figures, companies }: FiguresViewProps) => (
  <>
    <KeyFigures figures={figures} companies={companies} />
    <div className="two-columns">
      <div className="stack">
        <PaceCard figures={figures} />
        <RegionCard perRegion={figures.perRegion} note={<Provenance at={figures.retrievedAt} />} />
        <IndicatorsCard figures={figures} />
      </div>
      <div className="stack">
        <CutCard figures={figures} />
        <PipelineCard figures={figures} />
        <VariantsCard figures={figures} />
      </div>
    </div>
    <BandLegend />
  </>
);
