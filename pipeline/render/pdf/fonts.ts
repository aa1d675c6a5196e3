/** The faces of a briefing, by their part in the page. */
export type Face = 'serif' | 'serif-semibold' | 'serif-italic' | 'sans' | 'sans-semibold'

/** The font programs by face, as bytes: what the shell reads from `fontFiles`. */
export type FontSet = {readonly [face in Face]: Uint8Array}

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
