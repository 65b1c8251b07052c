/** What a decision comes to when others wrote in between what it was made over. */
export const AGAIN = Symbol('again');

type Options<Outcome> = {
  /** How often it may be decided. Being overtaken more often in a row is trouble, not bad luck. */
  readonly rounds: number;
  /** Lets the others go first, after a round that came to nothing and before the next; `round` counts from 0. */
  readonly pause?: (round: number) => Promise<void>;
  /** What it comes to when the last round was overtaken as well. */
  readonly otherwise: () => Outcome;
};

/** For `otherwise`: an error that says who kept changing what. */
export const trouble = (message: string) => (): never => {
  throw new Error(message);
};

/** Reads, decides and writes, and does so again over what stands there now as long as others were ahead. */
export const decideAgain = async <Outcome>(
  decide: () => Promise<Outcome | typeof AGAIN>,
  { rounds, pause, otherwise }: Options<Outcome>,
): Promise<Outcome> => {
  for (let round = 0; round < rounds; round += 1) {
    const outcome = await decide();
    if (outcome !== AGAIN) return outcome;
    if (round + 1 < rounds) await pause?.(round);
  }
  return otherwise();
};
