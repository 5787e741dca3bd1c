/** Structured data as shops write it, for search engines and for Tendero. */
import type { DemoProduct } from '../product'
import type { Visit } from '../visit'

const absolute = (visit: Visit, path: string) => new URL(path, visit.url).href

export const productLd = (visit: Visit, product: DemoProduct) => ({
  '@context': 'https://schema.org',
  '@type': 'Product',
  '@id': `${absolute(visit, product.url)}#product`,
  productID: product.id,
  name: product.title,
  image: [absolute(visit, product.image)],
  sku: product.sku,
  gtin13: product.gtin,
  brand: { '@type': 'Brand', name: product.brand },
  category: visit.words.categories[product.category][0],
  color: visit.words.values[product.colour as keyof typeof visit.words.values],
  offers: {
    '@type': 'Offer',
    url: absolute(visit, product.url),
    price: product.price.toFixed(2),
    priceCurrency: product.currency,
    availability: `https://schema.org/${product.availability}`,
    itemCondition: 'https://schema.org/NewCondition',
  },
})

export const breadcrumbLd = (visit: Visit, steps: readonly (readonly [name: string, path: string])[]) => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(([name, path], i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    item: absolute(visit, path),
  })),
})

export const listLd = (visit: Visit, name: string, products: readonly DemoProduct[]) => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  name,
  numberOfItems: products.length,
  itemListElement: products.map((product, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    url: absolute(visit, product.url),
    name: product.title,
  })),
})

export const shopLd = (visit: Visit, home: string) => [
  {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: 'Casa Brisa',
    url: absolute(visit, home),
    logo: absolute(visit, '/logo.svg'),
  },
  { '@context': 'https://schema.org', '@type': 'WebSite', name: 'Casa Brisa', url: absolute(visit, home) },
]
