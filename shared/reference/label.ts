export type Label = { readonly nl: string; readonly en: string };

/** The codes of a catalogue in its own order, as the non-empty tuple that `z.enum` asks for. */
export function codesOf<Code extends string>(catalogue: Readonly<Record<Code, unknown>>): readonly [Code, ...Code[]] {
  // Object.keys forgets the key type, although a catalogue is a closed literal.
  const [first, ...rest] = Object.keys(catalogue) as Code[];
  if (first === undefined) throw new Error('A catalogue cannot be empty');
  return [first, ...rest];
}
