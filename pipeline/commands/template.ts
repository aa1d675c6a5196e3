import {Mistake} from '../model/mistake.ts'
import type {Template} from '../model/template.ts'
import {checkTemplate, parseTemplate} from '../render/page/template.ts'
import {findFallbacks, readFallbacks} from '../shell/fonts.ts'
import {copyTemplate, readTemplate, templateNames} from '../shell/templates.ts'
import type {Command} from './io.ts'
import {expectWords} from './options.ts'

/** `briefing template copy NAME DIR` and `briefing template check DIR`. */
export const template: Command = async ([action, ...words], _options, io) => {
  switch (action) {
    case 'list': {
      expectWords(words, [], 'template list')
      for (const name of templateNames()) io.out(`${name}\n`)
      return 0
    }
    case 'copy': {
      expectWords(words, ['NAME', 'DIR'], 'template copy')
      const [name, folder] = words as [string, string]
      const files = copyTemplate(name, folder)
      io.error(`${files.join(', ')} in ${folder}: use it with --template ${folder}\n`)
      return 0
    }
    case 'check': {
      expectWords(words, ['DIR'], 'template check')
      const files = readTemplate(words[0]!, process.cwd())
      const found = checkTemplate(files)
      const mistakes = found.length > 0 ? found : missingFonts(parseTemplate(files))
      for (const {message, where, remedy} of mistakes) io.out(`${where ?? words[0]}: ${message}. ${remedy}\n`)
      if (mistakes.length === 0) io.out(`${words[0]}: fit for use\n`)
      return mistakes.length === 0 ? 0 : 2
    }
    default:
      throw new Mistake(
        action === undefined ? 'What to do with a template is missing' : `Unknown action \`${action}\``,
        {
          where: 'briefing template',
          remedy: 'Write: briefing template list, briefing template copy NAME DIR, or briefing template check DIR',
        },
      )
  }
}

/** The fonts that a style names, and that are not there or are none. */
function missingFonts({style}: Template): Mistake[] {
  try {
    readFallbacks(findFallbacks(style.fonts.fallback, []))
    return []
  } catch (error) {
    if (error instanceof Mistake) return [error]
    throw error
  }
}
