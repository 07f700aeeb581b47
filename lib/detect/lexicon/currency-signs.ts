/** Signs before (or after) the number. Where several countries share a sign, the sign itself is the currency. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', '¥'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₵', 'GHS'],
  ['₿', 'BTC'],
  ['₸', 'KZT'],
  ['৳', 'BDT'],
  ['₲', 'PYG'],
  ['₡', 'CRC'],
  ['₾', 'GEL'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['₼', 'AZN'],
  ['֏', 'AMD'],
  ['៛', 'KHR'],
  ['﷼', 'IRR'],
  ['¢', '$'],
]);

/** Signs of hundredths, written after the number. */
export const MINOR_SIGNS: ReadonlySet<string> = new Set(['¢']);

/** Letters written before a dollar sign. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['usd', 'USD'],
  ['u.s.', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cad', 'CAD'],
  ['can', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
  ['mex', 'MXN'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['bz', 'BZD'],
  ['fj', 'FJD'],
  ['ec', 'XCD'],
  ['bds', 'BBD'],
  ['z', 'ZWD'],
  ['cl', 'CLP'],
  ['col', 'COP'],
]);

/** Letters written before a yen or yuan sign. */
export const YEN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['jp', 'JPY'],
  ['cn', 'CNY'],
  ['rmb', 'CNY'],
]);
