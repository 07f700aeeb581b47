import { once } from './once.ts';

/** Words that make another statement when one stands for the other: [one side, the other side]. */
const PAIRS: [string, string][] = [
  [
    `rise rose risen rising up gain gained gaining increase increased increasing grow grew grown growing
     growth climb climbed climbing jump jumped surge surged soar soared higher advance advanced rally
     rallied expand expanded upward more raise raised boost boosted boosting hike hiked swell swelled swollen
     add added adding strengthen strengthened widen widened accelerate accelerated rebound rebounded
     recover recovered improve improved improving higher highest rising`,
    `fall fell fallen falling down drop dropped dropping decline declined declining decrease decreased
     decreasing slip slipped slid slide slump slumped sink sank lower lose shrink shrank shrunk plunge
     plunged tumble tumbled dip dipped cut cutting reduce reduced reducing downward fewer less lowered lost
     losing slash slashed slashing trim trimmed trimming weaken weakened ease eased shed shedding narrow
     narrowed slow slowed contract contracted worsen worsened deteriorate deteriorated lowest crash crashed
     collapse collapsed retreat retreated`,
  ],
  ['won win winning winner victory beat', 'lost lose losing loser defeat loss beaten'],
  ['profit surplus gain', 'loss deficit'],
  ['made earned', 'lost losing'],
  ['buy bought purchase purchased', 'sell sold sale'],
  ['import imported', 'export exported'],
  ['majority most', 'minority'],
  ['before earlier', 'after later'],
  ['accept accepted approve approved support supported', 'reject rejected oppose opposed'],
  ['legal', 'illegal'],
  ['guilty', 'innocent acquitted'],
  ['alive survived', 'dead died killed'],
  ['first', 'last'],
  ['minimum', 'maximum'],
  ['allow allowed permit permitted', 'ban banned forbid forbidden'],
  ['open opened', 'close closed'],
  ['killed died dead death', 'injured wounded hurt injury'],
  ['revenue sale', 'profit earning loss'],
  ['gross', 'net'],
  ['good better best strong stronger', 'bad worse worst weak weaker'],
  ['older oldest', 'younger youngest'],
  ['for favour favor backed backing', 'against opposing'],
  ['above over', 'below under'],
  ['inside', 'outside'],
  ['inflow', 'outflow'],
  ['ahead', 'behind'],
  ['hot warm hotter warmer hottest warmest', 'cold cool colder cooler coldest coolest'],
  ['rich richest richer', 'poor poorest poorer'],
  ['include included including', 'exclude excluded excluding'],
  ['men man male boy', 'women woman female girl'],
  ['daily', 'weekly monthly annual annually yearly'],
  ['weekly', 'monthly annual annually yearly'],
  ['monthly', 'annual annually yearly'],
  ['north northern', 'south southern'],
  ['east eastern', 'west western'],
  ['domestic', 'foreign'],
  ['public', 'private'],
  ['confirmed', 'suspected'],
  ['hire hired', 'fire fired'],
  ['start started begin began begun', 'end ended'],
];

/** Word -> the sides it stands on: axis number, positive for one side and negative for the other. */
const sides = once(() => {
  const known = new Map<string, number[]>();
  const add = (words: string, side: number): void => {
    for (const word of words.split(/\s+/)) known.set(word, [...(known.get(word) ?? []), side]);
  };
  PAIRS.forEach(([one, other], axis) => {
    add(one, axis + 1);
    add(other, -axis - 1);
  });
  return known;
});

const DENYING = ['un', 'non', 'in', 'im', 'dis', 'il', 'ir'];

/** Whether the one is the other with a prefix that denies it: "vaccinated", "unvaccinated". */
export function isDenied(a: string, b: string): boolean {
  const [plain, longer] = a.length < b.length ? [a, b] : [b, a];
  return plain.length > 4 && DENYING.some((prefix) => longer === prefix + plain);
}

/** Whether one word in the place of the other says the contrary. */
export function areOpposite(a: string, b: string): boolean {
  if (isDenied(a, b)) return true;
  const of = sides();
  const others = of.get(b);
  return others !== undefined && (of.get(a)?.some((side) => others.includes(-side)) ?? false);
}

/** 1 for a word of rising, -1 for one of falling, 0 for any other. */
export function directionOf(word: string): -1 | 0 | 1 {
  const on = sides().get(word) ?? [];
  return on.includes(1) ? 1 : on.includes(-1) ? -1 : 0;
}
