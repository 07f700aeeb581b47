/** Words that show a speaker, a reader addressed, a judgement: what cannot be checked. */
export const ABOUT_THE_SPEAKER = {
  firstPerson: `i me my mine myself we us our ours ourselves`,
  secondPerson: `you your yours yourself`,
  thirdPerson: `he she they him her them his their`,
  thinks: `think thinks thought believe believes believed feel feels felt hope hopes hoped wish guess
    suppose imagine seem seems seemed appears appear want wants wanted love loves loved hate hates
    like likes enjoy enjoyed know knows wonder understand prefer worry worried proud excited glad
    happy sad sorry thank thankful grateful`,
  opinion: `great good bad best worst terrible horrible awful amazing incredible wonderful beautiful
    ugly important interesting exciting fun funny cool nice perfect impressive stunning handsome
    brilliant smart stupid crazy ridiculous absurd unfair fair wrong right sadly fortunately
    unfortunately hopefully perhaps maybe honestly frankly clearly obviously surely really very
    quite pretty rather truly extremely incredibly absolutely totally simply just delicious tasty
    elegant fantastic excellent favorite favourite disappointing shame easy hard difficult`,
  modal: `could may might should would must can ought need needs let lets try`,
  negation: `not no n't t never neither nor without nothing nobody`,
  question: `what why how who whom whose when where which`,
  boilerplate: `click subscribe newsletter subscription advertisement sponsored copyright reserved
    cookies privacy terms sign login email inbox share tweet facebook twitter instagram comments
    comment read story stories related photo photos image images credit getty file video watch
    listen podcast below above here page updated editing reporting reuters ap contact follow
    download app review article edition archive reprint rights loading`,
  imperative: `add mix stir bake cook heat pour place set make use check see look get go take remember
    keep avoid choose turn open note put start consider learn find try buy read click join sign`,
} as const;
