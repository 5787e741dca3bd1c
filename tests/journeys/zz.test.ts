import { test } from 'vitest'
import { acceptCookies, answer, card, cards } from '../support/in-the-guide'
import { useShop } from '../support/use-shop'
const here = useShop()
const raw = (tab: any) => tab.evaluate(async () => {
  const db: any = await new Promise((y, n) => { const r = indexedDB.open('tendero'); r.onsuccess = () => y(r.result); r.onerror = n })
  const s = db.transaction('kv').objectStore('kv')
  const get = (r: any) => new Promise(y => { r.onsuccess = () => y(r.result) })
  const keys: any = await get(s.getAllKeys()); const values: any = await get(s.getAll()); db.close()
  return JSON.stringify([keys, values]).slice(0, 1500)
})
test('x', async () => {
  const visit = await here.come('/en/')
  await acceptCookies(visit.tab)
  await answer(card(visit.tab), 'The bedroom')
  await cards(visit)
  console.log(await raw(visit.tab))
  await visit.tab.goto(here.shop.url + '/css/base.css')
  console.log(await raw(visit.tab))
})
