import type { NewDocument } from './planTemplates.js';

const MUNICIPALITY = 'Voorbeeldstad';

/** A guide to start from: one team, one coordinator and a deputy by their roles, and a price list to fill in. */
export function newGuide(): NewDocument {
  const start = 'gids "';
  return {
    text: `${start}${MUNICIPALITY}"
gemeente ${MUNICIPALITY}

// De gids van uw gemeente. Elk plan dat "gebruik" schrijft, kent de namen hieronder.
// Verander de naam van de gemeente, de namen van het team, en vul de prijslijst aan.

// ---- Organisaties en medewerkers ---------------------------------------------
organisatie Wijkteam "Wijkteam" { soort gemeente }
medewerker Regisseur bij Wijkteam { rol regisseur }
medewerker Vervanger bij Wijkteam { rol vervanger }

// ---- Aanbieders met hun prijslijst --------------------------------------------
// aanbieder Zorggroep "Naam van de aanbieder" {
//   soort zorgaanbieder
//   levert begeleiding-individueel € 55,80 per uur
// }

// ---- Beleid -------------------------------------------------------------------
beleid {
  evaluatie minstens elke 6 maanden
}
`,
    firstToFillIn: {
      start: { line: 0, character: start.length },
      end: { line: 0, character: start.length + MUNICIPALITY.length },
    },
  };
}
