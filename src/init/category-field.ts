/** Names of the field that parts a shop's products into kinds. */
export const CATEGORY =
  /^(category|categories|product category|department|section|categoria|categorias|familia|seccion|departamento|product type|tipo de producto)$/
