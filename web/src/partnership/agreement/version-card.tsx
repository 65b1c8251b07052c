import { formatDate, formatDayOf, formatTimeOf } from '../../../../shared/kernel/format.ts';
import type { AgreementView } from '../../../../shared/partnership/agreement/requests.ts';
import { usePlace } from '../../app/place.ts';
import { FileViews } from '../../document/file-views.tsx';
import { KeptFileButtons } from '../../document/kept-file-buttons.tsx';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { sizeText } from '../../ui/form/file-field.tsx';
import { useMemberNames } from '../member-names.ts';
import { agreementSteps } from './agreement-api.ts';
import { TermsTable } from './terms-table.tsx';
import { VersionActions } from './version-actions.tsx';
import { type AgreementWords, useAgreementWords } from './words.ts';

const openText = (
  { openItems }: AgreementWords,
  open: AgreementView['open'][number],
  nameOf: (id: string) => string,
): string => (open.what === 'cutRule' ? openItems.cutRule : openItems[open.what](nameOf(open.memberId)));

/** What is left open, said in so many words. */
const Open = ({ agreement }: { agreement: AgreementView }) => {
  const words = useAgreementWords();
  const nameOf = useMemberNames();
  const texts = agreement.open.map((one) => openText(words, one, nameOf));
  const all = agreement.document ? texts : [...texts, words.openItems.document];
  return (
    <>
      <h3>{words.open}</h3>
      {all.length === 0 ? (
        <p className="muted">{words.nothingOpen}</p>
      ) : (
        <ul>
          {all.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </>
  );
};

const Signatures = ({ agreement }: { agreement: AgreementView }) => {
  const words = useAgreementWords();
  const nameOf = useMemberNames();
  return (
    <>
      <h3>{words.signatures}</h3>
      <Facts
        items={agreement.signers.map((id) => {
          const at = agreement.signatures.find(({ memberId }) => memberId === id)?.at;
          const text = at === undefined ? words.notSigned : words.signedOn(formatDayOf(at), formatTimeOf(at));
          return [nameOf(id), text, id] as const;
        })}
      />
    </>
  );
};

const Document = ({ agreement }: { agreement: AgreementView }) => {
  const words = useAgreementWords();
  const place = usePlace();
  const { document, period, number } = agreement;
  if (!document) return null;
  const root = { kind: 'agreement', id: `${period}-${number}` } as const;
  return (
    <>
      <h3>{words.document}</h3>
      <p>
        {document.name} <span className="muted">{sizeText(document.bytes)}</span>{' '}
        <KeptFileButtons {...root} file={document} urlOf={agreementSteps(place, agreement).documentUrl} />
      </p>
      <FileViews {...root} />
    </>
  );
};

const TAGS = { draft: 'tag', proposed: 'tag tag-soon', inForce: 'tag tag-good' } as const;

type VersionProps = { readonly agreement: AgreementView; readonly signsFor: string | undefined };

/** One version of the agreement: what it settles and leaves open, who signed it, and what whoever looks can do. */
export const VersionCard = ({ agreement, signsFor }: VersionProps) => {
  const words = useAgreementWords();
  const { number, state, validFrom, reason, cutRule } = agreement;
  const rule = cutRule?.kind ?? 'open';
  return (
    <Card title={words.version(String(number))} aside={<span className={TAGS[state]}>{words.states[state]}</span>}>
      <div className="stack">
        <Facts
          items={[
            [words.validFrom, formatDate(validFrom)],
            [words.reason, reason],
            [words.cutRule, words.cutRules[rule]],
          ]}
        />
        <p className="prose">{words.cutRuleWords[rule]}</p>
        <TermsTable agreement={agreement} />
        <Open agreement={agreement} />
        <Signatures agreement={agreement} />
        <Document agreement={agreement} />
        <VersionActions agreement={agreement} signsFor={signsFor} />
      </div>
    </Card>
  );
};
