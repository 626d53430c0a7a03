import { person, section, type TemplateBody, togetherAgain } from './sections.js';

/** Money worries: the request for debt help with its legal terms, the rent, the post. */
export const debts: TemplateBody = {
  persons: ({ main, others }) => [main, ...others].map((name) => person(name)),
  sections: (words) => [
    section(
      'Wat vraagt het gezin, en wat gaat er goed',
      `vraag ${words.main} "In de eigen woorden."
kracht "Wat nu al goed gaat."
zorg ${words.main} "Waar maakt het gezin zich zorgen over?"`,
    ),
    section(
      'Melding: vanaf de dag van de melding lopen de termijnen van de Wgs',
      `// melding Schulden {
//   wet Wgs
//   voor ${words.main}
//   gemeld ${words.start}
//   dreiging geen   // of ontruiming, afsluiting, zorgverzekering: dan is het eerste gesprek binnen drie werkdagen
//   gesprek ${words.start}
// }`,
    ),
    section(
      'Doelen: wat wil het gezin bereiken, en hoe ziet u dat',
      `indicator OpenPost "brieven die langer dan een week blijven liggen" {
  meting ${words.start}: 10
}

doel Overzicht "${words.main} heeft overzicht over geld en post" {
  leefgebied financien
  voor ${words.main}
  eigenaar ${words.main}
  woorden "In de woorden van het gezin."
  meet OpenPost van 10 naar 0
  gereed ${words.end}
  evaluatie ${words.evaluation}
}`,
    ),
    section(
      'Netwerk eerst: wie helpt er al',
      `// netwerk Vriend { relatie vriend  steunt ${words.main}  biedt praktisch  akkoord ${words.start}  bij Overzicht }`,
    ),
    section(
      'Besluiten, geldstromen en hulp',
      `// beschikking Schuldhulp { wet Wgs  voor ${words.main}  door gemeente  geldig ${words.start} t/m ${words.end} }
// budget € 1.500,00
// geldstroom WgsGezin { wet Wgs  budget € 1.500,00 }
// inzet Schuldhulpverlening {
//   dienst schuldhulpverlening
//   voor ${words.main}
//   door NAAM
//   periode ${words.start} t/m ${words.end}
//   tarief € 150,00 per maand
//   uit WgsGezin
//   op Schuldhulp
//   bij Overzicht
// }`,
    ),
    section(
      'Op- en afschalen',
      `opschalen Meer {
  als OpenPost > 10
  dan "Samen de post openen en de schuldhulp bellen"
  door ${words.coordinator}
  binnen 3 werkdagen
}`,
    ),
    togetherAgain(words),
  ],
};
