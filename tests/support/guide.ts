/** A small guide for a shop of fans, as the checker would hand it over, and the words to speak it with. */
import { type Guide, guide as guideSchema } from '../../src/guide/schema'
import { locale as en } from '../../src/locales/en'
import { locale as es } from '../../src/locales/es'
import { results as resultsEn } from '../../src/locales/results-en'
import { results as resultsEs } from '../../src/locales/results-es'
import { createWords, type FullWords } from '../../src/words'

export const fanGuide: Guide = guideSchema.parse({
  title: { en: 'Can I help you choose?', es: '¿Te ayudo a elegir?' },
  questions: [
    {
      id: 'room',
      type: 'choice',
      ask: { en: 'For which room?', es: '¿Para qué estancia?' },
      options: [
        {
          id: 'bedroom',
          label: { en: 'Bedroom', es: 'Dormitorio' },
          wish: { field: 'noise', atMost: 35, weight: 3 },
        },
        {
          id: 'office',
          label: { en: 'Office', es: 'Despacho' },
          wish: { field: 'airflow', atLeast: 800 },
        },
      ],
    },
    {
      id: 'night',
      type: 'yes-no',
      ask: 'On all night?',
      askIf: { type: 'answered', question: 'room', in: ['bedroom'] },
      yes: { wish: { field: 'features', is: 'timer' } },
    },
    {
      id: 'budget',
      type: 'range',
      ask: 'Up to how much?',
      min: 20,
      max: 200,
      wish: { field: 'price', atMost: '$answer', must: true },
    },
    { id: 'mount', type: 'multi-choice', ask: 'Which kinds?', from: 'mount' },
  ],
})

export const shopWords = (tag: 'en' | 'es' = 'en'): FullWords =>
  createWords(
    tag === 'es' ? { ...es, ...resultsEs } : { ...en, ...resultsEn },
    async () => (tag === 'es' ? resultsEs : resultsEn),
    tag,
    {
      locale: 'en',
      currency: 'EUR',
      platform: { type: 'generic', selectors: {}, pages: {}, dataLayer: 'dataLayer' },
    },
    {
      noise: { label: { en: 'Noise', es: 'Ruido' }, unit: 'dB' },
      mount: { label: 'Mount', values: { tower: { en: 'Tower', es: 'De torre' } } },
    },
  )
