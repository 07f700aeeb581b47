/** What words do in a sentence, as far as finding the speaker and the future needs it. */
export const ROLES = {
  /** Verbs of saying in a finite form, whatever stands after them. */
  speaks: `said says say told tell tells stated explained explains insisted insists denied
    denies testified testifies predicted predicts estimated reiterated reiterates emphasized
    emphasised emphasizes emphasises stressed stresses highlighted highlights mentioned mentions
    cautioned cautions warned warns warn quipped joked tweeted alleged alleges asserted asserts
    contended contends contend lamented conceded concedes commented remarked replied confessed
    admitted admits urged urges praised praises commended expressed touted vowed assured reassured
    complained acknowledged boasted countered proclaimed speculated hinted hints
    concluded concludes opined mused recounted claimed allege insist deny blamed blames
    denounced denounces condemned condemns apologised apologized`,
  /** Verbs that say something where a clause or a quotation follows ("added that", "called it"). */
  reports: `added adds announced announces confirmed confirms noted revealed reveals declared declares
    suggested suggests suggest showed shows show indicated indicates found finds find wrote writes
    write responded recalled recalls disclosed discloses observed reported reports report claims claim
    notes comments projected projects forecasts forecast cited cites called calls call described
    describes criticized criticised lauds lauded pledged promised promises promise accused accuses
    believes believe believed worries worry worried fears fear feared thinks think expects expect hopes hope
    continued continues asked asks posted pointed points point answered reckons recommended
    recommends estimates estimate explaining interjected decided labelled labeled dubbed branded hailed
    slammed blasted dismissed likened maintained maintains argued argues argue informed shared
    elaborated reasoned retorted exclaimed foresees anticipates predict`,
  /** The same as participles, which hang on a subject further left. */
  saying: `saying adding noting warning claiming arguing stating suggesting insisting promising
    admitting telling`,
  /** "according to", and "per" before a name. */
  according: `according per`,
  to: `to`,
  that: `that`,
  /** May stand between subject and verb. */
  between: `also has have had later then already previously recently repeatedly once today yesterday
    tuesday wednesday thursday friday saturday sunday monday himself herself themselves itself
    earlier again now still even just both all often long since famously simply further ultimately
    meanwhile however too did does do`,
  time: `monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december today yesterday week month year morning
    afternoon evening night`,
  be: `is are was were be been being am`,
  /** Only where glued to the word before. */
  shortBe: `s re m`,
  he: `he she`,
  they: `they`,
  otherPronoun: `i we you it who which what this these those there me us one`,
  determiner: `the a an some many most several other another two three four five six both one his
    her their its our any each every these those few all`,
  preposition: `of in on at by for with from into about against between during after before over
    under through than as since until among amid within without despite near outside inside because
    when while where if although though upon following`,
  /** Words that open another clause. */
  relative: `who whom which that whose`,
  opens: `that who whom whose which whether because if when while where although though unless as how
    what why than once before after since until`,
  joins: `and or but`,
  /** Drop these where a subject would begin with them. */
  leads: `but and so yet still however meanwhile also then now or while as though although because
    instead additionally moreover indeed yesterday today last this when since if that in on at for
    after before during with by from earlier later nevertheless`,
  /** Small words inside names. */
  inName: `of the and for de la le van von der del den bin ibn al el di da & at`,
  /** Names of institutions that go on with "of" or "for". */
  institution: `department bank bureau university office ministry institute center centre centers
    house board church association academy museum federation commission committee council court
    chamber union league school college society organization organisation journal republic agency
    police group company administration service services foundation trust fund party campaign
    network airlines times post news press`,
  title: `mr mrs ms dr sen rep gov lt col gen sgt capt prof hon rev sir president minister secretary
    chairman chairwoman chairperson chair chief ceo cfo coo cto director professor judge justice
    sheriff mayor senator governor representative congressman congresswoman general colonel captain
    coach founder executive head attorney commissioner ambassador chancellor king queen prince
    princess pope analyst author spokesman spokeswoman spokesperson leader administrator speaker
    superintendent officer manager economist editor reporter correspondent detective superintendent
    deputy vice treasurer lawyer actor actress singer author doctor inspector constable sergeant`,
  /** Nouns of what a source publishes: "data from X" is X's. */
  /** Participles after which the source itself is over: "a study published in". */
  issued: `published released conducted led issued commissioned carried obtained seen reviewed
    copied sent signed dated`,
  publication: `data report analysis figures statistics study poll survey estimates research numbers
    statement documents filing news explanation explanations account remarks tweet post website testimony
    update review memo release briefing bulletin tally index census database`,
  will: `will ll shall`,
  would: `would d`,
  may: `may might could`,
  scheduled: `expected scheduled set slated due poised likely planned planning preparing going ready
    bound hoping looking projected forecast about predicted tipped anticipated`,
  plans: `plans plan intends intend aims aim hopes expects expect anticipates predicts predict foresees vows
    promises`,
  /** After "would": what was not, or is wished for. */
  wishes: `like prefer love have been`,
  ahead: `next tomorrow upcoming coming future eventually soon later`,
  not: `not never`,
} as const;
