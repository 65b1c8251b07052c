import { useQueryClient } from '@tanstack/react-query';
import { usePlace } from '../../app/place.ts';

/** What follows on a change of an agreement or an amendment, also when it was refused because of another one: all of it is read again. */
export const useReadAgain = () => {
  const place = usePlace();
  const client = useQueryClient();
  const readAgain = (): void => {
    for (const what of ['agreements', 'amendments', 'targets', 'figures', 'history'])
      void client.invalidateQueries({ queryKey: [place.id, what] });
  };
  const orReadAgain = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    try {
      return await answer;
    } catch (thrown) {
      readAgain();
      throw thrown;
    }
  };
  return { readAgain, orReadAgain };
};
