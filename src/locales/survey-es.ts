/** Spanish, of surveys. */
import type { SurveyLocale } from './survey-contract'

export const survey: SurveyLocale = {
  csat: { ask: '¿Cuál es tu grado de satisfacción?', low: 'muy bajo', high: 'muy alto' },
  nps: {
    ask: '¿Nos recomendarías a alguien cercano?',
    low: 'nada probable',
    high: 'muy probable',
  },
  ces: { ask: '¿Te ha resultado fácil?', low: 'muy difícil', high: 'muy fácil' },
  of: '{n} de {to}',
  send: 'Enviar',
  skip: 'Omitir',
  goesTo: 'Lo recibe {shop}',
  theShop: 'la tienda',
  left: 'Caracteres restantes: {n}',
  thanks: 'Gracias por decírnoslo.',
  sorry: 'Sentimos que no haya ido mejor. Gracias por decírnoslo.',
}
