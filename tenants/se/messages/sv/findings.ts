import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'Det finns ett A1-intyg från {state}, men landets lagstiftning är inte registrerad. ' +
    'Registrera den eller ta bort intyget.',
  'finding.becomes-permanent':
    'Särskild visstidsanställning i {days} dagar: efter {months} månader övergår den i en ' +
    'tillsvidareanställning.',
  'finding.below-floor':
    'Lönen {amount:money} är lägre än avtalets {floor:money} ({grade}). Höj lönen.',
  'finding.birth-date-missing':
    'Födelsedatum saknas. Åldern avgör arbetsgivaravgifter och skattekolumn.',
  'finding.end-missing': 'Anställningsformen kräver ett slutdatum. Ange det.',
  'finding.garnishment-not-modelled':
    'Utmätning räknas inte ut här. Ange beloppet i Kronofogdens beslut.',
  'finding.has-f-skatt': 'Mottagaren är godkänd för F-skatt och ska fakturera, inte få lön.',
  'finding.holiday-pay-missing':
    'Semesterersättning saknas. Betala den med lönen eller ange att den ingår.',
  'finding.leave-cannot-be-included':
    'Semesterlön får ingå i lönen bara i anställningar på högst {months} månader.',
  'finding.monthly-pay-missing':
    'Månadslönen saknas, så semesterersättningen kan inte räknas ut. Ange avtalad månadslön.',
  'finding.net-negative': 'Det blir ett negativt belopp: {net:money}.',
  'finding.no-floor-known':
    'Ingen lägsta lön är känd för {agreement}, {grade}. En rådgivare behöver godkänna lönen.',
  'finding.not-modelled.sick-pay-by-day': 'Sjuklön för dagsersättning räknas inte ut här.',
  'finding.not-modelled.tax-column': 'Skattekolumn {column} räknas inte ut här.',
  'finding.overtime-week':
    '{minutes} minuter är planerade veckan från {monday:date}; ordinarie arbetstid är {limit}.',
  'finding.paid-in-other-month':
    'Lönen betalas ut {paidOn:date}, men räknas i månad {month}. Skatt och avgifter hör ' +
    'till utbetalningsmånaden: ange förfallodag i den.',
  'finding.rest-too-short': 'Den {date:date} blir dygnsvilan kortare än {hours} timmar.',
  'finding.sick-certificate': 'Sjukperiodens dag {day}: läkarintyg behövs.',
  'finding.sick-data-missing':
    'Månadslön eller veckoarbetstid saknas, så sjuklönen kan inte räknas ut.',
  'finding.sick-over': 'Sjukperiodens dag {day}: sjuklönen är slut. Anmäl till Försäkringskassan.',
  'finding.social-changes-within-pay':
    'Landet för social trygghet ändras mitt i en lön. Dela lönen på ändringsdagen.',
  'finding.social-elsewhere-not-modelled': 'Avgifter enligt lagen i {state} räknas inte ut här.',
  'finding.tax-changes-within-pay':
    'Skattelandet ändras mitt i en lön. Dela lönen på ändringsdagen.',
  'finding.tax-elsewhere-not-modelled': 'Skatt enligt lagen i {state} räknas inte ut här.',
  'finding.tax-table-missing': 'Skattetabell saknas. Hämta den från Skatteverket.',
  'finding.value-missing': 'Värdet {key} saknas i lagen och måste anges av kontoret.',
  'finding.value-unconfirmed': 'Värdet {key} är inte kontrollerat och måste bekräftas av kontoret.',
  'finding.weekly-hours-missing': 'Avtalad veckoarbetstid saknas.',
  'finding.weekly-rest-missing':
    'Alla dagar i veckan från {monday:date} är upptagna. {hours} timmars veckovila krävs.',
  'finding.year-income-missing':
    'Årsinkomsten saknas, så skatten på engångsbeloppet kan inte bestämmas.',
  'duty.agi': 'Lämna arbetsgivardeklaration med individuppgifter',
  'duty.pay-skatteverket': 'Betala skatt och arbetsgivaravgifter till skattekontot',
  'duty.pay-fora': 'Betala pension och försäkringar till Fora',
  'duty.pay-slp': 'Redovisa särskild löneskatt på pensionskostnader',
};
