/** Work time and rest (labour law of 16 March 1971). */
import { defineParameter } from '@smart/law';
import { KNOWLEDGE, v } from './sources.ts';

const hours = (key: string, value: number, article: string) =>
  defineParameter<number>({
    key,
    unit: 'hours',
    article,
    values: [v(value, '2003-01-01', null, KNOWLEDGE, 'C')],
  });
export const day = hours('time.day', 8, 'Law of 16/03/1971 art. 19');
export const week = hours('time.week', 38, 'Law of 16/03/1971 art. 19; law of 10/08/2001');
export const restDay = hours('time.rest', 11, 'Law of 16/03/1971 art. 38ter');
export const shift = defineParameter<number>({
  key: 'time.shift',
  unit: 'hours',
  article: 'Law of 16/03/1971 art. 21',
  values: [v(3, '1990-06-18', null, 'emploi.belgique.be', 'A')],
});
