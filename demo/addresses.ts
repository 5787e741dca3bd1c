/** Where everything is: the paths of each page in each language. */
import type { Category, Language } from './product'

const SLUGS: Record<Language, Record<Category, string>> = {
  es: {
    fan: 'ventiladores',
    heater: 'calefaccion',
    purifier: 'purificadores',
    dehumidifier: 'deshumidificadores',
    humidifier: 'humidificadores',
    'air-conditioner': 'aire-acondicionado',
    filter: 'filtros',
  },
  en: {
    fan: 'fans',
    heater: 'heaters',
    purifier: 'air-purifiers',
    dehumidifier: 'dehumidifiers',
    humidifier: 'humidifiers',
    'air-conditioner': 'air-conditioners',
    filter: 'filters',
  },
}
const PAGES = {
  es: { search: 'buscar', cart: 'carrito', checkout: 'caja', thanks: 'gracias', privacy: 'privacidad' },
  en: { search: 'search', cart: 'basket', checkout: 'checkout', thanks: 'thank-you', privacy: 'privacy' },
}

const all = Object.keys(SLUGS.es) as Category[]

/** Those of the menu. Filters are found from their purifier. */
export const categories = all.filter(category => category !== 'filter')

/** The paths of one language. */
export const addresses = (language: Language) => ({
  home: `/${language}/`,
  listing: (category: Category) => `/${language}/c/${SLUGS[language][category]}`,
  product: (id: string) => `/${language}/p/${id}`,
  search: `/${language}/${PAGES[language].search}`,
  cart: `/${language}/${PAGES[language].cart}`,
  checkout: `/${language}/${PAGES[language].checkout}`,
  privacy: `/${language}/${PAGES[language].privacy}`,
  thanks: (order: string) => `/${language}/${PAGES[language].thanks}/${order}`,
})

/** The owner's report, outside the shop: of a month of made-up visits, or of those that were here. */
export const reportAt = (language: Language, of: 'month' | 'here'): string =>
  `/report/${of}?language=${language}`

/** The category of a path's last part, if it is one. */
export const categoryOf = (language: Language, slug: string): Category | undefined =>
  all.find(category => SLUGS[language][category] === slug)
