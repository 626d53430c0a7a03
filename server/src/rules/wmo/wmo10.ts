import { knownDay } from '../../domain/knownDay.js';
import { does, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { payDaysFrom } from '../otherPayer.js';
import { defineRule } from '../rule.js';
import { atStake } from '../wording.js';

const TREATMENT: ReadonlySet<CareFunction> = new Set<CareFunction>(['ggz', 'behandeling', 'forensisch']);

export const wmo10 = defineRule({
  code: 'WMO-10',
  title: {
    nl: 'Behandeling uit de Wmo',
    en: 'Treatment under the Wmo',
  },
  severity: 'error',
  explanation: {
    nl: 'De gemeente en het wijkteam begeleiden; behandelen doen de Zvw, de Wlz of de forensische zorg. Ggz, behandeling door een specialist en forensische zorg kunnen daarom niet uit de Wmo of een algemene voorziening.',
    en: 'The municipality and the local team support; treatment is for the Zvw, the Wlz or forensic care. Mental health care, treatment by a specialist and forensic care can therefore not come from the Wmo or a general provision.',
  },
  exceptions: [
    {
      nl: 'Begeleiding, ook van iemand die elders wordt behandeld, mag wel.',
      en: 'Support, also for someone who is treated elsewhere, is fine.',
    },
  ],
  mended: {
    nl: 'De Zvw betaalt de behandeling, op een verwijzing van de huisarts.',
    en: 'The Zvw pays for the treatment, on a referral by the general practitioner.',
  },
  sources: [
    {
      title: 'Wijkteams',
      article: 'het team begeleidt en behandelt niet',
      certainty: 'practice',
    },
  ],
  from: knownDay('2015-01-01'),
  precedes: ['WMO-01', 'WMO-02', 'DAT-02'],
  *check(plan) {
    for (const lawName of ['Wmo', 'Wmo-algemeen']) {
      for (const { line, person, service, period } of supportPaidBy(plan, lawName)) {
        if (does(service, TREATMENT)) {
          yield {
            subject: line,
            overlap: period,
            costOf: line,
            fixes: (details) => payDaysFrom(plan, line, details.overlap, { law: 'Zvw' }, { preferred: true }),
            message: (details) => {
              const { nl, en } = atStake(details);
              return {
                nl: `De Wmo betaalt ${line.name} voor ${person.name}, maar ${service.label ?? service.name} is behandeling en dat is geen maatschappelijke ondersteuning: ${nl}. Regel de behandeling uit de Zvw, de Wlz of de forensische zorg; begeleiding ernaast kan wel uit de Wmo.`,
                en: `The Wmo pays for ${line.name} for ${person.name}, but ${service.label ?? service.name} is treatment, which is not social support: ${en}. Arrange the treatment under the Zvw, the Wlz or forensic care; support beside it can come from the Wmo.`,
              };
            },
          };
        }
      }
    }
  },
});
