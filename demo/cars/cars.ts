/** What is answered under /cars: the list, each car, its picture, the catalogue. */
import { json, page, type Reply, svg } from '../reply'
import { type Car, readCars } from './catalogue'
import { carList, carPage } from './pages'
import { carPicture } from './picture'

let read: readonly Car[] | undefined

export function carsReply(url: URL): Reply | null {
  const path = url.pathname
  if (path !== '/cars' && !path.startsWith('/cars/')) return null
  const cars = (read ??= readCars())
  if (path === '/cars' || path === '/cars/') return page(carList(url, cars))
  if (path === '/cars/catalog.json') return json({ products: cars })
  const pictured = cars.find(car => car.image === path)
  if (pictured) return svg(carPicture(pictured))
  const car = cars.find(one => one.url === path)
  return car ? page(carPage(url, car)) : null
}
