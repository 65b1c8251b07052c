/** How the mails to readers look: the same page, small print and button in all. */
export const MAIL_PAGE =
  'margin:0 auto;padding:24px 16px;max-width:880px;color:#1d1f24;font:16px/1.5 system-ui,sans-serif';
export const MAIL_SMALL = 'font-size:13px;color:#565b66';
export const MAIL_TITLE = 'margin:0 0 16px;font-size:26px;line-height:1.25';
export const MAIL_BUTTON =
  'display:inline-block;padding:12px 20px;background:#0055cc;color:#ffffff;border-radius:6px;font-weight:bold';

/** A title in plain text. */
export const underlined = (title: string): string => `${title}\n${'='.repeat(title.length)}`;
