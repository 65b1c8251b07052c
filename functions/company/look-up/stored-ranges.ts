import { lookUpRangeOf } from '../../platform/dynamo/keys.ts';

/**
 * Cuts the pages of a partition, which come in the order of numbers, into ranges of numbers. Ranges are taken in their order, each
 * once; no more is read ahead than a page.
 */
export const rangesOf = <Stored extends { readonly number: string }>(pages: AsyncIterator<readonly Stored[]>) => {
  let waiting: readonly Stored[] = [];
  let isRead = false;
  return {
    async take(range: number): Promise<Stored[]> {
      const taken: Stored[] = [];
      for (;;) {
        const beyond = waiting.findIndex(({ number }) => lookUpRangeOf(number) > range);
        taken.push(...waiting.slice(0, beyond < 0 ? waiting.length : beyond));
        waiting = beyond < 0 ? [] : waiting.slice(beyond);
        if (beyond >= 0 || isRead) return taken;
        const page = await pages.next();
        isRead = page.done === true;
        waiting = page.done === true ? [] : page.value;
      }
    },
  };
};
