import { inject } from 'vitest';

/** An engine that tests talk to, and how far its clock is ahead of ours. */
export type UnderTest = { readonly port: number; readonly millisecondsAhead: number };

let own: UnderTest | undefined;

/** From here on the tests talk to an engine of their own; with nothing, to the one of all tests again. */
export const talkTo = (engine: UnderTest | undefined): void => {
  own = engine;
};

/** The engine of the file that runs: the one of all tests, unless it started its own. */
export const underTest = (): UnderTest => own ?? { port: inject('enginePort'), millisecondsAhead: 0 };
