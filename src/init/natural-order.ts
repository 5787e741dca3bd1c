/** Words in the order in which people say them: sizes from small to large, energy classes, numbers; else as they come. */
import { plainly } from './read-name'

/** Ladders of words; those that mean the same are on one rung. */
const LADDERS = [
  'xxxs,xxs,xs,s,m,l,xl,xxl|2xl,xxxl|3xl,4xl,5xl',
  'a+++,a++,a+,a,b,c,d,e,f,g',
  'mini|muy pequeno,small|pequeno|pequena,medium|mediano|mediana,large|grande,extra large|muy grande',
  'low|baja|bajo,medium|media|medio,high|alta|alto,very high|muy alta|muy alto',
  'baby|bebe,kids|children|ninos,teen|adolescentes,adult|adults|adulto|adultos,senior',
  'beginner|principiante,intermediate|intermedio,advanced|avanzado,expert|experto,professional|profesional',
  'spring|primavera,summer|verano,autumn|fall|otono,winter|invierno',
].map(
  ladder => new Map(ladder.split(',').flatMap((rung, n) => rung.split('|').map(word => [word, n] as const))),
)

/** What fits everybody comes last. */
const ANY = /^(one ?-?size|os|o\/s|free ?size|unica|talla unica|tu|u)$/

const firstNumber = (word: string): number =>
  Number.parseFloat(/^\D{0,3}(\d+(?:[.,]\d+)?)/.exec(word)?.[1]?.replace(',', '.') ?? '')

/** Clothes of all kinds beside each other: letters from small to large ("S/M" by its first), then numbers, then the rest. */
function sizes(words: readonly string[], plain: ReadonlyMap<string, string>): string[] | undefined {
  const letters = LADDERS[0]!
  const rung = (word: string): number => {
    const said = plain.get(word)!
    const letter = letters.get(said) ?? letters.get(said.split(/[/\s-]/)[0]!)
    if (letter !== undefined) return letter
    return ANY.test(said) ? Infinity : 100 + (firstNumber(said) || 1e6)
  }
  const lettered = words.filter(word => rung(word) < 100).length
  const odd = words.filter(word => rung(word) === 100 + 1e6).length
  if (lettered < 2 || odd > words.length / 3) return
  return words.toSorted((a, b) => rung(a) - rung(b) || 0)
}

/** The words in their natural order if they all have one; otherwise as given. */
export function naturalOrder(words: readonly string[]): string[] {
  const plain = new Map(words.map(word => [word, plainly(word)]))
  for (const rungs of LADDERS)
    if (words.every(word => rungs.has(plain.get(word)!)))
      return words.toSorted((a, b) => rungs.get(plain.get(a)!)! - rungs.get(plain.get(b)!)!)
  // "32 GB" before "128 GB", "42/44" before "46/48", "2024-05" before "2025-01"
  const numbers = words.filter(word => !Number.isNaN(firstNumber(word)))
  const others = words.filter(word => Number.isNaN(firstNumber(word)))
  if (numbers[0] && others.every(word => ANY.test(plain.get(word)!)))
    return [...numbers.toSorted((a, b) => firstNumber(a) - firstNumber(b)), ...others]
  return sizes(words, plain) ?? [...words]
}
