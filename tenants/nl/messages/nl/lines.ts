import type { Messages } from '@smart/law';

/** Sentences of a premium: on the wage, and where the maximum cuts it. */
const premium = (id: string, name: string, purpose: string): Messages => ({
  [`line.${id}`]: name,
  [`why.${id}`]: `${purpose} {rate:percent} % van {base:money} is {amount:money}.`,
  [`why.${id}.capped`]:
    `${purpose} {rate:percent} % van {base:money}; daarboven is dit jaar tot nu toe geen premie ` +
    'verschuldigd (maximumpremieloon, deze maand {cap:money}). Dat is {amount:money}.',
});

const AWF = 'Voor de WW-uitkering als je zonder werk komt.';
const AOF = 'Voor de WIA-uitkering bij langdurige arbeidsongeschiktheid.';

export const lines: Messages = {
  'why.reversed': 'Deze regel van een eerdere loonstrook vervalt en wordt teruggedraaid.',
  'line.salary': 'Loon',
  'why.salary': 'Het afgesproken loon over {from:date} tot en met {to:date}.',
  'line.day-pay': 'Dagloon',
  'why.day-pay': 'Het afgesproken loon voor de gewerkte dagen (vanaf {from:date}).',
  'line.lump-sum': 'Loon voor een opdracht',
  'why.lump-sum': 'Het afgesproken bedrag voor het werk van {from:date} tot en met {to:date}.',
  'line.bonus': 'Bonus',
  'why.bonus': 'Een extra beloning naast het loon.',
  'line.special-pay': 'Bijzondere beloning',
  'why.special-pay':
    'Vakantiegeld, dertiende maand of een vergoeding bij vertrek. Hiervoor geldt het bijzonder ' +
    'tarief.',
  'line.leave-compensation': 'Uitbetaalde vakantiedagen',
  'why.leave-compensation':
    'Vakantie-uren die je bij het einde van je contract nog had. Ze worden uitbetaald.',
  'line.all-in-base': 'Waarvan basisloon',
  'why.all-in-base': 'In je all-inloon zit {amount:money} basisloon.',
  'line.all-in-holiday': 'Waarvan vakantiegeld',
  'why.all-in-holiday': 'In je all-inloon zit {rate:percent} % vakantiegeld: {amount:money}.',
  'line.all-in-leave': 'Waarvan vakantie-uren',
  'why.all-in-leave':
    'In je all-inloon zit {amount:money} voor vakantie-uren: {rate:percent} % over basisloon en ' +
    'vakantiegeld.',
  'line.holiday-reserve': 'Opgebouwd vakantiegeld',
  'why.holiday-reserve':
    'Over {base:money} bouw je {rate:percent} % vakantiegeld op: {amount:money}. Het wordt later ' +
    'uitbetaald, uiterlijk bij het einde van je contract.',
  'line.premium-base': 'Premieloon werknemersverzekeringen',
  'why.premium-base':
    'Over {amount:money} betaalt de werkgever premies. Het loon en het maximumpremieloon worden ' +
    'over het jaar opgeteld (voortschrijdend cumulatief rekenen).',
  ...premium('awf-low', 'Awf-premie laag', `${AWF} Lage premie: schriftelijk vast contract.`),
  ...premium('awf-high', 'Awf-premie hoog', `${AWF} Hoge premie: tijdelijk of oproepcontract.`),
  ...premium('aof-low', 'Aof-premie laag', `${AOF} Lage premie: kleine werkgever.`),
  ...premium('aof-high', 'Aof-premie hoog', AOF),
  ...premium('wko', 'Opslag kinderopvang', 'Bijdrage aan de kinderopvangtoeslag.'),
  ...premium(
    'whk',
    'Premie Werkhervattingskas',
    'Voor de WGA en de Ziektewet, met het percentage van deze werkgever.',
  ),
  'line.zvw-base': 'Bijdrageloon Zvw',
  'why.zvw-base':
    'Over {amount:money} wordt de Zvw-bijdrage berekend, tot het maximum van het jaar.',
  ...premium('zvw-employer', 'Werkgeversheffing Zvw', 'Voor de Zorgverzekeringswet.'),
  ...premium('zvw-withheld', 'Ingehouden bijdrage Zvw', 'Voor de Zorgverzekeringswet.'),
  'line.expat-free': 'Onbelaste expatvergoeding',
  'why.expat-free':
    'Onder de expatregeling is ten hoogste {rate:percent} % van {base:money} onbelast: ' +
    '{amount:money}.',
  'line.taxable-wage': 'Loon voor de loonheffing',
  'why.taxable-wage': 'Over {amount:money} wordt loonheffing volgens de tabel berekend.',
  'line.loonheffing': 'Loonheffing',
  'why.loonheffing':
    'Volgens de witte tabel met {periods} tijdvakken per jaar: een tabelloon van {row:money} per ' +
    'jaar geeft {before:money} loonheffing, min algemene en ouderenkorting {general:money} en ' +
    'arbeidskorting tot {work:money}: {year:money} per jaar. Samen nu {amount:money}.',
  'line.work-credit': 'Verrekende arbeidskorting',
  'why.work-credit':
    'Zoveel arbeidskorting is in de loonheffing verrekend: {amount:money}. Het staat ook op je ' +
    'jaaropgave.',
  'line.taxable-special': 'Bijzondere beloning voor de loonheffing',
  'why.taxable-special': 'Over {amount:money} geldt het bijzonder tarief.',
  'line.loonheffing-special': 'Loonheffing bijzonder tarief',
  'why.loonheffing-special':
    'Bij een jaarloon van {wage:money} is het bijzonder tarief {rate:percent} % van {base:money}: ' +
    '{amount:money}.',
  'line.loonheffing-anonymous': 'Loonheffing anoniementarief',
  'why.loonheffing-anonymous':
    'Je identiteit, adres of BSN is niet vastgesteld. Dan geldt {rate:percent} % van {base:money} ' +
    'zonder heffingskortingen: {amount:money}.',
  'line.kvr': 'Onbelast deel van de gage',
  'why.kvr':
    'Kleinevergoedingsregeling en bewezen reis- en verblijfkosten: {amount:money} van de gage is ' +
    'onbelast.',
  'line.gage': 'Belaste gage',
  'why.gage': 'Over {amount:money} van de gage wordt loonheffing berekend.',
  'line.loonheffing-artist': 'Loonheffing artiestenregeling',
  'why.loonheffing-artist':
    'Onder de artiestenregeling geldt een vast tarief van {rate:percent} % van {base:money}, ' +
    'zonder heffingskortingen: {amount:money}.',
  'why.loonheffing-artist-treaty':
    'Je woont in een land met een belastingverdrag. De artiestenregeling geldt dan niet: ' +
    '{amount:money}.',
};
