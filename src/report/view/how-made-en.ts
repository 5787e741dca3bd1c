/** How each figure is made, in English: its name, its formula, who defined it so. */
export const howMadeEn: readonly (readonly [name: string, formula: string, source: string])[] = [
  ['Visits that buy', 'visits with a purchase ÷ visits', 'Conversion rate, as in GA4 (session)'],
  ['Average order', 'sales ÷ orders', 'Average order value (AOV)'],
  [
    'Sales after the assistant',
    'value of the bought products that the visitor had reached through the assistant before',
    'Ours; last-touch is not needed: a product counts or it does not',
  ],
  ['CSAT', 'answers 4 and 5 ÷ all answers, of 1 to 5', 'Top-two-box, the usual definition'],
  ['CSAT, five-answer form', 'best answer ÷ all answers', 'Top-box, as many shops use it'],
  ['NPS', '% promoters (9, 10) − % critics (0 to 6), of 0 to 10', 'Reichheld, 2003'],
  ['NPS, five-answer form', '% best answer − % worst answer', 'As many shops use it'],
  ['CES', 'average of 1 to 7; easy are 5 to 7', 'CES 2.0, Dixon, Freeman and Toman, 2013'],
  ['CES, five-answer form', '% best answer − % worst answer', 'As many shops use it'],
  [
    'Went away after it',
    'visits in which it was the last question answered, and no product was opened, put in the cart or bought afterwards',
    'Ours: who has found a product may stop answering',
  ],
  [
    'Answered, of a survey',
    'visits that answered ÷ visits that saw it; answers without consent count apart',
    'Response rate',
  ],
  [
    'More buyers',
    'share of buyers among those who saw it ÷ share among those left out − 1',
    'Holdout test; interval by Katz and others, 1978',
  ],
  [
    'Likely from … to …',
    '95 % interval',
    'Wilson, 1927, for shares; Rocks, 2016, for scores that are a difference',
  ],
  ['Visit ends here', 'visits whose last page it was ÷ views of the page', 'Exit rate'],
  ['Saw one page and did nothing', 'such visits ÷ visits', 'Bounce rate'],
  [
    'Time on it',
    'mean time to the next page; last pages and breaks of over 30 minutes do not count',
    'Time on page',
  ],
  [
    'Lifetime value',
    'average order × orders per customer and year × years that a customer stays',
    'Customer lifetime value, the simple form',
  ],
  ['Buy again', 'customers with an earlier order ÷ customers', 'Repeat customer rate'],
  [
    'Cost of a returning customer',
    'spent on bringing customers back ÷ returning customers',
    'Retention cost',
  ],
  ['May be chance', 'fewer than 30 answers or orders, or 100 visits', 'Ours, a rule of thumb'],
]
