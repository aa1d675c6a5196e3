import type {Taxonomy} from '../../pipeline/model/theme.ts'

/** Three to five words a topic, from its name and general knowledge, written before looking at the texts. */
const words: Record<string, Record<string, string>> = {
  bbc: {
    business: 'company, profit, shares, economy, bank',
    entertainment: 'film, music, actor, award, album',
    politics: 'election, minister, labour, party, government',
    sport: 'match, player, coach, win, championship',
    tech: 'computer, software, internet, mobile phone, technology',
  },
  reuters: {
    acq: 'acquisition, merger, takeover, acquire, stake',
    coffee: 'coffee',
    cpi: 'consumer prices, inflation, cost of living',
    crude: 'crude oil, barrel, OPEC, petroleum',
    earn: 'earnings, net profit, dividend, quarter, loss',
    gnp: 'gross national product, GNP, economic growth, GDP',
    gold: 'gold, ounce, mine, bullion',
    interest: 'interest rate, prime rate, discount rate, base rate',
    'money-fx': 'currency, exchange rate, dollar, intervention, money market',
    'money-supply': 'money supply, M1, M3, monetary aggregate',
    ship: 'ship, vessel, port, shipping, tanker',
    sugar: 'sugar',
    trade: 'trade, tariff, export, import, trade deficit',
  },
  agnews8000: {
    business: 'company, profit, stock, oil price, market',
    scitech: 'software, internet, computer, space, scientist',
    sports: 'game, team, season, coach, win',
    world: 'president, minister, war, iraq, election',
  },
}

/** The bench's taxonomy for a set, or undefined. */
export function taxonomyFor(set: string): Taxonomy | undefined {
  const topics = words[set]
  if (topics === undefined) return undefined
  return Object.entries(topics).map(([id, terms]) => ({id, label: id, terms: terms.split(', ')}))
}
