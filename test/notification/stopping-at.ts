/**
 * Lets everything go as it does up to a step, before or after which the function stops: from there on nothing that it wraps is done, as after a
 * crash. Each act has two steps, one before it and one after.
 */
export const stoppingAt = (step: number) => {
  let steps = 0;
  const stopIfDue = (place: 'before' | 'after'): void => {
    steps += 1;
    if (steps >= step) throw new Error(`Crash ${place} step ${step}`);
  };
  return <Input extends readonly unknown[], Output>(act: (...input: Input) => Promise<Output>) =>
    async (...input: Input): Promise<Output> => {
      stopIfDue('before');
      const output = await act(...input);
      stopIfDue('after');
      return output;
    };
};
