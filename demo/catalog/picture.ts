/** The picture of a product, drawn from its type, colour and size: an SVG of 600 x 600. */
import type { DemoProduct } from '../product'
import { families } from './families'
import * as airCare from './pictures/air-care'
import * as fans from './pictures/fans'
import * as filters from './pictures/filters'
import { toneOf } from './pictures/frame'
import * as heaters from './pictures/heaters'
import type { Subject } from './pictures/subject'

const PICTURES: Record<string, (subject: Subject) => string> = {
  tower: fans.tower,
  pedestal: fans.pedestal,
  desk: fans.desk,
  ceiling: fans.ceiling,
  'oil-radiator': heaters.oilRadiator,
  convector: heaters.convector,
  panel: heaters.panel,
  'fan-heater': heaters.fanHeater,
  round: airCare.roundPurifier,
  upright: airCare.uprightPurifier,
  compressor: airCare.dehumidifier,
  desiccant: airCare.dehumidifier,
  ultrasonic: airCare.ultrasonic,
  evaporative: airCare.evaporative,
  portable: airCare.airConditioner,
  cartridge: filters.cartridge,
  flat: filters.flat,
}

export function picture({ id, category, type, colour, height, features }: DemoProduct): string {
  const [low, high] = families.find(family => family.type === type)?.height ?? [0, 1]
  let sum = 0
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 9973
  const size = Math.min(1, Math.max(0, (height - low) / (high - low)))
  return (PICTURES[type] ?? fans.tower)({
    category,
    type,
    tone: toneOf(colour),
    size,
    look: sum % 4,
    features,
  })
}
