import type { MessageKey } from '../lib/words.ts';

/** The forms that annotations travel in, in the order in which they are offered. */
export const EXPORT_FORMS = [
  'backup',
  'sheet',
  'html',
  'markdown',
  'web-annotation',
  'claim-review',
] as const;

export type ExportForm = (typeof EXPORT_FORMS)[number];

export const FORM_KEYS = {
  backup: ['export_backup', 'export_backup_text'],
  sheet: ['export_sheet', 'export_sheet_text'],
  html: ['export_html', 'export_html_text'],
  markdown: ['export_markdown', 'export_markdown_text'],
  'web-annotation': ['export_web_annotation', 'export_web_annotation_text'],
  'claim-review': ['export_claim_review', 'export_claim_review_text'],
} as const satisfies Record<ExportForm, readonly [MessageKey, MessageKey]>;
