import type { ReactNode } from 'react';

/** A fact; an id of its own where two may have the same name. */
type Fact = readonly [name: string, value: ReactNode, id?: string];

/** Facts of a record, name above value. Those without a value are left out: an empty line teaches nothing. */
export const Facts = ({ items }: { items: readonly Fact[] }) => (
  <dl className="facts">
    {items
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value, id = name]) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
