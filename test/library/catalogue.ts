/**
 * Sections 1 and 2 of the rule catalogue, written out in the words of the language, to lay beside the library.
 * Ages are the law's own outer bounds: `tot 18` is below 18, `tot 23` reaches as far as extended youth help can (§7.17).
 */

function rows(table: string): readonly string[] {
  return table
    .trim()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .join(' | '),
    );
}

/** Name, who carries it out, decisions, forms, ages (§1). */
export const laws = rows(`
  Wlz              | zorgkantoor            | indicatie                                     | verblijf, deeltijd, vpt, mpt, pgb, overbrugging |
  Zvw              | zorgverzekeraar        | verwijzing, indicatie                         | natura, restitutie, combinatie, pgb             |
  Zvw-aanvullend   | zorgverzekeraar        | polis                                         | restitutie                                      |
  Wmo              | gemeente               | beschikking                                   | zin, pgb                                        |
  Wmo-algemeen     | gemeente, welzijn      | geen                                          | natura                                          |
  Jeugdwet         | gemeente, gi           | beschikking, verwijzing, bepaling, machtiging | zin, pgb                                        | tot 18
  Participatiewet  | gemeente               | beschikking                                   | geld, natura                                    | vanaf 18
  Wgs              | gemeente, kredietbank  | beschikking                                   | natura                                          | vanaf 18
  Onderwijs        | school, swv            | beschikking                                   | natura                                          | vanaf 4 tot 21
  Leerlingenvervoer | gemeente              | beschikking                                   | natura, geld                                    |
  Wfz              | dji                    | titel, indicatie                              | natura                                          | vanaf 16
  Wpg              | ggd                    | geen                                          | natura                                          | tot 18
  UWV              | uwv                    | beschikking                                   | geld, natura                                    |
  Informeel        | netwerk                | geen                                          |                                                 |
  Eigen            | gezin                  | geen                                          |                                                 |
  Fonds            | fonds, woningcorporatie | toekenning                                   | geld                                            |
`);

/**
 * Service, functions, laws that may pay, decisions, units, indicative prices in euros (§2, top to bottom).
 * Decisions: B beschikking, C and W indicatie, V verwijzing, R bepaling, machtiging or titel, GI bepaling, – geen.
 */
export const services = rows(`
  huishoudelijke-hulp        | huishoudelijke-hulp       | Wmo vanaf 18, Wlz vanaf 18, Eigen            | beschikking, indicatie            | uur             | 32,40; 16,20
  begeleiding-individueel    | begeleiding-individueel   | Wmo vanaf 18, Jeugdwet tot 18, Wlz           | beschikking, indicatie            | uur             | 55,80; 51,84; 22,80
  begeleiding-specialistisch | begeleiding-individueel   | Wmo vanaf 18, Jeugdwet tot 18, Wlz           | beschikking, indicatie            | uur             | 85,20; 58,44
  dagbesteding               | begeleiding-groep         | Wmo vanaf 18, Jeugdwet tot 18, Wlz           | beschikking, indicatie            | dagdeel         | 35,76; 46,15; 65,57; 70,88
  vervoer-dagbesteding       | vervoer-dagbesteding      | Wmo vanaf 18, Jeugdwet tot 18, Wlz           | beschikking, indicatie            | dag             | 14,79; 26,60
  kortdurend-verblijf        | logeren                   | Wmo vanaf 18                                 | beschikking                       | etmaal          | 204,21
  logeeropvang-wlz           | logeren                   | Wlz                                          | indicatie                         | etmaal          |
  logeren-jeugd              | logeren                   | Jeugdwet tot 18                              | beschikking                       | etmaal          | 180,97; 207,47; 83,55
  persoonlijke-verzorging    | persoonlijke-verzorging   | Wmo vanaf 18, Jeugdwet tot 18, Wlz           | beschikking, indicatie            | uur             | 55,80
  wijkverpleging-pv          | persoonlijke-verzorging   | Zvw                                          | indicatie                         | uur             | 67,94
  wijkverpleging-vp          | verpleging                | Zvw, Wlz                                     | indicatie                         | uur             |
  kinderwijkverpleging       | verpleging, persoonlijke-verzorging | Zvw tot 18                         | indicatie                         | uur             |
  palliatief-terminaal-thuis | verpleging, persoonlijke-verzorging | Zvw, Wlz                           | indicatie                         | uur             |
  beschermd-wonen            | verblijf                  | Wmo vanaf 18                                 | beschikking                       | etmaal          |
  beschermd-thuis            | begeleiding-24-uur        | Wmo vanaf 18                                 | beschikking                       | week            |
  maatschappelijke-opvang    | verblijf                  | Wmo                                          | beschikking                       | etmaal          |
  vrouwenopvang              | verblijf                  | Wmo                                          | beschikking                       | etmaal          |
  woningaanpassing           | woningaanpassing          | Wmo                                          | beschikking                       | stuk            |
  bezoekbaar-maken           | woningaanpassing          | Wmo                                          | beschikking                       | stuk            |
  verhuiskostenvergoeding    | woningaanpassing          | Wmo                                          | beschikking                       | stuk            | 2.475,47
  rolstoel                   | mobiliteitshulpmiddel     | Wmo, Wlz, Zvw                                | beschikking                       | maand, stuk     |
  sportrolstoel              | mobiliteitshulpmiddel     | Wmo                                          | beschikking                       | stuk            | 3.570,40
  scootmobiel                | mobiliteitshulpmiddel     | Wmo vanaf 16, Wlz vanaf 16                   | beschikking                       | maand           |
  vervoer-wmo                | vervoer                   | Wmo                                          | beschikking                       | rit             |
  roerende-woonvoorziening   | roerende-voorziening      | Wmo, Zvw, Wlz                                | beschikking, verwijzing           | stuk            |
  hulpmiddel-zvw             | hulpmiddel-zvw            | Zvw                                          | verwijzing                        | stuk            |
  huisarts                   | algemeen-medisch          | Zvw, Wlz                                     | geen                              | consult         |
  poh-ggz                    | praktijkondersteuning-ggz | Zvw                                          | geen                              | consult         |
  basis-ggz                  | ggz                       | Zvw vanaf 18                                 | verwijzing                        | uur             |
  gespecialiseerde-ggz       | ggz                       | Zvw vanaf 18, Wlz vanaf 18                   | verwijzing                        | uur             |
  ggz-klinisch               | verblijf                  | Zvw vanaf 18, Wlz vanaf 18                   | verwijzing                        | etmaal          |
  verslavingszorg            | ggz                       | Zvw vanaf 18                                 | verwijzing                        | uur, etmaal     |
  elv                        | verblijf                  | Zvw                                          | verwijzing                        | etmaal          |
  grz                        | verblijf                  | Zvw                                          | verwijzing                        | etmaal          |
  ziekenhuis-msz             | medisch-specialistisch    | Zvw                                          | verwijzing                        |                 |
  kraamzorg                  | kraamzorg                 | Zvw                                          | geen                              | uur             |
  fysiotherapie              | paramedisch               | Zvw, Zvw-aanvullend, Wlz                     | verwijzing                        | zitting         |
  ergotherapie               | paramedisch               | Zvw, Zvw-aanvullend, Wlz                     | verwijzing                        | zitting         |
  logopedie                  | paramedisch               | Zvw, Zvw-aanvullend, Wlz                     | verwijzing                        | zitting         |
  farmacie                   | algemeen-medisch          | Zvw, Wlz                                     | verwijzing                        | stuk            |
  gzsp                       | behandeling               | Zvw                                          | verwijzing                        | uur, dagdeel    |
  casemanagement-dementie    | casemanagement            | Zvw, Wlz                                     | indicatie                         | uur             |
  ziekenvervoer              | ziekenvervoer             | Zvw                                          | verwijzing                        | rit, kilometer  |
  wlz-vv                     | wlz-pakket                | Wlz                                          | indicatie                         | etmaal          |
  wlz-vg                     | wlz-pakket                | Wlz                                          | indicatie                         | etmaal          |
  wlz-lvg                    | wlz-pakket                | Wlz vanaf 18                                 | indicatie                         | etmaal          |
  wlz-lg                     | wlz-pakket                | Wlz                                          | indicatie                         | etmaal          |
  wlz-zg                     | wlz-pakket                | Wlz                                          | indicatie                         | etmaal          |
  wlz-ggz-wonen              | wlz-pakket                | Wlz vanaf 18                                 | indicatie                         | etmaal          |
  wlz-vpt                    | wlz-pakket                | Wlz                                          | indicatie                         | etmaal, uur, jaar |
  wlz-mpt                    | wlz-pakket                | Wlz                                          | indicatie                         | etmaal, uur, jaar |
  wlz-pgb                    | wlz-pakket                | Wlz                                          | indicatie                         | etmaal, uur, jaar | 77,00; 24,44
  jeugdhulp-ambulant         | jeugdhulp-ambulant        | Jeugdwet tot 23                              | beschikking, verwijzing, bepaling | uur             | 78,00; 51,00
  opvoedondersteuning        | jeugdhulp-ambulant        | Jeugdwet tot 23, Wmo-algemeen                | geen, beschikking                 | uur             |
  jeugd-ggz                  | jeugd-ggz                 | Jeugdwet tot 18                              | beschikking, verwijzing           | uur             | 75,60; 111,60; 101,17
  curatieve-ggz-kinderarts   | jeugd-ggz                 | Jeugdwet tot 18                              | verwijzing                        | uur             | 202,20
  dyslexiezorg               | dyslexie                  | Jeugdwet tot 18                              | verwijzing, beschikking           | uur             | 68,40
  dagbehandeling-jeugd       | dagbehandeling-jeugd      | Jeugdwet tot 23                              | beschikking, verwijzing           | dagdeel         | 68,82; 74,37
  pleegzorg                  | jeugdverblijf             | Jeugdwet tot 23                              | beschikking, bepaling, machtiging | etmaal          |
  gezinshuis                 | jeugdverblijf             | Jeugdwet tot 23                              | beschikking, bepaling, machtiging | etmaal          | 163,59
  jeugdhulp-verblijf         | jeugdverblijf             | Jeugdwet tot 23                              | beschikking, bepaling, machtiging | etmaal          | 122,23; 148,93
  gesloten-jeugdhulp         | jeugdverblijf             | Jeugdwet tot 21                              | machtiging                        | etmaal          |
  jeugdbescherming           | jeugdbescherming          | Jeugdwet tot 18                              | bepaling                          | dag             |
  jeugdreclassering          | jeugdreclassering         | Jeugdwet vanaf 12                            | bepaling, titel                   | dag             |
  vervoer-jeugdhulp          | vervoer-dagbesteding      | Jeugdwet tot 18                              | beschikking                       | dag             | 14,36
  algemene-bijstand          | inkomen                   | Participatiewet vanaf 18                     | beschikking                       | maand           |
  bijzondere-bijstand        | inkomen                   | Participatiewet vanaf 18                     | beschikking                       | stuk            |
  individuele-inkomenstoeslag | inkomen                  | Participatiewet vanaf 21                     | beschikking                       | jaar            |
  re-integratie              | werk                      | Participatiewet vanaf 16, UWV vanaf 16       | beschikking                       | maand           |
  jobcoach                   | werk                      | Participatiewet vanaf 16, UWV vanaf 16       | beschikking                       | maand           |
  beschut-werk               | werk                      | Participatiewet vanaf 16, UWV vanaf 16       | beschikking                       | maand           |
  loonkostensubsidie         | werk                      | Participatiewet vanaf 16, UWV vanaf 16       | beschikking                       | maand           |
  schuldhulpverlening        | schulden                  | Wgs vanaf 18                                 | beschikking                       | traject, maand  |
  budgetbeheer               | schulden                  | Wgs vanaf 18                                 | beschikking                       | maand           |
  beschermingsbewind         | schulden                  | Participatiewet vanaf 18, Eigen vanaf 18     | bepaling                          | maand           |
  mentorschap                | schulden                  | Participatiewet vanaf 18, Eigen vanaf 18     | bepaling                          | maand           |
  onderwijsarrangement       | onderwijs                 | Onderwijs vanaf 4 tot 21                     | beschikking                       | jaar            |
  leerlingenvervoer          | leerlingenvervoer         | Leerlingenvervoer                            | beschikking                       | rit             |
  forensische-zorg-ambulant  | forensisch                | Wfz vanaf 16                                 | titel                             | uur             |
  forensische-zorg-verblijf  | forensisch                | Wfz vanaf 16                                 | titel                             | etmaal          |
  reclassering               | reclassering              | Wfz vanaf 18                                 | titel                             |                 |
  maatschappelijk-werk       | sociale-basis             | Wmo-algemeen, Informeel, Fonds               | geen                              | uur, keer       |
  welzijnswerk               | sociale-basis             | Wmo-algemeen, Informeel, Fonds               | geen                              | uur, keer       |
  inloop-ggz                 | sociale-basis             | Wmo-algemeen, Informeel, Fonds               | geen                              | uur, keer       |
  buurthuis                  | sociale-basis             | Wmo-algemeen, Informeel, Fonds               | geen                              | uur, keer       |
  vrijwilligersmaatje        | sociale-basis             | Wmo-algemeen, Informeel, Fonds               | geen                              | uur, keer       |
  voedselbank                | sociale-basis             | Wmo-algemeen, Informeel, Fonds               | geen                              | uur, keer       |
  formulierenhulp            | sociale-basis             | Wmo-algemeen, Informeel, Fonds               | geen                              | uur, keer       |
  mantelzorgondersteuning    | sociale-basis             | Wmo-algemeen, Informeel, Fonds               | geen                              | uur, keer       |
  cliëntondersteuning        | sociale-basis             | Wmo-algemeen, Informeel, Fonds               | geen                              | uur, keer       |
  jongerenwerk               | sociale-basis             | Wmo-algemeen, Informeel, Fonds               | geen                              | uur, keer       |
  ouderenadviseur            | sociale-basis             | Wmo-algemeen, Informeel, Fonds               | geen                              | uur, keer       |
  buurtbemiddeling           | sociale-basis             | Wmo-algemeen, Informeel, Fonds               | geen                              | uur, keer       |
  poh-jeugd                  | sociale-basis             | Wmo-algemeen, Jeugdwet tot 18                | geen                              | uur, keer       |
  maatwerkbudget-wijkteam    | sociale-basis             | Wmo-algemeen, Informeel, Fonds               | geen                              | uur, keer       |
  mantelzorg                 | informeel                 | Informeel                                    | geen                              | uur             |
  gebruikelijke-hulp         | informeel                 | Informeel                                    | geen                              | uur             |
  jim                        | informeel                 | Informeel                                    | geen                              | uur             |
  steunfiguur                | informeel                 | Informeel                                    | geen                              | uur             |
  burennetwerk               | informeel                 | Informeel                                    | geen                              | uur             |
  lotgenoten                 | informeel                 | Informeel                                    | geen                              | uur             |
  jgz                        | overig                    | Wpg                                          | geen                              |                 |
  veilig-thuis               | overig                    | Wmo-algemeen                                 | geen                              |                 |
  mdft                       | overig                    | Jeugdwet tot 18                              |                                   |                 |
  ipt                        | overig                    | Jeugdwet tot 18                              |                                   |                 |
`);

/** Name, then each first day with its amount (§1 and the sources PG23 and PG24 of §2); the last only as far as it is known. */
export const amounts = rows(`
  abonnementstarief               | 2020-01-01 € 19,00; 2024-01-01 € 20,60; 2025-01-01 € 21,00; 2026-01-01 t/m 2026-12-31 € 21,80
  eigen-risico                    | 2016-01-01 t/m 2026-12-31 € 385,00
  wlz-lage-bijdrage-minimum       | 2026-01-01 t/m 2026-12-31 € 212,60
  wlz-lage-bijdrage-maximum       | 2026-01-01 t/m 2026-12-31 € 1.115,80
  wlz-lage-bijdrage-aftrek-thuis  | 2026-01-01 t/m 2026-12-31 € 182,20
  wlz-lage-bijdrage-minimum-thuis | 2026-01-01 t/m 2026-12-31 € 30,40
  wlz-hoge-bijdrage-maximum       | 2026-01-01 t/m 2026-12-31 € 3.061,80
  wlz-pgb-formeel-uur             | 2023-01-01 € 72,39; 2024-01-01 t/m 2024-12-31 € 77,00
  wlz-pgb-formeel-dagdeel         | 2023-01-01 € 66,64; 2024-01-01 t/m 2024-12-31 € 70,88
  wlz-pgb-informeel-uur           | 2023-01-01 € 22,98; 2024-01-01 t/m 2024-12-31 € 24,44
`);
