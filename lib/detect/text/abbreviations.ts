/** Words that a full stop follows without ending a sentence, whatever comes next. Lower case, without the stop. */
export const TITLES = new Set(
  (
    'mr mrs ms mx dr prof sen rep gov gen lt col sgt capt maj cmdr adm rev hon pres supt det insp fr messrs mme mlle ' +
    'vs v fig figs approx ca est vol eds ed pp art sec al cf eg ie viz rs mt ft'
  ).split(' '),
);

/** Words whose full stop ends a sentence only where the next word plainly begins one. */
export const SHORTENINGS = new Set(
  (
    'inc co corp ltd llc plc bros jr sr st ave blvd rd no nos dept univ assn etc mrd mio prop ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex va vt wash wis wyo ont que alta'
  ).split(' '),
);

/** Words that, capitalised after an abbreviation's stop, begin a new sentence. */
export const STARTERS = new Set(
  (
    'the a an this that these those he she it they we you i his her its their our my in on at by for from with ' +
    'but and so yet when while after before if as although though because since however meanwhile there here who what why how ' +
    'both all some many most one two three another each no not only also still now then last according is are was were ' +
    'do does did has have had will would can could should may might'
  ).split(' '),
);
