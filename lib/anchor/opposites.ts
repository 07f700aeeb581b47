import { once } from './once.ts';

/**
 * Words that make another statement when one stands for the other. Each line is a family; what stands in one of
 * its groups says something else than what stands in another. The first is that of rising and falling.
 */
const FAMILIES: string[][] = [
  [
    `rise rose risen rising up gain gained gaining increase increased increasing grow grew grown growing
     growth climb climbed climbing jump jumped surge surged soar soared higher advance advanced rally
     rallied expand expanded upward more raise raised boost boosted boosting hike hiked swell swelled swollen
     add added adding strengthen strengthened widen widened accelerate accelerated rebound rebounded
     recover recovered improve improved improving highest`,
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
  ['guilty convicted', 'innocent acquitted cleared', 'charged accused indicted', 'pardoned'],
  ['alive survived', 'dead died killed'],
  ['first', 'last'],
  ['minimum', 'maximum'],
  ['allow allowed permit permitted', 'ban banned forbid forbidden'],
  ['open opened', 'close closed'],
  [
    'killed died dead death fatality',
    'injured wounded hurt injury',
    'arrested detained',
    'missing',
    'rescued',
    'infection infected case',
    'recovery recovered',
  ],
  [
    'revenue sale turnover',
    'profit earning',
    'loss',
    'price',
    'rent',
    'wage salary',
    'dividend',
    'tax',
    'debt',
  ],
  ['output production', 'demand', 'consumption'],
  ['gross', 'net'],
  ['good better best strong stronger', 'bad worse worst weak weaker'],
  ['older oldest', 'younger youngest'],
  ['for favour favor backed backing', 'against opposing'],
  ['above over', 'below under'],
  ['inside', 'outside'],
  ['inflow', 'outflow'],
  ['ahead', 'behind'],
  ['hot warm hotter warmer hottest warmest', 'cold cool colder cooler coldest coolest'],
  ['wealthiest rich richer', 'poor poorest poorer'],
  ['include included including', 'exclude excluded excluding'],
  ['men man male boy', 'women woman female girl'],
  ['adult', 'child kid', 'teenager', 'baby infant'],
  ['soldier troop', 'civilian', 'rebel militant', 'policemen'],
  ['daily', 'weekly', 'monthly', 'annual annually yearly'],
  ['north northern', 'south southern', 'east eastern', 'west western'],
  ['domestic', 'foreign'],
  ['public', 'private'],
  ['confirmed', 'suspected'],
  ['hire hired recruited', 'fire fired laid dismissed'],
  ['give gave given', 'receive received got'],
  ['lend lent', 'borrow borrowed'],
  ['start started begin began begun', 'end ended'],
];

/** Word -> the groups it stands in: number of the family, and of the group in it. */
const groups = once(() => {
  const known = new Map<string, [family: number, group: number][]>();
  FAMILIES.forEach((family, n) => {
    family.forEach((words, group) => {
      for (const word of words.split(/\s+/))
        known.set(word, [...(known.get(word) ?? []), [n, group]]);
    });
  });
  return known;
});

const DENYING = ['un', 'non', 'in', 'im', 'dis', 'il', 'ir'];

/** Whether the one is the other with a prefix that denies it: "vaccinated", "unvaccinated". */
export function isDenied(a: string, b: string): boolean {
  const [plain, longer] = a.length < b.length ? [a, b] : [b, a];
  return plain.length > 4 && DENYING.some((prefix) => longer === prefix + plain);
}

/** Whether one word in the place of the other says something else. */
export function areOpposite(a: string, b: string): boolean {
  if (isDenied(a, b)) return true;
  const of = groups();
  const others = of.get(b);
  if (!others) return false;
  return !!of
    .get(a)
    ?.some(([family, group]) => others.some(([f, g]) => f === family && g !== group));
}

/** 1 for a word of rising, -1 for one of falling, 0 for any other. */
export function directionOf(word: string): -1 | 0 | 1 {
  const found = groups()
    .get(word)
    ?.find(([family]) => family === 0);
  return found ? (found[1] === 0 ? 1 : -1) : 0;
}
