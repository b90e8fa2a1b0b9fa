import type { Messages } from '@smart/law';

const NAMES = {
  AN: 'Andalucía',
  AR: 'Aragón',
  AS: 'Asturias',
  CB: 'Cantabria',
  CE: 'Ceuta',
  CL: 'Castilla y León',
  CM: 'Castilla-La Mancha',
  CN: 'Canarias',
  CT: 'Cataluña',
  EX: 'Extremadura',
  GA: 'Galicia',
  IB: 'Illes Balears',
  MC: 'Murcia',
  MD: 'Madrid',
  ML: 'Melilla',
  NC: 'Navarra',
  PV: 'País Vasco',
  RI: 'La Rioja',
  VC: 'Comunitat Valenciana',
};

/** Regions, and the same as places of work. */
export const regions: Messages = Object.fromEntries(
  Object.entries(NAMES).flatMap(([id, name]) => [
    [`region.${id}`, name],
    [`fact.engagement.region.option.${id}`, name],
  ]),
);
