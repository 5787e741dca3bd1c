/** Words that shame the visitor into a yes ("No, I hate saving"), in English and Spanish. */

/** Why they are not said. */
export const SHAME = 'it makes the visitor speak against himself, and shames him into a yes'

const GOOD =
  /\b(sav(e|es|ing|ings)|discounts?|deals?|offers?|bargains?|money|free|cheap(er)?|better|rewards?|gifts?|style|help)\b/i
const GOOD_ES =
  /\b(ahorr\w*|descuentos?|ofertas?|gangas?|dinero|gratis|barat\w*|mejor(es)?|regalos?|premios?|ayuda|estilo)\b/i
const LOSS =
  /\b(pay(ing)? (the |a )?(full|more|extra|too much)|(miss|los|wast)(e|ing)? (out|money|the|this|it|my))\b/i
const LOSS_ES =
  /\b(pagar (más|de más|(el )?precio)|perder(me)? (dinero|el|la|esta|este|mi)|gastar (más|de más)|quedarme sin)\b/i

/** What the visitor would say of himself, and what makes it shaming when it follows. */
const SHAMING: readonly (readonly [himself: RegExp, of: RegExp])[] = [
  [
    /\bi(['’ ]?a?m)? (hate|dislike|(don['’]?t|do not) (like|want|need|care|love)|never|not interested|refuse|have no interest)\b/i,
    GOOD,
  ],
  [/\bi(['’]d|['’]ll| would)? ?(rather|prefer|like|love|enjoy|am happy|want)|\bi['’]m (happy|fine)\b/i, LOSS],
  [/\b(odio|detesto|paso de|no me gustan?|no quiero|no necesito|no me interesan?|renuncio)\b/i, GOOD_ES],
  [/\b(prefiero|me gusta|me encanta|quiero|me da igual)\b/i, LOSS_ES],
]
/** Said between the two at most, in characters. */
const NEAR = 50

/** Is this a label that no shopkeeper would make a visitor say? */
export const isShaming = (label: string): boolean =>
  SHAMING.some(([himself, of]) => {
    const said = himself.exec(label)
    return (
      said !== null && of.test(label.slice(said.index + said[0].length, said.index + said[0].length + NEAR))
    )
  })
