import type { Messages } from '@smart/law';

export const lines: Messages = {
  'line.salary': 'Salaire',
  'why.salary': 'Le salaire convenu du {from:date} au {to:date}.',
  'line.day-pay': 'Rémunération par jour',
  'why.day-pay': 'La rémunération convenue pour les jours prestés (à partir du {from:date}).',
  'line.fee': 'Rémunération à la tâche (cachet)',
  'why.fee':
    'La rémunération d’un résultat, sans lien direct avec les heures, du {from:date} au ' +
    '{to:date}.',
  'line.bonus': 'Prime',
  'why.bonus': 'Une prime en plus du salaire convenu.',
  'line.special-pay': 'Double pécule ou prime de fin d’année',
  'why.special-pay': 'Double pécule de vacances ou prime de fin d’année.',
  'line.holiday-exit': 'Pécule de vacances de départ',
  'why.holiday-exit': 'Le pécule simple et double dû à la fin du contrat d’un employé.',
  'line.nsso': 'Cotisation ONSS personnelle',
  'why.nsso':
    'Pour la pension, les soins de santé, le chômage et les allocations : {rate:percent} ' +
    '% de {base:money} (108 % du brut pour ouvriers et artistes), soit {amount:money}.',
  'line.nsso-special': 'ONSS sur primes et pécule simple',
  'why.nsso-special':
    '{rate:percent} % de {base:money} : primes et pécule simple de départ cotisent ' +
    'entièrement, soit {amount:money}.',
  'line.nsso-double': 'Retenue sur le double pécule',
  'why.nsso-double':
    '{rate:percent} % de la part cotisable du double pécule, {base:money} : ' + '{amount:money}.',
  'line.student-employee': 'Cotisation de solidarité étudiant',
  'why.student-employee':
    'Dans le contingent d’heures, seule une cotisation de solidarité est due : ' +
    '{rate:percent} % de {base:money}, soit {amount:money}.',
  'line.workbonus-a': 'Bonus à l’emploi, volet A',
  'why.workbonus-a':
    'Les bas salaires cotisent moins. Salaire de référence {salary:money}, {part} ' +
    'centièmes d’un mois complet : {amount:money}.',
  'line.workbonus-b': 'Bonus à l’emploi, volet B',
  'why.workbonus-b':
    'Second volet, pour les salaires les plus bas. Référence {salary:money}, {part} ' +
    'centièmes d’un mois : {amount:money}. Il ne rend jamais la cotisation négative.',
  'line.csss': 'Cotisation spéciale de sécurité sociale',
  'why.csss': 'Selon le barème du mois et le ménage, sur {base:money} : {amount:money}.',
  'line.csss-quarter': 'Cotisation spéciale, solde du trimestre',
  'why.csss-quarter':
    'La cotisation est due par trimestre : {due:money}, dont {before:money} retenus par ' +
    'mois. Solde {amount:money}.',
  'line.pp-base': 'Imposable',
  'why.pp-base': '{amount:money} : le brut moins l’ONSS nette de bonus, plus l’avantage voiture.',
  'line.pp': 'Précompte professionnel',
  'why.pp':
    'Sur l’année {year:money}, moins {expenses:money} de frais ; l’impôt est de ' +
    '{tax:money} après la quotité exemptée, moins {reduction:money} pour la famille. Par ' +
    'mois {month:money}, moins {credit:money} de bonus à l’emploi fiscal : ' +
    '{amount:money}.',
  'line.pp-base-artist': 'Imposable, contrats courts d’artiste',
  'why.pp-base-artist': '{amount:money} : le brut des contrats courts moins l’ONSS.',
  'line.pp-artist': 'Précompte des artistes (taux fixe)',
  'why.pp-artist':
    'Pour qui travaille surtout pour plusieurs entreprises de spectacle : {rate:percent} ' +
    '% de {base:money}, soit {amount:money}, sans réduction pour famille.',
  'line.pp-base-special': 'Imposable, allocations exceptionnelles',
  'why.pp-base-special': '{amount:money} : pécules et primes moins l’ONSS.',
  'line.pp-holiday': 'Précompte sur pécule de vacances',
  'why.pp-holiday':
    'Rémunération normale de l’année {year:money} : taux de {rate:percent} % sur ' +
    '{base:money}. Enfants à charge pris en compte : {children}. Retenu : ' +
    '{amount:money}.',
  'line.pp-other': 'Précompte sur primes',
  'why.pp-other':
    'Rémunération normale de l’année {year:money} : taux de {rate:percent} % sur ' +
    '{base:money}. Enfants à charge pris en compte : {children}. Retenu : ' +
    '{amount:money}.',
  'line.pp-base-abroad': 'Imposable, artiste non-résident',
  'why.pp-base-abroad': '{fee:money} moins {lump:money} de frais forfaitaires : {amount:money}.',
  'line.pp-artist-abroad': 'Précompte d’artiste non-résident',
  'why.pp-artist-abroad':
    'Cachet {fee:money}, frais forfaitaires {lump:money} : {rate:percent} % de ' +
    '{base:money}, définitif, sauf exemption par convention. Retenu : {amount:money}.',
  'line.employer': 'Cotisation patronale de base et modération salariale',
  'why.employer': '{rate:percent} % de {base:money} : {amount:money}.',
  'why.employer.capped':
    '{rate:percent} % de {base:money}, car rien n’est dû au-delà de {cap:money} par ' +
    'trimestre : {amount:money}.',
  'line.holiday-quarterly': 'Cotisation vacances, trimestrielle',
  'why.holiday-quarterly':
    'Ouvriers et artistes reçoivent leur pécule de la caisse : {rate:percent} % de ' +
    '{base:money}, soit {amount:money}.',
  'line.holiday-annual': 'Cotisation vacances, annuelle',
  'why.holiday-annual':
    '{rate:percent} % de {base:money}, payés l’année suivante : {amount:money}.',
  'line.closure-special': 'Fonds de fermeture, cotisation spéciale',
  'why.closure-special': '{rate:percent} % de {base:money} : {amount:money}.',
  'line.closure': 'Fonds de fermeture',
  'why.closure':
    'Pour être payé même si l’employeur ferme : {rate:percent} % de {base:money}, soit ' +
    '{amount:money}.',
  'line.closure-social': 'Fonds de fermeture, secteur non commercial',
  'why.closure-social': '{rate:percent} % de {base:money} : {amount:money}.',
  'line.temporary-unemployment': 'Chômage temporaire',
  'why.temporary-unemployment': '{rate:percent} % de {base:money} : {amount:money}.',
  'line.accident-special': 'Accidents du travail, cotisation spéciale',
  'why.accident-special': '{rate:percent} % de {base:money} : {amount:money}.',
  'line.asbestos': 'Fonds amiante',
  'why.asbestos': '{rate:percent} % de {base:money} : {amount:money}.',
  'line.ten-workers': 'Cotisation des employeurs de 10 travailleurs',
  'why.ten-workers': '{rate:percent} % de {base:money}, modération comprise : {amount:money}.',
  'line.fund-304': 'Formation, CP 304',
  'why.fund-304': '{rate:percent} % de {base:money} : {amount:money}.',
  'line.fund-200': 'Fonds social, CP 200',
  'why.fund-200': '{rate:percent} % de {base:money} : {amount:money}.',
  'line.accident-insurance': 'Assurance accidents du travail',
  'why.accident-insurance':
    'Prime de l’assureur : {rate:percent} % de {base:money}, soit {amount:money}.',
  'line.student-employer': 'Cotisation de solidarité étudiant, employeur',
  'why.student-employer': '{rate:percent} % de {base:money} : {amount:money}.',
  'line.solidarity': 'Cotisation de solidarité, arts en amateur',
  'why.solidarity':
    'Le montant annuel de l’organisateur est dépassé : {rate:percent} % sur tout, ' +
    '{base:money}, soit {amount:money}.',
  'line.structural': 'Réduction structurelle',
  'why.structural':
    'Salaire de référence trimestriel {reference:money}, prestation {fraction} centièmes ' +
    'du trimestre : {amount:money}.',
  'why.structural-earlier':
    'Le trimestre atteint maintenant la prestation minimale : réduction pour les ' +
    'contrats précédents, {amount:money}.',
  'line.target-artist': 'Réduction groupe cible artistes',
  'why.target-artist':
    'Salaire de référence {reference:money}, prestation {fraction} centièmes du ' +
    'trimestre : {amount:money}.',
  'line.first-worker': 'Réduction premier engagement',
  'why.first-worker':
    'Salaire de référence {reference:money}, prestation {fraction} centièmes du ' +
    'trimestre : {amount:money}.',
  'why.reversed': 'Ce montant de {issued:money} n’est plus dû et revient.',
};
