import type { Messages } from '@smart/law';

/** Una cotización: para qué sirve, base por tipo. */
const quota = (id: string, name: string, purpose: string): Messages => ({
  [`line.${id}`]: name,
  [`why.${id}`]: `${purpose} El {rate:percent} % de {base:money} son {amount:money}.`,
});

const both = (id: string, name: string, purpose: string): Messages => ({
  ...quota(`${id}-ee`, name, purpose),
  ...quota(`${id}-er`, `${name} (empresa)`, purpose),
});

const STEPS =
  'Retribución anual prevista {pay:money} menos cotizaciones {contributions:money}: rendimiento ' +
  'neto {net:money}. Menos otros gastos {expenses:money} y reducción por rendimientos ' +
  'del trabajo ' +
  '{reduction:money}: base {taxBase:money}. Cuota según la escala {taxOnBase:money} menos la del ' +
  'mínimo personal y familiar de {minimum:money} ({taxOnMinimum:money}): cuota anual ' +
  '{quota:money}. ';

export const lines: Messages = {
  'line.salary': 'Salario',
  'why.salary': 'Salario pactado del {from:date} al {to:date}.',
  'line.day-pay': 'Retribución por días trabajados',
  'why.day-pay': 'Retribución pactada por los días de trabajo (desde el {from:date}).',
  'line.lump-sum': 'Retribución a tanto alzado',
  'why.lump-sum': 'Retribución pactada por el trabajo del {from:date} al {to:date}.',
  'line.bonus': 'Complementos y otros devengos',
  'why.bonus':
    'Complemento, gratificación o, al terminar un contrato temporal, la indemnización por fin de ' +
    'contrato.',
  'line.extra-pay': 'Paga extraordinaria',
  'why.extra-pay':
    'Gratificación extraordinaria. Su cotización ya se prorrateó en la base de cada mes.',
  'line.leave-compensation': 'Vacaciones no disfrutadas',
  'why.leave-compensation':
    'Vacaciones devengadas y no disfrutadas al terminar el contrato ({to:date}); cotizan en una ' +
    'liquidación complementaria.',
  'line.end-indemnity': 'De ello, indemnización por fin de contrato',
  'why.end-indemnity':
    'De los otros devengos, {amount:money} son la indemnización por fin de contrato temporal. No ' +
    'cotiza a la Seguridad Social en la cuantía legal.',
  'line.base-cc': 'Base de contingencias comunes',
  'why.base-cc':
    'La base es de {amount:money}: la retribución del mes con la parte proporcional de las pagas ' +
    'extras ({pay:money}; días cotizados: {days}).',
  'why.base-cc.capped':
    'La base es de {amount:money}. La retribución con prorrata de pagas ({pay:money}) supera el ' +
    'tope máximo de {cap:money} al mes (días cotizados: {days}).',
  'why.base-cc-floor':
    'La base es de {amount:money}: la retribución ({pay:money}) no llega a la base mínima del ' +
    'grupo de cotización (días cotizados: {days}).',
  'why.base-cc-artist':
    'Se cotiza por cada día trabajado (días: {days}) por la retribución real o, si es menor, ' +
    'por la base ' +
    'a cuenta, con la base mínima diaria del grupo y el tope máximo mensual: de {pay:money} ' +
    'resulta {amount:money}. La Tesorería regulariza al terminar el año.',
  'line.base-at': 'Base de contingencias profesionales',
  'why.base-at':
    'Base de accidentes y conceptos de recaudación conjunta: {amount:money} (retribución ' +
    '{pay:money}; días cotizados: {days}), entre el tope mínimo y el máximo.',
  ...both(
    'cc',
    'Contingencias comunes',
    'Para la pensión, la asistencia sanitaria y la baja por enfermedad.',
  ),
  ...both(
    'mei',
    'Mecanismo de equidad intergeneracional (MEI)',
    'Para el fondo de reserva de las pensiones.',
  ),
  ...both('des', 'Desempleo', 'Para la prestación por desempleo.'),
  ...both('fp', 'Formación profesional', 'Para la formación de los trabajadores.'),
  'line.sol-ee': 'Cotización adicional de solidaridad',
  'why.sol-ee':
    'La retribución de {pay:money} supera la base máxima: por los {base:money} por encima de ' +
    '{start:money} se cotizan {amount:money}, por tramos.',
  'line.sol-er': 'Cotización adicional de solidaridad (empresa)',
  'why.sol-er':
    'Parte de la empresa por los {base:money} de retribución ({pay:money}) por encima de ' +
    '{start:money}: {amount:money}, por tramos.',
  ...quota(
    'fogasa',
    'FOGASA (empresa)',
    'Garantiza el salario si la empresa es insolvente; no se debe por los socios trabajadores.',
  ),
  ...quota('at-it', 'Accidentes de trabajo: IT (empresa)', 'Para bajas por accidente de trabajo.'),
  ...quota(
    'at-ims',
    'Accidentes de trabajo: IMS (empresa)',
    'Para incapacidad, muerte y supervivencia por accidente de trabajo.',
  ),
  'line.short-contract': 'Cotización adicional de contratos de corta duración',
  'why.short-contract':
    'El contrato temporal dura menos de {days} días: al terminar, la empresa paga {amount:money}.',
  'line.irpf-base': 'Base sujeta a retención del IRPF',
  'why.irpf-base': 'Se retiene sobre {amount:money}.',
  'line.irpf': 'Retención del IRPF',
  'why.irpf': 'El {rate:percent} % de {base:money} son {amount:money}.',
  'why.irpf-first': `${STEPS}Tipo {rate:percent} %: de {base:money} se retienen {amount:money}.`,
  'why.irpf-kept':
    `${STEPS}Nada ha cambiado desde el último pago: sigue el tipo del {rate:percent} %, ` +
    '{amount:money}.',
  'why.irpf-changed':
    `${STEPS}Ha cambiado lo previsto y el tipo se regulariza: la cuota menos lo ya ` +
    'retenido, sobre ' +
    'lo que falta por pagar (ya pagado: {paid:money}). Tipo {rate:percent} %: {amount:money}.',
  'why.irpf-exempt':
    'La retribución anual prevista, {pay:money}, no supera el límite de {exemptUpTo:money}: ' +
    'no hay ' +
    'obligación de retener.',
  'why.irpf-least':
    'En contratos de menos de un año y en la relación especial de artistas se retiene como ' +
    'mínimo ' +
    'el {rate:percent} % (o el tipo mayor que has pedido): de {base:money}, {amount:money}. ' +
    'Retribución anual prevista: {pay:money}.',
  'line.irpf-fixed-base': 'Base con tipo fijo de retención',
  'why.irpf-fixed-base': '{amount:money} por cursos, obras con cesión de derechos o atrasos.',
  'line.irpf-fixed': 'Retención del IRPF a tipo fijo',
  'why.irpf-fixed':
    'Cursos, obras con cesión de derechos o atrasos tienen un tipo fijo: de {base:money} se ' +
    'retienen {amount:money}.',
  'line.irnr-base': 'Base del impuesto de no residentes',
  'why.irnr-base': 'Se retiene sobre {amount:money}, sin deducir gastos.',
  'line.irnr': 'Retención de no residentes (IRNR)',
  'why.irnr':
    'No resides en España: se retiene el {rate:percent} % de la retribución íntegra de ' +
    '{base:money}, {amount:money}. Un convenio puede prever menos.',
  'why.reversed': 'Se habían liquidado {issued:money} que ya no corresponden.',
};
