import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import type { ClaimKind } from '../../../lib/claim.ts';
import { afterEdit as after } from './after-edit.ts';

type Case = [claim: string, kind: ClaimKind, was: string, is: string, now: string];

const MATCH =
  'The Herons (8-3, 4-2) ended a nine-game losing streak against the Otters (5-6, 2-4) dating to 2009 and took the cup of the Lake District with one home game remaining.';
const SPLIT =
  'The Herons (8-3, 4-2) ended a nine-game run against the Otters (5-6, 2-4) that began in 2009. With one home game left, the cup of the Lake District is theirs.';

suite('a claim stays anchored', () => {
  it.each<Case>([
    ['8-3', 'quantity', MATCH, SPLIT, '8-3'],
    ['2-4', 'quantity', MATCH, SPLIT, '2-4'],
    ['2009', 'date', MATCH, SPLIT, '2009'],
    ['one home game', 'quantity', MATCH, SPLIT, 'one home game'],
    [
      '31 loaves',
      'quantity',
      'Marit Oster baked 31 loaves and the innkeeper Tom Hale added a cake when the hikers reached the hut for the third time in a week.',
      'Tom Hale, an innkeeper, added a cake when the hikers reached the hut for the third time in a week. Marit Oster baked 31 loaves.',
      '31 loaves',
    ],
  ])('in one of the sentences made of its own: %s', (claim, kind, was, is, now) => {
    expect(after(claim, kind, was, is)).toEqual(['anchored', now]);
  });

  it.each<Case>([
    [
      'June 14',
      'date',
      'The foundry gave up its plan for a second chimney on June 14 after neighbours complained of soot.',
      'On June 14 the foundry gave up its plan for a second chimney after neighbours complained of soot.',
      'June 14',
    ],
    [
      'three-day hearing',
      'quantity',
      'Following a three-day hearing in October, a panel in Alderley freed the captain of the stranded ferry.',
      'A panel in Alderley freed the captain of the stranded ferry in October, after a hearing of three days.',
      'hearing of three days',
    ],
    [
      '90-day Alder-Birch crossing',
      'quantity',
      'The crew would sleep in narrow bunks during their planned 90-day Alder-Birch crossing.',
      'The crew would sleep in narrow bunks during their planned Alder-Birch crossing of 90 days.',
      'Alder-Birch crossing of 90 days',
    ],
    [
      '$3 billion',
      'money',
      'The brewer will put $6 billion of debt into the island and pay for a $3 billion ferry for its workers, with $1 billion for the captain.',
      'The brewer will put $6 billion of debt into the island and pay for a ferry for its workers worth $3 billion, the captain taking $1 billion.',
      '$3 billion',
    ],
    [
      '5 percent',
      'percentage',
      'Sales of rope fell 3 percent while sales of tar in the old harbour fell 5 percent.',
      'Sales of tar in the old harbour fell 5 percent while sales of rope fell 3 percent.',
      '5 percent',
    ],
  ])('moved within its sentence: %s', (claim, kind, was, is, now) => {
    expect(after(claim, kind, was, is)).toEqual(['anchored', now]);
  });

  it.each<Case>([
    [
      '40th anniversary',
      'rank',
      'The choir marks its 40th anniversary in the old brewery.',
      'The choir marks its fortieth anniversary in the old brewery.',
      'fortieth anniversary',
    ],
    [
      '$30-40 billion',
      'money',
      'Farmers hope to reach the $30-40 billion in yearly sales promised in May.',
      'Farmers hope to reach the $30 billion to $40 billion in yearly sales promised in May.',
      '$30 billion to $40 billion',
    ],
    [
      'seven US firms',
      'quantity',
      'In March the agency chose seven US firms to haul cargo.',
      'In March the agency chose seven U.S. companies to haul cargo.',
      'seven U.S. companies',
    ],
    [
      'at least 600 people',
      'quantity',
      'Wardens said at least 600 people crossed the bridge that day.',
      'Wardens said no fewer than 600 people crossed the bridge that day.',
      'no fewer than 600 people',
    ],
    [
      '12-3-1 record',
      'quantity',
      'Larkhill is on a bad run and missing three forwards, one of them its captain, following a 12-3-1 record.',
      'Jon Pell stopped nine shots for Larkhill, which is on a bad run following a 12-3-1 record.',
      '12-3-1 record',
    ],
    [
      'aged 26 or above',
      'quantity',
      'Of the hikers, 77 percent were aged 26 or above, 65 percent were local.',
      'Of the hikers, 77 percent were 26 or older, 65 percent were local.',
      '26 or older',
    ],
    [
      '65 percent',
      'percentage',
      'Of the hikers, 77 percent were aged 26 or above, 65 percent were local.',
      'Of the hikers, 77 percent were 26 or older, 65 percent were local.',
      '65 percent',
    ],
    [
      '37-year-old',
      'quantity',
      'Many donors of the choir remain doubtful of the 37-year-old conductor’s chances.',
      'Many donors of the choir remain doubtful of the chances of the conductor, who is 37.',
      '37',
    ],
    [
      'aged between 18 to 25-years-old',
      'quantity',
      'But among hikers aged between 18 to 25-years-old, the rates of sprained ankles stayed the same.',
      'But among hikers aged between 18 and 25 years, the rates of sprained ankles stayed the same.',
      'aged between 18 and 25 years',
    ],
    [
      '-4C',
      'quantity',
      'The lake froze as the cold reached -4C in the night.',
      'The lake froze as the cold reached minus 4C in the night.',
      'minus 4C',
    ],
    [
      'twice',
      'quantity',
      'The goalkeeper was booked twice in the final against Birch.',
      'The goalkeeper was booked two times in the final against Birch.',
      'two times',
    ],
    [
      'most deadly form of the fever',
      'rank',
      'Swamp fever is the most deadly form of the fever. It spreads from mule to mule.',
      'Swamp fever is the deadliest form of the fever. It spreads from mule to mule.',
      'deadliest form of the fever',
    ],
    [
      '3 million people',
      'quantity',
      'The ferry carried 3 million people across the strait in 2031.',
      'In 2031 the ferry carried three million passengers across the strait.',
      'three million passengers',
    ],
    [
      '12,500 employees',
      'quantity',
      'The brewery itself had 12,500 employees on June 30, and others work for its inns.',
      'As of June 30, the brewery itself employed 12,500 people, and others work for its inns.',
      'employed 12,500 people',
    ],
    [
      '1-6-2 skid',
      'quantity',
      'Jon Pell stopped nine shots for Alder. Larkhill is on a 1-6-2 skid and battling colds and sprained ankles at the forward position following a 9-2-1 start.',
      'Jon Pell stopped nine shots for Alder. Larkhill is on a 1-6-2 skid.',
      '1-6-2 skid',
    ],
  ])('in another spelling: %s', (claim, kind, was, is, now) => {
    expect(after(claim, kind, was, is)).toEqual(['anchored', now]);
  });

  it.each<Case>([
    [
      '4.1 million tons',
      'quantity',
      'The quay took 4.1 million tons of gravel last year, 12% more than the old pier.',
      'The quay took 4.1 million tons of gravel last year, 12% less than the old pier.',
      '4.1 million tons',
    ],
    [
      '77 percent',
      'percentage',
      'Just over half of the hikers were women, 77 percent wore boots.',
      'Just under half of the hikers were women, 77 percent wore boots.',
      '77 percent',
    ],
    [
      '$17.20',
      'money',
      'Shares of the rope works closed down 4.3% at $17.20 on Monday.',
      'Shares of the rope works closed up 4.3% at $17.20 on Monday.',
      '$17.20',
    ],
  ])('where another figure of its sentence is turned round: %s', (claim, kind, was, is, now) => {
    expect(after(claim, kind, was, is)).toEqual(['anchored', now]);
  });

  it('in a sentence of its own that is mostly the claim', () => {
    const claim = 'only singers on the hill who haven’t yet qualified for the winter concert';
    const was = `Marit Oster, Tom Hale, the baker Ned Hask and the innkeeper Jon Pell are under enormous pressure to stand out given their status as the ${claim}.`;
    const now = claim.replace('yet qualified', 'qualified yet');
    const is = `Marit Oster, Tom Hale and the baker Ned Hask are under enormous pressure to stand out. They, with Jon Pell, are the ${now}.`;
    expect(after(claim, 'rank', was, is)).toEqual(['anchored', now]);
  });

  it('where another event of its sentence is on another day', () => {
    const was =
      'The 2031 bond of the tram company was traded at a low price in the last weeks, said a broker on Monday.';
    expect(after('2031', 'date', was, was.replace('Monday', 'Tuesday'))[0]).toBe('anchored');
  });
});

suite('a claim is changed', () => {
  it.each<Case>([
    [
      'Two people',
      'quantity',
      'Two people who saw the draft said the mayor wants to sell the swimming baths and the ice rink to a builder.',
      'The mayor wants to sell the swimming baths and the ice rink to a builder, three people who saw the draft said.',
      'three',
    ],
    [
      '9-8-4',
      'quantity',
      'Ned Hask stopped 20 shots for his sixth win as Calder Bay improved to 9-8-4.',
      'Calder Bay improved to 10-8-4.',
      '10-8-4',
    ],
    [
      '2031',
      'date',
      'Lawmakers ask whether a crewed 2031 dive to the wreck is possible at all.',
      'Lawmakers ask whether a crewed dive to the wreck in 2034 is possible at all.',
      '2034',
    ],
    [
      'reduced by a third',
      'change',
      'The weight of the boat could be reduced by a third by leaving out the galley.',
      'The weight of the boat could be reduced by a quarter by leaving out the galley.',
      'quarter',
    ],
    [
      '3.5%',
      'percentage',
      'The budget passed in April boosted spending on roads by 3.5% a year.',
      'The budget passed in April cut spending on roads by 3.5% a year.',
      '3.5%',
    ],
    [
      '70 percent',
      'percentage',
      'The clinic said 70 percent of those in the ward were vaccinated.',
      'The clinic said 70 percent of those in the ward were unvaccinated.',
      '70 percent',
    ],
    [
      '26 sheep',
      'quantity',
      'The storm of the last weeks carried off 26 sheep and 11 goats between two villages.',
      'The storm of the last weeks carried off 11 sheep and 26 goats between two villages.',
      '11',
    ],
    [
      '65 percent of the floor',
      'percentage',
      'Carpets (covering 65 percent of the floor) and mats (covering 17 percent of the floor) made the hall warm.',
      'Carpets (covering 17 percent of the floor) and mats (covering 65 percent of the floor) made the hall warm.',
      '17 percent',
    ],
    [
      '30 boats',
      'quantity',
      'The yard of Calder Bay launched 30 boats in the summer.',
      'The yard of Calder Bay launched 35 boats in the summer, after 30 the year before.',
      '35 boats',
    ],
    [
      'two goals',
      'quantity',
      'Ned Hask had two goals and an assist, and the rookie Jon Pell added a goal for Calder.',
      'Jon Pell had two goals and an assist, and the rookie Ned Hask added a goal for Calder.',
      'two goals',
    ],
    [
      '$5 million',
      'money',
      'Norway spent $5 million on its new quay in the spring.',
      'Sweden spent $5 million on its new quay in the spring.',
      '$5 million',
    ],
    [
      'two goals',
      'quantity',
      'Ned Hask had two goals and an assist in the cup of the lake.',
      'Jon Pell had two goals and an assist in the cup of the lake.',
      'two goals',
    ],
    [
      '£2.3m',
      'money',
      'The rope works of Alderley lost £2.3m in the spring.',
      'The rope works of Alderley made £2.3m in the spring.',
      '£2.3m',
    ],
    [
      'in two years',
      'quantity',
      'The mayor said that the new quay had paid for itself in two years.',
      'The mayor said that the new quay had paid for itself within two years.',
      'within two years',
    ],
    [
      'No one',
      'quantity',
      'No one was hurt when the chimney of the brewery fell on the road.',
      'One was hurt when the chimney of the brewery fell on the road.',
      'One',
    ],
    [
      '12-year-old',
      'quantity',
      'The council of the island wants to end the 12-year-old ban on fishing.',
      'The council of the island wants to end the 12-year ban on fishing.',
      '12',
    ],
    [
      '$47.3 billion',
      'money',
      'The fund holds $47.3 billion in shares of miners and shipyards.',
      'The fund holds A$47.3 billion in shares of miners and shipyards.',
      'A$47.3 billion',
    ],
    [
      '4 percent',
      'percentage',
      'Wages on the island rose 4 percent last year after a strike of the dockers.',
      'Wages on the island rose 4 percent a month last year after a strike of the dockers.',
      '4 percent',
    ],
    [
      'March 3',
      'date',
      'The trial of the captain opens on March 3 in the old customs house.',
      'On May 4 the trial of the captain opens in the old customs house.',
      'May 4',
    ],
    [
      'twice',
      'quantity',
      'The goalkeeper was booked twice in the final against Birch.',
      'The goalkeeper was booked three times in the final against Birch.',
      'times',
    ],
    [
      'two very long letters',
      'quantity',
      'The warden of the mill sent two very long letters to the council in the spring.',
      'The warden of the mill sent a very long letter to the council in the spring.',
      'a very long letter',
    ],
    [
      '2-1',
      'quantity',
      'Larkhill beat Calder 2-1 in front of a small crowd.',
      'Calder beat Larkhill 2-1 in front of a small crowd.',
      '2-1',
    ],
    [
      '$250 million',
      'money',
      'The island wants to end the fee on $125 million of rope and give relief from the fee on an earlier, $250 million list of salted fish and tar.',
      'The island wants to end the fee on $125 million of rope and give relief from the fee on an earlier list of salted fish and tar worth $200 million.',
      '$200 million',
    ],
    [
      'first treaty of its kind in Europe',
      'rank',
      'The pact on the lakes is the first treaty of its kind in Europe, said the minister.',
      'The pact on the lakes is the first treaty of its kind in the world, said the minister.',
      'first treaty of its kind in',
    ],
    [
      'eight',
      'quantity',
      'The yard of Calder delivered six hulls in 2018 and eight in 2019.',
      'Eight hulls were delivered by the yard of Calder in 2018 and six in 2019.',
      'six',
    ],
    [
      'nine ferries',
      'quantity',
      'Norway spent $3.2 billion on its nine ferries last year, more than Sweden.',
      'Last year Sweden spent $3.2 billion on its nine ferries.',
      'nine ferries',
    ],
  ])('and says to what: %s', (claim, kind, was, is, now) => {
    const [state, text] = after(claim, kind, was, is);
    expect(state).toBe('changed');
    expect(text).toContain(now);
  });
});

suite('a claim is an orphan', () => {
  it('where its sentence has its value once less', () => {
    const was =
      'The city gave $5 million, the state gave $5 million and the bank lent $5 million for the dyke.';
    const is = 'The city gave $5 million and the bank lent $5 million for the dyke.';
    expect(after('$5 million', 'money', was, is, 'state gave $5 million')).toEqual(['orphan']);
  });

  it('where the like is said of another elsewhere', () => {
    const was =
      'In the hall the choir rehearsed. Marit Oster was booked three times and lost a shoe. The rain fell on the roof of the market.';
    const is =
      'In the hall the choir rehearsed. The rain fell on the roof of the market.\n\nA week ago the old inn of the bakers burned down at noon. Nobody was hurt there. Larkhill keeper Aidan Hale was booked three times and lost a shoe. Its owner has moved to Birch.';
    expect(after('three times', 'quantity', was, is)).toEqual(['orphan']);
  });
});

suite('a claim is never anchored', () => {
  it.each<Case>([
    [
      '15 games',
      'quantity',
      'Larkhill improved to 14-0-1 in its last 15 games.',
      'Larkhill improved to 15-0-1 in its last 16 games.',
      '',
    ],
    [
      '15',
      'quantity',
      'Ned Hask made 35 saves, including 15 in the third period when Larkhill was outshot 16-3.',
      'In the third period, when Larkhill was outshot 15-3, he made 14 saves.',
      '',
    ],
    [
      '112 yards',
      'quantity',
      'Tre Holm rushed for 112 yards on 30 carries for Calder.',
      'The captain passed for 112 yards. Tre Holm carried the ball 30 times for Calder.',
      '',
    ],
  ])('on a figure of something else: %s', (claim, kind, was, is) => {
    expect(after(claim, kind, was, is)[0]).not.toBe('anchored');
  });

  const amount = fc.record({
    sign: fc.constantFrom('', '-'),
    currency: fc.constantFrom('$', '€', '£'),
    figure: fc
      .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 9 }))
      .map((n) => n.join('.')),
    scale: fc.constantFrom('thousand', 'million', 'billion', 'trillion'),
  });
  const statement = (value: string): string =>
    `The port of Alderley reported a yearly balance of ${value} in its spring letter.`;

  it('with another digit, scale word, sign or currency', () => {
    fc.assert(
      fc.property(amount, amount, (was, is) => {
        const [before, now] = [was, is].map((a) => `${a.sign}${a.currency}${a.figure} ${a.scale}`);
        fc.pre(before !== now);
        const [state] = after(before!, 'money', statement(before!), statement(now!));
        expect(state).toBe('changed');
      }),
    );
  });

  it('though it is, where only the words around it differ', () => {
    const word = fc.constantFrom('yearly', 'spring', 'reported', 'its');
    fc.assert(
      fc.property(amount, word, ({ sign, currency, figure, scale }, left) => {
        const value = `${sign}${currency}${figure} ${scale}`;
        const without = statement(value).replace(`${left} `, '');
        expect(after(value, 'money', statement(value), without)[0]).toBe('anchored');
        const more = statement(value).replace(left, `${left} rather`);
        expect(after(value, 'money', statement(value), more)[0]).toBe('anchored');
      }),
    );
  });
});
