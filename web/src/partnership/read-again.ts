import { useQueryClient } from '@tanstack/react-query';
import { usePlace } from '../app/place.ts';

/** After a change of an agreement or an amendment, also when it was refused because of another one: whatever is shown is read again. */
export const useReadAgain = () => {
  const place = usePlace();
  const client = useQueryClient();
  const readAgain = (): void => {
    void client.invalidateQueries({ queryKey: [place.id] });
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
