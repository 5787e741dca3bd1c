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
  },
  en: {
    fan: 'fans',
    heater: 'heaters',
    purifier: 'air-purifiers',
    dehumidifier: 'dehumidifiers',
    humidifier: 'humidifiers',
    'air-conditioner': 'air-conditioners',
  },
}
const PAGES = {
  es: { search: 'buscar', cart: 'carrito', checkout: 'caja', thanks: 'gracias', privacy: 'privacidad' },
  en: { search: 'search', cart: 'basket', checkout: 'checkout', thanks: 'thank-you', privacy: 'privacy' },
}

export const categories = Object.keys(SLUGS.es) as Category[]

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

/** The category of a path's last part, if it is one. */
export const categoryOf = (language: Language, slug: string): Category | undefined =>
  categories.find(category => SLUGS[language][category] === slug)
