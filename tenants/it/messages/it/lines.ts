import type { Messages } from '@smart/law';

/** Frasi di un contributo: sull'imponibile, e quando un limite lo riduce. */
const contribution = (id: string, name: string, purpose: string): Messages => ({
  [`line.${id}`]: name,
  [`why.${id}`]: `${purpose} Il {rate:percent} % di {base:money} è {amount:money}.`,
  [`why.${id}.capped`]:
    `${purpose} Il {rate:percent} % di {base:money}, perché oltre il limite di {cap:money} il ` +
    `contributo non è dovuto: {amount:money}.`,
});

const IVS = 'Per la tua pensione.';
const NASPI = 'Per l’indennità di disoccupazione (NASpI).';
const MAL = 'Per l’indennità di malattia.';
const MAT = 'Per l’indennità di maternità.';
const FIS = 'Per il Fondo di integrazione salariale, che paga quando il lavoro si ferma.';
const SOL = 'Contributo di solidarietà sulla parte oltre il massimale.';
const DISC = 'Per l’indennità di discontinuità dei lavoratori dello spettacolo.';

export const lines: Messages = {
  'line.retribuzione': 'Retribuzione',
  'why.retribuzione': 'La retribuzione concordata dal {from:date} al {to:date}.',
  'line.giornate': 'Giornate di lavoro',
  'why.giornate': 'Il compenso concordato per le giornate di lavoro (dal {from:date}).',
  'line.compenso': 'Compenso a corpo',
  'why.compenso': 'Il compenso concordato per un risultato, dal {from:date} al {to:date}.',
  'line.premio': 'Premio',
  'why.premio': 'Un premio oltre alla retribuzione concordata.',
  'line.mensilita-aggiuntiva': 'Mensilità aggiuntiva (13ª/14ª)',
  'why.mensilita-aggiuntiva':
    'Tredicesima o quattordicesima, o un rateo. Si tassa senza detrazioni: il conguaglio di fine ' +
    'anno rimette tutto in pari.',
  'line.ferie-non-godute': 'Indennità per ferie non godute',
  'why.ferie-non-godute': 'Le ferie maturate e non godute, pagate alla fine del rapporto.',
  'line.malattia-inps': 'Indennità di malattia INPS',
  'why.malattia-inps':
    'L’INPS ti paga {days} giorni di malattia: {amount:money}. La cooperativa li anticipa; su ' +
    'questa somma non si pagano contributi, ma l’IRPEF sì.',
  'line.malattia-recupero': 'Recupero dell’indennità di malattia',
  'why.malattia-recupero':
    'La cooperativa toglie dai contributi all’INPS ciò che ti ha anticipato per {days} giorni: ' +
    '{amount:money}.',
  'line.tfr-pagato': 'TFR liquidato',
  'why.tfr-pagato':
    'Il trattamento di fine rapporto accantonato per te, pagato con la fine del contratto: ' +
    '{paid:money}.',
  'line.imponibile': 'Imponibile previdenziale',
  'why.imponibile':
    'I contributi si calcolano su {amount:money}: la tua retribuzione, ma non meno del minimale ' +
    'di legge.',
  ...contribution('ivs-l', 'IVS, quota lavoratore', IVS),
  'line.ivs-1': 'Contributo IVS aggiuntivo',
  'why.ivs-1':
    'Oltre {month:money} al mese paghi qualcosa in più per la pensione: {rate:percent} % di ' +
    '{base:money} è {amount:money} (a fine anno conta il limite di {year:money}).',
  'why.ivs-1-settled':
    'Conguaglio del contributo aggiuntivo: nell’anno è dovuto oltre {year:money}, mese per mese ' +
    'si tratteneva oltre {month:money}. Restano {rate:percent} % di {base:money}: {amount:money}.',
  ...contribution('fis-l', 'FIS, quota lavoratore', FIS),
  ...contribution('solidarieta-l', 'Solidarietà oltre il massimale, lavoratore', SOL),
  ...contribution('discontinuita-l', 'Solidarietà discontinuità, lavoratore', DISC),
  'line.irpef-base': 'Imponibile fiscale',
  'why.irpef-base': '{amount:money}: il compenso meno i contributi a tuo carico che si deducono.',
  'line.irpef': 'IRPEF',
  'why.irpef':
    'Gli scaglioni di un mese danno su {base:money} un’imposta lorda di {gross:money}. Si ' +
    'tolgono, per un reddito annuo previsto di {income:money} e {days} giorni: detrazione per ' +
    'lavoro dipendente {work:money}, ulteriore detrazione {further:money}, familiari a carico ' +
    '{family:money}. Restano {amount:money}.',
  'why.irpef-days':
    'Il contratto dura meno di un mese: gli scaglioni si rapportano a {days} giorni e danno su ' +
    '{base:money} un’imposta lorda di {gross:money}. Si tolgono, per un reddito annuo previsto ' +
    'di {income:money}: detrazione per lavoro dipendente {work:money}, ulteriore detrazione ' +
    '{further:money}, familiari a carico {family:money}. Restano {amount:money}.',
  'line.irpef-mensilita': 'IRPEF sulle mensilità aggiuntive',
  'why.irpef-mensilita':
    'Sulle mensilità aggiuntive, {base:money}, gli scaglioni di un mese senza detrazioni: ' +
    '{amount:money}.',
  'line.conguaglio': 'Conguaglio IRPEF',
  'why.conguaglio':
    'Su tutto l’anno, {taxable:money}, l’imposta lorda è {gross:money}. Meno detrazione per ' +
    'lavoro dipendente di {days} giorni {work:money}, ulteriore detrazione {further:money} e ' +
    'familiari {family:money} fanno {net:money}; già trattenuti {paid:money}. La differenza è ' +
    '{amount:money}.',
  'line.somma': 'Somma integrativa (cuneo fiscale)',
  'why.somma':
    'Il tuo reddito annuo previsto, {income:money}, dà diritto a una somma esente: ' +
    '{rate:percent} ' +
    '% di {base:money}, la percentuale che spetta a {yearly:money} l’anno, cioè {sum:money}.',
  'why.somma-settled':
    'Conguaglio della somma esente: con un reddito di {income:money} (rapportato all’anno ' +
    '{yearly:money}, {days} giorni) per tutto l’anno spettano {year:money}.',
  'line.integrativo': 'Trattamento integrativo',
  'why.integrativo':
    'Con un reddito annuo previsto di {income:money} spettano, per {days} giorni, ' +
    '{integration:money} in più in busta.',
  'why.integrativo-settled':
    'Conguaglio del trattamento integrativo: con un reddito di {income:money} (rapportato ' +
    'all’anno {yearly:money}) per {days} giorni spettano {year:money}.',
  'line.recupero': 'Restituzione a rate',
  'why.recupero':
    'Somme non spettanti si restituiscono a rate uguali: ancora aperti {open:money}. ' +
    'In questa busta: {amount:money} (un importo negativo è ciò che si rinvia).',
  'line.irpef-tfr': 'IRPEF sul TFR (tassazione separata)',
  'why.irpef-tfr':
    'Il TFR si tassa a parte, con l’aliquota media di un reddito di riferimento di ' +
    '{reference:money} ({days} giorni di lavoro): su {base:money} {amount:money}. ' +
    'L’Agenzia delle ' +
    'entrate può ricalcolarla.',
  'line.ritenuta': 'Ritenuta d’acconto',
  'why.ritenuta':
    'Prestazione occasionale: il {rate:percent} % di {base:money}, cioè {amount:money}, è un ' +
    'acconto della tua IRPEF. Lo ritrovi nella certificazione unica.',
  'line.ritenuta-estero': 'Ritenuta a titolo d’imposta, non residenti',
  'why.ritenuta-estero':
    'Non risiedi in Italia: sul compenso di {base:money} si trattiene il {rate:percent} %, ' +
    '{amount:money}, a titolo definitivo.',
  'line.regionale-dovuta': 'Addizionale regionale dell’anno',
  'why.regionale-dovuta':
    'Sul reddito dell’anno, {base:money}, la Regione del domicilio al 1º gennaio chiede ' +
    '{amount:money}. Si trattiene l’anno dopo, o tutta alla fine del rapporto.',
  'line.comunale-dovuta': 'Addizionale comunale dell’anno',
  'why.comunale-dovuta':
    'Sul reddito dell’anno, {base:money}, il Comune del domicilio al 1º gennaio chiede ' +
    '{amount:money}. Si trattiene l’anno dopo, o tutta alla fine del rapporto.',
  'line.comunale-acconto': 'Addizionale comunale, acconto',
  'why.comunale-acconto':
    'Una rata dell’acconto di quest’anno, da marzo a novembre: {amount:money}.',
  'line.regionale': 'Addizionale regionale',
  'why.regionale':
    'Una rata dell’addizionale dell’anno passato; erano aperti {open:money}. Questa rata: ' +
    '{amount:money}.',
  'why.regionale-end':
    'Alla fine del rapporto si trattiene tutto ciò che è aperto, {open:money}: {amount:money}.',
  'line.comunale': 'Addizionale comunale, saldo',
  'why.comunale':
    'Una rata del saldo dell’anno passato; erano aperti {open:money}. Questa rata: {amount:money}.',
  'why.comunale-end':
    'Alla fine del rapporto si trattiene tutto ciò che è aperto, {open:money}: {amount:money}.',
  'why.reversed': '{issued:money} erano già stati contabilizzati e non sono più dovuti.',
  ...contribution('ivs-d', 'IVS, quota cooperativa', IVS),
  ...contribution('naspi-d', 'NASpI', NASPI),
  ...contribution('naspi-td-d', 'NASpI addizionale, tempo determinato', NASPI),
  ...contribution('naspi-fpls-d', 'NASpI addizionale, spettacolo', NASPI),
  ...contribution('discontinuita-d', 'Indennità di discontinuità', DISC),
  ...contribution('malattia-d', 'Malattia', MAL),
  ...contribution('malattia-fpls-d', 'Malattia, spettacolo', MAL),
  ...contribution('maternita-d', 'Maternità', MAT),
  ...contribution('maternita-fpls-d', 'Maternità, spettacolo', MAT),
  ...contribution('cuaf-d', 'CUAF', 'Per gli assegni familiari.'),
  ...contribution(
    'garanzia-tfr-d',
    'Fondo di garanzia TFR',
    'Perché il TFR sia pagato anche se il datore di lavoro fallisce.',
  ),
  ...contribution('fis-d', 'FIS, quota cooperativa', FIS),
  ...contribution('solidarieta-d', 'Solidarietà oltre il massimale, cooperativa', SOL),
  'line.inail': 'Premio INAIL',
  'why.inail':
    'Per gli infortuni sul lavoro e nel tragitto, voce {voce}: {rate:percent} % di ' +
    '{base:money} è ' +
    '{amount:money}.',
  'line.tfr': 'Accantonamento TFR',
  'why.tfr':
    'Su {base:money} la cooperativa mette da parte {amount:money}, già tolto il contributo che ' +
    'anticipa per te. È tuo: si paga alla fine del rapporto.',
  'line.tfr-fondo': 'TFR al fondo pensione',
  'why.tfr-fondo': 'Su {base:money} la cooperativa versa {amount:money} al tuo fondo pensione.',
};
