import * as z from 'zod';
import { type SavedView, savedViewSchema, VIEW_NAME_LENGTH } from '../../../../shared/access/saved-views.ts';
import { isNameTaken } from '../../../../shared/access/view-changes.ts';
import type { FieldError } from '../../../../shared/kernel/errors.ts';
import { fail, type Result } from '../../../../shared/kernel/result.ts';
import { lineOf } from '../../../../shared/kernel/text.ts';
import { checked } from '../../ui/form/checked.ts';

/** A view as it will be sent, or what is wrong with its name. Loaded at the first submit. */
export const checkView = (view: unknown, among: readonly SavedView[]): Result<SavedView, FieldError[]> => {
  const named = checked(z.object({ name: lineOf(VIEW_NAME_LENGTH) }), view);
  if (!named.ok) return named;
  const whole = checked(savedViewSchema, view);
  if (!whole.ok || !isNameTaken(among, whole.value)) return whole;
  return fail([{ pointer: '/name', message: 'nameTaken' }]);
};
