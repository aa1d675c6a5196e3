import {type Dict, isDict} from '../objects.ts'
import type {Rule} from '../rule.ts'
import type {PdfFile} from '../structure.ts'

const withAny =
  (test: (dict: Dict) => boolean) =>
  ({objects}: PdfFile) =>
    objects.all.filter(({value}) => isDict(value) && test(value)).map(({reference}) => reference)

const inRoot =
  (...keys: string[]) =>
  ({objects}: PdfFile) =>
    keys.filter(key => objects.root[key] !== undefined)

/** What the standards bind with conditions, and we never write. */
export const neverWritten: readonly Rule[] = [
  {clause: 'A-3 6.1.7', says: 'no stream in another file', find: withAny(dict => dict['/FFilter'] !== undefined)},
  {clause: 'A-3 6.1.7', says: 'no LZW', find: withAny(dict => dict['/Filter'] === '/LZWDecode')},
  {clause: 'A-3 6.2.8', says: 'no images, forms or PostScript', find: withAny(dict => dict['/Type'] === '/XObject')},
  {
    clause: 'A-3 6.2.5',
    says: 'no graphics states',
    find: withAny(dict => dict['/Type'] === '/ExtGState' || dict['/ExtGState'] !== undefined),
  },
  {clause: 'A-3 6.2.10', says: 'no transparency groups', find: withAny(dict => dict['/Group'] !== undefined)},
  {
    clause: 'A-3 6.2.11.3',
    says: 'no fonts but TrueType with CID',
    find: withAny(dict => dict['/Type'] === '/Font' && !['/Type0', '/CIDFontType2'].includes(String(dict['/Subtype']))),
  },
  {clause: 'A-3 6.4', says: 'no forms', find: inRoot('/AcroForm')},
  {
    clause: 'A-3 6.5.2',
    says: 'no actions of their own accord',
    find: withAny(dict => dict['/AA'] !== undefined || dict['/OpenAction'] !== undefined),
  },
  {
    clause: 'A-3 6.5.1',
    says: 'no scripts, sounds or programs',
    find: withAny(dict =>
      ['/JavaScript', '/Launch', '/Sound', '/Movie', '/ResetForm', '/ImportData'].includes(String(dict['/S'])),
    ),
  },
  {clause: 'A-3 6.9', says: 'no optional content', find: inRoot('/OCProperties')},
  {clause: 'A-3 6.10', says: 'no presentations', find: inRoot('/AlternatePresentations', '/PresSteps')},
  {clause: 'A-3 6.11', says: 'no requirements', find: inRoot('/Requirements')},
  {clause: 'UA-1 7.15', says: 'no dynamic forms', find: inRoot('/NeedsRendering')},
]
