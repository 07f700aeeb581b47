/** Words by which a text gives its sources. */
export const SAYING = {
  says: `said says say told tells added adds announced announces reported reports stated states
    confirmed confirms claimed claims argued argues explained explains noted notes revealed reveals
    warned warns admitted admits acknowledged acknowledges insisted insists denied denies declared
    declares testified testifies suggested suggests showed shows estimated estimates found finds
    concluded concludes wrote writes tweeted tweets posted alleged alleges asserted asserts stressed
    stresses emphasized emphasised emphasizes emphasises reiterated reiterates replied replies
    responded remarked recalled recalls indicated indicates predicted predicts projected projects
    forecast forecasts disclosed discloses maintained maintains contends contended cautioned
    quipped joked answered asked asks called describes described pointed observed observes
    commented vowed vows pledged pledges promised promises accused accuses urged urges saying
    telling adding noting warning claiming arguing stating explaining citing`,
  source: `spokesman spokeswoman spokesperson spokespeople official officials authorities analyst
    analysts expert experts economist economists researcher researchers scientist scientists
    report reports study studies survey surveys poll polls data figures statistics research
    documents filing filings statement investigators prosecutors police sources`,
  title: `mr mrs ms dr sen rep gov president minister secretary chairman chairwoman chair chief ceo
    director professor prof judge justice sheriff mayor senator governor representative lawmaker
    congressman congresswoman general colonel captain coach founder co-founder executive head
    attorney commissioner ambassador chancellor king queen prince princess pope analyst author
    spokesman spokeswoman spokesperson`,
  attribution: `according per`,
} as const;
