import type { CardProps } from './card-props.ts';
import { DetailHistory } from './detail-history.tsx';
import { HelpDoor } from './help-door.tsx';
import { CARD_HELP } from './help-keys.ts';
import { LookupLinks } from './lookup-links.tsx';

/** What a card knows beyond what the reader says of its claim: where to look it up, and what was said before. */
export function CardUnfolds({ lookups = [], annotation, help }: CardProps) {
  return (
    <>
      <LookupLinks links={lookups} />
      {annotation && <DetailHistory annotation={annotation} isOpen={false} />}
      {help && <HelpDoor surface={CARD_HELP} help={help} />}
    </>
  );
}
