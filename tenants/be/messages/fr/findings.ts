import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'Un A1 de {state} est au dossier, mais la Belgique est notée compétente. Enregistrez ' +
    'la décision ou retirez l’A1.',
  'finding.amateur-day-too-high':
    '{amount:money} dépasse l’indemnité journalière de {limit:money} et les frais de ' +
    'déplacement. Faites un contrat.',
  'finding.amateur-days': '{days} jours d’indemnité amateur, {limit} par an sont permis.',
  'finding.amateur-run': 'Plus de {limit} jours de suite pour le même organisateur.',
  'finding.arts-1bis-stopped':
    'La maison ne conclut plus de contrats 1bis depuis mars 2024 ; préférez un contrat ' +
    'de travail.',
  'finding.attestation-missing':
    'L’article 1bis demande une attestation valable de la Commission du travail des ' + 'arts.',
  'finding.below-floor':
    '{amount:money} est inférieur au minimum de {floor:money} ({article}). Augmentez la ' +
    'rémunération ou réduisez le temps.',
  'finding.day-too-long': '{minutes} minutes le {date:date}, la limite est de {limit}.',
  'finding.double-pay-differs':
    'Le double pécule est de {amount:money} ; pour une année complète il serait de ' +
    '{full:money}.',
  'finding.garnishment-not-modelled': 'Non modélisé : saisie selon le droit de {jurisdiction}.',
  'finding.kind-does-not-fit': 'Le type {kind} est un contrat court : moins d’un mois.',
  'finding.net-negative': 'Il reste un montant négatif : {net:money}.',
  'finding.no-floor-known':
    'Aucun barème connu (CP {committee}, classe {grade}). Un conseiller approuve avec ' +
    'motif et source.',
  'finding.normal-pay-missing':
    'La rémunération normale d’un mois complet manque : elle détermine le taux des ' +
    'pécules et primes.',
  'finding.not-modelled.student-hours':
    'Non modélisé : {hours} heures d’étudiant, au-delà des {limit} heures de l’année.',
  'finding.pay-spans-months':
    'La rémunération {id} commence le {from:date}, un mois antérieur. Scindez-la à la ' +
    'fin du mois.',
  'finding.rest-too-short':
    'Après le travail du {date:date}, il reste moins de {hours} heures de repos.',
  'finding.shift-too-short':
    '{minutes} minutes le {date:date} : une prestation dure au moins {limit} minutes.',
  'finding.social-changes-within-pay':
    'La sécurité sociale compétente change pendant une rémunération. Scindez-la au jour ' +
    'du changement.',
  'finding.social-elsewhere-not-modelled': 'Non modélisé : cotisations selon le droit de {state}.',
  'finding.tax-changes-within-pay':
    'L’État d’imposition change pendant une rémunération. Scindez-la au jour du ' + 'changement.',
  'finding.tax-elsewhere-not-modelled': 'Non modélisé : précompte selon le droit de {state}.',
  'finding.term-reason-missing':
    'Notez la raison de la durée déterminée : des contrats successifs se justifient un ' +
    'par un.',
  'finding.treaty-exempt':
    'La convention avec {state} exempte du précompte ; la fiche 281.30 reste due.',
  'finding.value-missing': 'La valeur {key} manque dans la loi ; le bureau doit l’introduire.',
  'finding.value-unconfirmed': 'La valeur {key} n’est pas vérifiée ; le bureau doit la confirmer.',
  'finding.week-too-long':
    '{minutes} minutes la semaine du {monday:date}, la limite moyenne est de {limit}.',
  'declaration.dimona': 'Dimona',
  'declaration.dmfa': 'Déclaration trimestrielle (DmfA)',
  'declaration.pp-return': 'Déclaration au précompte professionnel (274)',
  'declaration.fiche': 'Fiche fiscale 281',
  'declaration.amateur': 'Indemnité des arts en amateur',
  'duty.dimona-in': 'Dimona d’entrée avant le début du travail',
  'duty.dimona-out': 'Dimona de sortie',
  'duty.amateur-registration': 'Enregistrement auprès de la Commission du travail des arts',
  'duty.dmfa': 'Déclaration trimestrielle à l’ONSS (DmfA)',
  'duty.pay-onss': 'Payer les cotisations à l’ONSS',
  'duty.pp-return': 'Déclarer le précompte professionnel',
  'duty.pay-pp': 'Payer le précompte professionnel',
  'duty.pay-holiday': 'Payer la cotisation vacances annuelle',
  'duty.fiche': 'Envoyer la fiche 281',
};
