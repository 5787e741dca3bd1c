/** How each figure is made, in Spanish. */
import type { howMadeEn } from './how-made-en'

export const howMadeEs: typeof howMadeEn = [
  ['Visitas que compran', 'visitas con compra ÷ visitas', 'Tasa de conversión, como en GA4 (sesión)'],
  ['Pedido medio', 'ventas ÷ pedidos', 'Valor medio del pedido (AOV)'],
  [
    'Ventas tras el asistente',
    'valor de los productos comprados a los que antes se llegó por el asistente',
    'Propia; no hace falta el último clic: un producto cuenta o no cuenta',
  ],
  ['CSAT', 'respuestas 4 y 5 ÷ todas, de 1 a 5', 'Las dos mejores, la definición habitual'],
  ['CSAT, forma de cinco respuestas', 'la mejor respuesta ÷ todas', 'Como la usan muchas tiendas'],
  ['NPS', '% promotores (9, 10) − % críticos (0 a 6), de 0 a 10', 'Reichheld, 2003'],
  ['NPS, forma de cinco respuestas', '% mejor respuesta − % peor respuesta', 'Como la usan muchas tiendas'],
  ['CES', 'media de 1 a 7; fácil es de 5 a 7', 'CES 2.0, Dixon, Freeman y Toman, 2013'],
  ['CES, forma de cinco respuestas', '% mejor respuesta − % peor respuesta', 'Como la usan muchas tiendas'],
  [
    'Se fueron después',
    'visitas en que fue la última pregunta respondida y luego no se abrió, ni se puso en el carrito, ni se compró ningún producto',
    'Propia: quien ya tiene su producto puede dejar de responder',
  ],
  [
    'Respondieron una encuesta',
    'visitas que respondieron ÷ visitas que la vieron; las respuestas sin permiso se cuentan aparte',
    'Tasa de respuesta',
  ],
  [
    'Compradores de más',
    'parte que compra de quienes la vieron ÷ parte que compra de quienes quedaron fuera − 1',
    'Prueba con grupo de control; intervalo de Katz y otros, 1978',
  ],
  [
    'Probablemente de … a …',
    'intervalo del 95 %',
    'Wilson, 1927, para partes; Rocks, 2016, para diferencias',
  ],
  ['La visita acaba aquí', 'visitas cuya última página fue ÷ vistas de la página', 'Tasa de salida'],
  ['Vio una página y no hizo nada', 'visitas así ÷ visitas', 'Tasa de rebote'],
  [
    'Tiempo en ella',
    'tiempo medio hasta la página siguiente; no cuentan las últimas ni las pausas de más de 30 minutos',
    'Tiempo en la página',
  ],
  [
    'Valor de vida',
    'pedido medio × pedidos por cliente y año × años que se queda un cliente',
    'Valor de vida del cliente, la forma sencilla',
  ],
  ['Vuelven a comprar', 'clientes con un pedido anterior ÷ clientes', 'Tasa de repetición'],
  [
    'Coste de un cliente que vuelve',
    'gastado en hacerlos volver ÷ clientes que vuelven',
    'Coste de retención',
  ],
  ['Puede ser azar', 'menos de 30 respuestas o pedidos, o de 100 visitas', 'Propia, una regla práctica'],
]
