import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDayOf } from '../../../../shared/kernel/format.ts';
import type { AmendmentView } from '../../../../shared/partnership/amendment/requests.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { useLanguage, useTexts } from '../../i18n/language-context.ts';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Load } from '../../ui/load.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import { useMemberNames } from '../member-names.ts';
import { useTargetWords } from '../target-words.ts';
import { type AmendmentsOf, amendmentsQuery } from './amendment-api.ts';
import { DecideDialog, type Decision } from './decide-dialog.tsx';
import { changedLines, linesOf } from './what-changes.ts';
import { useAmendmentWords } from './words.ts';

const Changes = ({ amendment, name }: { amendment: AmendmentView; name: string }) => {
  const words = useAmendmentWords();
  const { partnership, general } = useTexts();
  const { language } = useLanguage();
  const texted = { words, target: useTargetWords(), partnership, language, nameOf: useMemberNames() };
  const lines = changedLines(linesOf(amendment.from, texted), linesOf(amendment.to, texted));
  return (
    <TableScroll label={`${words.changed}: ${name}`}>
      <table>
        <caption className="visually-hidden">{words.changed}</caption>
        <thead>
          <tr>
            <th scope="col">{words.changed}</th>
            <th scope="col" className="numeric">
              {words.before}
            </th>
            <th scope="col" className="numeric">
              {words.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name: line, before, after }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              <td className="numeric">{before ?? general.notApplicable}</td>
              <td className="numeric">{after ?? general.notApplicable}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};

const Decide = ({ amendment, name }: { amendment: AmendmentView; name: string }) => {
  const words = useAmendmentWords();
  const [decision, setDecision] = useState<Decision>();
  const [mayPropose, mayDecide] = [useMay('amendment:propose'), useMay('amendment:decide')];
  const decisions: readonly Decision[] = [
    ...(mayDecide ? (['approve', 'refuse'] as const) : []),
    ...(mayPropose ? (['withdraw'] as const) : []),
  ];
  if (amendment.state !== 'proposed' || decisions.length === 0) return null;
  return (
    <>
      <p className="row">
        {decisions.map((one) => (
          <button
            key={one}
            type="button"
            className={one === 'approve' ? 'button button-primary' : 'button'}
            aria-label={`${words.decisions[one]}: ${name}`}
            onClick={() => setDecision(one)}
          >
            {words.decisions[one]}
          </button>
        ))}
      </p>
      {decision ? (
        <DecideDialog decision={decision} amendment={amendment} onClose={() => setDecision(undefined)} />
      ) : null}
    </>
  );
};

const TAGS = { proposed: 'tag tag-soon', approved: 'tag tag-good', refused: 'tag', withdrawn: 'tag' } as const;

const Amendment = ({ amendment }: { amendment: AmendmentView }) => {
  const words = useAmendmentWords();
  const { state, to, period, reason, proposedAt, endedAt, decisionReason } = amendment;
  const name = words.amendmentOf(words.subjects[to.subject], period);
  return (
    <li className="stack-tight">
      <p>
        <strong>{name}</strong> <span className={TAGS[state]}>{words.states[state]}</span>{' '}
        <span className="small muted">
          {words.proposedOn(formatDayOf(proposedAt))}
          {endedAt === undefined ? '' : ` · ${words.endedOn(formatDayOf(endedAt))}`}
        </span>
      </p>
      <Facts
        items={[
          [words.why, reason],
          [words.decision, decisionReason],
        ]}
      />
      <Changes amendment={amendment} name={name} />
      <Decide amendment={amendment} name={name} />
    </li>
  );
};

/** What was proposed to change of the approved targets and budgets, or of one of them, the newest first, with how it ended. */
export const AmendmentsCard = ({ of }: { of?: AmendmentsOf }) => {
  const words = useAmendmentWords();
  const query = useQuery(amendmentsQuery(usePlace(), of));
  return (
    <Card title={words.title}>
      <Load query={query}>
        {(amendments) =>
          amendments.length === 0 ? (
            <p className="muted">{words.none}</p>
          ) : (
            <ul className="stack">
              {amendments.map((amendment) => (
                <Amendment key={amendment.id} amendment={amendment} />
              ))}
            </ul>
          )
        }
      </Load>
    </Card>
  );
};
