import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'Er is een A1 van {state}, maar België staat als bevoegd genoteerd. Registreer de ' +
    'beslissing of verwijder de A1.',
  'finding.amateur-day-too-high':
    '{amount:money} overschrijdt de dagvergoeding van {limit:money} en de verplaatsing. ' +
    'Maak een contract.',
  'finding.amateur-days': '{days} dagen amateurvergoeding, {limit} per jaar zijn toegelaten.',
  'finding.amateur-run': 'Meer dan {limit} dagen na elkaar voor dezelfde organisator.',
  'finding.arts-1bis-stopped':
    'Het huis sluit sinds maart 2024 geen 1bis-contracten meer; kies een ' + 'arbeidsovereenkomst.',
  'finding.attestation-missing': 'Artikel 1bis vraagt een geldig attest van de Kunstwerkcommissie.',
  'finding.below-floor':
    '{amount:money} ligt onder het minimum van {floor:money} ({article}). Verhoog het ' +
    'loon of verlaag de tijd.',
  'finding.day-too-long': '{minutes} minuten op {date:date}, de grens is {limit}.',
  'finding.double-pay-differs':
    'Het dubbel vakantiegeld is {amount:money}; voor een volledig jaar zou het ' +
    '{full:money} zijn.',
  'finding.garnishment-not-modelled':
    'Niet gemodelleerd: beslag volgens het recht van {jurisdiction}.',
  'finding.kind-does-not-fit': 'De soort {kind} is een kort contract: minder dan een maand.',
  'finding.net-negative': 'Er blijft een negatief bedrag: {net:money}.',
  'finding.no-floor-known':
    'Geen loonschaal bekend (PC {committee}, klasse {grade}). Een adviseur keurt goed ' +
    'met reden en bron.',
  'finding.normal-pay-missing':
    'Het normale loon van een volledige maand ontbreekt: het bepaalt het tarief op ' +
    'vakantiegeld en premies.',
  'finding.not-modelled.student-hours':
    'Niet gemodelleerd: {hours} studentenuren, boven de {limit} uren van het jaar.',
  'finding.pay-spans-months':
    'Het loon {id} begint op {from:date}, in een vorige maand. Splits het op het einde ' +
    'van de maand.',
  'finding.rest-too-short': 'Na het werk van {date:date} blijft minder dan {hours} uur rust.',
  'finding.shift-too-short':
    '{minutes} minuten op {date:date}: een prestatie duurt minstens {limit} minuten.',
  'finding.social-changes-within-pay':
    'De bevoegde sociale zekerheid verandert tijdens een loon. Splits het op de dag van ' +
    'de wijziging.',
  'finding.social-elsewhere-not-modelled':
    'Niet gemodelleerd: bijdragen volgens het recht van {state}.',
  'finding.tax-changes-within-pay':
    'De belastingstaat verandert tijdens een loon. Splits het op de dag van de ' + 'wijziging.',
  'finding.tax-elsewhere-not-modelled':
    'Niet gemodelleerd: voorheffing volgens het recht van {state}.',
  'finding.term-reason-missing':
    'Noteer de reden van de bepaalde duur: opeenvolgende contracten worden één voor één ' +
    'verantwoord.',
  'finding.treaty-exempt':
    'Het verdrag met {state} stelt vrij van voorheffing; fiche 281.30 blijft verplicht.',
  'finding.value-missing': 'De waarde {key} ontbreekt; het kantoor moet ze invoeren.',
  'finding.value-unconfirmed':
    'De waarde {key} is niet geverifieerd; het kantoor moet ze bevestigen.',
  'finding.week-too-long':
    '{minutes} minuten in de week van {monday:date}, de gemiddelde grens is {limit}.',
  'declaration.dimona': 'Dimona',
  'declaration.dmfa': 'Kwartaalaangifte (DmfA)',
  'declaration.pp-return': 'Aangifte bedrijfsvoorheffing (274)',
  'declaration.fiche': 'Fiscale fiche 281',
  'declaration.amateur': 'Amateurkunstenvergoeding',
  'duty.dimona-in': 'Dimona IN vóór de start van het werk',
  'duty.dimona-out': 'Dimona OUT',
  'duty.amateur-registration': 'Registratie bij de Kunstwerkcommissie',
  'duty.dmfa': 'Kwartaalaangifte aan de RSZ (DmfA)',
  'duty.pay-onss': 'Bijdragen betalen aan de RSZ',
  'duty.pp-return': 'Bedrijfsvoorheffing aangeven',
  'duty.pay-pp': 'Bedrijfsvoorheffing betalen',
  'duty.pay-holiday': 'Jaarlijkse vakantiebijdrage betalen',
  'duty.fiche': 'Fiche 281 indienen',
};
