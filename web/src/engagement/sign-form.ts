import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { EngagementInput, EngagementText, EngagementView } from '../../../shared/engagement/schema.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import { usePlace } from '../app/place.ts';
import type { CONTACT_ROLES } from '../company/contact-roles.ts';
import { uploadEvidence } from '../trajectory/evidence-file-api.ts';
import { useRecordForm } from '../ui/form/record-form.ts';
import { engagementsQuery, signEngagement, type Which } from './engagement-api.ts';
import type { Drawing } from './signature-field.tsx';

export type SignValues = {
  readonly way: EngagementInput['signature']['way'];
  readonly name: string;
  readonly role: (typeof CONTACT_ROLES)[number] | '';
  readonly agreed: boolean;
  readonly on: string;
  readonly reason: string;
};
export const NOT_SIGNED: SignValues = { way: 'drawn', name: '', role: '', agreed: false, on: '', reason: '' };

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text);

const signatureOf = ({ way, agreed, on }: SignValues, file: File | undefined) => {
  if (way === 'typed') return { way, agreed };
  return way === 'drawn' ? { way } : { way, fileName: file?.name, on: filled(on) };
};

type SignOptions = {
  readonly which: Which;
  readonly shown: EngagementText;
  readonly language: Language;
  readonly before: EngagementView | undefined;
  readonly onSigned: () => void;
};

/** The form of an engagement. Nothing of it stays on the device: a name and a signature are of a person. */
export const useSignForm = ({ which, shown, language, before, onSigned }: SignOptions) => {
  const place = usePlace();
  const client = useQueryClient();
  const [paper, choosePaper] = useState<File>();
  const [share, setShare] = useState<number>();
  const drawing = useRef<Drawing>(undefined);
  const onReady = useCallback((ready: Drawing) => {
    drawing.current = ready;
  }, []);
  const query = engagementsQuery(place, which.trajectoryId);
  const fileFor = async ({ way }: SignValues): Promise<File | undefined> =>
    way === 'drawn' ? drawing.current?.() : way === 'paper' ? paper : undefined;

  type Ready = { readonly input: EngagementInput; readonly file: File | undefined };
  const form = useRecordForm<SignValues, Ready, Awaited<ReturnType<typeof signEngagement>>>({
    initial: NOT_SIGNED,
    version: before?.version ?? 0,
    check: async (values, expectedVersion) => {
      const { checks } = await import('./checks.ts');
      const file = await fileFor(values);
      const { name, role, reason } = values;
      const signature = signatureOf(values, file);
      const rest = { language, textHash: shown.textHash, name, role, reason: filled(reason), expectedVersion };
      const signed = values.way === 'typed' || file !== undefined;
      const outcome = checks.sign({ ...rest, signature }, { signed, before });
      return outcome.ok ? { ok: true, value: { input: outcome.value, file } } : outcome;
    },
    save: async ({ input, file }, { key }) => {
      const { checks } = await import('./checks.ts');
      try {
        const uploadId = file && (await uploadEvidence(place, which.trajectoryId, file, setShare));
        return await signEngagement(place, which, checks.uploaded(input, uploadId), key);
      } finally {
        setShare(undefined);
      }
    },
    newestVersion: async () => {
      const { last } = await client.fetchQuery({ ...query, staleTime: 0 });
      return last.find(({ companyId }) => companyId === which.companyId)?.version ?? 0;
    },
    onSaved: (saved) => {
      client.setQueryData(query.queryKey, saved);
      void client.invalidateQueries({ queryKey: [place.id, 'history'] });
      onSigned();
    },
  });
  return { form, onReady, paper, choosePaper, share };
};
