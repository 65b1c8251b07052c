import { type ReactNode, useState } from 'react';
import { isFilled, recordOf } from '../../../shared/intake/progress.ts';
import { formatDayOf } from '../../../shared/kernel/format.ts';
import { usePlace } from '../app/place.ts';
import { dayIn, today } from '../app/today.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { Facts } from '../ui/facts.tsx';
import { readDraft } from '../ui/form/draft.ts';
import { intakeValues } from './intake-values.ts';
import { draftKeyOf, SectionForm, type SectionProps } from './section-form.tsx';
import { useSectionWords } from './section-words.ts';
import { useIntakeWords } from './words.ts';

type FoldedProps = {
  readonly title: string;
  readonly filled: boolean;
  readonly mayWrite: boolean;
  readonly startsOpen: boolean;
  readonly facts: ReactNode;
  readonly form: (close: () => void) => ReactNode;
};

/** A section as it stands, with its form behind a button. What was typed and not saved opens by itself. */
export const FoldedSection = ({ title, filled, mayWrite, startsOpen, facts, form }: FoldedProps) => {
  const { general } = useTexts();
  const texts = useIntakeWords();
  const [open, setOpen] = useState(startsOpen);
  const label = filled ? general.change : texts.fill;
  return (
    <Card
      title={title}
      aside={<span className={filled ? 'tag tag-good' : 'tag'}>{filled ? texts.filledIn : texts.stillOpen}</span>}
    >
      {open && mayWrite ? (
        form(() => setOpen(false))
      ) : (
        <div className="stack">
          {facts}
          {mayWrite ? (
            <div>
              <button type="button" className="button" aria-label={`${label}: ${title}`} onClick={() => setOpen(true)}>
                {label}
              </button>
            </div>
          ) : null}
        </div>
      )}
    </Card>
  );
};

/** One section of the intake of a company. */
export const SectionCard = (props: SectionProps & { mayWrite: boolean }) => {
  const { intake, companyId, section, mayWrite } = props;
  const texts = useIntakeWords();
  const place = usePlace();
  const record = recordOf(intake.records, companyId, section);
  const words = useSectionWords(section, record ? dayIn(record.updatedAt) : today());
  const values = intakeValues(record?.content);
  return (
    <FoldedSection
      title={texts.sections[section]}
      filled={record !== undefined && isFilled(record.content)}
      mayWrite={mayWrite}
      startsOpen={readDraft(draftKeyOf(place.id, props), values) !== undefined}
      facts={
        record ? (
          <>
            <Facts items={words.map(({ label, show }) => [label, show(values)] as const)} />
            <p className="small muted">{texts.savedOn(formatDayOf(record.updatedAt))}</p>
          </>
        ) : null
      }
      form={(close) => <SectionForm intake={intake} companyId={companyId} section={section} onClose={close} />}
    />
  );
};
