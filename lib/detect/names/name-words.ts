/** Words that stand before a name, or after it, and are no part of it; compared folded. */
const TITLES = `
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother pope cardinal
  archbishop bishop rabbi imam sheikh ayatollah king queen prince princess duke duchess emperor sultan emir
  president vice deputy acting interim former ex late then incoming outgoing prime minister premier
  chancellor secretary undersecretary governor lieutenant gov lt mayor senator sen sens representative rep reps
  congressman congresswoman congress lawmaker delegate councillor councilman councilwoman ambassador envoy
  commissioner ombudsman attorney general judge justice justices chief magistrate prosecutor sheriff marshal
  admiral adm gen col colonel maj major capt captain sgt sergeant cpl corporal pvt lieutenant officer detective
  inspector constable commander executive ceo cfo coo cto chairman chairwoman chair chairperson founder cofounder
  director manager coach quarterback striker midfielder defender goalkeeper forward pitcher catcher shortstop
  outfielder linebacker receiver cornerback safety spokesman spokeswoman spokesperson editor reporter
  correspondent author actor actress singer rapper director producer economist analyst strategist researcher
  scientist lawyer activist democrat republican democratic democrats republicans labour conservative tory mp mps
  whip speaker leader majority minority senate house state foreign defense defence finance interior treasury
  teammate counterpart candidate nominee rookie veteran star hall famer
`;

/** Words that begin sentences, headlines and labels in capitals and are no part of a name. */
const FUNCTION_WORDS = `
  a an the this that these those and or but nor so yet for of in on at by to from with without within into onto
  over under after before since until till during between among against about above below near around across
  along through as than like unlike despite if when whenever while where wherever why how what which who whom
  whose whether because although though however moreover meanwhile nevertheless also even just only still
  not no yes is are was were be been being am do does did has have had having will would shall should can could
  may might must he she it we you they i his her its our your their my me him them us himself herself itself
  there here now then today tomorrow yesterday tonight later earlier once again soon instead perhaps maybe
  said says say told added according asked called all any some many most more much few several each every both
  either neither one two three four five six seven eight nine ten another other others such same own first
  second third last next new old let see read watch get got go make made take too very well
  january february march april may june july august september october november december jan feb mar apr jun
  jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu
  thurs fri sat sun photo image video credit source advertisement share updated published follow
`;

/** Words in lower case that join the parts of one name. */
const PARTICLES =
  'de del della di da dos das do du la le van von der den ten ter bin ibn al el y e af av zu';

/** Words that "of" joins with what they are of in one name: "Bank of England". */
const HEADS = `
  bank office house council bureau university institute institutes ministry court academy library league church
  chamber board federation confederation union society department agency college museum
`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const titles = setOf(TITLES);
export const functionWords = setOf(FUNCTION_WORDS);
export const particles = setOf(PARTICLES);
export const heads = setOf(HEADS);
