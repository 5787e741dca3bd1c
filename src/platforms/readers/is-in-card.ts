/** Is something on the page a part of another product's card? */

const leadsAway = (link: Element | null): boolean =>
  !!link && !/^(#|javascript:|mailto:|tel:)|\.(jpe?g|png|webp|gif)/i.test(link.getAttribute('href') ?? '#')

/** Does it belong to something that has a page of its own: is it in a link, or beside a picture that is one? */
export function isInCard(block: Element, heading: Node | null): boolean {
  if (leadsAway(block.closest('a[href]'))) return true
  let card = block.parentElement
  for (let up = 0; card && up < 4 && !card.contains(heading); up++, card = card.parentElement)
    if (leadsAway(card.querySelector('a[href] img')?.closest('a') ?? null)) return true
  return false
}
