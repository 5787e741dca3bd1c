import type { Product } from '../page'

/** How popular a product is by what else is said of it: pieces sold, or its place among the best sold. NaN: nobody says. */
export const popularityOf = ({ total_sales, units_sold, sales_rank }: Product['fields']): number =>
  Number(total_sales ?? units_sold ?? 1 / Number(sales_rank))
