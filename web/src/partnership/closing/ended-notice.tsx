import { useQuery } from '@tanstack/react-query';
import { useMay, usePlace } from '../../app/place.ts';
import { endQuery } from './closing-api.ts';
import { useClosingWords } from './words.ts';

/** Says on every screen of a partnership that ended that nothing can be changed any more: nobody fills in a form for nothing. */
export const EndedNotice = () => {
  const words = useClosingWords();
  const { data } = useQuery({ ...endQuery(usePlace()), enabled: useMay('partnership:read') });
  return data?.readOnly ? <p className="notice notice-place">{words.readOnly}</p> : null;
};
