/** Spanish, of results. */
import type { ResultLocale } from './contract'

export const results: ResultLocale = {
  startAgain: 'Empezar de nuevo',
  yourAnswers: 'Tus respuestas',
  change: 'Cambiar: {question} {answer}',
  soFar: 'Lo mejor para ti, por ahora',
  results: 'Lo mejor para ti',
  closeShelf: 'Muy cerca, si renuncias a: {wishes}',
  nothingHasAll: 'Nada lo cumple todo. Esto es lo más cercano, sin: {wishes}',
  viewProduct: 'Ver producto',
  addToCart: 'Añadir al carrito',
  adding: 'Añadiendo…',
  added: 'En tu carrito',
  addFailed: 'No se pudo añadir',
  soldOut: 'Agotado',
  preOrder: 'Reserva',
  unknown: 'sin datos',
  not: 'que no sea {value}',
  without: 'sin {value}',
  matches: 'Encaja',
  misses: 'No encaja',
  resume: 'Me habías dicho',
  seeResults: 'Ver qué encaja',
  products: { one: '{n} producto', other: '{n} productos' },
  fields: { price: 'Precio', brand: 'Marca', availability: 'Disponibilidad' },
}
