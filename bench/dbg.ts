import {english} from '../tests/english.ts'
for (const t of ["Turnout was 90 percent.","Brannia's governing Civic Union lost the Marlhaven East by-election on Sunday, nine days after a tentative deal ended a strike that had shut the country's two main ports for 26 days.","The last national dock strike, in 2019, lasted 11 days.","Negotiations in July had collapsed over wages.","The two ports handle 83 percent of the country's container trade.","In late September dockers turned down Brandreth's first proposal, worth 17 percent, by 2,859 votes to 2,741.", "The stoppage, which started on Monday 8 September and involved 6,184 registered dock workers, is suspended for 21 days."]) {
  const p = english.syntax.parse(english.syntax.tag(t,0,t.length))
  console.log(p.words.map((w,i)=>`${i}:${w.text}/${w.pos}/${p.relations[i]}>${p.heads[i]}`).join(' '))
  console.log(JSON.stringify(english.clauses({text:t,start:0,end:t.length,quotations:[],quantities:[],dates:[]} as any).map(c=>[c.predicate.lemma,c.predicate.kind,c.role,c.governor,c.force,c.claim.by,c.subject&&t.slice(c.subject.start,c.subject.end),c.object&&t.slice(c.object.start,c.object.end),c.voice,t.slice(c.start,c.end)])))
}
