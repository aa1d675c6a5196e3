const number = String.raw`(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|thousands|dozens)`
const lost = `(?:dead|deaths|fatalities|killed|died|(?:have |had )?lost their lives|bodies)`

/** A number of dead: "19 people were killed", "killed at least 19", "the toll rose to 19", "eleven deaths". */
const toll = new RegExp(
  String.raw`\b${number}(?:\s+[\p{L}’'-]+){0,3}?\s+(?:were\s+|have\s+|had\s+|are\s+|was\s+)?(?:been\s+)?(?:confirmed\s+|known\s+to\s+have\s+)?${lost}\b|\bkill(?:ed|ing|s)\s+(?:at least\s+|more than\s+|over\s+|about\s+|some\s+)?${number}\b|\b(?:death\s+)?toll\b[^.;]{0,60}\b${number}\b|\b(?:raising|rose|risen|raised)\s+to\s+${number}\b[^.;]{0,50}\b${lost}\b`,
  'iu',
)

/** Whether a text counts dead. */
export const tellsToll = (text: string): boolean => toll.test(text)
