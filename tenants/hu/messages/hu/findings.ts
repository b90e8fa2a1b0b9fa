import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'Van {state} által kiállított A1 igazolás, de Magyarország szerepel illetékesként. Rögzítse a ' +
    'döntést, vagy vegye ki az igazolást.',
  'finding.below-floor':
    '{amount:money} kevesebb a legkisebb bérnél, amely {floor:money} (besorolás: {grade}). Emelje ' +
    'a bért, vagy csökkentse az óraszámot.',
  'finding.benefit-unknown':
    'Az éves betegszabadság elfogyott: {days} napra táppénz jár. Adja meg a megállapított napi ' +
    'táppénzt, mert a munkáltató hozzájárulást fizet utána.',
  'finding.birth-date-missing':
    'Hiányzik a születési dátum. Ettől függ a 25 év alattiak kedvezménye, és a bejelentéshez is kell.',
  'finding.break-due': '{date:date} napján munkaközi szünet jár.',
  'finding.casual-month': 'Egy hónapban {days} nap alkalmi munka; legfeljebb {limit} megengedett.',
  'finding.casual-row': '{days} egymást követő alkalmi munkanap; legfeljebb {limit} megengedett.',
  'finding.casual-year': 'Az évben {days} nap alkalmi munka; legfeljebb {limit} megengedett.',
  'finding.day-pay-needs-a-day':
    'Az alkalmi munka bére naponta jár: minden tétel pontosan egy naphoz tartozik.',
  'finding.day-too-long':
    '{date:date} napjára {minutes} perc van beosztva, {limit} a megengedett. Rövidítse a napot.',
  'finding.ekho-not-for-casual': 'Egyszerűsített foglalkoztatásra ekho nem választható.',
  'finding.ekho-occupation-unproven':
    'A {feor} FEOR-kód nincs az általunk ismert ekhós foglalkozások között. A tanácsadó nézze meg ' +
    'a törvény felsorolását.',
  'finding.extra-over-cap':
    '{date:date}: {wage:money} több, mint a statiszták napi {limit:money} korlátja. Válasszon más ' +
    'szerződést.',
  'finding.garnishment-not-modelled':
    'Nincs modellezve: a letiltástól mentes munkabér {jurisdiction} joga szerint.',
  'finding.leave-due':
    'A jogviszony végén {days} nap szabadság marad: ki kell adni, vagy pénzben megváltani.',
  'finding.mandate-not-insured':
    'A megbízásokból származó jövedelem nem éri el a határt (teljes hónapra {limit:money}): ebben ' +
    'a hónapban nem jön létre biztosítás.',
  'finding.mother-not-in-force':
    'A nyilatkozat szerinti kedvezmény ({claim}) ebben a hónapban vagy ebben az életkorban nem ' +
    'jár; az adót nélküle számoltuk.',
  'finding.net-negative': 'A kifizetendő összeg negatív: {net:money}.',
  'finding.no-floor-known':
    'Nem ismert a legkisebb bér (kollektív szerződés: {agreement}, besorolás: {grade}). A ' +
    'tanácsadó indokolással és forrással hagyja jóvá.',
  'finding.overtime-day': '{date:date}: {minutes} perc; {limit} felett rendkívüli munkaidő.',
  'finding.overtime-week':
    'A {monday:date} kezdetű héten {minutes} perc; {limit} felett rendkívüli munkaidő.',
  'finding.overtime-year':
    'Az évben {hours} óra rendkívüli munkaidő; legfeljebb {limit} megengedett.',
  'finding.pay-not-whole': 'A bér egész forintban jár; {amount:money} nem az ({id}).',
  'finding.rest-too-short': '{date:date} után kevesebb mint {hours} óra pihenőidő marad.',
  'finding.seasonal-year': 'Az évben {days} nap idénymunka; legfeljebb {limit} megengedett.',
  'finding.social-changes-within-pay':
    'A biztosítás állama {on:date} napján, egy bértételen belül változik ({item}). Bontsa meg.',
  'finding.social-elsewhere-not-modelled':
    '{state} társadalombiztosítása irányadó; járulékai itt nincsenek modellezve.',
  'finding.supplement-not-computed':
    '{date:date} vasárnap, ünnep vagy pihenőnap: bérpótlék járhat. A rendszer nem számolja, a ' +
    'bérben állapodjanak meg róla.',
  'finding.tax-changes-within-pay':
    'Az adóztató állam {on:date} napján, egy bértételen belül változik ({item}). Bontsa meg.',
  'finding.tax-elsewhere-not-modelled': 'Ezt a bért {state} adóztatja; adója itt nincs modellezve.',
  'finding.value-missing':
    'Az irodának meg kell adnia ezt az értéket, mielőtt bármi kiadható: {key} ({jurisdiction}).',
  'finding.value-unconfirmed':
    'Ellenőrizetlen érték: {key}. Az irodának meg kell erősítenie, mielőtt bármi kiadható ' +
    '({jurisdiction}).',
  'finding.week-too-long':
    'A {monday:date} kezdetű héten {minutes} perc, {limit} a megengedett. Ossza el a munkát.',
  'finding.weekly-hours-missing': 'Hiányzik a heti óraszám, amelyet a bejelentés kér.',
  'finding.weekly-rest-missing': 'A {monday:date} kezdetű héten nincs pihenőnap.',
};
