/** The review as one self-contained page for screen and paper, with room to sign. */
import type { DatedValue } from '../contract.ts';
import type { Review, ReviewedLine, ReviewedRule, ReviewedValue, Spoken } from './review.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

const STYLE = `
:root { color-scheme: light; }
body { font: 16px/1.5 Georgia, 'Times New Roman', serif; color: #1c1b1a; margin: 0 auto;
  max-width: 62rem; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.35rem; margin: 3rem 0 1rem; border-top: 2px solid #1c1b1a; padding-top: .75rem; }
h3 { font-size: 1.1rem; margin: 0; }
.meta, td, th, .sign, nav { font-family: system-ui, sans-serif; font-size: .8125rem; }
.meta { color: #5a5651; }
article { break-inside: avoid; border-top: 1px solid #cfc9c1; padding: 1.25rem 0; }
blockquote { margin: .5rem 0; padding-left: 1rem; border-left: 3px solid #cfc9c1; }
blockquote p { margin: .15rem 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0;
  border-bottom: 1px solid #e5e0d9; }
td.value { white-space: nowrap; font-variant-numeric: tabular-nums; }
td.value pre { margin: 0; font: inherit; white-space: pre-wrap; max-width: 22rem; }
.mark { font-weight: 700; border: 1px solid currentColor; border-radius: 3px; padding: 0 .35em; }
.mark.C, .missing { color: #a3160b; }
.sign { display: flex; gap: 1.5rem; flex-wrap: wrap; margin-top: .5rem; }
.sign span:last-child { flex: 1; border-bottom: 1px dotted #5a5651; min-width: 12rem; }
.seal { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 2rem; margin-top: 2.5rem; }
.seal div { border-top: 1px solid; padding-top: .35rem; }
ol.plain, ul.plain { padding-left: 1.25rem; }
@media print { body { font-size: 11pt; padding: 0; } h2 { break-before: page; } nav { display: none; } }
`;

const first = (spoken: Spoken): string => escaped(spoken[0]?.text ?? '');

/** In the first language, the others behind it in small. */
const both = (spoken: Spoken): string =>
  spoken
    .map(({ language, text }, n) =>
      n === 0
        ? `<span lang="${language}">${escaped(text)}</span>`
        : `<span class="meta" lang="${language}">${escaped(text)}</span>`,
    )
    .join(' · ');

/** A list or table of the law, an entry a line. */
function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return escaped(String(value));
  const rows = Array.isArray(value)
    ? value.map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one)))
    : Object.entries(value).map(([key, one]) => `${key}: ${JSON.stringify(one)}`);
  return `<pre>${rows.map((row) => escaped(row.replace(/["{}[\]]/g, ' ').trim())).join('\n')}</pre>`;
}

const dated = (value: DatedValue<unknown> | null, missing: string): string =>
  value
    ? `${written(value.value)}<br><span class="meta">${value.to ? `${value.from} to ${value.to}` : `since ${value.from}`}</span>`
    : missing;

function valueRow({ key, name, unit, article, now, before, whenMissing }: ReviewedValue): string {
  const absent = whenMissing === 'absent' ? 'none by law' : 'to be entered by the office';
  const mark = now
    ? `<span class="mark ${now.confidence}">${now.confidence}</span>`
    : '<span class="missing">–</span>';
  const note = now?.note ? `<br>${escaped(now.note)}` : '';
  return `<tr><td>${first(name)}<br><span class="meta">${escaped(key)} · ${escaped(unit)}</span></td>
<td class="value">${dated(now, `<span class="missing">${absent}</span>`)}</td>
<td class="value">${dated(before, '–')}</td>
<td>${escaped(article)}</td><td>${escaped(now?.source ?? '')}${note}</td><td>${mark}</td></tr>`;
}

function valueTable(values: readonly ReviewedValue[]): string {
  if (values.length === 0) return '';
  const head = ['Value', 'Now', 'Before', 'Article', 'Source', 'Mark']
    .map((title) => `<th scope="col">${title}</th>`)
    .join('');
  const body = values.map(valueRow).join('\n');
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

const SIGN = '<p class="sign"><span>☐ right</span><span>☐ wrong</span><span>Remark</span></p>';

function lineText({ id, name, side, recipient, example }: ReviewedLine): string {
  const to = recipient.length > 0 ? ` → ${first(recipient)}` : '';
  const sentences = example?.sentence
    .map(({ language, text }) => `<p lang="${language}">${escaped(text)}</p>`)
    .join('');
  const shown = example
    ? `<blockquote>${sentences}<p class="meta">${escaped(example.sample)}: ${example.amount}</p></blockquote>`
    : '<p class="meta missing">no sample has this line</p>';
  return `<h3>${both(name)}</h3><p class="meta">${id} · ${side}${to}</p>${shown}`;
}

function ruleText({ rule, lines, values }: ReviewedRule, n: number): string {
  const valid = rule.to ? `${rule.from} to ${rule.to}` : `since ${rule.from}`;
  return `<article id="rule-${rule.id}">
<p class="meta">${n + 1} · <strong>${escaped(rule.article)}</strong> · ${rule.id} · ${valid} · rounding ${rule.rounding}</p>
${lines.map(lineText).join('\n')}
${valueTable(values)}${SIGN}</article>`;
}

const group = ({ key }: ReviewedValue): string => key.split('.')[0]!;

function otherValues(values: readonly ReviewedValue[]): string {
  const groups = [...Map.groupBy(values, group)];
  return groups
    .map(([name, of]) => `<article><h3>${escaped(name)}</h3>${valueTable(of)}${SIGN}</article>`)
    .join('\n');
}

const list = (items: readonly string[]): string =>
  items.length > 0
    ? `<ul class="plain">${items.map((one) => `<li>${one}</li>`).join('\n')}</ul>`
    : '<p>None.</p>';

const SEAL =
  '<div class="seal meta"><div>Name, profession</div><div>Place, date</div><div>Signature</div></div>';

const nameOf = (country: string): string =>
  country === 'XX'
    ? 'Examplia'
    : (new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? country);

/** The whole page. Names of countries and languages come from the law itself. */
export function reviewPage(review: Review): string {
  const { country, on, confidence, rules, otherValues: others, languages } = review;
  const open = [...rules.flatMap(({ values }) => values), ...others].filter(
    ({ now, whenMissing }) => now?.confidence === 'C' || (!now && whenMissing === 'ask'),
  );
  const unique = [...new Map(open.map((one) => [one.key, one])).values()];
  const papers = review.papers.map(
    ({ of, name, article }) => `${of}: ${both(name)} <span class="meta">${escaped(article)}</span>`,
  );
  const duties = review.duties.map(
    ({ name, file }) =>
      `${both(name)}${file ? ` <span class="meta">file: ${escaped(file)}</span>` : ''}`,
  );
  const sections: readonly [string, string][] = [
    ['Contract kinds', list(review.kinds.map(both))],
    ['Rules in the order of a payslip', rules.map(ruleText).join('\n')],
    ['Work time, minimum pay, deadlines and other values', otherValues(others)],
    ['Declarations and other duties', list(duties) + SIGN],
    ['What papers must say', list(papers) + SIGN],
    ['What the law answers when something is wrong or missing', list(review.findings.map(both))],
    ['To be confirmed before anything is issued', valueTable(unique) + SIGN],
  ];
  const menu = sections.map(([title], n) => `<li><a href="#s${n}">${title}</a></li>`).join('');
  const body = sections
    .map(([title, text], n) => `<section id="s${n}"><h2>${title}</h2>${text}</section>`)
    .join('\n');
  return `<!doctype html>
<html lang="${languages[0]}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Law of ${country}, ${on}</title><style>${STYLE}</style></head><body>
<h1>Law of employment: ${nameOf(country)}</h1>
<p class="meta">As known and in force on ${on}. ${rules.length} rules. Values read in official sources (A): ${confidence.A}; in secondary sources (B): ${confidence.B}; unverified (C): ${confidence.C}; to be entered by the office: ${unique.length - confidence.C}.</p>
<nav><ol class="plain">${menu}</ol></nav>
${body}${SEAL}
</body></html>
`;
}
