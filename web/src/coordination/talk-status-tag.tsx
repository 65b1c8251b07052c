import type { TalkStatus } from '../../../shared/coordination/talk.ts';
import { useCoordinationWords } from './words.ts';

const TONES: Readonly<Record<TalkStatus, string>> = {
  none: 'tag',
  waitingForUs: 'tag tag-soon',
  waitingForThem: 'tag',
  agreed: 'tag tag-good',
};

export const TalkStatusTag = ({ status }: { status: TalkStatus }) => {
  const coordination = useCoordinationWords();
  return <span className={TONES[status]}>{coordination.status[status]}</span>;
};
