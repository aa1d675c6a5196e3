// How the Word file looks before its user changes it: the briefing's colours and sizes in faces that every office has.
// Sizes are half-points, distances twentieths of a point, as Word counts.

const serif = 'Georgia'
const sans = 'Calibri'
export const accent = '0B3D62'
export const muted = '555555'

const heading = (size: number, before: number, after: number) => ({
  run: {font: sans, size, bold: true, color: accent},
  paragraph: {spacing: {before, after}, keepNext: true},
})

export const defaults = {
  document: {run: {font: serif, size: 21}, paragraph: {spacing: {after: 120, line: 276, lineRule: 'auto' as const}}},
  title: {
    run: {font: serif, size: 44, bold: true},
    paragraph: {spacing: {before: 0, after: 60, line: 240, lineRule: 'auto' as const}},
  },
  heading1: heading(26, 320, 100),
  heading2: heading(22, 220, 80),
  heading3: heading(21, 160, 60),
  footnoteText: {run: {font: sans, size: 17}, paragraph: {spacing: {after: 40, line: 240, lineRule: 'auto' as const}}},
  hyperlink: {run: {color: accent}},
}

const small = (id: string, name: string, run: object, spacing: object) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: {font: sans, ...run},
  paragraph: {spacing},
})

/** Styles of our own, by the names that the user sees. */
export const paragraphStyles = [
  small('Kicker', 'Briefing Kicker', {size: 17, bold: true, color: accent}, {after: 60}),
  small('Scope', 'Briefing Scope', {size: 20, color: muted}, {after: 200}),
  small(
    'SmallPrint',
    'Briefing Small Print',
    {size: 17, color: muted},
    {after: 80, line: 240, lineRule: 'auto' as const},
  ),
  small('Cell', 'Briefing Cell', {size: 18}, {before: 30, after: 30, line: 240, lineRule: 'auto' as const}),
  {
    id: 'BottomLine',
    name: 'Briefing Bottom Line',
    basedOn: 'Normal',
    quickFormat: true,
    run: {size: 23},
    paragraph: {spacing: {after: 200}},
  },
]

/** Width and height of the paper, and its margins. */
export const papers = {A4: {width: 11906, height: 16838}, Letter: {width: 12240, height: 15840}} as const
export const margin = {top: 1300, right: 1300, bottom: 1300, left: 1300, header: 620, footer: 620}
