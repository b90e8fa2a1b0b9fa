import type { Messages } from '@smart/law';

/** Sätze eines Beitrags: vom Entgelt, und wenn die Beitragsbemessungsgrenze ihn begrenzt. */
const contribution = (id: string, name: string, purpose: string): Messages => ({
  [`line.${id}`]: name,
  [`why.${id}`]: `${purpose} {rate:percent} % von {base:money} sind {amount:money}.`,
  [`why.${id}.capped`]:
    `${purpose} {rate:percent} % von {base:money} sind {amount:money}: über der ` +
    'Beitragsbemessungsgrenze ({cap:money}) fällt kein Beitrag an.',
});

/** Ein Zweig für laufendes Entgelt und für Einmalzahlungen. */
const both = (id: string, name: string, purpose: string): Messages => ({
  ...contribution(id, name, purpose),
  ...contribution(`${id}-ez`, `${name} (Einmalzahlung)`, `Auf die Einmalzahlung. ${purpose}`),
});

const KV = 'Für Behandlung und Krankengeld; Arbeitgeber und du zahlen je die Hälfte.';
const KVZ = 'Zusatzbeitrag deiner Krankenkasse, je zur Hälfte.';
const PV = 'Für Pflegebedürftigkeit; ab dem zweiten Kind unter 25 zahlst du weniger.';
const RV = 'Für deine Rente, je zur Hälfte.';
const AV = 'Für Arbeitslosengeld, je zur Hälfte.';
const AG = (purpose: string): string => `Anteil des Arbeitgebers. ${purpose}`;

const flat = (id: string, name: string, purpose: string): Messages => ({
  [`line.${id}`]: name,
  [`why.${id}`]: `${purpose} {rate:percent} % von {base:money} sind {amount:money}.`,
});

export const lines: Messages = {
  'line.salary': 'Gehalt',
  'why.salary': 'Das vereinbarte Entgelt für {from:date} bis {to:date}.',
  'line.day-pay': 'Tagesgage',
  'why.day-pay': 'Das für die Arbeitstage vereinbarte Entgelt.',
  'line.lump-sum': 'Pauschale oder Honorar',
  'why.lump-sum': 'Das für ein Ergebnis vereinbarte Entgelt.',
  'line.bonus': 'Prämie',
  'why.bonus': 'Eine einmalige Prämie neben dem laufenden Entgelt.',
  'line.special-pay': 'Sonderzahlung',
  'why.special-pay':
    'Urlaubs- oder Weihnachtsgeld und Ähnliches: sozialrechtlich eine Einmalzahlung.',
  'line.leave-compensation': 'Urlaubsabgeltung',
  'why.leave-compensation': 'Bezahlung für Urlaub, der bis zum Ende nicht genommen wurde.',
  'line.kv-base': 'Beitragspflichtiges Entgelt KV/PV',
  'why.kv-base': 'Von {amount:money} werden Kranken- und Pflegeversicherung berechnet.',
  'why.kv-base.capped': 'Höchstens {cap:money} sind beitragspflichtig: {amount:money}.',
  'line.rv-base': 'Beitragspflichtiges Entgelt RV/AV',
  'why.rv-base': 'Von {amount:money} werden Renten- und Arbeitslosenversicherung berechnet.',
  'why.rv-base.capped': 'Höchstens {cap:money} sind beitragspflichtig: {amount:money}.',
  'line.kv-base-ez': 'Beitragspflichtige Einmalzahlung KV/PV',
  'why.kv-base-ez': '{amount:money} der Einmalzahlung passen unter die anteilige Jahresgrenze.',
  'why.kv-base-ez.capped': 'Die anteilige Jahresgrenze lässt {amount:money} der Einmalzahlung zu.',
  'line.rv-base-ez': 'Beitragspflichtige Einmalzahlung RV/AV',
  'why.rv-base-ez': '{amount:money} der Einmalzahlung passen unter die anteilige Jahresgrenze.',
  'why.rv-base-ez.capped': 'Die anteilige Jahresgrenze lässt {amount:money} der Einmalzahlung zu.',
  'line.midi-base': 'Übergangsbereich: Bemessungsgrundlage gesamt',
  'why.midi-base':
    'Dein Entgelt liegt im Übergangsbereich (Midijob): der Gesamtbeitrag wird von ' +
    '{amount:money} berechnet.',
  'line.midi-base-an': 'Übergangsbereich: Bemessungsgrundlage Arbeitnehmer',
  'why.midi-base-an':
    'Dein eigener Anteil wird im Übergangsbereich nur von {amount:money} berechnet.',
  'why.midi-an':
    'Übergangsbereich: {rate:percent} % nur von der ermäßigten Grundlage {employee:money} sind ' +
    '{amount:money}.',
  'why.midi-ag':
    'Übergangsbereich: der Arbeitgeber trägt vom Beitrag auf {whole:money}, was dein Anteil übrig ' +
    'lässt: {amount:money}.',
  ...both('kv-an', 'Krankenversicherung', KV),
  ...both('kvz-an', 'Zusatzbeitrag Krankenkasse', KVZ),
  ...both('pv-an', 'Pflegeversicherung', PV),
  ...both('pvz-an', 'Pflegeversicherung, Zuschlag für Kinderlose', 'Ab 23 Jahren ohne Kinder.'),
  ...both('rv-an', 'Rentenversicherung', RV),
  ...both('av-an', 'Arbeitslosenversicherung', AV),
  ...both('kv-ag', 'Krankenversicherung (AG)', AG(KV)),
  ...both('kvz-ag', 'Zusatzbeitrag Krankenkasse (AG)', AG(KVZ)),
  ...both('pv-ag', 'Pflegeversicherung (AG)', AG('Für Pflegebedürftigkeit.')),
  ...both('rv-ag', 'Rentenversicherung (AG)', AG(RV)),
  ...both('av-ag', 'Arbeitslosenversicherung (AG)', AG(AV)),
  'line.pkv-an': 'Private Kranken- und Pflegeversicherung',
  'why.pkv-an': 'Was vom Beitrag von {base:money} nach dem Zuschuss des Arbeitgebers bleibt.',
  'line.pkv-ag': 'Zuschuss zur privaten Kranken- und Pflegeversicherung',
  'why.pkv-ag':
    'Die Hälfte des Beitrags von {base:money}, höchstens der Arbeitgeberanteil in der gesetzlichen ' +
    'Kasse; steuerfrei.',
  ...flat(
    'rv-an-mini',
    'Rentenversicherung im Minijob',
    'Dein Eigenanteil; du kannst dich befreien lassen.',
  ),
  ...flat(
    'kv-mini',
    'Pauschale Krankenversicherung',
    'Pauschalbeitrag des Arbeitgebers im Minijob.',
  ),
  ...flat(
    'rv-mini',
    'Pauschale Rentenversicherung',
    'Pauschalbeitrag des Arbeitgebers im Minijob.',
  ),
  ...flat('tax-mini', 'Pauschsteuer', 'Einheitliche Pauschsteuer des Arbeitgebers im Minijob.'),
  ...contribution('u1', 'Umlage U1 (Krankheit)', 'Erstattet Entgeltfortzahlung bei Krankheit.'),
  ...contribution('u2', 'Umlage U2 (Mutterschaft)', 'Erstattet Leistungen bei Mutterschaft.'),
  ...contribution('insolvency', 'Insolvenzgeldumlage', 'Sichert dein Entgelt bei Insolvenz.'),
  ...flat('u1-mini', 'Umlage U1 (Minijob-Zentrale)', 'Erstattet Entgeltfortzahlung bei Krankheit.'),
  ...flat('u2-mini', 'Umlage U2 (Minijob-Zentrale)', 'Erstattet Leistungen bei Mutterschaft.'),
  ...flat(
    'insolvency-mini',
    'Insolvenzgeldumlage (Minijob-Zentrale)',
    'Sichert dein Entgelt bei Insolvenz.',
  ),
  ...flat(
    'uv',
    'Unfallversicherung (Berufsgenossenschaft)',
    'Für Arbeits- und Wegeunfälle; vorläufig, abgerechnet wird jährlich nach Gefahrklasse.',
  ),
  'line.lst-base': 'Steuerpflichtiger laufender Arbeitslohn',
  'why.lst-base': '{amount:money} laufender Arbeitslohn unterliegen der Lohnsteuer.',
  'line.lst': 'Lohnsteuer',
  'why.lst':
    'Nach der Monatstabelle deiner Steuerklasse auf {base:money}: das Jahr wird hochgerechnet, ' +
    'Pauschbeträge und Vorsorge werden abgezogen, ein Zwölftel ist {amount:money}.',
  'why.lst-daily':
    'Kein voller Monat: nach der Tagestabelle {period:money} je Kalendertag, mal {days} Tage: ' +
    '{amount:money}.',
  'line.solz': 'Solidaritätszuschlag',
  'why.solz': 'Auf {base:money} Lohnsteuer; unter der Freigrenze fällt nichts an: {amount:money}.',
  'line.kist': 'Kirchensteuer',
  'why.kist':
    '{rate:percent} % von {base:money} (Lohnsteuer nach Kinderfreibeträgen), abgerundet: ' +
    '{amount:money}.',
  'line.lst-base-sb': 'Sonstige Bezüge',
  'why.lst-base-sb': '{amount:money} Einmalzahlungen werden nach der Jahrestabelle besteuert.',
  'line.lst-sb': 'Lohnsteuer auf sonstige Bezüge',
  'why.lst-sb':
    'Jahressteuer mit {base:money} weniger Jahressteuer auf {year:money} ohne sie: {amount:money}.',
  'line.solz-sb': 'Solidaritätszuschlag auf sonstige Bezüge',
  'why.solz-sb':
    '5,5 % von {base:money}, wenn die Jahressteuer über der Freigrenze liegt: {amount:money}.',
  'line.kist-sb': 'Kirchensteuer auf sonstige Bezüge',
  'why.kist-sb': '{rate:percent} % von {base:money}, abgerundet: {amount:money}.',
  'line.lst-base-abroad': 'Arbeitslohn, beschränkt steuerpflichtig',
  'why.lst-base-abroad':
    '{amount:money} werden pauschal besteuert, weil du nicht in Deutschland wohnst.',
  ...flat(
    'lst-abroad',
    'Lohnsteuer, beschränkt steuerpflichtige Künstler',
    'Pauschal statt nach Steuerklasse:',
  ),
  ...flat(
    'solz-abroad',
    'Solidaritätszuschlag, beschränkt steuerpflichtig',
    'Auf die pauschale Lohnsteuer:',
  ),
  ...flat(
    'lst-abroad-ag',
    'Übernommene Lohnsteuer',
    'Der Arbeitgeber trägt die pauschale Lohnsteuer:',
  ),
  ...flat(
    'solz-abroad-ag',
    'Übernommener Solidaritätszuschlag',
    'Der Arbeitgeber trägt den Zuschlag:',
  ),
  ...flat(
    'lst-flat',
    'Pauschale Lohnsteuer',
    'Kurzfristige Beschäftigung, vom Arbeitgeber getragen:',
  ),
  ...flat('solz-flat', 'Solidaritätszuschlag, pauschal', 'Auf die pauschale Lohnsteuer:'),
  ...flat('kist-flat', 'Kirchensteuer, pauschal', 'Auf die pauschale Lohnsteuer:'),
  'line.fee-base': 'Vergütung nach § 50a EStG',
  'why.fee-base': '{amount:money} unterliegen dem Steuerabzug beschränkt Steuerpflichtiger.',
  ...flat('fee-tax', 'Steuerabzug § 50a EStG', 'Einbehalten für das Bundeszentralamt für Steuern:'),
  ...flat('fee-solz', 'Solidaritätszuschlag § 50a EStG', 'Auf den Steuerabzug:'),
  'line.fee-tax-ag': 'Übernommener Steuerabzug § 50a EStG',
  'why.fee-tax-ag': 'Netto vereinbart: auf {base:money} trägt die Genossenschaft {amount:money}.',
  'line.fee-solz-ag': 'Übernommener Solidaritätszuschlag § 50a EStG',
  'why.fee-solz-ag': 'Netto vereinbart: auf {base:money} trägt die Genossenschaft {amount:money}.',
  ...flat('ksa', 'Künstlersozialabgabe', 'Auf Honorare selbständiger Künstler:innen:'),
  'why.reversed': 'Gilt nach heutigem Stand nicht mehr und wird zurückgerechnet.',
};
