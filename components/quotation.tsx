import type { Excerpt } from './excerpt.ts';

export interface QuotationProps extends Excerpt {
  /** For a dialog's aria-describedby. */
  id?: string;
}

/** A sentence that brings its own opening mark gets no second one. */
const OPENS_QUOTED = /^[“"„«‘']/;

/** Somebody's words with the claim in ink and the rest of its sentence in grey. */
export function Quotation({ id, before, claim, after }: QuotationProps) {
  const own = OPENS_QUOTED.test(before || claim);
  return (
    <q class={own ? 'quotation quotation-own' : 'quotation'} id={id} dir="auto">
      {before}
      <b class="quotation-claim">{claim}</b>
      {after}
    </q>
  );
}
