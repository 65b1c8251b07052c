import { useState } from 'react';
import { useTexts } from '../i18n/language-context.ts';
import { Group } from '../ui/form/choices.tsx';
import { replacedAt, withoutAt } from '../ui/form/listed.ts';
import { Icon } from '../ui/icon.tsx';
import { Establishment } from './establishment.tsx';
import { EMPTY_ESTABLISHMENT, type EstablishmentValues } from './form-values.ts';

type EstablishmentFieldsProps = {
  readonly origin: string | undefined;
  readonly values: readonly EstablishmentValues[];
  readonly onChange: (values: readonly EstablishmentValues[]) => void;
};

/** The KBO knows companies with hundreds: from here on each is one line, and a screen of them scrolls by itself. */
const MOST_IN_FULL = 3;

export const EstablishmentFields = ({ origin, values, onChange }: EstablishmentFieldsProps) => {
  const { form } = useTexts().company;
  const isFolded = values.length > MOST_IN_FULL;
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const toggle = (position: number) => (isOpened: boolean) => {
    const others = [...opened].filter((other) => other !== position);
    setOpened(new Set(isOpened ? [...others, position] : others));
  };
  const remove = (position: number) => () => {
    const others = [...opened].filter((other) => other !== position);
    // Those after it move up.
    setOpened(new Set(others.map((other) => (other > position ? other - 1 : other))));
    onChange(withoutAt(values, position));
  };
  const add = (): void => {
    setOpened(new Set([...opened, values.length]));
    onChange([...values, EMPTY_ESTABLISHMENT]);
  };
  return (
    <Group pointer="/establishments" label={form.establishments} hint={form.establishmentsHint}>
      {origin ? <span className="hint">{origin}</span> : null}
      {isFolded ? <span className="hint">{form.manyEstablishments(values.length)}</span> : null}
      <div className={isFolded ? 'repeated-list repeated-list-folded' : 'repeated-list'}>
        {values.map((value, position) => (
          <Establishment
            // biome-ignore lint/suspicious/noArrayIndexKey: an establishment is its place in the list until it has a number
            key={position}
            pointer={`/establishments/${position}`}
            position={position}
            value={value}
            folding={isFolded ? { isOpened: opened.has(position), onToggle: toggle(position) } : undefined}
            onChange={(changed) => onChange(replacedAt(values, position, changed))}
            onRemove={values.length > 1 ? remove(position) : undefined}
          />
        ))}
      </div>
      <div>
        <button type="button" className="button" onClick={add}>
          <Icon name="plus" />
          {form.addEstablishment}
        </button>
      </div>
    </Group>
  );
};
