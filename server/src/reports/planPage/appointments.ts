import type { Appointment } from '../../domain/coordination.js';
import { type Content, type Html, html, joined } from '../html.js';
import { linked, type PageContext, written } from './context.js';
import { icon } from './icons.js';
import { factTitle, partyName } from './names.js';
import { empty, entry, section } from './section.js';

/** Who promised what, who agreed to the plan, and with whom may be shared. */
export function appointmentsSection(context: PageContext): Html {
  const { plan, texts } = context;
  const own = texts.appointments;
  const { appointments } = plan.facts;
  return section(
    'appointments',
    own.heading,
    appointments.length === 0
      ? empty(own.none)
      : html`<ul class="appointments">${appointments.map((one) => item(context, one))}</ul>`,
    html`<dl class="details">${[entry(own.agreed, agreements(context)), entry(own.sharing, consents(context))]}</dl>`,
  );
}

function item(context: PageContext, appointment: Appointment): Html {
  const { today, texts, values } = context;
  const { doneOn, due, parties } = appointment;
  const late = doneOn === undefined && due !== undefined && due < today;
  const state =
    doneOn !== undefined
      ? [icon('done'), ' ', texts.appointments.done(values.day(doneOn))]
      : due === undefined
        ? undefined
        : [
            icon(late ? 'warning' : 'open'),
            ' ',
            late ? texts.appointments.late(values.day(due)) : texts.appointments.due(values.day(due)),
          ];
  return html`<li${written(context, appointment)}>
<p>${linked(context, appointment, factTitle(appointment))}</p>
<p class="aside">${joined([parties.map(partyName).join(', ') || undefined, state], ' · ')}</p>
</li>
`;
}

function agreements(context: PageContext): Content {
  const { plan, values } = context;
  const given = plan.facts.agreements.map((one) =>
    linked(
      context,
      one,
      `${one.party ? partyName(one.party) : one.name}${one.date === undefined ? '' : `, ${values.day(one.date)}`}`,
    ),
  );
  return given.length === 0 ? context.texts.appointments.nobodyAgreed : joined(given, '; ');
}

function consents(context: PageContext): Content {
  const { plan, texts } = context;
  const given = plan.facts.consents.map((one) =>
    linked(
      context,
      one,
      texts.appointments.consent(one.givers.map(partyName), one.recipients.map(partyName), one.data),
    ),
  );
  return given.length === 0 ? undefined : joined(given, '; ');
}
