/** The faces of a briefing, by their part in the page. */
export type Face = 'serif' | 'serif-semibold' | 'serif-italic' | 'sans' | 'sans-semibold'

/** A face that only stands in for others: the first, second … of the set's fallbacks. */
export type FallbackFace = `fallback-${number}`
export type AnyFace = Face | FallbackFace

/** The font programs by face, as bytes: what the shell reads from `fontFiles`. */
export type FontSet = {readonly [face in Face]: Uint8Array} & {
  /** TrueType files for characters that the faces lack, in order of preference. */
  readonly fallbacks?: readonly Uint8Array[]
}

/** The font program of a face. */
export function programOf(fonts: FontSet, face: AnyFace): Uint8Array {
  if (!face.startsWith('fallback-')) return fonts[face as Face]
  const bytes = fonts.fallbacks?.[Number(face.slice('fallback-'.length))]
  if (bytes === undefined) throw new Error(`The set has no ${face}`)
  return bytes
}

const serif = '@expo-google-fonts/source-serif-4'
const sans = '@expo-google-fonts/source-sans-3'

/** Where each face's TrueType file stands, as a module path; rendering itself reads no file. */
export const fontFiles: readonly {readonly face: Face; readonly module: string}[] = [
  {face: 'serif', module: `${serif}/400Regular/SourceSerif4_400Regular.ttf`},
  {face: 'serif-semibold', module: `${serif}/600SemiBold/SourceSerif4_600SemiBold.ttf`},
  {face: 'serif-italic', module: `${serif}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`},
  {face: 'sans', module: `${sans}/400Regular/SourceSans3_400Regular.ttf`},
  {face: 'sans-semibold', module: `${sans}/600SemiBold/SourceSans3_600SemiBold.ttf`},
]

const noto = (script: string) =>
  `@expo-google-fonts/noto-sans-${script}/400Regular/NotoSans${script.toUpperCase()}_400Regular.ttf`

/** Families for Chinese, Japanese and Korean: used where they are installed beside this package, and needed. */
export const fallbackModules: readonly string[] = ['sc', 'jp', 'kr', 'tc'].map(noto)
