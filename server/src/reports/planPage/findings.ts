import { compareSeverity } from '../../domain/severity.js';
import { type Html, html } from '../html.js';
import { type PageContext, type PageRemark, writtenAt } from './context.js';
import { icon } from './icons.js';
import { empty, section } from './section.js';

/** What the check says about the plan, the gravest first, with what was accepted at the end. */
export function findingsSection(context: PageContext): Html {
  const { texts, remarks } = context;
  const open = remarks.filter(({ accepted }) => !accepted).toSorted((a, b) => compareSeverity(b.severity, a.severity));
  const accepted = remarks.filter((remark) => remark.accepted);
  const all = [...open, ...accepted];
  return section(
    'findings',
    texts.findings.heading,
    all.length === 0
      ? empty(texts.findings.none)
      : html`<ul class="findings">${all.map((remark) => finding(context, remark))}</ul>`,
  );
}

function finding(context: PageContext, remark: PageRemark): Html {
  const { texts, language, besideText } = context;
  const { severity, code, message, accepted, place } = remark;
  const where = writtenAt(context, place);
  const line = texts.findings.line(place.range.start.line + 1);
  return html`<li class="${accepted ? 'accepted' : severity}"${where}>
<p class="kind">${icon(accepted ? 'done' : severity)} <strong>${accepted ? texts.findings.accepted : texts.findings.severities[severity]}</strong> <span class="code">${code}</span></p>
<p>${message[language]}</p>
<p class="aside">${besideText && where !== undefined ? html`<button type="button" class="place"${where}>${line}</button>` : line}</p>
</li>
`;
}
