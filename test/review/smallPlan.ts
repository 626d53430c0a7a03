/** A plan with one of everything that a review looks at, in which nothing is wrong. */
export const SMALL = `plan "Klein"
gemeente Voorbeeldstad
periode 2026-01-01 t/m 2026-12-31
persoon Kim { geboren 2012-03-01 }
persoon Moeder { geboren 1985-05-05 }
organisatie Wijkteam { soort gemeente }
medewerker Samira bij Wijkteam { rol regisseur }
medewerker Ilse bij Wijkteam { rol regisseur }
regisseur Samira bij Wijkteam vanaf 2026-01-01
vervanger Ilse bij Wijkteam
indicator verzuim "uren verzuim" { meting 2026-02-01: 4 }
doel school "Kim gaat elke dag naar school" { leefgebied werk-en-opleiding voor Kim eigenaar Moeder meet verzuim van 4 naar 0 gereed 2026-09-01 }
geldstroom jeugd { wet Jeugdwet budget € 5.000,00 }
inzet gesprekken { dienst jeugdhulp-ambulant voor Kim periode 2026-01-01 t/m 2026-12-31 omvang 2 uur per week tarief € 50,00 per uur uit jeugd bij school daarna Moeder }
inzet maatje { dienst jeugdhulp-ambulant voor Kim pm uit jeugd bij school }
afschalen minder { als verzuim < 1 dan "Om de week" door Samira bij gesprekken, maatje }
opschalen alarm { als verzuim > 8 dan "Het team belt Moeder" door Samira binnen 2 werkdagen soort veiligheid }
evaluatie 2026-06-30 { met Moeder, Samira }
toestemming school-delen { van Moeder voor Kim aan Wijkteam gegevens "verzuim" geldig 2026-01-01 t/m 2026-12-31 }
`;
