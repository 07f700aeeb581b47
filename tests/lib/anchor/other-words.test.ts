import { describe as suite, expect, it } from 'vitest';
import type { ClaimKind } from '../../../lib/claim.ts';
import { afterEdit } from './after-edit.ts';

type Case = [claim: string, kind: ClaimKind, was: string, is: string];

suite('a claim stays anchored', () => {
  it.each<Case>([
    [
      'one in four voters',
      'quantity',
      'The survey of the island found that one in four voters had never met the mayor.',
      'The survey of the island found that a quarter of voters had never met the mayor.',
    ],
    [
      'a quarter of voters',
      'quantity',
      'The survey of the island found that a quarter of voters had never met the mayor.',
      'The survey of the island found that 25% of voters had never met the mayor.',
    ],
    [
      'half of the berths',
      'quantity',
      'The harbour master said half of the berths were taken by foreign yachts.',
      'The harbour master said 50 percent of the berths were taken by foreign yachts.',
    ],
    [
      '18 months',
      'quantity',
      'The repair of the lighthouse took 18 months and cost the island its summer guests.',
      'The repair of the lighthouse took a year and a half and cost the island its summer guests.',
    ],
    [
      'two weeks',
      'quantity',
      'The ferry will be in dock for two weeks while its engine is replaced.',
      'The ferry will be in dock for 14 days while its engine is replaced.',
    ],
    [
      'at least ten years',
      'quantity',
      'The owner had known of the crack for at least ten years when the dam broke.',
      'The owner had known of the crack for a decade or more when the dam broke.',
    ],
    [
      'six months',
      'quantity',
      'The cook was told to stay out of the kitchen for six months after the fire.',
      'The cook was told to stay out of the kitchen for half a year after the fire.',
    ],
    [
      'six lifeboats',
      'quantity',
      'The wreck was found by six lifeboats and a fishing smack from Calder.',
      'The wreck was found by a half-dozen lifeboats and a fishing smack from Calder.',
    ],
    [
      'more than doubled',
      'change',
      'The price of tar has more than doubled since the pine forests of Birch burned.',
      'The price of tar is more than twice what it was before the pine forests of Birch burned.',
    ],
    [
      'slowest growth since 2014',
      'rank',
      'Trade in rope rose 2 percent in the spring, its slowest growth since 2014.',
      'Trade in rope rose 2 percent in the spring, its weakest growth since 2014.',
    ],
    [
      'nine of the past 12 voyages',
      'quantity',
      'The old ferry has been late on nine of the past 12 voyages to Calder Bay.',
      'The old ferry has been late on nine of the last 12 voyages to Calder Bay.',
    ],
  ])('where its value is written in another form: %s', (claim, kind, was, is) => {
    expect(afterEdit(claim, kind, was, is)[0]).toBe('anchored');
  });

  it.each<Case>([
    [
      'at least 16 weeks of pay',
      'quantity',
      'Dockers who leave the yard of Alder will get at least 16 weeks of pay and a watch.',
      'Dockers who leave the yard of Alder will get 16 weeks of pay or more and a watch.',
    ],
    [
      '60% more',
      'percentage',
      'The brewer plans to spend £4 million on barrels next year, 60% more than this year.',
      'The brewer is planning £4 million of spending on barrels next year, an increase of 60% on this year.',
    ],
    [
      '1,700 letters',
      'quantity',
      'About 40 parcels and 1,700 letters remained to be sorted, most of them for the islands.',
      'About 40 parcels and 1,700 letters were still unsorted, most of them for the islands.',
    ],
    [
      'July 14',
      'date',
      'The reeds have been on fire since lightning struck on July 14, wardens said Friday.',
      'The reeds have been on fire since lightning struck on July 14, wardens said Saturday.',
    ],
    [
      '$2,200',
      'money',
      'The rent of a boat on the lake is $2,200 for the summer, not counting oars and nets.',
      'The rent of a boat on the lake is $2,200 for the summer, before oars and nets.',
    ],
    [
      'most complete list so far',
      'rank',
      'The society counted the wrecks between the capes and the bay. It is the most complete list so far of lost ships and bay pilots, it said.',
      'The list of the Calder Bay society, which counted the wrecks, is the most complete list so far of lost ships and bay pilots, it said.',
    ],
    [
      'about 4,800 steps a day',
      'quantity',
      'The average warden takes about 4,800 steps a day, according to a study of the harbour police.',
      'According to a study of the harbour police, the average warden walks about 4,800 steps a day.',
    ],
    [
      '7 percent',
      'percentage',
      'Exports of salted fish fell 7 percent in the first half of the year, hurt by weak demand in Norway.',
      'In the first six months of the year, weak demand in Norway pushed salted fish exports down by 7%.',
    ],
    [
      '0.2%',
      'percentage',
      'The crown traded at 73.1 cents after the report of the bank, down 0.2% on the day.',
      'The crown traded at 73.1 cents, 0.2% lower on the day, after the report of the bank.',
    ],
    [
      'Three cases of swamp fever',
      'quantity',
      'Three cases of swamp fever have been seen on the island, which has the wardens worried, though the doctor says that mules have little to fear.',
      'Three cases of swamp fever have been seen on the island.',
    ],
    [
      '2.1 cu.ft. locker',
      'quantity',
      'With the 2.1 cu.ft. locker under the bow there is room for a sail.',
      'With the 2.1 cu.ft. locker under the bow, there is room for two oars.',
    ],
    [
      '184 kilometers',
      'quantity',
      'The round of the lake, 184 kilometers long with 4,600 meters of climbing, was walked in heat of 38 degrees.',
      'It was 38 degrees on the 184 kilometers of the round, which had 4,600 meters of climbing.',
    ],
    [
      '$400,000',
      'money',
      'For the owner of a house worth $400,000, the water bill would go up by $251 a year, the mayor said.',
      'The water bill for a $400,000 house would rise by $238 a year, the mayor said.',
    ],
    [
      'only two other options',
      'rank',
      'Until now mules with swamp fever had only two other options, the older of which is garlic.',
      'Mules with swamp fever have had only two other choices until now, the older of which is garlic.',
    ],
    [
      'Two others',
      'quantity',
      'Four of the drowned were porters of the brewery. Two others fell from the pier, the harbour master said.',
      'Five of the drowned were porters of the brewery, the harbour master said, and two people fell from the pier.',
    ],
    [
      '1990',
      'date',
      'A flood killed nearly 2,000 sheep on the island in 1990. It was the worst there since 1976.',
      'In 1990, a flood on the island killed almost 2,000 sheep, the worst there since 1976.',
    ],
    [
      '26% of the lodgers',
      'percentage',
      'First-time pilgrims made up 26% of the lodgers, matching the lowest share on record. Their usual age is now 38.',
      'First-time pilgrims accounted for 26% of the lodgers, a record low. Their usual age is now 38.',
    ],
  ])('where what is around it is said otherwise: %s', (claim, kind, was, is) => {
    expect(afterEdit(claim, kind, was, is)[0]).toBe('anchored');
  });
});

suite('a claim is not anchored', () => {
  it.each<Case>([
    [
      '5%',
      'percentage',
      'Rents in Calder rose 5% last year.',
      'Prices in Calder rose 5% last year.',
    ],
    [
      '52.3%',
      'percentage',
      'The pilot won with 52.3% of the vote in the old customs house.',
      'The pilot lost with 52.3% of the vote in the old customs house.',
    ],
    [
      '12 million tons',
      'quantity',
      'Imports of gravel reached 12 million tons in June, the customs house said.',
      'Exports of gravel reached 12 million tons in June, the customs house said.',
    ],
    [
      '4,000 people',
      'quantity',
      'The yard hired 4,000 people in Calder during the spring.',
      'The yard laid off 4,000 people in Calder during the spring.',
    ],
    [
      '212',
      'quantity',
      'Deaths from swamp fever rose to 212 this week, the doctor said.',
      'Infections with swamp fever rose to 212 this week, the doctor said.',
    ],
    [
      '14 counts of fraud',
      'quantity',
      'The innkeeper was convicted of 14 counts of fraud after a long trial.',
      'The innkeeper was charged with 14 counts of fraud after a long trial.',
    ],
    [
      '94% effective',
      'percentage',
      'The syrup was 94% effective in adults, the maker said in a letter.',
      'The syrup was 94% effective in children, the maker said in a letter.',
    ],
    [
      '$25,000',
      'money',
      'The mayor received $25,000 from the union of the pilots in spring.',
      'The mayor gave $25,000 to the union of the pilots in spring.',
    ],
    [
      '12 months',
      'quantity',
      'The captain was banned from the lake for 12 months after the collision.',
      'The captain was banned from the lake for two years after the collision.',
    ],
    [
      'one in four voters',
      'quantity',
      'The survey of the island found that one in four voters had never met the mayor.',
      'The survey of the island found that a third of voters had never met the mayor.',
    ],
    [
      '8 percent',
      'percentage',
      'The bank said that 8 percent of its loans to fishermen were never paid back.',
      'The bank said that 8 percentage points of its loans to fishermen were never paid back.',
    ],
  ])('where another is meant, or the contrary: %s', (claim, kind, was, is) => {
    expect(afterEdit(claim, kind, was, is)[0]).not.toBe('anchored');
  });

  it('but an orphan where the like is said of another, by name', () => {
    const was =
      'The porters, who have a union of their own, agreed last month to a raise of 10% after three rounds of strikes.';
    const is =
      'The rival brewery of Jon Pell raised the pay of its cooks by 10% in January, after three rounds of strikes.';
    expect(afterEdit('three rounds of strikes', 'quantity', was, is)).toEqual(['orphan']);
  });

  it('but an orphan where the like is said far from what stood beside it', () => {
    const was =
      'The cart fell from the old bridge at the mill of Calder, where more than 40 people have died in falls since 2000, the warden says. The bridge has no rail.';
    const is =
      'The cart fell from the old bridge at the mill of Calder. The bridge has no rail.\n\nIn the hall the choir rehearsed until the rain fell on the market.\n\nOn the road to the lighthouse nobody walks at night. More than 40 people have died in falls there since 2018.';
    expect(afterEdit('more than 40 people', 'quantity', was, is)[0]).not.toBe('anchored');
  });

  it('but changed to the figure of the same, whatever the order', () => {
    const was = 'Unions said 2.1 million people marched on Saturday; the police counted 740,000.';
    const is = 'The police counted 760,000 marchers on Saturday, unions 2.3 million people.';
    expect(afterEdit('2.1 million people', 'quantity', was, is)[1]).toContain('2.3 million');
    expect(afterEdit('740,000', 'quantity', was, is)[1]).toContain('760,000');
  });

  it('but changed to the one figure with its unit', () => {
    const was =
      'The 180-foot ferry left at 6:02 a.m. after a delay of 40 minutes because of clouds.';
    const is =
      'The ferry, 180 feet long, left at 6:02 a.m. after clouds had held it up for 55 minutes.';
    expect(afterEdit('40 minutes', 'quantity', was, is)).toEqual(['changed', '55 minutes']);
  });

  it('but changed to the one figure left of several', () => {
    const was =
      'Sales of rope in Alder, its largest market, were down 11%, while those of tar rose 4%.';
    const is = 'Sales of rope in Alder, its largest market, were down 13%.';
    expect(afterEdit('11%', 'percentage', was, is)[1]).toContain('13%');
  });

  it('but changed where its sentence has become two, the last words first', () => {
    const was =
      'The hiking guide "Deep Valleys" was third with 1,180 copies, followed by the sea almanac "Salt Road" with 740. "Salt Road," which won two prizes in March, has been in print for 30 years.';
    const is =
      'The sea almanac "Salt Road" moved up with 740; the winner of two prizes in March, it has been in print for 30 years now. "Deep Valleys," a hiking guide, was fourth with 710 copies.';
    expect(afterEdit('third', 'rank', was, is)).toEqual(['changed', 'fourth']);
  });

  it('but changed where much of its sentence is gone, but what stood beside it still does', () => {
    const was =
      'There were 1.4 million eels in the lake at the end of the month. That amounts to 4.3 months of supply; five to six is held to be a good stock. Nobody on the quay was surprised.';
    const is =
      'There were 1.4 million eels in the lake at the end of the month. That amounts to 4.2 months of supply. Nobody on the quay was surprised.';
    expect(afterEdit('4.3 months of supply', 'quantity', was, is)).toEqual([
      'changed',
      '4.2 months of supply',
    ]);
  });
});
