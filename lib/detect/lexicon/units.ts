/**
 * Units of measure: they belong to a quantity's core. Two-word units are written with a space, and their
 * first word must be a unit or be listed in UNIT_STARTS.
 */
const TIME =
  'second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks fortnight month months year years ' +
  'decade decades century centuries millisecond milliseconds nanoseconds microseconds yr yrs ms fortnights';

const LENGTH =
  'inch inches foot feet ft yard yards yd yds mile miles mi metre metres meter meters kilometre kilometres kilometer kilometers ' +
  'km kms cm mm dm centimetre centimetres centimeter centimeters millimetre millimetres millimeter millimeters micron microns ' +
  'nanometre nanometres nanometer nanometers nm furlong furlongs parsecs parsec';

const AREA = 'acre acres hectare hectares ha sqft sq sqm sqkm m2 km2 cm2 mm2 ft2';

const MASS =
  'pound pounds lb lbs ounce ounces oz gram grams gramme grammes g kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs ' +
  'mg milligram milligrams microgram micrograms mcg ng nanogram nanograms picogram picograms stone quintals ton tons tonne tonnes megaton megatons kiloton kilotons carat carats';

const VOLUME =
  'litre litres liter liters ml mls cl dl hectolitre hectolitres hectoliter hectoliters millilitre millilitres milliliter milliliters gal gals gallon gallons pint pints quart quarts barrel barrels ' +
  'bushel bushels cup cups tablespoon tablespoons tbsp teaspoon teaspoons tsp cc ccs m3 km3 cm3 ft3 bpd tpd';

const ENERGY =
  'watt watts kilowatt kilowatts kw megawatt megawatts mw gigawatt gigawatts gw terawatt terawatts kwh mwh gwh twh wh ' +
  'kilowatt-hours megawatt-hours gigawatt-hours terawatt-hours volt volts amp amps mah kev gev tev joule joules calorie calories kcal ' +
  'horsepower hp bhp nm ps kj mj gj kilojoule kilojoules megajoules btu btus kva mva newtons ohms';

const SPEED = 'mph kph kmh kmph knots knot mbps gbps kbps tbps mbit gbit kbit fps rpm mpg';

const DATA =
  'bit bits byte bytes kb mb gb tb pb kib mib gib tib kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte terabytes petabytes exabytes zettabytes gigabit gigabits megabit megabits ' +
  'megapixel megapixels mp hz khz mhz ghz hertz megahertz gigahertz dpi ppi nits db decibel decibels';

const OTHER =
  'degree degrees celsius fahrenheit kelvin psi pascals millibars mb lumens teraflops petaflops magnitude light-year light-years lightyear lightyears ' +
  'microsieverts millisieverts msv mgy gy becquerels ppm ppb hpa kpa mpa hectopascals kilopascals mmhg lux';

const list = (words: string): string[] => words.split(' ');

export const TIME_UNITS: ReadonlySet<string> = new Set(list(TIME));
export const UNITS: ReadonlySet<string> = new Set(
  [TIME, LENGTH, AREA, MASS, VOLUME, ENERGY, SPEED, DATA, OTHER].flatMap(list),
);

/** Short forms that stand for a unit only where written to the number: "45C", "5m", "20L". */
export const GLUED_UNITS: ReadonlySet<string> = new Set(list('c f m l h s w v a k'));

/** Those of them that are believed with a space before them as well, where no noun follows: "100 m", "30 C". */
export const SPACED_LETTERS: ReadonlySet<string> = new Set(list('m g l c f v w t'));

/** Units of power, which "hours" makes units of energy. */
export const POWER = /watts?$/;

/** Words that make a unit of the unit that follows. */
export const UNIT_STARTS: ReadonlySet<string> = new Set(
  list(
    'square cubic nautical metric short troy light cu sq fluid fl calendar trading working business',
  ),
);

/** Adjectives of dimension and age that a measure's full span takes in: "16 feet long", "two years old". */
export const DIMENSIONS: ReadonlySet<string> = new Set(
  list('long wide high tall deep thick old across apart'),
);
