import { type ReactNode, useId } from 'react';

type CardProps = {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** Without padding, for a list or table that reaches the edges. */
  readonly flush?: boolean;
};

export const Card = ({ title, aside, children, flush }: CardProps) => {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {flush ? children : <div className="card-body">{children}</div>}
    </section>
  );
};
