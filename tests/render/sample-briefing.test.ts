import * as v from 'valibot'
import {expect, test} from 'vitest'
import {briefing} from '../../pipeline/model/briefing.ts'
import {sampleBriefing, sampleTexts} from './sample-briefing.ts'

test('the sample briefing has the shape that compose promises', () => {
  expect(v.safeParse(briefing, sampleBriefing).issues).toBeUndefined()
})

test('every span of the sample briefing is the text at its place', () => {
  for (const {span, context} of sampleBriefing.passages) {
    const text = sampleTexts.get(span.source) ?? ''
    expect(text.slice(span.start, span.end)).toBe(span.exact)
    expect(context.start <= span.start && span.end <= context.end).toBe(true)
  }
})
