/** `npm run demo`: opens the shop and says where it is. PORT chooses the port; a taken one gives way to the next. */
import { startShop } from './shop'

async function open(port: number, tries: number): ReturnType<typeof startShop> {
  try {
    return await startShop({ port })
  } catch (error) {
    if (tries > 0 && error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      return open(port + 1, tries - 1)
    throw error
  }
}

const { url } = await open(Number(process.env.PORT) || 4321, 20)
console.log(`Casa Brisa is open: ${url}

  ${url}/es/   the shop in Spanish
  ${url}/en/   the shop in English
  ${url}/cars  the same widget over 406 cars

Ctrl+C closes it.`)
