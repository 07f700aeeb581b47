/**
 * ISO 4217, lower case, and the commonest coins. Left out are codes that stand for something else in most news: ALL, AMD, BAM, BOB, COP, CRC, CUP,
 * CVE, ERN, GEL, MAD, MOP, NAD, NIO, NPR, PEN, RON, SDG, SOS, TOP, TRY and their like.
 */
const ISO =
  'inr usd eur gbp jpy cny aud cad nzd chf sek nok dkk isk pkr bdt lkr idr zar kes ngn aed sar krw brl mxn rub btc php sgd hkd ' +
  'twd thb vnd pln czk huf bgn ils uah egp qar kwd ghs tzs ugx clp ars myr omr bhd iqd jod lbp dzd lyd tnd syp yer kzt kgs uzs ' +
  'tjs azn byn rsd mkd etb zmw zwl mwk mzn aoa bwp rwf xaf xof xcd xpf jmd ttd bbd bzd fjd pgk mmk khr lak mnt mvr mur ' +
  'gtq hnl pyg uyu htg ves eth usdt usdc';

/** Short forms that are written like codes: "Rs 300", "Tk 500", "RM20". */
const SHORT_FORMS: readonly [string, string][] = [
  ['rs', 'INR'],
  ['rmb', 'CNY'],
  ['tk', 'BDT'],
  ['rm', 'MYR'],
  ['rp', 'IDR'],
  ['ksh', 'KES'],
  ['kshs', 'KES'],
  ['sh', 'KES'],
  ['shs', 'shilling'],
  ['ush', 'UGX'],
  ['ushs', 'UGX'],
  ['tsh', 'TZS'],
  ['tshs', 'TZS'],
  ['ghc', 'GHS'],
  ['dh', 'AED'],
  ['dhs', 'AED'],
  ['sfr', 'CHF'],
  ['fr', 'CHF'],
  ['kr', 'krone'],
  ['r', 'ZAR'],
  ['n', 'NGN'],
  ['p', 'PHP'],
  ['birr', 'ETB'],
];

/** Codes and short forms written before the number, with or without a space: "Rs 300", "EUR 5". Lower case, no stop. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...ISO.split(' ').map((code): [string, string] => [code, code.toUpperCase()]),
  ...SHORT_FORMS,
]);

/** Codes that are believed in small letters as well: "40 rmb", "usd 20". No other word is written so. */
export const SMALL_CODES: ReadonlySet<string> = new Set(
  'rs kr usd eur gbp rmb inr jpy cny aud cad nzd chf btc'.split(' '),
);
