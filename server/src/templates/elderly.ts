import { older, section, type TemplateBody, togetherAgain } from './sections.js';

/** Living at home for longer: partner, informal care, Wmo, district nursing, and the Wlz in sight. */
export const elderly: TemplateBody = {
  persons: ({ main, others }) =>
    [main, ...others].map((name, index) => {
      const partner = index === 0 ? others[0] : index === 1 ? main : undefined;
      return older(name, ...(partner === undefined ? [] : [`partner ${partner}`]));
    }),
  sections: (words) => [
    section(
      'Wat vragen zij, en wat gaat er goed',
      `vraag ${words.main} "In de eigen woorden."
kracht "Wat nu al goed gaat."
zorg ${words.speaker} "Waar maken zij zich zorgen over?"

// zrm ${words.main} ${words.start} { basale-adl 3  instrumentele-adl 2  sociaal-netwerk 3 }`,
    ),
    section(
      'Doelen: wat willen zij bereiken, en hoe ziet u dat',
      `indicator Vallen "keren per maand gevallen" {
  meting ${words.start}: 2
}

doel VeiligThuisWonen "${words.main} woont veilig in het eigen huis" {
  leefgebied huisvesting, basale-adl
  voor ${words.everyone}
  eigenaar ${words.speaker}
  woorden "In de eigen woorden."
  meet Vallen van 2 naar 0
  gereed ${words.end}
  evaluatie ${words.evaluation}
}`,
    ),
    section(
      'Netwerk eerst: wie helpt er al',
      `// netwerk Mantelzorger {
//   relatie mantelzorger
//   steunt ${words.everyone}
//   biedt praktisch, toezicht
//   omvang 4 uur per week
//   akkoord ${words.start}
//   bij VeiligThuisWonen
// }`,
    ),
    section(
      'Besluiten, geldstromen en hulp',
      `// Komt er een Wlz-indicatie, schrijf haar dan ook op als zij nog is aangevraagd: zij verandert wie wat betaalt.
// beschikking Huishouden { wet Wmo  voor ${words.main}  door gemeente  geldig ${words.start} t/m ${words.end} }
// budget € 3.000,00
// geldstroom WmoThuis { wet Wmo  budget € 3.000,00 }
// inzet HulpBijHuishouden {
//   dienst huishoudelijke-hulp
//   voor ${words.main}
//   door NAAM
//   periode ${words.start} t/m ${words.end}
//   omvang 2 uur per week
//   uit WmoThuis
//   op Huishouden
//   bij VeiligThuisWonen
//   onderzocht eigen-kracht, gebruikelijke-hulp, mantelzorg, netwerk, algemene-voorziening, algemeen-gebruikelijk
// }`,
    ),
    section(
      'Op- en afschalen',
      `opschalen Meer {
  als Vallen > 2
  dan "Overleg met de wijkverpleegkundige en de familie"
  door ${words.coordinator}
  binnen 5 dagen
}`,
    ),
    togetherAgain(words),
  ],
};
