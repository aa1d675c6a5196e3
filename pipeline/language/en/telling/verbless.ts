import {wordsOf} from '../../../text/words.ts'

/** Longer sentences without one of these verbs are rarer than verbs that this list lacks. */
const mostWords = 14

/** Forms that only a finite verb has, as news uses them; a word in -ed may be one. */
const forms = `am is are was were be been isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did don't doesn't didn't
  will won't would wouldn't can can't cannot could couldn't may might must shall should shouldn't
  accepts accuses adds agrees aims appears argues asks became becomes began begins believes bore bought breaks brings broke brought
  builds built buys called calls came carries caught chose claims comes costs cut dealt denies did drew drove ends expects faces
  fall falls fears fell felt fights find finds flew fought found gave gets gives goes got grew grows held hear heard held helps hit
  holds hopes hosts hurt includes insists joins kept keeps knew knows lay laid lasts lead leads leaves led left lets lie lies lit
  lives looks lose loses lost made makes means meant meet meets met moves needs notes offers open opens opposes owes paid pays plans
  play plays put ran rang read receives rejects remain remains reports rise rises rode rose run runs rules said sank sat saw say says
  seeks seems sees sell sells send sent serves set sets shot show shows shut signs sings sit sits slept sold sought spends spent
  spoke stand stands starts stays stole stood stops struck stuck suggests supports swept swore takes talks taught tells think thinks
  thought threatens threw told took trades tries turns understood urges visits voted wants warns welcomes went wins withdrew woke
  won works wore writes wrote beat bet bid bind blew bred clung crept dug fled flung froze hid hung quit rang rid rung shook shrank slid
  slit spat split sprang spread sprung spun stank stuck stung strode swung thrust tore upheld withheld withstood wound`

let finite: ReadonlySet<string> | undefined

/** "Ambulances at the station after the blast.": short words without a verb are a caption or an item of a list, and tell nothing. */
export function isVerbless(text: string): boolean {
  finite ??= new Set(forms.split(/\s+/))
  const known = finite
  const words = wordsOf(text)
  if (words.length > mostWords) return false
  return !words.some(({text: word}) => {
    const low = word.toLowerCase().replace('’', "'")
    return known.has(low) || /(?:ed|n't|'s|'re|'ve|'ll|'d)$/.test(low)
  })
}
