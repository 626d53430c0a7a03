import { person, section, type TemplateBody, togetherAgain } from './sections.js';

/** One question, one goal, the own network; for a household that needs little. */
export const light: TemplateBody = {
  persons: ({ main, others }) => [main, ...others].map((name) => person(name)),
  sections: (words) => [
    section(
      'Wat vraagt het gezin, en wat gaat er goed',
      `vraag ${words.speaker} "In de eigen woorden."\nkracht "Wat nu al goed gaat."`,
    ),
    section(
      'Doel: wat wil het gezin bereiken, en hoe ziet u dat',
      `indicator Gelukt "keren per week dat het lukt" {
  meting ${words.start}: 1
}

doel Afspraken "Wat dit gezin wil bereiken" {
  leefgebied sociaal-netwerk
  voor ${words.everyone}
  eigenaar ${words.speaker}
  woorden "In de woorden van het gezin."
  meet Gelukt van 1 naar 4
  gereed ${words.end}
  evaluatie ${words.evaluation}
}`,
    ),
    section(
      'Netwerk eerst: wie helpt er al',
      `// netwerk Buurvrouw { relatie buur  steunt ${words.main}  biedt praktisch  akkoord ${words.start}  bij Afspraken }`,
    ),
    togetherAgain(words),
  ],
};
