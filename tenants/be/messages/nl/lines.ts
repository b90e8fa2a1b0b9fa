import type { Messages } from '@smart/law';

export const lines: Messages = {
  'line.salary': 'Loon',
  'why.salary': 'Het overeengekomen loon van {from:date} tot {to:date}.',
  'line.day-pay': 'Dagloon',
  'why.day-pay': 'Het loon voor de gewerkte dagen (vanaf {from:date}).',
  'line.fee': 'Taakloon (gage)',
  'why.fee':
    'Het loon voor een resultaat, zonder rechtstreeks verband met de uren, van ' +
    '{from:date} tot {to:date}.',
  'line.bonus': 'Premie',
  'why.bonus': 'Een premie bovenop het overeengekomen loon.',
  'line.special-pay': 'Dubbel vakantiegeld of eindejaarspremie',
  'why.special-pay': 'Dubbel vakantiegeld of eindejaarspremie.',
  'line.holiday-exit': 'Vertrekvakantiegeld',
  'why.holiday-exit': 'Het enkel en dubbel vakantiegeld bij het einde van een bediendecontract.',
  'line.nsso': 'Persoonlijke RSZ-bijdrage',
  'why.nsso':
    'Voor pensioen, gezondheidszorg, werkloosheid en uitkeringen: {rate:percent} % van ' +
    '{base:money} (108 % van het bruto voor arbeiders en kunstenaars), dat is ' +
    '{amount:money}.',
  'line.nsso-special': 'RSZ op premies en enkel vakantiegeld',
  'why.nsso-special':
    '{rate:percent} % van {base:money}: premies en enkel vertrekvakantiegeld dragen ' +
    'volledig bij, dat is {amount:money}.',
  'line.nsso-double': 'Inhouding op het dubbel vakantiegeld',
  'why.nsso-double':
    '{rate:percent} % van het bijdrageplichtige deel van het dubbel vakantiegeld, ' +
    '{base:money}: {amount:money}.',
  'line.student-employee': 'Solidariteitsbijdrage student',
  'why.student-employee':
    'Binnen het urencontingent is enkel een solidariteitsbijdrage verschuldigd: ' +
    '{rate:percent} % van {base:money}, dat is {amount:money}.',
  'line.workbonus-a': 'Werkbonus, luik A',
  'why.workbonus-a':
    'Lage lonen dragen minder bij. Refertemaandloon {salary:money}, {part} honderdsten ' +
    'van een volledige maand: {amount:money}.',
  'line.workbonus-b': 'Werkbonus, luik B',
  'why.workbonus-b':
    'Tweede luik, voor de laagste lonen. Refertemaandloon {salary:money}, {part} ' +
    'honderdsten van een maand: {amount:money}. De bijdrage wordt nooit negatief.',
  'line.csss': 'Bijzondere bijdrage sociale zekerheid',
  'why.csss': 'Volgens de maandschaal en het gezin, op {base:money}: {amount:money}.',
  'line.csss-quarter': 'Bijzondere bijdrage, kwartaalafrekening',
  'why.csss-quarter':
    'De bijdrage is per kwartaal verschuldigd: {due:money}, waarvan {before:money} per ' +
    'maand ingehouden. Saldo {amount:money}.',
  'line.pp-base': 'Belastbaar loon',
  'why.pp-base': '{amount:money}: bruto min RSZ na werkbonus, plus het voordeel van de wagen.',
  'line.pp': 'Bedrijfsvoorheffing',
  'why.pp':
    'Op jaarbasis {year:money}, min {expenses:money} kosten; de belasting is {tax:money} ' +
    'na de belastingvrije som, min {reduction:money} voor het gezin. Per maand ' +
    '{month:money}, min {credit:money} fiscale werkbonus: {amount:money}.',
  'line.pp-base-artist': 'Belastbaar, korte kunstenaarscontracten',
  'why.pp-base-artist': '{amount:money}: het bruto van de korte contracten min RSZ.',
  'line.pp-artist': 'Bedrijfsvoorheffing kunstenaars (vast tarief)',
  'why.pp-artist':
    'Voor wie hoofdzakelijk voor meerdere ondernemingen van vertoningen werkt: ' +
    '{rate:percent} % van {base:money}, dat is {amount:money}, zonder ' +
    'gezinsvermindering.',
  'line.pp-base-special': 'Belastbaar, exceptionele vergoedingen',
  'why.pp-base-special': '{amount:money}: vakantiegeld en premies min RSZ.',
  'line.pp-holiday': 'Bedrijfsvoorheffing op vakantiegeld',
  'why.pp-holiday':
    'Normaal jaarloon {year:money}: tarief {rate:percent} % op {base:money}. Kinderen ' +
    'ten laste in aanmerking genomen: {children}. Ingehouden: {amount:money}.',
  'line.pp-other': 'Bedrijfsvoorheffing op premies',
  'why.pp-other':
    'Normaal jaarloon {year:money}: tarief {rate:percent} % op {base:money}. Kinderen ' +
    'ten laste in aanmerking genomen: {children}. Ingehouden: {amount:money}.',
  'line.pp-base-abroad': 'Belastbaar, niet-inwoner kunstenaar',
  'why.pp-base-abroad': '{fee:money} min {lump:money} forfaitaire kosten: {amount:money}.',
  'line.pp-artist-abroad': 'Bedrijfsvoorheffing niet-inwoner kunstenaar',
  'why.pp-artist-abroad':
    'Gage {fee:money}, forfaitaire kosten {lump:money}: {rate:percent} % van ' +
    '{base:money}, definitief, behoudens vrijstelling door verdrag. Ingehouden: ' +
    '{amount:money}.',
  'line.employer': 'Patronale basisbijdrage en loonmatiging',
  'why.employer': '{rate:percent} % van {base:money}: {amount:money}.',
  'why.employer.capped':
    '{rate:percent} % van {base:money}, want boven {cap:money} per kwartaal is niets ' +
    'verschuldigd: {amount:money}.',
  'line.holiday-quarterly': 'Vakantiebijdrage, per kwartaal',
  'why.holiday-quarterly':
    'Arbeiders en kunstenaars krijgen hun vakantiegeld van de kas: {rate:percent} % van ' +
    '{base:money}, dat is {amount:money}.',
  'line.holiday-annual': 'Vakantiebijdrage, jaarlijks',
  'why.holiday-annual': '{rate:percent} % van {base:money}, volgend jaar betaald: {amount:money}.',
  'line.closure-special': 'Sluitingsfonds, bijzondere bijdrage',
  'why.closure-special': '{rate:percent} % van {base:money}: {amount:money}.',
  'line.closure': 'Sluitingsfonds',
  'why.closure':
    'Zodat je ook bij sluiting betaald wordt: {rate:percent} % van {base:money}, dat is ' +
    '{amount:money}.',
  'line.closure-social': 'Sluitingsfonds, niet-commercieel',
  'why.closure-social': '{rate:percent} % van {base:money}: {amount:money}.',
  'line.temporary-unemployment': 'Tijdelijke werkloosheid',
  'why.temporary-unemployment': '{rate:percent} % van {base:money}: {amount:money}.',
  'line.accident-special': 'Arbeidsongevallen, bijzondere bijdrage',
  'why.accident-special': '{rate:percent} % van {base:money}: {amount:money}.',
  'line.asbestos': 'Asbestfonds',
  'why.asbestos': '{rate:percent} % van {base:money}: {amount:money}.',
  'line.ten-workers': 'Bijdrage vanaf 10 werknemers',
  'why.ten-workers': '{rate:percent} % van {base:money}, loonmatiging inbegrepen: {amount:money}.',
  'line.fund-304': 'Opleiding, PC 304',
  'why.fund-304': '{rate:percent} % van {base:money}: {amount:money}.',
  'line.fund-200': 'Sociaal fonds, PC 200',
  'why.fund-200': '{rate:percent} % van {base:money}: {amount:money}.',
  'line.accident-insurance': 'Arbeidsongevallenverzekering',
  'why.accident-insurance':
    'Premie van de verzekeraar: {rate:percent} % van {base:money}, dat is ' + '{amount:money}.',
  'line.student-employer': 'Solidariteitsbijdrage student, werkgever',
  'why.student-employer': '{rate:percent} % van {base:money}: {amount:money}.',
  'line.solidarity': 'Solidariteitsbijdrage, amateurkunsten',
  'why.solidarity':
    'Het jaarbedrag van de organisator is overschreden: {rate:percent} % op alles, ' +
    '{base:money}, dat is {amount:money}.',
  'line.structural': 'Structurele vermindering',
  'why.structural':
    'Refertekwartaalloon {reference:money}, prestatiebreuk {fraction} honderdsten van ' +
    'het kwartaal: {amount:money}.',
  'why.structural-earlier':
    'Het kwartaal haalt nu de minimale prestatie: vermindering voor eerdere contracten, ' +
    '{amount:money}.',
  'line.target-artist': 'Doelgroepvermindering kunstenaars',
  'why.target-artist':
    'Refertekwartaalloon {reference:money}, prestatiebreuk {fraction} honderdsten: ' +
    '{amount:money}.',
  'line.first-worker': 'Vermindering eerste aanwerving',
  'why.first-worker':
    'Refertekwartaalloon {reference:money}, prestatiebreuk {fraction} honderdsten: ' +
    '{amount:money}.',
  'why.reversed': 'Dit bedrag van {issued:money} is niet meer verschuldigd en keert terug.',
};
