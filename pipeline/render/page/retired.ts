// Names that a user's page.md may still hold from an earlier version, each with what takes its place.

/** Keys of the front matter. */
export const retiredKeys: ReadonlyMap<string, string> = new Map([
  ['agreementRows', 'Remove it: outcomes stand in the sections, within `bodyWords`.'],
  ['contestedWords', 'Remove it: contested matters stand in the sections, within `bodyWords`.'],
  ['keyPointsFewest', 'Remove it: `keyPointsWords` and `keyPointsMost` say how much stands there.'],
  ['themeWords', 'Remove it: the sections share `bodyWords`.'],
])

/** Slots, and names inside an item. */
export const retiredSlots: ReadonlyMap<string, string> = new Map([
  ['agreements', 'Remove it: outcomes stand in `themes` and `key_points`.'],
  ['contested', 'Remove it: contested matters stand in `themes`, differences in `disagreements`.'],
  ['act', 'Remove it: outcomes stand in `themes` and `key_points`, in their own words.'],
])
