export interface CurrencyWord {
  currency: string;
  /** Hundredths: cents, pence. */
  minor?: true;
  /** The singular, which beside a scale is an adjective: "a 75.3 billion dollar deal". */
  singular?: true;
}

/**
 * Names of currencies, with what each is: ISO 4217, or a word of our own where several countries share the name. A
 * plural alone stands where the singular is another word ("real", "sole") or never follows a number.
 */
const NAMES =
  '$:dollars,bucks,dlrs EUR:euro,euros GBP:sterling JPY:yen CNY:yuan,renminbi,kuai INR:rupees peso:pesos RUB:rubles,roubles ' +
  'franc:francs ZAR:rand,rands NGN:naira,nairas ILS:shekels,shekel TRY:lira,liras SAR:riyals,riyal AED:dirhams,dirham ' +
  'dinar:dinars,dinar THB:baht,bahts MYR:ringgit,ringgits IDR:rupiah,rupiahs SEK:kronor,krona krone:kroner,krone,kr ISK:kronur ' +
  'PLN:zloty,zlotys,zlotych CZK:koruna,korunas,koruny HUF:forint,forints RON:lei BGN:lev,leva,levs IRR:rials,rial ' +
  'BDT:taka,takas VND:dong shilling:shilling,shillings GHS:cedi,cedis VES:bolivars,bolivares KZT:tenge UAH:hryvnia,hryvnias,hryvnya ' +
  'BTC:bitcoin,bitcoins AFN:afghanis KHR:riels MMK:kyat,kyats LAK:kip MNT:tugrik,tugriks,togrog AZN:manats GEL:lari ' +
  'ETB:birr ZMW:kwacha BWP:pula MVR:rufiyaa BTN:ngultrum GTQ:quetzales HNL:lempiras CRC:colones PYG:guaranies BOB:bolivianos ' +
  'NIO:cordobas HTG:gourdes PAB:balboas ETH:ether DOGE:dogecoin,dogecoins LTC:litecoin,litecoins BRL:reais DEM:deutschmark,deutschmarks,deutschemark,deutschemarks ' +
  'ITL:lire ESP:peseta,pesetas NLG:guilder,guilders GRD:drachma,drachmas escudo:escudo,escudos FIM:markka,markkaa';

const SINGULARS = '$:dollar,buck,dlr INR:rupee peso:peso RUB:ruble,rouble franc:franc';

const HUNDREDTHS =
  '$:cents GBP:pence,pennies INR:paise,paisa RUB:kopecks,kopeks peso:centavos franc:centimes,rappen PLN:groszy';

const SINGULAR_HUNDREDTHS = '$:cent GBP:penny';

function read(list: string, more: Partial<CurrencyWord>): [string, CurrencyWord][] {
  return list.split(' ').flatMap((group) => {
    const [currency = '', words = ''] = group.split(':');
    return words.split(',').map((word): [string, CurrencyWord] => [word, { currency, ...more }]);
  });
}

/** Words after the number. Ambiguous ones ("pounds", "cents") take the commonest reading in money's company. */
export const CURRENCY_WORDS: ReadonlyMap<string, CurrencyWord> = new Map([
  ...read(NAMES, {}),
  ...read(SINGULARS, { singular: true }),
  ...read(HUNDREDTHS, { minor: true }),
  ...read(SINGULAR_HUNDREDTHS, { minor: true, singular: true }),
]);

/** Names that are money only behind a nationality, as they name other things as well: "50 Peruvian soles". */
export const NATIONAL_NAMES: ReadonlySet<string> = new Set(
  (
    'pound pounds crown crowns mark marks won real sen sol soles som sum soum dram drams manat lek leke kuna kunas afghani riel ' +
    'leone leones kina denar denars litas lats florin florins guarani quetzal lempira cordoba boliviano colon punt punts schillings'
  ).split(' '),
);
