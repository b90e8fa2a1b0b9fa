import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'Consta un A1 de {state}, pero figura como competente España. Registra la decisión o retira ' +
    'el A1.',
  'finding.below-floor':
    '{amount:money} es menos que el mínimo del convenio, {floor:money} (nivel {grade}).',
  'finding.below-minimum-wage':
    '{amount:money} es menos que el salario mínimo interprofesional, {floor:money}.',
  'finding.birth-date-missing':
    'Falta la fecha de nacimiento. La piden el alta y el cálculo de la retención.',
  'finding.day-over-limit':
    'El {date:date} hay {minutes} minutos; la jornada ordinaria es de {limit}, salvo convenio.',
  'finding.day-pay-needs-a-day': 'La retribución por días se paga día a día.',
  'finding.extra-not-prorated':
    'Hay una paga extra, pero falta la retribución anual pactada: sin ella no se prorratea ' +
    'en las ' +
    'bases de cotización.',
  'finding.garnishment-not-modelled':
    'Sin modelar: lo inembargable según la ley de {jurisdiction}.',
  'finding.net-negative': 'Resulta un importe negativo: {net:money}.',
  'finding.no-floor-known':
    'No consta tabla salarial (convenio {agreement}, nivel {grade}). La aprueba una persona ' +
    'asesora con motivo y fuente.',
  'finding.not-modelled.foral':
    'Sin modelar: las retenciones forales de Navarra y el País Vasco (lugar de trabajo {region}).',
  'finding.overtime-week':
    'La semana del {monday:date} suma {minutes} minutos, más de {limit}: horas extraordinarias ' +
    'salvo distribución irregular.',
  'finding.pay-spans-months':
    'La retribución {id} empieza el {from:date}, en un mes anterior. Divídela por meses.',
  'finding.rest-too-short':
    'Tras el trabajo del {date:date} no quedan {hours} horas de descanso hasta el día siguiente.',
  'finding.situation-without-children':
    'La situación familiar 1 es para quien tiene hijos a cargo en {year}; se aplica la 3.',
  'finding.social-changes-within-pay':
    'La Seguridad Social competente cambia dentro de una retribución. Divídela en esa fecha.',
  'finding.social-elsewhere-not-modelled': 'Sin modelar: cotizaciones según la ley de {state}.',
  'finding.tax-changes-within-pay':
    'El Estado que grava cambia dentro de una retribución. Divídela en esa fecha.',
  'finding.tax-elsewhere-not-modelled': 'Sin modelar: retenciones según la ley de {state}.',
  'finding.term-too-long':
    'El contrato por circunstancias de la producción dura más de {months} meses: el ' +
    'convenio debe ' +
    'permitirlo.',
  'finding.treaty-not-applied':
    'Residencia fiscal en {state}: se retiene sin aplicar convenio ni deducir gastos.',
  'finding.value-missing': 'Falta el valor {key}; debe introducirlo la oficina.',
  'finding.value-unconfirmed': 'El valor {key} no está contrastado; debe confirmarlo la oficina.',
  'finding.weekly-rest-missing':
    'La semana del {monday:date} no tiene ningún día libre. El descanso semanal es de día y medio.',
  'finding.work-permit-needed':
    'Menor de {age} años: hace falta la autorización de la autoridad laboral.',
  'declaration.registration': 'Afiliación: alta y baja',
  'declaration.contract': 'Comunicación del contrato (Contrat@)',
  'declaration.certificate': 'Certificado de empresa (Certific@2)',
  'declaration.bases': 'Bases de cotización (RNT)',
  'declaration.modelo-111': 'Modelo 111',
  'declaration.modelo-190': 'Modelo 190 y certificado de retenciones',
  'declaration.modelo-216': 'Modelo 216',
  'declaration.modelo-296': 'Modelo 296 y certificado de retenciones',
  'duty.start-declaration': 'Alta en la Seguridad Social antes de empezar',
  'duty.contract-registration': 'Comunicar el contrato al SEPE (Contrat@)',
  'duty.end-declaration': 'Baja en la Seguridad Social',
  'duty.company-certificate': 'Enviar el certificado de empresa (Certific@2)',
  'duty.bases-report': 'Comunicar las bases del mes (SLD: RNT)',
  'duty.pay-contributions': 'Ingresar las cotizaciones (RLC)',
  'duty.modelo-111': 'Presentar el modelo 111',
  'duty.pay-111': 'Ingresar las retenciones del IRPF',
  'duty.modelo-190': 'Presentar el modelo 190',
  'duty.modelo-216': 'Presentar el modelo 216',
  'duty.pay-216': 'Ingresar las retenciones de no residentes',
  'duty.modelo-296': 'Presentar el modelo 296',
  'duty.withholding-certificate': 'Entregar el certificado de retenciones',
};
