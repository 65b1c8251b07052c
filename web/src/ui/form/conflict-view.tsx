import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/language-context.ts';
import { Card } from '../card.tsx';
import { TableScroll } from '../table-scroll.tsx';
import {
  type Choice,
  type ComparedField,
  type Comparison,
  differingFields,
  merged,
  proposedChoices,
} from './conflict.ts';

type ConflictViewProps<Values> = Comparison<Values> & {
  readonly mine: Values;
  readonly onResolve: (values: Values) => void;
};

/** Both versions side by side, with a choice for each field that differs. */
export function ConflictView<Values>({ base, mine, theirs, fields, onResolve }: ConflictViewProps<Values>) {
  const { conflict, none } = useTexts().general;
  const differing = differingFields(mine, theirs, fields);
  const [choices, setChoices] = useState(() => proposedChoices({ base, mine }, differing));
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.focus();
  }, []);
  const choose = (label: string, choice: Choice): void => setChoices((before) => ({ ...before, [label]: choice }));
  const option = (field: ComparedField<Values>, choice: Choice, name: string, shown: string) => (
    <label className="row">
      <input
        type="radio"
        name={`conflict-${field.label}`}
        aria-label={name}
        checked={choices[field.label] === choice}
        onChange={() => choose(field.label, choice)}
      />
      <span>{shown || none}</span>
    </label>
  );
  return (
    <Card title={conflict.title}>
      <div className="stack" role="alert" tabIndex={-1} ref={top}>
        <p>{differing.length > 0 ? conflict.body : conflict.nothingDiffers}</p>
      </div>
      {differing.length > 0 ? (
        <TableScroll label={conflict.title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{conflict.field}</th>
                <th scope="col">{conflict.mine}</th>
                <th scope="col">{conflict.theirs}</th>
              </tr>
            </thead>
            <tbody>
              {differing.map((field) => (
                <tr key={field.label}>
                  <th scope="row">{field.label}</th>
                  <td>{option(field, 'mine', conflict.keepMine(field.label), field.show(mine))}</td>
                  <td>{option(field, 'theirs', conflict.keepTheirs(field.label), field.show(theirs))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      ) : null}
      <button
        type="button"
        className="button button-primary"
        onClick={() => onResolve(merged({ mine, theirs }, differing, choices))}
      >
        {conflict.apply}
      </button>
    </Card>
  );
}
