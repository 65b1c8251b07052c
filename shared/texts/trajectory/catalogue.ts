import type { Language } from '../../kernel/languages.ts';
import type { TrajectoryListTexts } from './contract.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export const trajectoryListTexts: Readonly<Record<Language, TrajectoryListTexts>> = { nl, en };
