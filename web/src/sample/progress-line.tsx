import type { SampleProgress, SampleStand } from '../../../shared/sample/stand.ts';
import { useStandWords } from './words.ts';

const TONES = {
  waiting: 'tag tag-soon',
  queried: 'tag tag-soon',
  accepted: 'tag tag-good',
  rejected: 'tag tag-late',
  reopened: 'tag',
} as const satisfies Record<SampleStand, string>;
const ORDER = ['waiting', 'queried', 'accepted', 'rejected', 'reopened'] as const satisfies readonly SampleStand[];

export const StandTag = ({ stand, text }: { stand: SampleStand; text?: string }) => {
  const words = useStandWords();
  return <span className={TONES[stand]}>{text ?? words[stand]}</span>;
};

/** How many of a sample stand where. */
export const ProgressLine = ({ progress }: { progress: SampleProgress }) => {
  const words = useStandWords();
  return (
    <span className="row">
      {ORDER.filter((stand) => progress[stand] > 0).map((stand) => (
        <StandTag key={stand} stand={stand} text={`${progress[stand]} ${words[stand]}`} />
      ))}
    </span>
  );
};
