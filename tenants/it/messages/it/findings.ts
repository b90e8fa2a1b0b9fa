import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'Risulta un A1 di {state}, ma è registrata la legislazione italiana. Registra la decisione o ' +
    'togli l’A1.',
  'finding.average-too-high':
    'Nella media delle {weeks} settimane fino a quella del {monday:date} sono previsti più di ' +
    '{limit} minuti a settimana. Distribuisci diversamente il lavoro.',
  'finding.base-raised':
    '{pay:money} è meno del minimale: i contributi si calcolano su {floor:money}.',
  'finding.below-floor':
    '{amount:money} è meno del minimo di {floor:money} (livello {grade}). Alza la retribuzione o ' +
    'riduci le ore.',
  'finding.break-due': 'Il {date:date} spetta una pausa di {minutes} minuti.',
  'finding.day-pay-needs-a-day':
    'Le giornate si pagano una per una: ogni compenso appartiene a un solo giorno.',
  'finding.domicile-missing':
    'Manca il domicilio fiscale al 1º gennaio (regione e comune): senza, le addizionali non si ' +
    'possono calcolare.',
  'finding.garnishment-not-modelled':
    'Non modellato: quota impignorabile secondo la legge di {jurisdiction}.',
  'finding.hours-missing':
    'Mancano le ore: sotto il minimale di una giornata intera servono per sapere su quale ' +
    'imponibile si pagano i contributi.',
  'finding.inail-voce-unknown':
    'Per la voce INAIL {voce} non c’è un tasso. Inseriscilo dalla comunicazione INAIL.',
  'finding.insurance-start-missing':
    'Oltre il massimale di {limit:money} bisogna sapere se la persona era assicurata prima del ' +
    '1996.',
  'finding.intermittent-no-case':
    'Il lavoro intermittente è ammesso sotto i {under} anni (fino a {endsBy}), sopra i {over} o ' +
    'nei casi del contratto collettivo o della tabella. Indica il caso.',
  'finding.intermittent-too-many-days':
    '{days} giornate di lavoro intermittente in tre anni, ne sono ammesse {limit}.',
  'finding.net-negative': 'Resta un importo negativo: {net:money}.',
  'finding.no-floor-known':
    'Nessun minimo conosciuto (contratto {agreement}, livello {grade}). Approva chi segue la ' +
    'persona, con motivo e fonte.',
  'finding.not-modelled.gestione-separata':
    'Non modellato: oltre {limit:money} l’anno di prestazioni occasionali è dovuta la Gestione ' +
    'separata.',
  'finding.not-modelled.leave-without-monthly-pay':
    'Non modellato: il valore delle ferie senza una retribuzione mensile. Inserisci quella ' +
    'concordata.',
  'finding.not-modelled.self-employed-performer':
    'Non modellato: un artista autonomo è iscritto al FPLS e serve l’agibilità.',
  'finding.not-modelled.tfr-insured-abroad':
    'Non modellato: il TFR di chi è assicurato in un altro Stato.',
  'finding.not-modelled.tfr-parallel':
    'Non modellato: il TFR di un rapporto che finisce mentre un altro continua. Inserisci ' +
    'quanto è accantonato.',
  'finding.not-modelled.tfr-revaluation':
    'Non modellato: la rivalutazione del TFR degli anni passati. Inserisci quanto è accantonato.',
  'finding.overtime-week':
    'Nella settimana del {monday:date} sono previsti {minutes} minuti, più dei {limit} normali: ' +
    'lavoro straordinario.',
  'finding.paid-days-assumed':
    'Per il compenso a corpo contano {days} giornate. Indica le giornate retribuite se sono altre.',
  'finding.profession-missing': 'Manca il codice qualifica dello spettacolo (ex ENPALS).',
  'finding.rest-too-short': 'Dopo il lavoro del {date:date} restano meno di {hours} ore di riposo.',
  'finding.sick-paid-by-inps':
    'Per {days} giorni di malattia l’indennità la paga direttamente l’INPS: chiedila lì.',
  'finding.social-changes-within-pay':
    'La previdenza competente cambia dentro un compenso. Dividilo al giorno del cambio.',
  'finding.social-elsewhere-not-modelled': 'Non modellato: contributi secondo la legge di {state}.',
  'finding.surtax-unknown': 'Per {place} non c’è un’addizionale. Inserisci le aliquote deliberate.',
  'finding.tax-changes-within-pay':
    'Lo Stato che tassa cambia dentro un compenso. Dividilo al giorno del cambio.',
  'finding.tax-elsewhere-not-modelled': 'Non modellato: imposta secondo la legge di {state}.',
  'finding.value-missing': 'Il valore {key} manca nella legge e va inserito dall’ufficio.',
  'finding.value-unconfirmed': 'Il valore {key} non è verificato e va confermato dall’ufficio.',
  'finding.weekly-rest-missing':
    'Nella settimana del {monday:date} non c’è un giorno libero: serve un riposo ogni ' +
    'sette giorni.',
  'duty.unilav-start': 'Comunicazione di assunzione (UniLav) prima dell’inizio',
  'duty.unilav-end': 'Comunicazione di cessazione (UniLav)',
  'duty.intermittent-call': 'Comunicazione della chiamata (UNI-Intermittente)',
  'duty.uniemens': 'Denuncia mensile UniEmens',
  'duty.f24-inps': 'F24: contributi INPS',
  'duty.f24-erario': 'F24: ritenute IRPEF',
  'duty.f24-regione': 'F24: addizionale regionale',
  'duty.f24-comune': 'F24: addizionale comunale',
  'duty.pay-fund': 'Versamento al fondo pensione',
  'duty.libro-unico': 'Libro unico del lavoro',
  'duty.certificazione-unica': 'Certificazione unica (CU)',
  'duty.modello-770': 'Modello 770',
  'duty.inail-account': 'Autoliquidazione INAIL',
};
