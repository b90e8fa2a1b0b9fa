import type { Messages } from '@smart/law';

const NAMES = {
  AN: 'Andalusia',
  AR: 'Aragon',
  AS: 'Asturias',
  CB: 'Cantabria',
  CE: 'Ceuta',
  CL: 'Castile and León',
  CM: 'Castile-La Mancha',
  CN: 'Canary Islands',
  CT: 'Catalonia',
  EX: 'Extremadura',
  GA: 'Galicia',
  IB: 'Balearic Islands',
  MC: 'Murcia',
  MD: 'Madrid',
  ML: 'Melilla',
  NC: 'Navarre',
  PV: 'Basque Country',
  RI: 'La Rioja',
  VC: 'Valencian Community',
};

/** Regions, and the same as places of work. */
export const regions: Messages = Object.fromEntries(
  Object.entries(NAMES).flatMap(([id, name]) => [
    [`region.${id}`, name],
    [`fact.engagement.region.option.${id}`, name],
  ]),
);
