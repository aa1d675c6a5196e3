/** Currency words by ISO 4217 code; the plain word means the currency most written about. */
const currencyWords: Readonly<Record<string, string>> = {
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  sterling: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  won: 'KRW',
  rupee: 'INR',
  rouble: 'RUB',
  ruble: 'RUB',
  franc: 'CHF',
  krona: 'SEK',
  kronor: 'SEK',
  krone: 'NOK',
  kroner: 'NOK',
  zloty: 'PLN',
  forint: 'HUF',
  koruna: 'CZK',
  lira: 'TRY',
  shekel: 'ILS',
  rand: 'ZAR',
  naira: 'NGN',
  cedi: 'GHS',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  peso: 'MXN',
  real: 'BRL',
  reais: 'BRL',
  riyal: 'SAR',
  dirham: 'AED',
  dinar: 'KWD',
  hryvnia: 'UAH',
  dong: 'VND',
  taka: 'BDT',
  tenge: 'KZT',
  leu: 'RON',
  lev: 'BGN',
}
/** Words before a currency word that make it another: "Australian dollars". */
const national: Readonly<Record<string, string>> = {
  'australian dollar': 'AUD',
  'canadian dollar': 'CAD',
  'singapore dollar': 'SGD',
  'hong kong dollar': 'HKD',
  'new zealand dollar': 'NZD',
  'taiwan dollar': 'TWD',
  'us dollar': 'USD',
  'u.s dollar': 'USD',
  'american dollar': 'USD',
  'egyptian pound': 'EGP',
  'danish krone': 'DKK',
  'danish kroner': 'DKK',
  'norwegian kroner': 'NOK',
  'swedish kronor': 'SEK',
  'philippine peso': 'PHP',
  'argentine peso': 'ARS',
  'pakistani rupee': 'PKR',
  'sri lankan rupee': 'LKR',
  'indian rupee': 'INR',
  'swiss franc': 'CHF',
  'cfa franc': 'XOF',
  'jordanian dinar': 'JOD',
  'turkish lira': 'TRY',
  'british pound': 'GBP',
  'chinese yuan': 'CNY',
  'korean won': 'KRW',
  'japanese yen': 'JPY',
  'pound sterling': 'GBP',
}
const symbols: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₦': 'NGN',
  '฿': 'THB',
  '₫': 'VND',
  '₱': 'PHP',
}
const dollarPrefixes: Readonly<Record<string, string>> = {
  us: 'USD',
  u: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  s: 'SGD',
  hk: 'HKD',
  nz: 'NZD',
  nt: 'TWD',
  r: 'BRL',
  cn: 'CNY',
  rmb: 'CNY',
}
const isoCodes = new Set(
  `USD EUR GBP JPY CNY KRW INR RUB CHF SEK NOK DKK PLN HUF CZK TRY ILS ZAR NGN THB MYR IDR MXN BRL SAR AED KWD UAH VND AUD
  CAD SGD HKD NZD TWD EGP PHP ARS PKR RMB CNH Rs Re Tk RM KES LKR`.split(/\s+/),
)

const own = (table: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined

/** The ISO code a symbol stands for, with the letters that may stand before it: "$", "US$", "HK$". */
export function codeOfSymbol(symbol: string, prefix: string | undefined): string | undefined {
  const plain = own(symbols, symbol)
  if (prefix === undefined) return plain
  if (symbol === '$') return own(dollarPrefixes, prefix)
  return /^(?:cn|rmb)$/.test(prefix) ? 'CNY' : undefined
}

export const codeOfLetters = (text: string): string | undefined =>
  isoCodes.has(text) ? (Object.hasOwn(aliases, text) ? aliases[text] : text) : undefined
const aliases: Readonly<Record<string, string>> = {RMB: 'CNY', CNH: 'CNY', Rs: 'INR', Re: 'INR', Tk: 'BDT', RM: 'MYR'}

/** The ISO code of a currency in words, with the word before it. */
export function codeOfWord(low: string, before: string | undefined): string | undefined {
  const singular = low.length > 3 ? low.replace(/s$/, '') : low
  const plain = own(currencyWords, low) ?? own(currencyWords, singular)
  if (plain === undefined) return undefined
  return before === undefined
    ? plain
    : own(national, `${before} ${own(currencyWords, low) === undefined ? singular : low}`)
}

const durations: Readonly<Record<string, string>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  fortnight: 'fortnight',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
  centurie: 'century',
  quarter: 'quarter',
  min: 'minute',
  hr: 'hour',
  yr: 'year',
  weekend: 'weekend',
}
const measures: Readonly<Record<string, string>> = {
  km: 'km',
  kilometre: 'km',
  kilometer: 'km',
  mile: 'mile',
  metre: 'm',
  meter: 'm',
  cm: 'cm',
  centimetre: 'cm',
  centimeter: 'cm',
  mm: 'mm',
  kg: 'kg',
  kilogram: 'kg',
  kilo: 'kg',
  gram: 'g',
  tonne: 'tonne',
  ton: 'ton',
  barrel: 'barrel',
  litre: 'litre',
  liter: 'litre',
  gallon: 'gallon',
  hectare: 'hectare',
  acre: 'acre',
  megawatt: 'MW',
  mw: 'MW',
  gigawatt: 'GW',
  gw: 'GW',
  kilowatt: 'kW',
  kw: 'kW',
  kwh: 'kWh',
  mwh: 'MWh',
  gwh: 'GWh',
  twh: 'TWh',
  degree: 'degree',
  foot: 'foot',
  feet: 'foot',
  inch: 'inch',
  inche: 'inch',
  yard: 'yard',
  knot: 'knot',
  mph: 'mph',
  kph: 'km/h',
  kmh: 'km/h',
  'km²': 'square km',
  'm²': 'square m',
  lb: 'lb',
  oz: 'ounce',
  ft: 'foot',
  ha: 'hectare',
  megabyte: 'MB',
  gigabyte: 'GB',
  terabyte: 'TB',
  ounce: 'ounce',
  teu: 'TEU',
  'nautical mile': 'nautical mile',
  pixel: 'pixel',
  volt: 'volt',
  watt: 'watt',
  celsius: 'degree',
  fahrenheit: 'fahrenheit',
}

const singular = (low: string): string => (low.length > 2 ? low.replace(/s$/, '') : low)

export const durationUnit = (low: string): string | undefined => own(durations, low) ?? own(durations, singular(low))

export function measureUnit(low: string, next: string | undefined): {unit: string; words: number} | undefined {
  if (/^(?:square|cubic|sq)$/.test(low) && next !== undefined) {
    const inner = next === 'm' ? 'm' : (own(measures, next) ?? own(measures, singular(next)))
    return inner === undefined ? undefined : {unit: `${low === 'sq' ? 'square' : low} ${inner}`, words: 2}
  }
  if (low === 'nautical') return {unit: 'nautical mile', words: 2}
  const unit = own(measures, low) ?? own(measures, singular(low))
  return unit === undefined ? undefined : {unit, words: 1}
}
