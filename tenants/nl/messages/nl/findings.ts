import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'Er is een A1 van {state}, maar Nederland staat als bevoegd. Leg het besluit vast of ' +
    'verwijder de A1.',
  'finding.artist-too-long':
    'De artiestenregeling geldt voor overeenkomsten van ten hoogste {months} maanden. Neem de ' +
    'artiest in dienst.',
  'finding.average-too-high':
    'Over de {weeks} weken tot en met de week van {monday:date} is gemiddeld meer dan {limit} ' +
    'minuten per week gepland. Spreid het werk.',
  'finding.awf-hours-check':
    'Lage Awf-premie bij minder dan voltijd: controleer of over het jaar niet meer dan 30 % extra ' +
    'uren zijn betaald. Anders geldt achteraf de hoge premie.',
  'finding.below-floor':
    '{amount:money} is minder dan het cao-minimum van {floor:money} (schaal {grade}). Verhoog het ' +
    'loon of verminder de uren.',
  'finding.below-minimum-wage':
    '{amount:money} is minder dan het wettelijk minimumloon van {floor:money} voor deze uren. ' +
    'Verhoog het loon of verminder de uren.',
  'finding.birth-date-missing':
    'De geboortedatum ontbreekt. Tabelkolom, premies en minimumloon hangen ervan af.',
  'finding.break-due': 'Op {date:date} hoort een pauze van {minutes} minuten.',
  'finding.call-minimum':
    'De oproep van {date:date} duurt {minutes} minuten; ten minste {least} minuten worden betaald.',
  'finding.call-offer':
    'Het oproepcontract duurt {months} maanden of langer: doe een aanbod voor vaste uren.',
  'finding.chain-rule':
    'Ketenregeling: na {contracts} contracten of {months} maanden is het contract voor onbepaalde ' +
    'tijd, tenzij de cao anders bepaalt.',
  'finding.contract-not-written': 'Er is geen schriftelijk contract. Dan geldt de hoge Awf-premie.',
  'finding.day-pay-needs-a-day': 'Dagloon hoort bij precies één dag.',
  'finding.day-too-long':
    'Op {date:date} zijn {minutes} minuten gepland, {limit} zijn toegestaan. Maak de dag korter.',
  'finding.garnishment-not-modelled':
    'Niet uitgewerkt: beslagvrije voet volgens het recht van {jurisdiction}.',
  'finding.holiday-allowance-due':
    'Opgebouwd vakantiegeld van {amount:money} is nog niet betaald. Betaal het uiterlijk op {due:date}.',
  'finding.hourly-pay-missing':
    'Het uurloon ontbreekt. Zonder uurloon kunnen opgenomen of meegenomen vakantie-uren niet ' +
    'worden gewaardeerd.',
  'finding.hours-unknown':
    'De uren zijn niet bekend, dus het wettelijk minimumloon is niet te toetsen. Voer de ' +
    'werkdagen of de arbeidsduur in.',
  'finding.identity-missing':
    'De identiteit, het adres of het BSN is niet vastgesteld: het anoniementarief geldt.',
  'finding.net-negative': 'Er blijft een negatief bedrag over: {net:money}.',
  'finding.no-floor-known':
    'Er is geen cao-minimum bekend (cao {agreement}, schaal {grade}). Een adviseur beoordeelt het ' +
    'met reden en bron.',
  'finding.notice-due':
    'Het contract eindigt op {to:date}. Meld uiterlijk op {before:date} schriftelijk of het wordt ' +
    'verlengd (aanzegplicht).',
  'finding.pay-spans-months':
    'Het loon {id} begint op {from:date} in een eerdere maand. Splits het bij de maandwisseling.',
  'finding.payrolling-equal-pay':
    'Payrolling: de arbeidsvoorwaarden zijn ten minste die van het personeel van de opdrachtgever.',
  'finding.rest-shortened':
    'Rond {date:date} blijft minder dan {hours} uur dagelijkse rust; dat mag eens per week.',
  'finding.rest-too-short': 'Rond {date:date} blijft minder dan {hours} uur rust.',
  'finding.sick-too-long':
    'Ziek sinds {since:date}: na {weeks} weken eindigt de loondoorbetaling. Bereken dit met UWV.',
  'finding.social-changes-within-pay':
    'De bevoegde sociale zekerheid wisselt midden in een loonperiode. Splits het loon op die dag.',
  'finding.social-elsewhere-not-modelled':
    'Niet uitgewerkt: premies volgens het recht van {state}.',
  'finding.tax-changes-within-pay':
    'De heffende staat wisselt midden in een loonperiode. Splits het loon op die dag.',
  'finding.tax-elsewhere-not-modelled':
    'Niet uitgewerkt: loonbelasting volgens het recht van {state}.',
  'finding.treaty-unknown':
    'Leg vast of {state} een belastingverdrag met Nederland heeft. Zonder verdrag geldt het ' +
    'vaste tarief.',
  'finding.value-missing': 'De waarde {key} ontbreekt; het kantoor moet haar invoeren.',
  'finding.value-unconfirmed':
    'De waarde {key} is niet geverifieerd; het kantoor moet haar bevestigen.',
  'finding.week-too-long':
    'In de week van {monday:date} zijn {minutes} minuten gepland, {limit} zijn toegestaan. Maak de ' +
    'week korter.',
  'finding.weekly-rest-missing':
    'Elke dag van de week van {monday:date} is bezet. Er hoort {hours} uur wekelijkse rust.',
  'finding.whk-rate-missing':
    'Het Whk-percentage van de werkgever ontbreekt; nu is het gemiddelde gebruikt. Neem het over ' +
    'uit de beschikking.',
  'finding.yearly-wage-missing':
    'Het jaarloon van vorig jaar ontbreekt en is uit deze maand niet te schatten. Zonder jaarloon ' +
    'is er geen bijzonder tarief.',
  'declaration.wage-declaration': 'Aangifte loonheffingen',
  'declaration.year-statement': 'Jaaropgave',
  'duty.wage-declaration': 'Aangifte loonheffingen doen: gegevens van de inkomstenverhouding',
  'duty.pay-wage-tax': 'Loonheffingen betalen',
  'duty.year-statement': 'Jaaropgave aan de werknemer geven',
};
