/** What goes into a cart of a made-up WooCommerce shop, and what is refused, in the words of its Store API. */
import { createHash } from 'node:crypto'
import { attributes, type WooCartLine, type WooProduct } from './woo-products'

/** What the server answers. */
export interface Answer {
  status?: number
  body: unknown
  headers?: Record<string, string>
}

export const refuse = (status: number, code: string, message: string): Answer => ({
  status,
  body: { code, message, data: { status } },
})

/** The product of this number, or of which it is a variation. */
export const findWoo = (products: readonly WooProduct[], id: number) => {
  const product = products.find(one => one.id === id || one.variations?.some(v => v.id === id))
  return product && { product, variation: product.variations?.find(v => v.id === id) }
}

/** As CartController adds; gives why it does not. */
export function addWoo(
  products: readonly WooProduct[],
  lines: WooCartLine[],
  body: { id?: unknown; quantity?: unknown; variation?: unknown },
): Answer | null {
  const { product, variation } = findWoo(products, Number(body.id)) ?? {}
  if (!product)
    return refuse(
      400,
      'woocommerce_rest_cart_invalid_product',
      `Product with ID "${body.id}" was not found and cannot be added to the cart.`,
    )
  const chosen: Record<string, string> = {}
  if (product.type === 'variable') {
    if (!variation)
      return refuse(400, 'woocommerce_rest_variation_id_from_variation_data', 'No matching variation found.')
    const given = new Map(
      (Array.isArray(body.variation) ? body.variation : []).map(one => [one.attribute, String(one.value)]),
    )
    for (const [taxonomy, slug] of Object.entries(variation.of)) {
      const attribute = attributes.find(one => one.taxonomy === taxonomy)!
      const said = (given.get(`attribute_${taxonomy}`) ?? given.get(taxonomy) ?? given.get(attribute.name))
        ?.toLowerCase()
        .replace(/\W+/g, '-')
      if (said !== undefined && (slug ? said !== slug : !product.terms[taxonomy]!.includes(said)))
        return refuse(
          400,
          'woocommerce_rest_invalid_variation_data',
          `Invalid value posted for ${attribute.name}. Allowed values: ${product.terms[taxonomy]!.join(', ')}`,
        )
      if (!slug && said === undefined)
        return refuse(
          400,
          'woocommerce_rest_missing_variation_data',
          `Missing variation data for variable product. ${attribute.name} is a required field`,
        )
      chosen[taxonomy] = slug || said!
    }
  }
  if (/grouped|external/.test(product.type))
    return refuse(
      400,
      'woocommerce_rest_product_not_purchasable',
      `&quot;${product.name}&quot; is not available for purchase.`,
    )
  const key = createHash('md5')
    .update(JSON.stringify([body.id, chosen]))
    .digest('hex')
  const line = lines.find(one => one.key === key)
  const wanted = product.soldIndividually ? 1 : Number(body.quantity)
  const stock = variation?.stock ?? product.stock
  if (stock === 0)
    return refuse(
      400,
      'woocommerce_rest_product_out_of_stock',
      `You cannot add &quot;${product.name}&quot; to the cart because the product is out of stock.`,
    )
  if (stock !== undefined && stock < wanted + (line?.quantity ?? 0))
    return refuse(
      400,
      'woocommerce_rest_product_partially_out_of_stock',
      `You cannot add that amount of &quot;${product.name}&quot; to the cart because there is not enough stock (${stock} remaining).`,
    )
  if (line && product.soldIndividually)
    return refuse(400, 'readonly_quantity', `The quantity of &quot;${product.name}&quot; cannot be changed`)
  if (line) line.quantity += wanted
  else lines.push({ key, product, ...(variation && { variation }), chosen, quantity: wanted })
  return null
}
