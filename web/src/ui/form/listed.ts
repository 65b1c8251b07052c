/** The list with one item replaced, taken out or added: forms keep their values unchanged. */
export const replacedAt = <Item>(items: readonly Item[], position: number, item: Item): Item[] =>
  items.map((other, index) => (index === position ? item : other));

export const withoutAt = <Item>(items: readonly Item[], position: number): Item[] =>
  items.filter((_, index) => index !== position);
