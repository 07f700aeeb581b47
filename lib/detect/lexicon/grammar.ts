const list = (...lines: string[]): string[] => lines.join(' ').split(' ');

/** Closed-class words; a noun phrase ends before each. */
export const FUNCTION_WORDS = list(
  'the a an this that these those my your his her its our their whose which who whom what',
  'i you he she it we they me him us them himself herself itself themselves myself ourselves yourself one-another',
  'and or but nor so yet if unless because although though while whilst whereas whether than as when where why how once',
  'of in on at by for from with to into onto over under above below after before since until till during through',
  'throughout across along against among amongst amid between within without about around near toward towards upon',
  'off out up down behind beyond besides beside beneath despite except inside outside per via versus vs like unlike plus minus',
  'including regarding concerning following according instead rather due thanks ahead',
  'is are was were be been being am has have had having do does did doing done will would shall should can could may might must ought',
  "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shan't shouldn't can't cannot couldn't mustn't",
  "it's he's she's that's there's they're we're you're i'm i've we've they've you've i'll we'll they'll he'll she'll",
  "he'd she'd they'd we'd i'd you'd there'll it'll what's who's let's here's there'd",
  'not no never also too very just only even still already again ever always often sometimes usually perhaps maybe else',
  'there here all both each every either neither some any many much few several most more less least such own',
  'ago apiece aboard abroad overall altogether together apart aside away back forward',
);

/** Adverbs and nouns of time that end a noun phrase. */
export const WHEN_WORDS = list(
  'monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight now then soon later earlier',
  'overnight annually monthly weekly daily yearly hourly nightly worldwide globally nationwide statewide domestically',
  'online onstage offstage locally elsewhere afterwards afterward beforehand meanwhile currently recently immediately',
  'last next previously simultaneously northwest northeast southwest southeast',
);

/** Verb forms that are hardly ever nouns or modifiers of one in news. */
export const VERB_WORDS = list(
  'said says say saying told tell tells asked ask asks called calls calling added adds wrote writes write written',
  'became become becomes becoming began begin begins begun came come comes coming went goes go going gone got get gets getting',
  'gave give gives given giving made make makes making took take takes taken taking saw see sees seen seeing',
  'knew know knows known found find finds finding thought think thinks believe believes believed',
  'kept keep keeps keeping held hold holds holding brought bring brings bringing left leave leaves leaving',
  'led leads leading met meet meets meeting paid pay pays paying put puts putting ran run runs running',
  'sat sit sits sitting sent send sends sending sold sell sells selling spent spend spends spending stood stand stands standing',
  'lost lose loses losing won win wins winning fell fall falls fallen falling rose rise rises risen rising grew grow grows grown growing',
  'hit hits hitting cut cuts cutting set sets setting shut shuts',
  'died die dies dying killed kill kills killing injured wounded arrested charged accused convicted sentenced jailed',
  'wearing using used uses use need needs needed want wants wanted seek seeks sought seeking help helps helped helping',
  'include includes included remain remains remained remaining appear appears appeared seem seems seemed',
  'show shows showed shown showing work works worked working live lives lived living lie lies',
  'started starts starting start ended ends ending end reached reaches reaching reach turned turns turning turn',
  'joined joins joining moved moves moving played plays playing playing opened opens opening closed closes closing',
  'received receives receiving reported reports reporting announced announces expected expects expect estimated based',
  'required requires require received created creates built build builds building',
  'bought buy buys buying broke break breaks broken fought fight fights drove drives driving flew flies flying',
  'participated attended voted registered claimed faced faces facing carried carries carrying',
  'available able likely unlikely aged ready worth remaining involved compared combined',
  'agreed agrees allowed allows passed failed dropped jumped climbed slipped dipped soared surged plunged tumbled',
  'struck swept hurt shook spoke drew threw chose slept wore rode swore stole lasts lasted lasting froze woke bore tore fed sped shot caught taught',
  'sang swam drank sank shrank hid hung dug spun stuck swung fled lent bent dealt felt heard learnt lit meant slid spread',
  'understood withdrew overcame undertook arose proved beat beaten exceeds exceeded rated hosted hosts survived',
  'gained declined increased decreased decided hope hopes hoped plan plans planned let lets lay lies',
);

/** Pasts that after a bare number are its verb ("14 contained lead"), and not a modifier of what follows. */
export const FINITE = new Set(
  list(
    'contained voted refused agreed wanted needed died survived tested remained showed received reported claimed believed',
    'supported opposed backed favored favoured preferred joined attended required declined escaped served moved hoped',
    'taken given shown seen left responded answered participated identified suffered managed decided started ended defected dissented tried failed',
  ),
);

/** Verbs whose bare form is as often a noun: after a singular noun it can only be that ("tax break", "pay rise"). */
export const NOUN_VERBS = new Set(
  list(
    'break cut run win rise fall work show play move turn need use help end start lead pay build plan hope hold stand',
    'close call ask drive fight fly live lay leave draw spend sell buy report claim reach increase',
  ),
);

/** Nouns that are plural without saying so. */
export const PLURAL_WORDS = list(
  'people men women children police aircraft staff personnel troops fish sheep deer species series data media criteria bacteria',
  'phenomena alumni spacecraft cattle teeth feet geese mice offspring crew others dead grandchildren schoolchildren',
  'policemen policewomen congressmen congresswomen businessmen firefighters servicemen spokesmen salmon households',
  'gunmen fishermen clergymen fans youth',
  'nazis israelis iraqis saudis pakistanis somalis bangladeshis yemenis omanis kuwaitis qataris emiratis azeris kiwis',
  'taxis skis bikinis emojis jihadis safaris rabbis alibis',
);

/** Nouns whose following number is a name. */
export const LABEL_WORDS = list(
  'page pages chapter chapters room phase level step version number no nos type grade stage category tier group episode season volume',
  'line track size highway route channel unit lane ward district section article paragraph figure fig table appendix exhibit',
  'flight bus gate platform terminal pier zone block row seat floor plot lot box suite apartment apt flat house day week game',
  'match part act scene verse psalm class model serial code id form title rule resolution bill proposition prop amendment schedule',
  'mark round lap hole book windows psalms vol iphone interstate area studio hall formula appendix chromosome protocol film ios watchos ipados macos tvos python',
  'junction junctions exit days car bib',
);

/** Words in -s that are no plural nouns. */
export const SINGULAR_IN_S = new Set(
  list(
    'news politics economics physics mathematics athletics gymnastics mumps measles rabies diabetes aids gas bus virus campus status',
    'census bonus focus corpus basis crisis analysis thesis oasis emphasis diagnosis chaos alias bias atlas canvas lens',
    'always perhaps sometimes besides towards afterwards yes plus thus versus less unless across sports sales overseas indoors outdoors',
    'sans has was is this his its us as whose states-wide texas kansas arkansas paris',
  ),
);
