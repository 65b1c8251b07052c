import { useTexts } from '../i18n/language-context.ts';

/** A quiet place-holder of about the height of what is coming. `rows` is how many bars of a line. */
export const Skeleton = ({ rows = 4 }: { rows?: number }) => {
  const { general } = useTexts();
  return (
    <div className="card">
      <output className="card-body stack">
        <span className="visually-hidden">{general.loading}</span>
        {Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all alike and never move
          <span key={row} className="skeleton" style={{ height: '1.5rem', width: `${92 - ((row * 17) % 40)}%` }} />
        ))}
      </output>
    </div>
  );
};
