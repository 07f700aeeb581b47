import { type Excerpt, nearWords } from './excerpt.ts';

export interface QuotationProps extends Excerpt {
  /** For a dialog's aria-describedby. */
  id?: string;
  /** Code units on either side of the claim that are shown where there is room for no more. */
  near?: number;
}

/** A sentence that brings its own opening mark gets no second one. */
const OPENS_QUOTED = /^[“"„«‘']/;

/** Somebody's words with the claim in ink and the rest of its sentence in grey. */
export function Quotation({ id, near = Infinity, before, claim, after }: QuotationProps) {
  const own = OPENS_QUOTED.test(before || claim);
  const { from, to } = nearWords({ before, claim, after }, near);
  return (
    <q class={own ? 'quotation quotation-own' : 'quotation'} id={id} dir="auto">
      {from > 0 && <span class="far">{before.slice(0, from)}</span>}
      {before.slice(from)}
      <b class="quotation-claim">{claim}</b>
      {after.slice(0, to)}
      {to < after.length && <span class="far">{after.slice(to)}</span>}
    </q>
  );
}
