import type { Messages } from '@smart/law';

export const lines: Messages = {
  'line.salary': 'Lön',
  'why.salary': 'Den avtalade lönen för {from:date}–{to:date}.',
  'line.day-pay': 'Dagsersättning',
  'why.day-pay': 'Avtalad ersättning per dag eller föreställning (från {from:date}).',
  'line.lump-sum': 'Ersättning för resultat',
  'why.lump-sum': 'Avtalad ersättning för ett resultat inom anställningen, {from:date}–{to:date}.',
  'line.bonus': 'Bonus',
  'why.bonus': 'Bonus utöver den avtalade lönen.',
  'line.one-off': 'Engångsbelopp',
  'why.one-off': 'Ett belopp som inte är regelbunden lön. Skatten dras efter årsinkomsten.',
  'line.holiday-pay': 'Semesterersättning och semestertillägg',
  'why.holiday-pay':
    'Semesterlön som betalas med lönen eller när anställningen slutar ({from:date}–{to:date}).',
  'line.sick-deduction': 'Sjukavdrag',
  'why.sick-deduction': 'Lönen minskas med {amount:money} för {minutes} minuters sjukfrånvaro.',
  'line.sick-pay': 'Sjuklön',
  'why.sick-pay':
    'Arbetsgivaren betalar {rate:percent} % av {base:money} i sjuklön dag 1–14: {amount:money}.',
  'line.karens': 'Karensavdrag',
  'why.karens':
    'En gång per sjukperiod dras en femtedel av en genomsnittlig veckas sjuklön: {amount:money}.',
  'line.holiday-included': 'Varav semesterlön',
  'why.holiday-included':
    'Av {base:money} är {amount:money} semesterlön ({rate:percent} % av grundlönen).',
  'line.tax-base': 'Skattepliktig lön',
  'why.tax-base': 'Skatt dras på {amount:money}.',
  'line.tax-table': 'Preliminär skatt enligt tabell',
  'why.tax-table':
    'Skattetabell {table}, kolumn {column}: på en månadslön upp till {top:money} dras ' +
    '{amount:money} från {base:money}. Jobbskatteavdrag, kommunalskatt och avgifter ingår ' +
    'i tabellen.',
  'why.tax-table-no-card':
    'Skattetabell {table}, kolumn {column}, för lön upp till {top:money}. Eftersom ingen ' +
    'skattsedel har visats dras ytterligare {extra:money}; tillsammans {amount:money} av ' +
    '{base:money}.',
  'why.tax-table-percent':
    'Skattetabell {table}, kolumn {column}: för en så hög lön dras {rate:percent} % av ' +
    '{base:money}, {amount:money} i hela kronor.',
  'line.tax-one-off': 'Preliminär skatt på engångsbelopp',
  'why.tax-one-off':
    'Med beloppet blir årsinkomsten {income:money}. Enligt engångstabellen, kolumn ' +
    '{column}, dras {rate:percent} % av {base:money}: {amount:money}.',
  'line.tax-side': 'Preliminär skatt, sidoinkomst',
  'why.tax-side':
    'Sidoinkomst eller arbete kortare än en vecka: {rate:percent} % av {base:money} är ' +
    '{amount:money} i hela kronor.',
  'why.tax-none':
    'Ingen skatt dras: beloppet är under {payment:money}, eller årets ersättning under ' +
    '{year:money}.',
  'line.tax-decision': 'Preliminär skatt enligt beslut',
  'why.tax-decision':
    'Skatteverket har beslutat om jämkning: {rate:percent} % av {base:money} är {amount:money}.',
  'line.sink': 'Särskild inkomstskatt (SINK)',
  'why.sink':
    'Du bor utomlands och har beslut om SINK: {rate:percent} % av {base:money} är ' +
    '{amount:money}. Inga avdrag görs.',
  'line.a-sink': 'Artistskatt (A-SINK)',
  'why.a-sink':
    'Du bor utomlands och uppträder i Sverige: {rate:percent} % av {base:money} är ' +
    '{amount:money}.',
  'line.fee-base': 'Avgiftsunderlag',
  'why.fee-base': 'Hela arbetsgivaravgifter räknas på {amount:money}.',
  'line.fee-base-youth': 'Avgiftsunderlag, unga',
  'why.fee-base-youth': 'Du är 18–22 år: på {amount:money} i månaden är avgifterna nedsatta.',
  'line.fee-base-senior': 'Avgiftsunderlag, äldre',
  'why.fee-base-senior': 'På grund av åldern betalas bara ålderspensionsavgift på {amount:money}.',
  'line.fee-base-aid': 'Avgiftsunderlag, växa-stöd',
  'why.fee-base-aid': 'Växa-stödet omfattar {amount:money} av lönen.',
  'line.alderspension': 'Ålderspensionsavgift',
  'why.alderspension':
    'Till din allmänna pension. {rate:percent} % av {base:money} är {amount:money}.',
  'line.efterlevandepension': 'Efterlevandepensionsavgift',
  'why.efterlevandepension':
    'Till pension för efterlevande. {rate:percent} % av {base:money} är {amount:money}.',
  'line.sjukforsakring': 'Sjukförsäkringsavgift',
  'why.sjukforsakring':
    'Till sjukpenning efter sjuklönen. {rate:percent} % av {base:money} är {amount:money}.',
  'line.foraldraforsakring': 'Föräldraförsäkringsavgift',
  'why.foraldraforsakring':
    'Till föräldrapenning. {rate:percent} % av {base:money} är {amount:money}.',
  'line.arbetsskada': 'Arbetsskadeavgift',
  'why.arbetsskada':
    'Till ersättning vid arbetsskada. {rate:percent} % av {base:money} är {amount:money}.',
  'line.arbetsmarknad': 'Arbetsmarknadsavgift',
  'why.arbetsmarknad':
    'Till arbetslöshetsersättning. {rate:percent} % av {base:money} är {amount:money}.',
  'line.loneavgift': 'Allmän löneavgift',
  'why.loneavgift':
    'En skatt på lön utan egen förmån. {rate:percent} % av {base:money} är {amount:money}.',
  'why.fee-split':
    'Avgift på {base:money}, en del av lönen till nedsatt procentsats; tillsammans ' +
    '{amount:money}.',
  'line.start-aid': 'Växa-stöd att söka tillbaka',
  'why.start-aid':
    'Arbetsgivaren kan söka tillbaka {rate:percent} % av {base:money}: {amount:money}.',
  'line.pension': 'Avtalspension',
  'why.pension':
    'Arbetsgivaren betalar in {rate:percent} % av {base:money} till din tjänstepension: ' +
    '{amount:money}.',
  'why.pension-above':
    'På {low:money} betalas den lägre procentsatsen och på resten av {base:money} den ' +
    'högre, över 7,5 inkomstbasbelopp: {amount:money}.',
  'line.payroll-tax': 'Särskild löneskatt på pension',
  'why.payroll-tax':
    'Arbetsgivaren betalar {rate:percent} % löneskatt på premien {base:money}: {amount:money}.',
  'line.insurance': 'Avtalsförsäkringar',
  'why.insurance':
    'Kollektivavtalets försäkringar: {rate:percent} % av {base:money} är {amount:money}.',
  'why.reversed': '{issued:money} har betalats och ska inte längre betalas.',
};
