import { describe as suite, expect, it } from 'vitest';
import type { ClaimKind } from '../../../lib/claim.ts';
import { afterEdit } from './after-edit.ts';

type Case = [claim: string, kind: ClaimKind, was: string, is: string, now: string];

suite('a claim stays anchored', () => {
  it.each<Case>([
    [
      '80 kilometers an hour',
      'quantity',
      'The cart came down from the pass at 80 kilometers an hour and hit the wall of the mill.',
      'The cart came down from the pass at 80 kph and hit the wall of the mill.',
      '80 kph',
    ],
    [
      '90 km/h',
      'quantity',
      'Gusts of 90 km/h tore the sails of the ferry on its way to Birch.',
      'Gusts of 90 kilometers per hour tore the sails of the ferry on its way to Birch.',
      '90 kilometers',
    ],
    [
      '24 mph',
      'quantity',
      'The top speed of the new ferry is an official 24 mph on a calm lake.',
      'The top speed of the new ferry is officially 24 miles per hour on a calm lake.',
      '24 miles',
    ],
    [
      'lowest on record',
      'rank',
      'The water of the lake is the lowest on record, the wardens of Calder said.',
      'The water of the lake is at a record low, the wardens of Calder said.',
      'record low',
    ],
    [
      'record high',
      'rank',
      'The price of rope has reached a record high in the markets of Birch.',
      'The price of rope is the highest on record in the markets of Birch.',
      'highest on record',
    ],
    [
      '58 million pounds',
      'money',
      'The choir still has debts of 58 million pounds, the old chapel among them.',
      'The choir still has debts of £58 million, the old chapel among them.',
      '£58 million',
    ],
    [
      'two minutes and 30 seconds',
      'quantity',
      'The bells of the chapel rang for two minutes and 30 seconds at noon.',
      'The bells of the chapel rang for two and a half minutes at noon.',
      'two and a half minutes',
    ],
    [
      'two goals',
      'quantity',
      'Ned Hask had two goals in the final of the lake cup.',
      'Ned Hask scored twice in the final of the lake cup.',
      'twice',
    ],
    [
      'twice',
      'quantity',
      'Ned Hask scored twice for Calder, and Jon Pell made 30 saves in the rain.',
      'Ned Hask had two late goals for Calder, and Jon Pell made 30 saves in the rain.',
      'two late goals',
    ],
    [
      'three fines',
      'quantity',
      'The captain of the ferry was given three fines by the harbour master in June.',
      'The captain of the ferry was fined three times by the harbour master in June.',
      'three',
    ],
    [
      'third season of The Lighthouse',
      'rank',
      'The island spent the winter watching the third season of The Lighthouse in the inn.',
      'The island spent the winter in the inn, watching season three of The Lighthouse.',
      'season three of The Lighthouse',
    ],
    [
      '64th minute',
      'rank',
      'Marit Oster pulled one back in the 64th minute with her first shot at the goal.',
      'Marit Oster pulled one back after 64 minutes with her first shot at the goal.',
      '64 minutes',
    ],
    [
      'five straight',
      'quantity',
      'The tired Herons of Calder have lost five straight.',
      'The tired Herons of Calder have now been beaten in five in a row.',
      'five in a row',
    ],
    [
      '5.3 feet high',
      'quantity',
      'The new statue of the founder is 5.3 feet high and stands behind the brewery.',
      'The new statue of the founder is 5.3 feet tall and stands behind the brewery.',
      '5.3 feet tall',
    ],
    [
      'at least 2041',
      'date',
      'The council said it will not speak of a second quay until at least 2041.',
      'The council said it will not speak of a second quay until 2041 at the earliest.',
      '2041 at the earliest',
    ],
    [
      'last October 2033',
      'date',
      'The bank of the island has raised its rate three times since last October 2033.',
      'The bank of the island has raised its rate three times since October 2033.',
      'October 2033',
    ],
    [
      '61,450 euro',
      'money',
      'Boats of the yard will cost 61,450 euro ($68,900) with oars from the spring.',
      'Boats of the yard will cost €61,450, with oars from the spring.',
      '€61,450',
    ],
    [
      '30 min walk',
      'quantity',
      'From the quay to the inn it is a 30 min walk, the baker of Birch said.',
      'From the quay to the inn it is a 30-minute walk, the baker of Birch said.',
      '30-minute walk',
    ],
    [
      'five year plan',
      'quantity',
      'The mule track will be mended in a five year plan of the island council.',
      'The mule track will be mended under a five-year plan of the island council.',
      'five-year plan',
    ],
    [
      '2031',
      'date',
      'The founder came back to the 2031 vote by warning singers against moving too far from the shore.',
      'The founder came back to the 2031 vote by warning singers not to move too far from the shore.',
      '2031',
    ],
    [
      '$400',
      'money',
      'The brewer of Calder refused to pay the $400 fee for his mule.',
      'The brewer of Calder did not pay the $400 fee for his mule.',
      '$400',
    ],
  ])('in another form: %s', (claim, kind, was, is, now) => {
    const [state, text] = afterEdit(claim, kind, was, is);
    expect(state).toBe('anchored');
    expect(text).toContain(now);
  });

  it.each<Case>([
    [
      'two men',
      'quantity',
      'The wardens caught two men.',
      'Two men were caught by the wardens.',
      'Two men',
    ],
    [
      'up to five oars',
      'quantity',
      'The yard fits its boats with up to five oars, five sails and twelve hooks to hold the nets.',
      'To hold the nets, its boats are fitted by the yard with up to five oars, six sails and twelve hooks.',
      'up to five oars',
    ],
    [
      'five',
      'quantity',
      'The choir’s Monday decision to raise by five the number of singers who may travel to and from the islands in the old ferry, brought the total of travellers to 14.',
      'The choir’s decision on Monday to raise the number of singers who may travel to and from the islands in the old ferry by five brought the total of travellers to 14.',
      'five',
    ],
    [
      '2031',
      'date',
      'The masters will debate the yard’s 2031 request for $26.2m and a crane.',
      'The masters will debate the yard’s request for 2031, $26.2m and a crane.',
      '2031',
    ],
    [
      'March',
      'date',
      'The ferry sailed on 19 days in March, half as many as in the month of June.',
      'The ferry sailed on 19 days in March, a third as many as in the month of June.',
      'March',
    ],
    [
      '9,000',
      'quantity',
      'The gain for most hikers levels off beyond that, although going up to 9,000 brought a little more for the heart.',
      'The gain for most hikers levels off beyond that, although for the heart there was a little more up to 9,000.',
      '9,000',
    ],
    [
      '31 degrees',
      'quantity',
      'The march, 62 miles long with 14 inns, was walked in a heat of 31 degrees.',
      'The air was at 31 degrees on the 62 miles of the march, which had 14 inns.',
      '31 degrees',
    ],
    [
      '14 carries',
      'quantity',
      'Ned Hask had 101 yards on 14 carries for Larkhill in the rain.',
      'Ned Hask carried 14 times for 101 yards for Larkhill in the rain.',
      'carried 14 times',
    ],
  ])('moved to where only it can be: %s', (claim, kind, was, is, now) => {
    expect(afterEdit(claim, kind, was, is)).toEqual(['anchored', now]);
  });

  it('in what became of the end of its sentence, short as it is', () => {
    const other =
      '\n\nThe bakers of the island, the brewers and the singers all want a bridge instead, and so does the mayor.\n\nThe late founder of Calder was buried in the rain.';
    const was = `The ferry takes 300 carts a day across the strait, and was late on half of its trips.${other}`;
    const is = `The ferry takes 300 carts a day across the strait. It was late on half of its trips.${other}`;
    expect(afterEdit('half of its trips', 'quantity', was, is)[0]).toBe('anchored');
  });

  it('with none of the words beside it, where its figure is rare and the only one of its sort', () => {
    const before =
      'The map was based on letters by the wardens, who studied the lake from 2004 to 2017. ';
    const was = `${before}Calder, with a length of 3,200 miles (5,150 km), is the great lake’s second-longest shore behind Birch’s sandbank. It is larger than the island.`;
    const is = `${before}Calder, which is 3,200 miles across, is the second-longest and the wettest shore in the great lake behind Birch’s sandbank. It is larger than the island.`;
    expect(afterEdit('3,200 miles', 'quantity', was, is)).toEqual(['anchored', '3,200 miles']);
  });

  it('in a shortened sentence elsewhere that has the other score of it as well', () => {
    const other =
      '\n\nThe bakers of the hill, the brewers and the singers all want a bridge instead of the ferry, and they want it soon, whatever the wardens say of it.\n\n';
    const porters = 'One of the 6 porters left at 2.';
    const was = `Larkhill is on a 1-6-2 skid and battling injuries and colds and the sprained ankles of its captain at the forward position following 9-2-1 start.${other}${porters}`;
    const is = `${porters}${other}Jon Pell stopped 30 shots for Larkhill, on a 1-6-2 skid following a 9-2-1 start.${other}`;
    expect(afterEdit('9-2-1 start', 'quantity', was, is)[0]).toBe('anchored');
  });

  it('where most of its sentence is new, its neighbours are not, and more of it stands elsewhere without it', () => {
    const beside =
      'Rope was sold at 73 pennies at the quay after the letter, down a little on the day.';
    const other =
      'The bakers of the hill, the brewers and the singers all want a bridge instead of the ferry, and they want it soon, whatever the wardens say of it.';
    const was = `The island ended its year with a debt of 4.1 million crowns. The brokers had quietly forecast a gap of 3.6 million crowns. ${beside}`;
    const is = `The island ended its year with a debt of 4.1 million crowns. That compared with brokers’ expectations of 3.6 million crowns. ${beside}\n\n${other}\n\nThe island ended its year badly, forecast Marit Oster, and closed a gap. Rope was sold.\n\n${other}`;
    expect(afterEdit('3.6 million crowns', 'money', was, is)[0]).toBe('anchored');
  });
});

suite('a claim is changed', () => {
  it.each<Case>([
    [
      'five straight',
      'quantity',
      'Birch have won three and lost six. The tired Herons have lost five straight.',
      'Birch have won three and lost six. The tired Herons have lost six straight, five of them by one goal.',
      'six straight',
    ],
    [
      '52.3% of the vote',
      'percentage',
      'The pilot won 52.3% of the vote.',
      'The pilot lost with 52.3% of the vote.',
      '52.3% of the vote',
    ],
    [
      '80 kilometers an hour',
      'quantity',
      'The cart came down from the pass at 80 kilometers an hour and hit the wall of the mill.',
      'The cart came down from the pass at 80 mph and hit the wall of the mill.',
      '80 mph',
    ],
    [
      '80 kilometers',
      'quantity',
      'The cart of the brewer had come down 80 kilometers when it hit the wall of the mill.',
      'The cart of the brewer had come down 80 kph when it hit the wall of the mill.',
      '80 kph',
    ],
    [
      'record high',
      'rank',
      'The price of rope has reached a record high in the markets of Birch.',
      'The price of rope has reached a record low in the markets of Birch.',
      'record low',
    ],
    [
      '30 seconds',
      'quantity',
      'The bells of the chapel rang for two minutes and 30 seconds at noon.',
      'The bells of the chapel rang for two minutes and 20 seconds at noon.',
      '20 seconds',
    ],
    [
      '2 million pounds',
      'money',
      'The choir has 2 million pounds in its chest, the old chapel not counted.',
      'The choir has $2 million in its chest, the old chapel not counted.',
      '$2 million',
    ],
    [
      'third season of The Lighthouse',
      'rank',
      'The island spent the winter watching the third season of The Lighthouse in the inn.',
      'The island spent the winter watching the fourth season of The Lighthouse in the inn.',
      'fourth season',
    ],
    [
      '6.6 seconds',
      'quantity',
      'That promises 300 oars, and the ferry should do the mile in 6.6 seconds.',
      'That promises 300 oars, and the ferry should do the mile in 8.6 seconds, 6.6 seconds of them in the wind.',
      '8.6 seconds',
    ],
    [
      'April 3',
      'date',
      'The letter to the innkeepers was sent by the warden on April 3.',
      'The letter to the innkeepers was sent by the warden on April 5, rather than April 3.',
      'April 5',
    ],
    [
      'March 2031',
      'date',
      'The captain had been out of work since being sacked by the brewery in March 2031.',
      'The captain had been out of work since being sacked by the brewery in March 2029, well before March 2031.',
      'March 2029',
    ],
    [
      '$6 million',
      'money',
      'The founder had planned to ask for $6 million for the use of his name.',
      'The founder had planned to ask for $9 million (at first given as $6 million) for the use of his name.',
      '$9 million',
    ],
    [
      'five games',
      'quantity',
      'Larkhill won five games against Birch in the rain of the autumn.',
      'Larkhill did not win five games in the rain of the autumn.',
      'five games',
    ],
    [
      '2-8',
      'quantity',
      'The Herons (9-1, 6-1) play on Saturday against the Otters (2-8, 0-7), with a one-game lead in the west of the lake on Birch.',
      'The Herons (9-1, 6-1), with a one-game lead on Birch in the west of the lake, play the Otters (2-7, 0-7) on Saturday.',
      '2-7',
    ],
  ])('and says to what: %s', (claim, kind, was, is, now) => {
    const [state, text] = afterEdit(claim, kind, was, is);
    expect(state).toBe('changed');
    expect(text).toContain(now);
  });
});

suite('a claim is not anchored', () => {
  it.each<[claim: string, kind: ClaimKind, was: string, is: string]>([
    [
      '1,700 porters',
      'quantity',
      'The inn opened in 1964 and had 1,700 porters. Its guests go to Norway now.',
      'The Norwegian inn, which opened in 2011, has 1,700 porters. Its guests go to Norway now.',
    ],
    [
      'two goals',
      'quantity',
      'Ned Hask had two goals in the final of the lake cup.',
      'Ned Hask was booked twice in the final of the lake cup.',
    ],
    [
      'two goals',
      'quantity',
      'Ned Hask had two goals in the final of the lake cup.',
      'Ned Hask scored three times in the final of the lake cup.',
    ],
    [
      'third season of The Lighthouse',
      'rank',
      'The island spent the winter watching the third season of The Lighthouse in the inn.',
      'The island spent the winter watching part three of The Lighthouse in the inn.',
    ],
    [
      '64th minute',
      'rank',
      'Marit Oster pulled one back in the 64th minute with her first shot at the goal.',
      'Marit Oster pulled one back after 46 minutes with her first shot at the goal.',
    ],
  ])('on another, or another value: %s', (claim, kind, was, is) => {
    expect(afterEdit(claim, kind, was, is)[0]).not.toBe('anchored');
  });

  it('nor changed where a sum in brackets went and what it was worth stayed', () => {
    const was = 'Boats of the yard will cost 61,450 euro ($68,900) with oars from the spring.';
    const is = 'Boats of the yard will cost €61,450, with oars from the spring.';
    expect(afterEdit('$68,900', 'money', was, is)).toEqual(['orphan']);
  });
});
