import type { Messages } from '@smart/law';

/** Phrase d’une cotisation, et celle où le plafond limite l’assiette. */
const levy = (id: string, name: string, purpose: string): Messages => ({
  [`line.${id}`]: name,
  [`why.${id}`]: `${purpose} {rate:percent} % de {base:money} : {amount:money}.`,
});
const capped = (id: string, name: string, purpose: string): Messages => ({
  ...levy(id, name, purpose),
  [`why.${id}.capped`]:
    `${purpose} {rate:percent} % de {base:money}, l’assiette étant limitée au plafond de la ` +
    'sécurité sociale ({cap:money} ce mois-ci) : {amount:money}.',
});
const both = (id: string, name: string, purpose: string, make = levy): Messages => ({
  ...make(`${id}-ee`, name, purpose),
  ...make(id, `${name}, part employeur`, purpose),
});

const PENSION = 'Pour votre retraite de base.';
const POINTS = 'Pour vos points de retraite complémentaire.';
const BALANCE = 'Pour l’équilibre des retraites complémentaires.';
const UI = 'Pour l’assurance chômage des intermittents (annexes 8 et 10).';
const AGS = 'Pour que vos salaires soient payés même si l’employeur fait faillite.';

export const lines: Messages = {
  'line.salary': 'Salaire',
  'why.salary': 'Le salaire convenu du {from:date} au {to:date}.',
  'line.day-pay': 'Cachets ou journées',
  'why.day-pay': 'La rémunération convenue des jours travaillés (à partir du {from:date}).',
  'line.lump-sum': 'Rémunération forfaitaire',
  'why.lump-sum': 'La rémunération convenue pour un résultat, du {from:date} au {to:date}.',
  'line.bonus': 'Prime',
  'why.bonus': 'Une prime en plus du salaire, ou l’indemnité de fin de contrat.',
  'line.special-pay': '13e mois et primes annuelles',
  'why.special-pay': 'Le 13e mois ou une prime annuelle ; elle cotise comme le salaire.',
  'line.leave-compensation': 'Indemnité de congés payés',
  'why.leave-compensation': 'Les congés acquis que vous n’avez pas pris, payés le {to:date}.',
  'line.dfs': 'Déduction forfaitaire spécifique',
  'why.dfs':
    '{amount:money} de frais professionnels sont déduits de {base:money} avant cotisations ; ' +
    'vos droits diminuent d’autant.',
  'line.ceiling-base': 'Tranche 1',
  'why.ceiling-base':
    '{amount:money} : la part du salaire sous le plafond de la sécurité sociale, régularisée ' +
    'depuis janvier.',
  ...both('vp', 'Vieillesse plafonnée', PENSION, capped),
  ...both('vd', 'Vieillesse déplafonnée', PENSION),
  ...levy('am-ee', 'Maladie', 'Régime d’Alsace-Moselle, ou domicile fiscal à l’étranger :'),
  ...levy('chs-ee', 'Assurance chômage, intermittents', UI),
  ...levy('chs', 'Assurance chômage, part spécifique, employeur', UI),
  ...both('agirc1', 'Retraite complémentaire, tranche 1', POINTS, capped),
  ...both('agirc2', 'Retraite complémentaire, tranche 2', POINTS),
  ...both('ceg1', 'CEG, tranche 1', BALANCE, capped),
  ...both('ceg2', 'CEG, tranche 2', BALANCE),
  ...both('cet', 'CET', `Due dès que le salaire dépasse le plafond. ${BALANCE}`),
  ...both('apec', 'APEC', 'Pour l’association pour l’emploi des cadres.'),
  'line.sante-ee': 'Complémentaire santé',
  'why.sante-ee': 'Votre part de la mutuelle d’entreprise ({base:money} en tout) : {amount:money}.',
  'line.sante': 'Complémentaire santé, part employeur',
  'why.sante':
    'La part de l’employeur dans la mutuelle ({base:money} en tout) : {amount:money}. Elle est ' +
    'imposable pour vous.',
  ...both('collectif', 'Accords du spectacle', 'Prévoyance, santé et fonds du spectacle :'),
  'line.csg-base': 'Assiette CSG et CRDS',
  'why.csg-base':
    '{amount:money} : 98,25 % du brut jusqu’à quatre plafonds, plus ce que l’employeur verse ' +
    'pour la santé et la prévoyance.',
  ...levy('csg-d', 'CSG déductible', 'Elle finance la sécurité sociale.'),
  ...levy('csg-nd', 'CSG non déductible', 'Vous payez aussi l’impôt sur cette part.'),
  ...levy('csg-hs', 'CSG sur heures supplémentaires', 'Elle n’est pas déductible.'),
  'line.hs-ee': 'Réduction sur heures supplémentaires',
  'why.hs-ee':
    'Vos cotisations vieillesse sur {base:money} d’heures supplémentaires vous reviennent : ' +
    '{amount:money}.',
  'line.hs': 'Déduction patronale sur heures supplémentaires',
  'why.hs': 'Un montant par heure, pour {minutes} minutes supplémentaires : {amount:money}.',
  ...levy('crds', 'CRDS', 'Elle rembourse la dette sociale ; elle est imposable.'),
  'line.net-taxable': 'Net imposable',
  'why.net-taxable':
    '{amount:money} : le brut moins les cotisations, plus la CSG non déductible, la CRDS et la ' +
    'part de l’employeur dans la mutuelle.',
  'line.pas-base': 'Base du prélèvement, contrat court',
  'why.pas-base': '{amount:money} : le net imposable après l’abattement des contrats courts.',
  'line.pas': 'Impôt prélevé à la source',
  'why.pas':
    'Votre taux transmis par les impôts : {rate:percent} % de {base:money}, {amount:money}.',
  'why.pas-neutral':
    'Sans taux transmis par les impôts, la grille du taux neutre s’applique : {rate:percent} % ' +
    'de {base:money}, {amount:money} (abattement des contrats courts : {allowance:money}).',
  'why.pas-estimate':
    'Estimation, pour simuler seulement : ce que l’impôt de votre foyer ferait par mois pour ' +
    'un net imposable de {base:money}, {amount:money}.',
  'line.ras': 'Retenue à la source, non-résidents',
  'why.ras':
    'Vous habitez à l’étranger : la retenue de l’article 182 A sur {base:money}, {amount:money}.',
  'line.ras-artiste': 'Retenue à la source, artistes non résidents',
  'why.ras-artiste':
    'Vous habitez à l’étranger : {rate:percent} % du cachet après 10 % de frais ({base:money}), ' +
    '{amount:money}.',
  ...levy('maladie', 'Maladie, employeur', 'Pour les soins, les arrêts et la maternité.'),
  'line.maladie-regul': 'Maladie, régularisation de l’année',
  'why.maladie-regul':
    'Depuis janvier, la paie a franchi 2,25 SMIC : {rate:percent} points sur {base:money} des ' +
    'mois passés, {amount:money}.',
  ...levy('famille', 'Allocations familiales', 'Pour les allocations familiales.'),
  'line.famille-regul': 'Allocations familiales, régularisation',
  'why.famille-regul':
    'Depuis janvier, la paie a franchi 3,3 SMIC : {rate:percent} points sur {base:money} des ' +
    'mois passés, {amount:money}.',
  ...levy('atmp', 'Accidents du travail', 'Le taux de l’établissement, notifié par la Carsat.'),
  ...levy('csa', 'Solidarité autonomie', 'Pour les personnes âgées et handicapées.'),
  ...capped('fnal', 'FNAL', 'Pour les aides au logement.'),
  ...levy('vm', 'Versement mobilité', 'Pour les transports publics du lieu de travail.'),
  ...levy('chomage', 'Assurance chômage, employeur', 'Pour l’assurance chômage.'),
  ...levy('ags', 'AGS', AGS),
  ...levy('ch-spectacle', 'Assurance chômage, part commune, employeur', UI),
  ...levy('ch-majoration', 'Assurance chômage, CDD d’usage courts', UI),
  ...levy('ags-spectacle', 'AGS, spectacle', AGS),
  ...levy('dialogue', 'Dialogue social', 'Pour les organisations syndicales.'),
  ...levy('formation', 'Formation professionnelle', 'Pour la formation des salariés.'),
  ...levy('apprentissage', 'Taxe d’apprentissage', 'Pour l’apprentissage.'),
  ...levy('cpf', 'CPF-CDD', 'Pour la formation des personnes en CDD.'),
  ...levy('conges', 'Congés Spectacles', 'La caisse vous paiera vos congés.'),
  ...levy('afdas', 'AFDAS', 'Pour la formation dans le spectacle.'),
  ...levy('peec', 'Effort de construction', 'Pour le logement des salariés.'),
  ...levy('prevoyance', 'Prévoyance des cadres', 'Pour le décès et l’invalidité des cadres.'),
  ...levy('forfait', 'Forfait social', 'Sur la santé et la prévoyance payées par l’employeur.'),
  'line.reduction': 'Réduction générale',
  'why.reduction':
    'Allègement de l’employeur sur les bas salaires, recalculé depuis janvier (coefficient ' +
    '{coefficient} millionièmes) : {amount:money}.',
  'line.reduction-pension': 'Réduction générale, part retraite complémentaire',
  'why.reduction-pension':
    'La part de l’allègement qui réduit la retraite complémentaire de l’employeur (coefficient ' +
    '{coefficient} millionièmes) : {amount:money}.',
  'why.reversed': '{issued:money} avaient été comptés et ne sont plus dus.',
};
