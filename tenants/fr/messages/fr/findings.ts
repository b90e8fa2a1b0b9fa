import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'Un A1 de {state} est au dossier, mais la France est inscrite comme compétente. ' +
    'Enregistrez la décision ou retirez l’A1.',
  'finding.atmp-missing':
    'Le taux AT/MP notifié par la Carsat manque ; le calcul prend un taux moyen.',
  'finding.average-too-high':
    'Sur {weeks} semaines jusqu’à celle du {monday:date}, la moyenne dépasse {limit} minutes ' +
    'par semaine. Répartissez le travail autrement.',
  'finding.below-floor':
    '{amount:money} est inférieur au minimum de {floor:money} ({grade}). Augmentez la ' +
    'rémunération ou réduisez les heures.',
  'finding.day-pay-needs-a-day': 'Chaque cachet ou journée se rapporte à un seul jour.',
  'finding.day-too-long': '{minutes} minutes sont prévues le {date:date}, au-delà de {limit}.',
  'finding.estimated-tax':
    'L’impôt est une estimation du foyer : aucun bulletin n’est émis avec elle. Saisissez le ' +
    'taux transmis par les impôts, ou retirez le foyer.',
  'finding.garnishment-not-modelled':
    'Non modélisé : la part saisissable selon le droit de {jurisdiction}.',
  'finding.headcount-missing': 'L’effectif de l’employeur manque : plusieurs taux en dépendent.',
  'finding.hours-missing':
    'Les heures du mois manquent : le plafond et la réduction se calculent sur elles.',
  'finding.licence-missing':
    'La licence d’entrepreneur de spectacles de l’employeur n’est pas saisie.',
  'finding.mobility-missing': 'Le taux du versement mobilité de la commune manque.',
  'finding.net-negative': 'Il resterait un montant négatif : {net:money}.',
  'finding.no-end-indemnity':
    'L’indemnité de fin de contrat n’est pas due ; gardez le motif au dossier.',
  'finding.no-floor-known':
    'Aucun minimum conventionnel n’est connu (convention {agreement}, échelon {grade}). Un·e ' +
    'conseiller·e approuve avec motif et source.',
  'finding.not-modelled.leave-without-monthly-pay':
    'Non modélisé : la valeur des congés sans le salaire d’un mois entier. Saisissez le ' +
    'salaire mensuel convenu.',
  'finding.overtime-week':
    'La semaine du {monday:date} compte {minutes} minutes, plus que {limit} : payez les ' +
    'heures supplémentaires à part, avec leur majoration.',
  'finding.not-modelled.sick-pay':
    'Non modélisé : le maintien de salaire et les indemnités journalières.',
  'finding.part-time-short':
    'Moins de 24 heures par semaine : il faut une demande écrite ou une exception.',
  'finding.pay-spans-months':
    'La rémunération {id} commence le {from:date}, dans un mois passé. Séparez-la à la fin ' +
    'du mois.',
  'finding.rest-too-short':
    'Après le travail du {date:date}, il reste moins de {hours} heures de repos.',
  'finding.social-changes-within-pay':
    'La sécurité sociale compétente change au milieu d’une rémunération. Séparez-la au jour ' +
    'du changement.',
  'finding.social-elsewhere-not-modelled':
    'Non modélisé : les cotisations selon le droit de {state}.',
  'finding.tax-changes-within-pay':
    'L’État d’imposition change au milieu d’une rémunération. Séparez-la au jour du ' +
    'changement.',
  'finding.tax-elsewhere-not-modelled': 'Non modélisé : l’impôt selon le droit de {state}.',
  'finding.value-missing': 'La valeur {key} manque dans le droit ; le bureau doit la saisir.',
  'finding.value-unconfirmed': 'La valeur {key} n’est pas vérifiée ; le bureau doit la confirmer.',
  'finding.week-too-long':
    '{minutes} minutes sont prévues la semaine du {monday:date}, {limit} sont permises. ' +
    'Raccourcissez-la.',
  'finding.weekly-rest-missing':
    'Tous les jours de la semaine du {monday:date} sont pris : un jour de repos est dû.',
  'declaration.dpae': 'DPAE, déclaration préalable à l’embauche',
  'declaration.dsn': 'Données de la DSN mensuelle',
  'declaration.aem': 'Données de l’AEM (France Travail spectacle)',
  'declaration.end': 'Fin de contrat : attestation et événement DSN',
  'duty.dpae': 'Déclarer l’embauche (DPAE) avant la première heure',
  'duty.dsn-end': 'Signaler la fin du contrat (DSN, attestation)',
  'duty.aem': 'Envoyer l’AEM à France Travail spectacle',
  'duty.dsn': 'Envoyer la DSN du mois',
  'duty.pay-urssaf': 'Payer les cotisations à l’Urssaf',
  'duty.pay-pas': 'Reverser l’impôt prélevé à la source',
  'duty.pay-pension': 'Payer la retraite complémentaire',
  'duty.pay-france-travail': 'Payer les contributions chômage du spectacle',
  'duty.pay-leave-fund': 'Payer Congés Spectacles',
  'duty.pay-afdas': 'Payer l’AFDAS',
  'duty.pay-insurer': 'Payer la mutuelle et la prévoyance',
  'duty.pay-housing': 'Payer l’effort de construction',
};
