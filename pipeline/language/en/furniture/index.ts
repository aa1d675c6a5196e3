import {around} from './around.ts'
import {asides} from './asides.ts'
import {controls} from './controls.ts'
import {cuesOf} from './cues.ts'
import {commentHeading, relatedHeading} from './headings.ts'
import {invitations, readerWords} from './invitations.ts'
import {sponsorIn} from './sponsor.ts'
import {goesOn, isTold, tellsBesideDay} from './told.ts'
import {aboutHeading, beforeDay, ofAMaker, releaseHeading, wire} from './wire.ts'

/**
 * What English pages say around their articles. Words of other languages stand beside the English ones where the same page templates
 * are used everywhere.
 */
export const furniture = {
  /** Lines that are furniture, an aside or metadata wherever they stand; the first row that speaks is believed. */
  lineRules: [...controls, ...wire, ...around, ...asides],
  commentHeading,
  relatedHeading,
  releaseHeading,
  aboutHeading,
  ofAMaker,
  beforeDay,
  sponsorIn,
  invitations,
  readerWords,
  cuesOf,
  isTold,
  tellsBesideDay,
  goesOn,
} as const
