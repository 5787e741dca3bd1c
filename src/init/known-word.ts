/** Words that many catalogues use for values, in both languages. */
import type { Both } from './known-field'
import { plainly } from './read-name'

const WORDS = [
  'white:blanco|black:negro|grey:gris|gray:gris|silver:plata|gold:oro|red:rojo|blue:azul|navy:azul marino',
  'green:verde|yellow:amarillo|orange:naranja|pink:rosa|purple:morado|brown:marrón|beige:beige|sage:salvia',
  'turquoise:turquesa|teal:verde azulado|sand:arena|graphite:grafito|terracotta:terracota|cream:crema',
  'wood:madera|steel:acero|stainless steel:acero inoxidable|aluminium:aluminio|plastic:plástico|glass:cristal',
  'cotton:algodón|wool:lana|leather:piel|linen:lino|silk:seda|polyester:poliéster|ceramic:cerámica',
  'small:pequeño|medium:mediano|large:grande|women:mujer|men:hombre|kids:niños|girls:niñas|boys:niños',
  'adult:adulto|baby:bebé|indoor:interior|outdoor:exterior|wireless:inalámbrico|new:nuevo|used:usado',
  'floor:en el suelo|wall:en la pared|ceiling:en el techo|table:sobre la mesa',
  'timer:temporizador|remote:mando a distancia|light:luz|silent:silencioso|wheels:ruedas',
  'thermostat:termostato|night mode:modo noche|auto off:apagado automático|oscillating:oscilante',
  'fan:ventilador|heater:calefactor|purifier:purificador|humidifier:humidificador',
  'dehumidifier:deshumidificador|air conditioner:aire acondicionado|headphones:auriculares',
  'shoes:zapatos|shirts:camisas|dresses:vestidos|bags:bolsos|wine:vino|coffee:café|tea:té',
  'usa:Estados Unidos|europe:Europa|japan:Japón|spain:España|france:Francia|italy:Italia|germany:Alemania',
]

const PAIRS = WORDS.flatMap(line => line.split('|')).map(pair => pair.split(':') as [string, string])
const BY_WORD = new Map<string, Both>()
for (const pair of PAIRS)
  for (const word of pair) if (!BY_WORD.has(plainly(word))) BY_WORD.set(plainly(word), pair)

/** The word in English and Spanish, whichever of the two it is; undefined: not known. */
export const knownWord = (word: string): Both | undefined => BY_WORD.get(plainly(word).replace(/[-_]/g, ' '))
