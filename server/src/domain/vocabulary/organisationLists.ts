/** What is fixed about those who work for households. */

export const staffRoles = [
  'regisseur',
  'procesregisseur',
  'vervanger',
  'consulent',
  'gezinswerker',
  'gedragswetenschapper',
  'clientondersteuner',
  'vertrouwenspersoon',
  'wijkverpleegkundige',
  'jeugdbeschermer',
  'schuldhulpverlener',
  'teamleider',
] as const;

export const organisationSorts = [
  'gemeente',
  'wijkteam',
  'gi',
  'zorgaanbieder',
  'zorgkantoor',
  'zorgverzekeraar',
  'ciz',
  'huisartsenpraktijk',
  'school',
  'swv',
  'ggd',
  'kredietbank',
  'woningcorporatie',
  'politie',
  'veilig-thuis',
  'welzijn',
  'overig',
] as const;
