/** What the report says, in Spanish. */
import { sectionWordsEs } from './section-words-es'
import type { Words } from './words-en'

const s = (n: number, one: string, more = `${one}s`) => (n === 1 ? one : more)

export const es: Words = {
  ...sectionWordsEs,
  title: shop => (shop ? `${shop}: lo que aporta el asistente` : 'Lo que aporta el asistente'),
  heading: 'Lo que aporta el asistente',
  made: when => `Hecho el ${when}`,
  logSpan: (from, to) => `El registro va del ${from} al ${to}.`,
  needsScript: 'Esta página dibuja sus cifras con JavaScript; permítelo aquí. Nada sale de la página.',
  sections: 'Apartados',
  filters: 'Qué visitas',
  dates: 'Fechas',
  lastDays: n => `${n} días`,
  lastWeeks: n => `${n} ${s(n, 'semana')}`,
  allDays: 'Todo',
  from: 'Desde',
  to: 'Hasta',
  toWeek: 'Hasta la semana del',
  device: 'Dispositivo',
  segment: 'Segmento',
  devices: { all: 'Todos', phone: 'Móvil', tablet: 'Tableta', desktop: 'Ordenador', unknown: 'Desconocido' },
  everybody: 'Todo el mundo',
  only: what => `Aquí se cuenta solo: ${what}.`,
  these: {
    day: n => `En estos ${n} días`,
    week: n => (n === 1 ? 'En esta semana' : `En estas ${n} semanas`),
  },
  theDay: day => `El ${day}`,
  theDays: span => `En el periodo ${span}`,
  headline: (period, share, amount) =>
    `${period}, el ${share} de lo que vendiste pasó antes por el asistente: ${amount}.`,
  headlineNone: (period, revenue) =>
    `${period} vendiste por ${revenue}. De nada de ello dice el registro que pasara antes por el asistente.`,
  headlineNoSales: period => `${period} no consta ninguna venta.`,
  headlineNothing: (period, isAny) => `${period} no consta ninguna visita${isAny ? '' : ' así'}.`,
  headlineNoSession: (n, said) =>
    `En este registro no se distingue ninguna visita: ${said} ${s(n, 'evento')} no ${n === 1 ? 'dice' : 'dicen'} a cuál ${n === 1 ? 'pertenece' : 'pertenecen'}. Haz que el receptor guarde "session".`,
  headlineMore: (n, visits, orders, revenue) =>
    `${visits} ${s(n, 'visita')}, ${orders} y ${revenue} en ventas.`,
  orders: (n, said) => `${said} ${s(n, 'pedido')}`,
  worthALook: 'Merece la pena mirar',
  lookGuide: (guide, step, share) =>
    `En «${guide}», el ${share} de quienes respondieron «${step}» se fue sin mirar ningún producto.`,
  lookGuideStart: (guide, share) => `En «${guide}», el ${share} de quienes empezaron se fue sin responder.`,
  lookWish: (wish, times, n) => `Pedían «${wish}» y tuvieron que ceder: ${times} ${s(n, 'vez', 'veces')}.`,
  lookCampaign: (campaign, verdict) => `«${campaign}» ${verdict}.`,
  lookCritics: (n, said) =>
    n === 1
      ? 'Una persona puso una nota baja y escribió por qué.'
      : `${said} personas pusieron una nota baja y escribieron por qué.`,
  keyFigures: 'Cifras principales',
  visits: 'Visitas',
  conversion: 'Visitas que compran',
  aov: 'Pedido medio',
  assisted: 'Ventas tras el asistente',
  assistedShare: share => `el ${share} de todas las ventas`,
  csat: 'Satisfacción (CSAT)',
  nps: 'Recomendación (NPS)',
  noAnswers: 'Aún sin respuestas',
  none: '–',
  interval: (low, high) => `probablemente de ${low} a ${high}`,
  fewVisits: (n, said) => (n === 0 ? 'ninguna visita' : `solo ${said} ${s(n, 'visita')}: puede ser azar`),
  fewOrders: (n, said) => (n === 0 ? 'ningún pedido' : `solo ${said} ${s(n, 'pedido')}: puede ser azar`),
  fewCustomers: (n, said) => (n === 0 ? 'ningún cliente' : `solo ${said} ${s(n, 'cliente')}: puede ser azar`),
  fewAnswers: (n, said) =>
    n === 0 ? 'ninguna respuesta' : `solo ${said} ${s(n, 'respuesta')}: puede ser azar`,
  ofAnswers: (n, said) => `de ${said} ${s(n, 'respuesta')}`,
  more: (by, base) => `${by} más que ${base}`,
  less: (by, base) => `${by} menos que ${base}`,
  same: base => `igual que ${base}`,
  tooFewToCompare: base => `muy pocas para comparar con ${base}`,
  points: by => `${by} ${by === '1' ? 'punto' : 'puntos'}`,
  before: {
    day: n => (n === 7 ? 'la semana anterior' : n === 1 ? 'el día anterior' : `los ${n} días anteriores`),
    week: n => (n === 1 ? 'la semana anterior' : `las ${n} semanas anteriores`),
  },
  yearBefore: 'un año antes',
  noBefore: 'El registro no tiene nada anterior con que comparar estos días.',
  numbers: 'Los números',
  trend: 'Visitas y ventas',
  trendVisits: 'Visitas',
  trendRevenue: 'Ventas',
  trendVisitsSays: { day: 'Visitas que empezaron cada día.', week: 'Visitas que empezaron cada semana.' },
  trendRevenueSays: {
    day: 'Lo vendido cada día; la parte intensa es aquello a lo que se llegó antes por el asistente.',
    week: 'Lo vendido cada semana; la parte intensa es aquello a lo que se llegó antes por el asistente.',
  },
  day: 'Día',
  week: 'Semana del',
  period: 'Periodo',
  unfinished: 'El último aún no ha terminado.',
}
