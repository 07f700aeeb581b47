import type { Excerpt } from './excerpt.ts';

export interface QuotationProps extends Excerpt {
  /** Named by a dialog's aria-describedby. */
  id?: string;
}

/** Somebody's words with the claim in ink and the rest of its sentence in grey. */
export function Quotation({ id, before, claim, after }: QuotationProps) {
  return (
    <q class="quotation" id={id}>
      {before}
      <b class="quotation-claim">{claim}</b>
      {after}
    </q>
  );
}
