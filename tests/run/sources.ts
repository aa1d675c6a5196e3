import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {temporaryFolder} from '../shell/faults.ts'

// Two short articles of invented places that tell of one event with two figures.

export const courier = `The Portmere Courier
Sign in
Subscribe
Tarsk and Velmar sign port loan in Hadra
By Ines Caldo
8 May 2031

HADRA: Tarsk and Velmar signed a loan of 70 million crowns for the port of Hadra on Thursday, after two years of talks between the finance ministries of both countries.

The loan runs for 15 years at a rate of 2.4 percent, the two governments said in a joint statement issued in Portmere after the ceremony.

Transport Minister Oda Renk said: “The harbour will open to ferries before the winter.” Renk did not say who will run the container terminal.

It remains unclear whether the railway to Hadra will be widened. Velmar last borrowed from its neighbour in March 2024, for the coastal railway.
Share this article
All rights reserved.
`

export const wire = `Hadrun Wire
Menu
Velmar: loan for Hadra harbour renewed, says finance ministry
9 May 2031

PORTMERE: The finance ministry of Velmar put the loan for the port of Hadra at 65 million crowns in a statement on Friday, a day after it was signed with Tarsk.

Four memorandums were signed beside the loan, among them one on fishing quotas and one on customs, the ministry said.

Fishing crews from Tarsk have protested against the quotas since April. “We never agreed to the quotas,” said Mael Dorin, who speaks for the crews.

The first payment of the loan is due on 1 September 2031, according to the ministry's statement.
Related stories
`

/** A new folder with these files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export const twoArticles = (): string => folderOf({'courier.txt': courier, 'wire.txt': wire})
