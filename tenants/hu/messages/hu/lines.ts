import type { Messages } from '@smart/law';

const line = (id: string, name: string, why: string): Messages => ({
  [`line.${id}`]: name,
  [`why.${id}`]: why,
});

const OF = '{base:money} × {rate:percent} % = {amount:money}.';

export const lines: Messages = {
  ...line(
    'salary',
    'Munkabér',
    'A {from:date} és {to:date} közötti időre járó munkabér, a betegség figyelembevételével.',
  ),
  ...line('day-pay', 'Napibér', 'A munkanapokra megállapodott bér, {from:date} napjától.'),
  ...line('fee', 'Díj', 'A {from:date} és {to:date} közötti időre megállapodott díj.'),
  ...line('bonus', 'Jutalom', 'A megállapodott béren felüli jutalom.'),
  ...line(
    'special-pay',
    'Külön juttatás',
    'Tizenharmadik havi bér vagy prémium; a szokásos közterhek terhelik.',
  ),
  ...line(
    'leave-compensation',
    'Szabadságmegváltás',
    'A munkaviszony végén a ki nem adott szabadságot pénzben kell megváltani.',
  ),
  ...line(
    'sick-pay',
    'Ebből: betegszabadság díjazása',
    '{days} munkanap betegszabadságra a munkáltató a távolléti díj {rate:percent} %-át fizeti: ' +
      '{amount:money}. Ez a munkabér része.',
  ),
  ...line(
    'mandate-income',
    'Megbízásból származó jövedelem',
    'A {fee:money} díjból {costs:money} a vélelmezett költség, {amount:money} a jövedelem.',
  ),
  ...line('tb-base', 'Járulékalap', 'A járulék alapja {amount:money}.'),
  ...line(
    'tb',
    'Társadalombiztosítási járulék',
    `Nyugdíjra, egészségügyi ellátásra, táppénzre és álláskeresési járadékra: ${OF}`,
  ),
  ...line(
    'tb-relief',
    'Családi járulékkedvezmény',
    'A családi kedvezményből {base:money} nem érvényesíthető az adóalapnál. Ennek {rate:percent} ' +
      '%-a csökkenti a járulékot, legfeljebb annak összegéig: {amount:money}.',
  ),
  ...line(
    'allowance-mother',
    'Anyák kedvezménye',
    'A nyilatkozata alapján {amount:money} mentes a személyi jövedelemadó alól.',
  ),
  ...line(
    'allowance-u25',
    '25 év alattiak kedvezménye',
    'A 25. életév betöltésének hónapjáig havi összeghatárig adómentes a bér: {amount:money}.',
  ),
  ...line(
    'allowance-under30',
    '30 év alatti anyák kedvezménye',
    'A nyilatkozata alapján {amount:money} mentes a személyi jövedelemadó alól.',
  ),
  ...line(
    'allowance-personal',
    'Személyi kedvezmény',
    'Súlyosan fogyatékos személyként {amount:money} csökkenti az adóalapot.',
  ),
  ...line(
    'allowance-married',
    'Első házasok kedvezménye',
    'A házasságkötést követő két évben havonta {amount:money} csökkenti az adóalapot.',
  ),
  ...line(
    'allowance-family',
    'Családi kedvezmény',
    'A gyermekei után {amount:money} csökkenti az adóalapot.',
  ),
  ...line(
    'szja-base',
    'Adóelőleg-alap',
    'A {income:money} jövedelemből a kedvezmények után {amount:money} adóköteles.',
  ),
  ...line('szja', 'Személyi jövedelemadó', `Adóelőleg: ${OF}`),
  ...line(
    'szja-nonresident',
    'Személyi jövedelemadó (külföldi illetőségű)',
    `Ön külföldi illetőségű; a belföldi munka adója ugyanannyi, de kedvezmények nélkül: ${OF}`,
  ),
  ...line(
    'ekho-base',
    'Ekho-alap',
    '{amount:money} meghaladja az általános szabályok szerint adózó részt; ez az ekho alapja.',
  ),
  ...line('ekho', 'Ekho', `Az ekho kiváltja a személyi jövedelemadót és a járulékot: ${OF}`),
  ...line(
    'efo-excess',
    'Az alkalmi bér adóköteles része',
    'Az alkalmi bér naponta {free:money} összegig adómentes. A felette lévő {amount:money} után ' +
      'nincs levonás, az éves bevallásában kell feltüntetnie.',
  ),
  ...line('szocho', 'Szociális hozzájárulási adó', `A munkáltató közterhe: ${OF}`),
  'why.szocho-least': `A szociális hozzájárulási adót legalább a minimálbér 30 %-a után kell megfizetni: ${OF}`,
  ...line(
    'tb-excess',
    'Járulék a bér feletti részre (munkáltató)',
    'A járulék alapja legalább {least:money}, a bér {income:money}. A különbözet járulékát a ' +
      'munkáltató fizeti: {amount:money}.',
  ),
  ...line('ekho-payer', 'Kifizetői ekho', `A kifizető közterhe az ekho-alap után: ${OF}`),
  ...line(
    'efo-due',
    'Egyszerűsített foglalkoztatás közterhe',
    '{days} napra a munkáltató naponta {due:money} közterhet fizet, az éves kereten felüli ' +
      'napokra további {extra:money} összeget; összesen {amount:money}. A bér levonás nélkül jár.',
  ),
  ...line(
    'sick-benefit',
    'Táppénz-hozzájárulás',
    'A táppénz {days} napra {base:money}; ennek {parts} részéből egyet a munkáltató visel: ' +
      '{amount:money}.',
  ),
  'why.reversed': 'Korábban {issued:money} szerepelt, ez már nem jár.',
};
