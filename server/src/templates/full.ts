import { person, section, type TemplateBody, togetherAgain } from './sections.js';

/** Every section that a plan can have, for a household in which much comes together. */
export const full: TemplateBody = {
  persons: ({ main, others }) => [
    person(main, ...(others.length === 0 ? [] : [`// gezag ${others.join(', ')}   // bij een kind`])),
    ...others.map((name) => person(name)),
  ],
  sections: (words) => [
    section(
      'Wat vraagt het gezin, wat gaat er goed, en waarover zijn er zorgen',
      `vraag ${words.speaker} "In de eigen woorden."
kracht "Wat nu al goed gaat."
zorg ${words.speaker} "Waar maakt het gezin zich zorgen over?"

// veiligheid ${words.start} veilig { voor ${words.main}  door ${words.coordinator} }
// zrm ${words.main} ${words.start} { huiselijke-relaties 3  financien 3 }`,
    ),
    section(
      'Doelen: wat wil het gezin bereiken, en hoe ziet u dat',
      `indicator Ruzies "ruzies per week" {
  meting ${words.start}: 5
}

doel Rust "De avonden verlopen rustig" {
  leefgebied huiselijke-relaties
  voor ${words.everyone}
  eigenaar ${words.speaker}
  woorden "In de woorden van het gezin."
  meet Ruzies van 5 naar 1
  gereed ${words.end}
  evaluatie ${words.evaluation}
}

// Een tweede doel: zet de cursor hieronder en typ doel.`,
    ),
    section(
      'Netwerk eerst: wie helpt er al',
      `// netwerk Oma { relatie familie  steunt ${words.main}  biedt praktisch  akkoord ${words.start}  bij Rust }`,
    ),
    section(
      'Besluiten: waar iemand recht op heeft',
      `// beschikking Begeleiding { wet Wmo  voor ${words.speaker}  door gemeente  geldig ${words.start} t/m ${words.end} }`,
    ),
    section(
      'Geldstromen: waar het uit betaald wordt',
      `// budget € 5.000,00
// geldstroom WmoGezin { wet Wmo  budget € 5.000,00 }`,
    ),
    section(
      'Inzet: welke hulp, voor wie, hoeveel, waar het uit betaald wordt',
      `// inzet Hulp {
//   dienst begeleiding-individueel
//   voor ${words.speaker}
//   door NAAM
//   periode ${words.start} t/m ${words.end}
//   omvang 2 uur per week
//   uit WmoGezin
//   op Begeleiding
//   bij Rust
//   onderzocht eigen-kracht, gebruikelijke-hulp, mantelzorg, netwerk, algemene-voorziening, algemeen-gebruikelijk
// }`,
    ),
    section(
      'Op- en afschalen',
      `opschalen Meer {
  als Ruzies > 6
  dan "Overleg met het gezin en wie er helpt"
  door ${words.coordinator}
  binnen 5 dagen
}

afschalen Minder {
  als Ruzies <= 1 gedurende 8 weken
  dan "Minder begeleiding, in overleg met het gezin"
  door ${words.coordinator}
  binnen 14 dagen
}`,
    ),
    section(
      'Toestemming om gegevens te delen',
      `// toestemming Delen {
//   van ${words.speaker}
//   voor ${words.speaker}
//   aan NAAM
//   gegevens "doelen en afspraken"
//   bij Rust
//   geldig ${words.start} t/m ${words.end}
// }`,
    ),
    togetherAgain(words),
  ],
};
