import type { ReactNode } from 'react';
import { formatDate } from '../../../shared/kernel/format.ts';
import { currentQuestionnaire, questionnaireOf } from '../../../shared/maturity/questionnaire.ts';
import type { ScanContext, ScanView } from '../../../shared/maturity/schema.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useLanguage } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { ButtonLink } from '../ui/link.tsx';
import { TableScroll } from '../ui/table-scroll.tsx';
import { useMaturityWords } from './words.ts';

type Compared = { readonly name: string; readonly context: ScanContext | undefined };
type Row = { readonly id: string; readonly label: string; readonly now: ReactNode; readonly before: ReactNode };

const Rows = ({ caption, rows, before }: { caption: string; rows: readonly Row[]; before: string | undefined }) => {
  const words = useMaturityWords();
  return (
    <TableScroll label={caption}>
      <table>
        <thead>
          <tr>
            <th scope="col">{caption}</th>
            <th scope="col">{words.now}</th>
            {before === undefined ? null : <th scope="col">{before}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              <td>{row.now}</td>
              {before === undefined ? null : <td>{row.before}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};

/** What is known of the company beside its type: shown next to it, and never part of it. */
export const ContextCard = ({ scan, before }: { scan: ScanView; before: Compared | undefined }) => {
  const words = useMaturityWords();
  const { language } = useLanguage();
  const paths = pathsOf(usePlace());
  const mayWrite = useMay('trajectory:write');
  const { context } = scan;
  const questionnaire = questionnaireOf(scan.questionnaire) ?? currentQuestionnaire();
  const beforeName = before?.context && before.name;
  const answerIn = (given: ScanContext | undefined, { id, options }: (typeof questionnaire.context)[number]) =>
    options.find(({ code }) => code === given?.answers[id])?.[language] ?? '–';
  const stateIn = (given: ScanContext | undefined, id: string) => {
    const state = given?.conditions[id];
    return state ? words.context.states[state] : '–';
  };
  return (
    <Card
      title={words.context.title}
      aside={
        mayWrite ? (
          <ButtonLink to={paths.maturityContext(scan.trajectoryId, scan.companyId, scan.id)}>
            {context ? words.context.change : words.context.fill}
          </ButtonLink>
        ) : null
      }
    >
      <div className="stack">
        <p className="small muted">
          {words.context.about} {context ? words.context.filledOn(formatDate(context.on)) : ''}
        </p>
        {context ? (
          <>
            <Rows
              caption={words.context.question}
              before={beforeName}
              rows={questionnaire.context.map((question) => ({
                id: question.id,
                label: question.ask[language],
                now: answerIn(context, question),
                before: answerIn(before?.context, question),
              }))}
            />
            <Rows
              caption={words.context.conditions}
              before={beforeName}
              rows={questionnaire.conditions.map((condition) => ({
                id: condition.id,
                label: condition[language],
                now: stateIn(context, condition.id),
                before: stateIn(before?.context, condition.id),
              }))}
            />
          </>
        ) : null}
      </div>
    </Card>
  );
};
