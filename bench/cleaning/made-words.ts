import type {Stock} from './made.ts'

/** A source of numbers that look random. */
export type Random = () => number
/** One of some items. */
export const pick = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)]!

const firsts =
  'Maren Otto Ilka Petros Dafydd Lena Tomas Ines Hollis Ruth Anselm Bea Kofi Yara Milo Greta Silvan Noor Piers Edda'.split(
    ' ',
  )
const lasts =
  'Vantongeren Ashdown Kremer Okonjo Lindqvist Barros Whitlow Szabo Farrant Mendel Iversen Achterberg Duarte Pell Roszak Tamm'.split(
    ' ',
  )
const places =
  'Wexmouth,Sandhaven,Oberlin Cross,Castel Nuovo,Harrowgate,Brindle,Port Amory,Lower Kessel,Tarnby,Vila Rosa,Ostermark,Glen Orrin'.split(
    ',',
  )
const sites =
  'The Wexmouth Post,Sandhaven Echo,Daily Lantern,Northline,The Ferryman,Radio Tarn,Kessel Tribune,Harbour Standard,Morning Chronicle,TVO'.split(
    ',',
  )
const months = 'January February March April May June July August September October November December'.split(' ')

/** A name of nobody. */
export const personOf = (random: Random): string => `${pick(firsts, random)} ${pick(lasts, random)}`
/** The name of a paper that there is not. */
export const siteOf = (random: Random): string => pick(sites, random)
/** Some day. */
export const dateOf = (random: Random): string =>
  `${1 + Math.floor(random() * 28)} ${pick(months, random)} ${2010 + Math.floor(random() * 17)}`

/** The first sentence of a page's article, as teasers show it. */
const leadOf = ({article}: Stock): string =>
  /^.{20,220}?[.!?]["”’]?(?=\s|$)/su.exec(article[0]!.text)?.[0] ?? article[0]!.text.slice(0, 160)

/** Fills the gaps of a snippet: `{title}` and `{lead}` come from another page. */
export const filler =
  (stock: readonly Stock[], site: string, random: Random) =>
  (line: string): string =>
    line.replace(/\{(\w+)\}/g, (_, name: string) => {
      const from = pick(stock, random)
      switch (name) {
        case 'site':
          return site
        case 'person':
          return personOf(random)
        case 'place':
          return pick(places, random)
        case 'date':
          return dateOf(random)
        case 'year':
          return String(1985 + Math.floor(random() * 40))
        case 'price':
          return `${pick(['$', '€', '£', ''], random)}${1 + Math.floor(random() * 60)}${random() < 0.2 ? ' crowns' : ''}`
        case 'title':
          return from.title
        default:
          return leadOf(from)
      }
    })
