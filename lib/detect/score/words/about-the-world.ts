/** Words of what happens, how much of it, and when. */
export const ABOUT_THE_WORLD = {
  future: `will ll shall expected expects expect upcoming planned plans plan intends slated
    scheduled tomorrow predicted predicts projected projects forecast forecasts soon eventually
    going poised likely`,
  compares: `more less fewer than higher lower larger smaller bigger greater better worse faster slower
    stronger weaker older younger longer shorter richer poorer cheaper compared versus double twice
    triple times exceed exceeds exceeded outnumber outnumbered`,
  extremes: `most least highest lowest largest smallest biggest fastest greatest oldest youngest longest
    worst record`,
  shares: `average median majority minority half third quarter fifth equal same percentage proportion
    share`,
  changes: `rose rise rises rising risen fell fall falls falling fallen increased increase increases
    increasing decreased decrease decreases dropped drop drops dropping grew grow grows growing grown
    growth declined decline declines declining gained gain gains lost lose loses losing climbed jumped
    surged soared plunged tumbled slumped slipped shrank shrunk doubled tripled quadrupled halved cut
    cuts raised raise reduced reduce reduces expanded expand spent spend spending earned cost costs
    sold sales revenue profit profits tax taxes debt deficit budget`,
  numbers: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen
    dozens hundred hundreds thousand thousands`,
  magnitude: `million millions billion billions trillion trillions percent percentage pct m bn mn
    trn crore lakh hundred thousand`,
  month: `january february march april june july august september october november december jan
    feb mar apr jun jul aug sept sep oct nov dec`,
  measures: `people men women children voters workers employees customers users patients students
    families jobs years year months month weeks week days day hours hour minutes minute miles
    mile kilometers kilometres km feet foot meters metres inches pounds kg tons tonnes degrees
    dollars euros cents votes seats points cases deaths shares barrels acres gallons`,
  acts: `ruled banned passed signed approved approve rejected voted elected sued charged convicted
    sentenced arrested killed died injured shot attacked acquired bought launched launch fired
    resigned appointed nominated founded published released filed agreed suspended closed opened
    built developed created discovered detected infected investigating investigated accused launched
    announced ordered seized raided bombed invaded imposed lifted blocked cancelled canceled delayed
    withdrew pulled joined left won lost beat defeated scored merged hired invested donated funded
    allowed required forced failed refused violated stole hacked leaked recalled`,
  institutions: `court courts law laws bill bills vote election lawsuit charges dead death deaths
    acquisition merger investigation agreement deal vaccine guilty prison police congress senate
    parliament government federal state military troops war sanctions treaty policy regulation
    regulations regulators company companies industry market markets agency department ministry
    commission committee bank`,
  causes: `because due caused causes cause leads led resulted results result linked effect effects
    affects affected therefore thanks prevent prevents prevented contributed despite`,
  absolutes: `all every never always no none only first last nobody everyone nothing ever since
    entire whole both each any`,
} as const;
