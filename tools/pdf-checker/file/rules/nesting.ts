import type {Rule} from '../rule.ts'

const parents: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  THead: ['Table'],
  TBody: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
}
const children: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
}

/** Which elements stand in which: a rule each, as ISO 14289-1, 7.2 has them. */
export const nesting: readonly Rule[] = [
  ...Object.entries(parents).map(
    ([role, allowed]): Rule => ({
      clause: 'UA-1 7.2',
      says: `${role} stands in ${allowed.join(' or ')}`,
      find: ({elements}) =>
        elements
          .filter(element => element.role === role && !allowed.includes(element.parent))
          .map(({parent}) => parent),
    }),
  ),
  ...Object.entries(children).map(
    ([role, allowed]): Rule => ({
      clause: 'UA-1 7.2',
      says: `${role} holds only ${allowed.join(', ')}`,
      find: ({elements}) =>
        elements
          .filter(element => element.role === role)
          .flatMap(({kids}) =>
            kids.map(kid => ('role' in kid ? kid.role : 'content')).filter(kid => !allowed.includes(kid)),
          ),
    }),
  ),
  {
    clause: 'UA-1 7.2',
    says: 'a table has one head at most',
    find: ({elements}) =>
      elements
        .filter(
          ({role, kids}) => role === 'Table' && kids.filter(kid => 'role' in kid && kid.role === 'THead').length > 1,
        )
        .map(({role}) => role),
  },
]
