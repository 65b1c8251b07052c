import { reasonText } from '../i18n/message.ts';
import { useRefusalWords } from '../i18n/refusal-words.ts';

/** Why a rule said no, or the sentence of the code when the reason is not for people. */
export const RefusalReason = ({ reason, otherwise }: { reason: string; otherwise: string }) => (
  <>{reasonText(useRefusalWords(), reason) ?? otherwise}</>
);
