/** The language of a paper for a person: their own where papers know it, else English. */
export const paperLanguage = (language: string): 'de' | 'en' => (language === 'de' ? 'de' : 'en');
