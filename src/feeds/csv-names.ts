/** The names that shops give the columns of a product list, in English and Spanish, and as Shopify and WooCommerce export them. */

/** A header to compare: lower case, no accents, words joined by "_"; units and explanations in brackets left out. */
export const plainHeader = (header: string): string =>
  header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^g:|\(.*\)|[¿?*]/g, '')
    .trim()
    .replace(/[\s\-./]+/g, '_')

/** Our name: theirs, the surest first. */
const NAMES = {
  id: 'id product_id item_id id_producto identificador codigo_producto codigo referencia ref reference handle',
  title:
    'title name nombre titulo product_name nombre_producto nombre_del_producto product producto post_title',
  url: 'url link enlace product_url permalink url_producto pagina',
  image:
    'image_link image image_url imagen url_imagen image_src images imagenes main_image foto picture thumbnail featured_image',
  price: 'price precio pvp regular_price precio_normal variant_price precio_venta importe',
  sale_price: 'sale_price precio_rebajado precio_oferta oferta precio_de_oferta special_price',
  currency: 'currency moneda divisa price_currency',
  availability:
    'availability disponibilidad disponible available in_stock en_stock en_inventario hay_existencias stock_status estado_stock stock existencias inventario inventory quantity cantidad variant_inventory_qty',
  brand: 'brand brands marca marcas vendor fabricante manufacturer proveedor',
  sku: 'sku variant_sku mpn codigo_sku',
  gtin: 'gtin ean ean13 gtin13 upc barcode codigo_de_barras variant_barcode gtin,_upc,_ean,_or_isbn gtin_upc_ean_or_isbn gtin,_upc,_ean_o_isbn',
  category: 'category categoria categories categorias product_category product_type familia seccion',
  tags: 'tags etiquetas',
  availability_date:
    'availability_date fecha_disponibilidad fecha_de_disponibilidad disponible_desde available_from',
  item_group_id: 'item_group_id id_grupo parent_id grupo',
  popularity: 'popularity popularidad',
  total_sales: 'total_sales ventas ventas_totales units_sold unidades_vendidas vendidos sales',
  sales_rank: 'sales_rank ranking_ventas bestseller_rank',
} as const

export type KnownName = keyof typeof NAMES

/** Which column holds what we know; of several that could, the surest. */
export function knownColumns(headers: readonly string[]): Map<KnownName, number> {
  const plain = headers.map(plainHeader)
  const columns = new Map<KnownName, number>()
  const taken = new Set<number>()
  for (const name of Object.keys(NAMES) as KnownName[])
    for (const theirs of NAMES[name].split(' ')) {
      const column = plain.indexOf(theirs)
      if (column < 0 || taken.has(column)) continue
      columns.set(name, column)
      taken.add(column)
      break
    }
  return columns
}
