import type { CardProps } from './card-props.ts';
import { DetailHistory } from './detail-history.tsx';
import { HelpDoor } from './help-door.tsx';
import { LookupLinks } from './lookup-links.tsx';

/** What a card knows beyond what the reader says of its claim: where to look it up, and what was said before. */
export function CardUnfolds({ claim, sentence, lookup, annotation, help }: CardProps) {
  return (
    <>
      {lookup && (
        <LookupLinks choice={lookup.choice} subject={{ claim, sentence, url: lookup.url }} />
      )}
      {annotation && <DetailHistory annotation={annotation} isOpen={false} />}
      {help && <HelpDoor surface="card" help={help} />}
    </>
  );
}
