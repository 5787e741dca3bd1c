/** Spanish. */
import type { Locale } from './contract'

export const locale: Locale = {
  close: 'Cerrar',
  back: 'Atrás',
  next: 'Siguiente',
  noPreference: 'Me da igual',
  yes: 'Sí',
  no: 'No',
  showNow: 'Ver ya',
  progress: 'Pregunta {n} de {total}',
  upTo: 'hasta {value}',
  from: 'al menos {value}',
  loading: 'Buscando…',
  failed: 'No he podido traer los productos.',
  retry: 'Probar otra vez',
}
