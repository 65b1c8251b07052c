import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import type { FrozenSummary, Summary } from '../../../shared/summary/schema.ts';
import type { Phrase, SummaryTexts } from '../../../shared/texts/summary/contract.ts';
import { pathsOf, quarterFromPath } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useLanguage } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { useReference } from '../ui/reference.ts';
import { RecomputedCard } from './recomputed-card.tsx';
import { ReportedNorms } from './reported-norms.tsx';
import { summaryQuery } from './summary-api.ts';
import { useSummaryWords } from './words.ts';

/** The texts that the mail has too, in both languages: they come with this page alone. */
const useSummaryTexts = (language: Language): SummaryTexts | undefined =>
  useReference(
    'summaryTexts',
    async () => (await import('../../../shared/texts/summary/catalogue.ts')).summaryTexts,
  )?.(language);

/** A mail links to the summary in either language; the address says which one. */
const useLanguageOfAddress = (): void => {
  const { speak } = useLanguage();
  useEffect(() => {
    const asked = new URLSearchParams(window.location.search).get('language');
    if (asked === 'nl' || asked === 'en') speak(asked);
  }, [speak]);
};

const Sentence = ({ phrase }: { phrase: Phrase }) =>
  phrase.map((part) => (typeof part === 'string' ? part : <strong key={part.strong}>{part.strong}</strong>));

const Narrative = ({ summary, texts }: { summary: Summary; texts: SummaryTexts }) => (
  <Card title={texts.narrativeTitle}>
    <ul className="stack-tight prose">
      {summary.narrative.map((sentence) => (
        <li key={JSON.stringify(sentence)}>
          <Sentence phrase={texts.narrative(sentence)} />
        </li>
      ))}
    </ul>
  </Card>
);

const Due = ({ summary, texts }: { summary: Summary; texts: SummaryTexts }) => (
  <Card title={texts.dueTitle}>
    {summary.due.length === 0 ? <p className="muted">{texts.nothingDue}</p> : null}
    <ul className="stack-tight">
      {summary.due.map((item) => (
        <li key={JSON.stringify(item)}>{texts.due(item)}</li>
      ))}
    </ul>
  </Card>
);

const Reported = ({ frozen: { summary, snapshot }, texts }: { frozen: FrozenSummary; texts: SummaryTexts }) => {
  const screen = useSummaryWords();
  const [day, time] = [formatDayOf(snapshot.createdAt), formatTimeOf(snapshot.createdAt)];
  return (
    <>
      <p className="notice">{screen.asReportedNote(day, time)}</p>
      <ReportedNorms summary={summary} texts={texts} />
      <div className="two-columns">
        <Narrative summary={summary} texts={texts} />
        <Due summary={summary} texts={texts} />
      </div>
      <RecomputedCard summary={summary} />
      <p className="small muted">
        {texts.provenance(formatDayOf(summary.retrievedAt), formatTimeOf(summary.retrievedAt), summary.rulesVersion)}
      </p>
      <p className="small muted">
        {screen.hash}: <code>{snapshot.sha256}</code>
      </p>
    </>
  );
};

/** A closed quarter exactly as it was reported, with what the same quarter gives today. */
export const SummaryPage = () => {
  useLanguageOfAddress();
  const place = usePlace();
  const { texts: screen, language } = useLanguage();
  const words = useSummaryWords();
  const quarter = quarterFromPath(useParams({ strict: false }).quarter ?? '');
  const query = useQuery(summaryQuery(place, quarter));
  const texts = useSummaryTexts(language);
  const frozen = query.data;
  return (
    <Guarded permission={place.kind === 'agency' ? 'agencyDashboard:read' : 'dashboard:read'}>
      <Page
        title={frozen && texts ? `${quarter}: ${texts.headline(frozen.summary.headline)}` : words.open(quarter)}
        above={
          <>
            <Link to={pathsOf(place).summaries}>{words.page}</Link>
            <span>· {words.asReported}</span>
          </>
        }
        actions={
          <button type="button" className="button" onClick={() => window.print()}>
            {screen.general.print}
          </button>
        }
      >
        <Load query={query}>{(found) => (texts ? <Reported frozen={found} texts={texts} /> : null)}</Load>
      </Page>
    </Guarded>
  );
};
