import type { Messages } from '@smart/law';

/** Sätze eines Beitrags: vom Entgelt, und wenn die Höchstbeitragsgrundlage es begrenzt. */
const contribution = (id: string, name: string, purpose: string): Messages => ({
  [`line.${id}`]: name,
  [`why.${id}`]: `${purpose} {rate:percent} % von {base:money} sind {amount:money}.`,
  [`why.${id}.capped`]:
    `${purpose} {rate:percent} % von {base:money}, denn über der ` +
    `Höchstbeitragsgrundlage von {cap:money} wird kein Beitrag fällig; das sind {amount:money}.`,
});

/** Ein Zweig für das laufende Entgelt und für Sonderzahlungen. */
const both = (id: string, name: string, purpose: string): Messages => ({
  ...contribution(id, name, purpose),
  ...contribution(`${id}-sz`, `${name} (Sonderzahlung)`, `Von der Sonderzahlung: ${purpose}`),
});

const KV = 'Für ärztliche Behandlung und Krankengeld.';
const PV = 'Für deine spätere Pension.';
const AV = 'Für Arbeitslosengeld, wenn du keine Arbeit hast.';
const UV = 'Für Unfälle bei der Arbeit und auf dem Weg dorthin.';
const IE = 'Damit du dein Entgelt auch bekommst, wenn die Dienstgeberin zahlungsunfähig wird.';
const WF = 'Für geförderte Wohnungen im Bundesland.';

export const lines: Messages = {
  'line.salary': 'Gehalt',
  'why.salary': 'Das vereinbarte Entgelt für {from:date} bis {to:date}.',
  'line.day-pay': 'Entgelt für Arbeitstage',
  'why.day-pay': 'Das für die Arbeitstage vereinbarte Entgelt (ab {from:date}).',
  'line.lump-sum': 'Pauschale',
  'why.lump-sum':
    'Das vereinbarte Entgelt für ein Ergebnis im Dienstverhältnis, {from:date} bis {to:date}.',
  'line.bonus': 'Prämie',
  'why.bonus': 'Eine Prämie neben dem vereinbarten Entgelt.',
  'line.special-pay': 'Sonderzahlung (13./14. Bezug)',
  'why.special-pay':
    'Urlaubszuschuss, Weihnachtsremuneration oder ihr Anteil. Sonderzahlungen werden ' +
    'niedriger besteuert.',
  'line.leave-compensation': 'Urlaubsersatzleistung',
  'why.leave-compensation':
    'Bezahlung für Urlaub, den du nicht verbraucht hast: am Ende ' +
    'eines Dienstverhältnisses, und du bist dafür bis {to:date} weiter versichert; bei ' +
    'einzelnen Tagen mit jedem Tag.',
  'line.sv-base': 'Beitragsgrundlage',
  'why.sv-base':
    'Von {amount:money} werden die Beiträge zur Sozialversicherung berechnet: dein Entgelt, ' +
    'höchstens die Höchstbeitragsgrundlage für die versicherten Tage.',
  'line.uv-base': 'Beitragsgrundlage geringfügig',
  'why.uv-base':
    'Du verdienst nicht mehr als die Geringfügigkeitsgrenze: von {amount:money} zahlt nur die ' +
    'Dienstgeberin, und nur die Unfallversicherung. Du bist damit nicht kranken- und ' +
    'pensionsversichert.',
  'line.sv-base-sz': 'Beitragsgrundlage Sonderzahlung',
  'why.sv-base-sz':
    'Von {amount:money} der Sonderzahlung werden Beiträge berechnet. Sie hat eine eigene ' +
    'Höchstgrenze im Jahr.',
  ...both('kv-dn', 'Krankenversicherung', KV),
  ...both('pv-dn', 'Pensionsversicherung', PV),
  ...both(
    'av-dn',
    'Arbeitslosenversicherung',
    `${AV} Dein Anteil ist bei niedrigem Entgelt kleiner.`,
  ),
  ...contribution(
    'ak-dn',
    'Arbeiterkammerumlage',
    'Für deine gesetzliche Interessenvertretung, die dich auch berät.',
  ),
  ...contribution('wf-dn', 'Wohnbauförderungsbeitrag', WF),
  'line.e-card': 'Service-Entgelt e-card',
  'why.e-card':
    'Einmal im Jahr, mit dem Novemberbezug, für die e-card des nächsten Jahres: {amount:money}.',
  'why.with-leave':
    'Beitrag von {base:money}: laufendes Entgelt und Urlaubsersatzleistung, jeder Monat mit ' +
    'seinem eigenen Satz; zusammen {amount:money}.',
  'why.reversed': '{issued:money} waren abgerechnet und sind nicht mehr fällig.',
  'line.lst-base': 'Bemessungsgrundlage der Lohnsteuer',
  'why.lst-base':
    '{amount:money}: dein Entgelt ohne deine Beiträge zur Sozialversicherung und ohne Freibeträge.',
  'line.lst': 'Lohnsteuer',
  'why.lst':
    'Ein Monat von {base:money} ergibt im Jahr {income:money} (nach {flat:money} ' +
    'Werbungskostenpauschale). Der Tarif verlangt davon {tariff:money}; Familienbonus ' +
    '({familyBonus:money}) und Absetzbeträge ({credits:money}) verringern das auf ' +
    '{annual:money}. Ein Zwölftel sind {amount:money}.',
  'why.lst-daily':
    'Du warst nicht den ganzen Monat beschäftigt, deshalb gilt der Tagestarif für {days} ' +
    'Tage. {base:money} ergeben auf {yearDays} Tage hochgerechnet {income:money} im Jahr ' +
    '(nach {flat:money} Werbungskostenpauschale), darauf {tariff:money} Steuer, nach ' +
    'Familienbonus ({familyBonus:money}) und Absetzbeträgen ({credits:money}) noch ' +
    '{annual:money}. Das sind {period:money} am Tag, zusammen {amount:money}. Zu viel ' +
    'einbehaltene Steuer bekommst du bei der Arbeitnehmerveranlagung zurück.',
  'line.sixth': 'Jahressechstel',
  'why.sixth':
    'Bis {amount:money} werden Sonderzahlungen in diesem Jahr niedriger besteuert: zwei ' +
    'durchschnittliche Monatsbezüge des Jahres bis jetzt.',
  'line.sixth-over': 'Sonderzahlung über dem Jahressechstel',
  'why.sixth-over':
    '{amount:money} der Sonderzahlung liegen über dem Jahressechstel und werden wie laufendes ' +
    'Entgelt besteuert.',
  'line.lst-base-sz': 'Bemessungsgrundlage fester Steuersatz',
  'why.lst-base-sz':
    '{amount:money}: der Teil der Sonderzahlung innerhalb des Jahressechstels, ohne deine ' +
    'Beiträge.',
  'line.lst-sz': 'Lohnsteuer auf Sonderzahlungen',
  'why.lst-sz':
    'Die ersten {free:money} im Jahr sind frei, danach gelten feste Sätze. Besteuert werden ' +
    '{base:money}. Dein Jahressechstel ist {sixth:money}. Das sind {amount:money}; weitere ' +
    '{over:money} der Sonderzahlungen werden mit dem laufenden Entgelt besteuert.',
  'why.lst-sz-exempt':
    'Dein Jahressechstel von {sixth:money} liegt nicht über der Freigrenze von {limit:money}: ' +
    'für die Sonderzahlung von {special:money} fällt keine feste Steuer an. Über dem ' +
    'Jahressechstel, mit dem laufenden Entgelt besteuert: {over:money}.',
  'line.lst-artist': 'Lohnsteuer beschränkt steuerpflichtige Künstler:innen',
  'why.lst-artist':
    'Du wohnst nicht in Österreich. Für künstlerische Arbeit werden {rate:percent} % des ' +
    'vollen Entgelts von {base:money} einbehalten, ohne Abzüge: {amount:money}.',
  ...both('kv-dg', 'Krankenversicherung, Dienstgeberin', KV),
  ...both('pv-dg', 'Pensionsversicherung, Dienstgeberin', PV),
  ...both('uv-dg', 'Unfallversicherung, Dienstgeberin', UV),
  ...both('av-dg', 'Arbeitslosenversicherung, Dienstgeberin', AV),
  ...both('ie-dg', 'Insolvenz-Entgeltsicherung, Dienstgeberin', IE),
  ...contribution('wf-dg', 'Wohnbauförderungsbeitrag, Dienstgeberin', WF),
  'line.mbgm-total': 'Beiträge laut monatlicher Beitragsgrundlagenmeldung',
  'why.mbgm-total':
    'So steht es in der Meldung an die Gesundheitskasse: {amount:money} von {base:money}, in ' +
    'einem gerundet. Ein Cent Unterschied zur Summe der Zeilen ist möglich.',
  'line.mbgm-total-sz': 'Beiträge laut Meldung, Sonderzahlung',
  'why.mbgm-total-sz':
    'So steht es in der Meldung an die Gesundheitskasse: {amount:money} von {base:money}.',
  'line.bv': 'Betriebliche Vorsorge (Abfertigung neu)',
  'why.bv':
    'Die Dienstgeberin zahlt {rate:percent} % von {base:money} in deine Vorsorgekasse: ' +
    '{amount:money}. Das Geld gehört dir, auch wenn du wechselst.',
  'line.dga': 'Dienstgeberabgabe für geringfügig Beschäftigte',
  'why.dga':
    'Alle geringfügigen Entgelte der Dienstgeberin liegen zusammen über der Grenze, deshalb ' +
    'zahlt sie {rate:percent} % von {base:money}: {amount:money}.',
  'line.db': 'Dienstgeberbeitrag zum Familienlastenausgleich',
  'why.db':
    'Daraus werden Familienbeihilfe und Karenzgeld bezahlt: {rate:percent} % von {base:money} ' +
    'sind {amount:money}.',
  'line.dz': 'Zuschlag zum Dienstgeberbeitrag',
  'why.dz':
    'Beitrag der Dienstgeberin an die Wirtschaftskammer: {rate:percent} % von {base:money} ' +
    'sind {amount:money}.',
  'line.kommst': 'Kommunalsteuer',
  'why.kommst': 'Die Gemeinde bekommt {rate:percent} % von {base:money}: {amount:money}.',
  'line.ubahn': 'Wiener Dienstgeberabgabe (U-Bahn)',
  'why.ubahn':
    'Für {weeks} begonnene Wochen Arbeit in Wien zahlt die Dienstgeberin {amount:money} für ' +
    'die U-Bahn.',
};
