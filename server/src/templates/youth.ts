import { child, person, section, type TemplateBody, togetherAgain } from './sections.js';

/** A child or young person with the parents: custody, safety, school, youth help. */
export const youth: TemplateBody = {
  persons: ({ main, others }) => [
    child(main, ...(others.length === 0 ? [] : [`gezag ${others.join(', ')}`]), '// onderwijs vo'),
    ...others.map((name) => person(name)),
  ],
  sections: (words) => [
    section(
      'Wat vraagt het gezin, en wat gaat er goed',
      `vraag ${words.main} "Wat wil het kind zelf? In eigen woorden."
vraag ${words.speaker} "Wat wil de ouder?"
kracht "Wat nu al goed gaat."

// veiligheid ${words.start} veilig { voor ${words.main}  door ${words.coordinator} }`,
    ),
    section(
      'Doelen: wat wil het gezin bereiken, en hoe ziet u dat',
      `indicator Schooldagen "dagen per week op tijd op school" {
  meting ${words.start}: 2
}

doel Ritme "${words.main} gaat elke dag naar school" {
  leefgebied werk-en-opleiding, huiselijke-relaties
  voor ${words.main}
  eigenaar ${words.speaker}
  woorden "In de woorden van het kind."
  meet Schooldagen van 2 naar 5
  gereed ${words.end}
  evaluatie ${words.evaluation}
}`,
    ),
    section(
      'Netwerk eerst: wie helpt er al',
      `// netwerk Oma { relatie familie  steunt ${words.main}  biedt opvang  akkoord ${words.start}  bij Ritme }`,
    ),
    section(
      'Besluiten, geldstromen en hulp',
      `// beschikking Jeugdhulp { wet Jeugdwet  voor ${words.main}  door gemeente  geldig ${words.start} t/m ${words.end} }
// budget € 5.000,00
// geldstroom Jeugd { wet Jeugdwet  budget € 5.000,00 }
// inzet Begeleiding {
//   dienst jeugdhulp-ambulant
//   voor ${words.main}
//   door NAAM
//   periode ${words.start} t/m ${words.end}
//   omvang 2 uur per week
//   uit Jeugd
//   op Jeugdhulp
//   bij Ritme
// }`,
    ),
    section(
      'Op- en afschalen',
      `opschalen Meer {
  als Schooldagen < 2
  dan "Gesprek met ${words.speaker} en school"
  door ${words.coordinator}
  binnen 5 dagen
}`,
    ),
    togetherAgain(words),
  ],
};
