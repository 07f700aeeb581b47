const list = (...lines: string[]): string[] => lines.join(' ').split(' ');

/** Words in -est that are no superlatives, or none that can be checked. */
export const NOT_SUPERLATIVE = new Set(
  list(
    'test rest west best interest protest request forest guest harvest invest suggest arrest honest modest contest chest nest vest',
    'pest quest crest digest attest detest inquest conquest manifest midwest northwest southwest rainforest disinterest reinvest infest',
    'pretest contest bequest dishonest earnest tempest priest behest wrest zest jest fest lest divest ingest congest everest budapest pinterest bucharest brest',
    'latest newest nearest self-interest unrest cardiac-arrest hardest-hit near dearest finest nicest coolest sweetest cutest funniest ugliest proudest',
    'loveliest happiest saddest wildest damnedest simplest easiest clearest boldest bleakest truest slightest faintest fondest utmost',
    'fullest luckiest kindest stoutest smartest fanciest craziest weirdest silliest dumbest scariest',
  ),
);

/** Adjectives that after "most" or "least" give an opinion rather than something to check. */
export const OPINIONS = new Set(
  list(
    'important importantly beautiful exciting interesting difficult gorgeous stunning enjoyable riveting iconic impressive compelling obvious',
    'likely certainly notably probably especially striking moving disturbing fascinating memorable amazing attractive surprising',
    'consequential aggressive unfortunate personal team-friendly miserable majestic vulnerable serious intense demanding wise excited of part people recently cases times days ways',
    'cherished heralded hardened disparate impressionable beloved heartfelt delicate sincere honest basic sensitive intimate casual mature',
    'ardent avid fervent loyal devoted dedicated passionate recently immediate current prominent crucial critical vital essential',
    'fundamental natural perfect ideal appropriate suitable logical simple complex complicated elegant charming romantic glamorous',
    'long-lasting meaningful powerful sacred unlikely unusual bizarre absurd brutal horrific terrifying painful dire awkward famous',
    'promising pressing troubling urgent effective useful valuable sensible reasonable rewarding delightful delicious satisfying',
  ),
);

/** Superlatives whose claim stands only with a scope that can be checked ("worst stretch since August"). */
export const NEED_SCOPE = new Set(list('best worst greatest finest toughest hardest'));

/** Nouns that make an opinion of a superlative. */
export const OPINION_NOUNS = new Set(
  list(
    'question questions challenge challenges problem problems concern concerns mistake mistakes fear fears regret frustration issue issues',
    'thing things surprise surprises disappointment lesson lessons strength strengths weakness weaknesses worry worries joy fan fans bit',
    'hint hope dream dreams obstacle obstacles hurdle hurdles difficulty priority threat moment challenge takeaway takeaways way stages reason reasons',
    'story stories names ticket tickets privilege levels standard standards esteem benefit benefits risk risks scenario megaphone test tests',
  ),
);

/** Nouns that the word "record" sets a record for: "record sales". */
export const RECORD_NOUNS = new Set(
  list(
    'high highs low lows level levels number numbers sales profit profits revenue revenues earnings crowd attendance heat temperature',
    'temperatures rainfall turnout year fine penalty amount amounts sum fee deal price prices growth demand output production exports imports',
    'deficit surplus debt inflation unemployment margin losses loss gains wildfires drought snowfall warmth pace time haul tally run streak',
    'warming cold rain rains flooding crowds rate rates surge jump drop fall rise increase decline gain score total volume volumes intake',
    'budget harvest crop bid payout settlement transfer signing dividend orders shipments deliveries traffic audience ratings viewership',
    'close closing quarter month week season spending investment inflows funding breaking setting holder voter',
  ),
);
