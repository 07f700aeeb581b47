import type { CardProps } from './card-props.ts';
import { LookupLinks } from './lookup-links.tsx';

/** What a card knows beyond what the reader says of its claim: where to look it up. */
export function CardUnfolds({ claim, sentence, lookup }: CardProps) {
  if (!lookup) return null;
  const { choice, url } = lookup;
  return <LookupLinks choice={choice} subject={{ claim, sentence, url }} />;
}
