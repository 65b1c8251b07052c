import type { Locator, Page } from 'playwright-core';

/** What somebody had to do: the fields that were filled in or chosen, each once, and the taps on buttons and links. */
export type Tally = { readonly fields: Set<string>; taps: number };

type Area = Pick<Page | Locator, 'getByLabel' | 'getByRole'>;

/** A finger on a phone: does what it is told by the names on the screen, and keeps count. */
export class Hand {
  readonly tally: Tally;
  readonly #area: Area;

  constructor(area: Area, tally: Tally = { fields: new Set(), taps: 0 }) {
    this.#area = area;
    this.tally = tally;
  }

  /** The same hand, looking at a part of the screen only. */
  within(area: Area): Hand {
    return new Hand(area, this.tally);
  }

  /** Types in a box, over what stands there. */
  async type(label: string, text: string): Promise<void> {
    this.tally.fields.add(label);
    await this.#area.getByLabel(label, { exact: true }).fill(text);
  }

  /** Picks from a list that unfolds. */
  async pick(label: string, option: string): Promise<void> {
    this.tally.fields.add(label);
    await this.#area.getByLabel(label).selectOption({ label: option });
  }

  /** Touches one of the choices that lie in sight. */
  async choose(group: string, option: string): Promise<void> {
    this.tally.fields.add(group);
    const choices = this.#area.getByRole('group', { name: group });
    const name = { name: option, exact: true };
    await choices.getByRole('radio', name).or(choices.getByRole('checkbox', name)).tap();
  }

  press(name: string): Promise<void> {
    return this.tap(this.#area.getByRole('button', { name, exact: true }));
  }

  follow(name: string): Promise<void> {
    return this.tap(this.#area.getByRole('link', { name, exact: true }));
  }

  async tap(what: Locator): Promise<void> {
    this.tally.taps += 1;
    await what.tap();
  }
}
