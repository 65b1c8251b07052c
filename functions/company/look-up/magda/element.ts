const membersOf = (node: unknown): ReadonlyMap<string, unknown> =>
  typeof node === 'object' && node !== null ? new Map(Object.entries(node)) : new Map();

/** An element as the reader of XML gives it. What is not there reads as empty: answers leave out what they do not know. */
export class XmlElement {
  readonly #node: unknown;
  readonly #members: ReadonlyMap<string, unknown>;

  constructor(node: unknown) {
    this.#node = node;
    this.#members = membersOf(node);
  }

  get text(): string {
    const text = typeof this.#node === 'string' ? this.#node : this.#members.get('#text');
    return typeof text === 'string' ? text.trim() : '';
  }

  attribute(name: string): string {
    const value = this.#members.get(`@${name}`);
    return typeof value === 'string' ? value.trim() : '';
  }

  has(name: string): boolean {
    return this.#members.has(name);
  }

  /** The elements of a name along a path: each of them at its end, the first of them on the way. */
  all(...path: readonly [string, ...string[]]): XmlElement[] {
    const [name, ...rest] = path;
    const found = [this.#members.get(name) ?? []].flat().map((node) => new XmlElement(node));
    const [next, ...beyond] = rest;
    if (next === undefined) return found;
    return found[0]?.all(next, ...beyond) ?? [];
  }

  one(...path: readonly [string, ...string[]]): XmlElement {
    return this.all(...path)[0] ?? new XmlElement(undefined);
  }
}
