import { foldName } from './fold.ts';

/** Words of the list that say nothing of who is meant. */
const SAYS_NOTHING = new Set(
  `once chief executive officer head leader founder president chair chairman chairwoman director member
  minister prime politician party group company united states national former over with that this from`
    .trim()
    .split(/\s+/),
);
/** What else the words of the list are called in news. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  britain: 'british uk england english london westminster downing labour tory',
  france: 'french paris elysee',
  spain: 'spanish madrid',
  netherlands: 'dutch hague',
  poland: 'polish warsaw',
  greece: 'greek athens',
  turkey: 'turkish ankara istanbul',
  ukraine: 'kyiv kiev',
  russia: 'kremlin moscow',
  kremlin: 'russia moscow',
  china: 'chinese beijing',
  israel: 'jerusalem gaza',
  germany: 'bundestag berlin',
  denmark: 'danish',
  ireland: 'irish dublin',
  states: 'washington white senate republican democrat american',
  senator: 'sen senate republican democrat',
  senate: 'sen senator republican democrat',
  congressman: 'rep representative republican democrat house',
  congresswoman: 'rep representative republican democrat house',
  governor: 'gov governors',
  basketball: 'nba',
  football: 'nfl premier league striker goalkeeper midfielder',
  baseball: 'mlb pitcher inning',
  tennis: 'wimbledon open atp wta',
  singer: 'album song tour',
  actor: 'film movie series',
  actress: 'film movie series',
};
/** So many letters of a word tell it from others and leave its endings out: "Germany" and "German". */
const STEM = 5;
const SHORTEST = 4;

/** Whether the words around a name speak of what the list knows it for. */
export function speaksOf(context: string | undefined, about: string): boolean {
  if (!context) return false;
  const there = stems(context);
  for (const word of foldName(about).split(' ')) {
    if (SAYS_NOTHING.has(word)) {
      if (word === 'states' && has(there, ALSO_CALLED[word])) return true;
      continue;
    }
    if (word.length >= SHORTEST && there.has(word.slice(0, STEM))) return true;
    if (has(there, ALSO_CALLED[word])) return true;
  }
  return false;
}

function has(there: ReadonlySet<string>, words: string | undefined): boolean {
  return words !== undefined && words.split(' ').some((word) => there.has(word.slice(0, STEM)));
}

function stems(text: string): Set<string> {
  return new Set(
    foldName(text)
      .split(' ')
      .map((word) => word.slice(0, STEM)),
  );
}
