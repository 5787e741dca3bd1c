import { existsSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
// src/report/view/add-days.ts
/** The day so many days after "2026-11-01", in the same form. */
var addDays = (day, days) => new Date(Date.parse(`${day}T00:00Z`) + days * 864e5).toISOString().slice(0, 10);
// src/report/view/how-made-en.ts
/** How each figure is made, in English: its name, its formula, who defined it so. */
var howMadeEn = [
	[
		"Visits that buy",
		"visits with a purchase ÷ visits",
		"Conversion rate, as in GA4 (session)"
	],
	[
		"Average order",
		"sales ÷ orders",
		"Average order value (AOV)"
	],
	[
		"Sales after the assistant",
		"value of the bought products that the visitor had reached through the assistant before",
		"Ours; last-touch is not needed: a product counts or it does not"
	],
	[
		"CSAT",
		"answers 4 and 5 ÷ all answers, of 1 to 5",
		"Top-two-box, the usual definition"
	],
	[
		"CSAT, five-answer form",
		"best answer ÷ all answers",
		"Top-box, as many shops use it"
	],
	[
		"NPS",
		"% promoters (9, 10) − % critics (0 to 6), of 0 to 10",
		"Reichheld, 2003"
	],
	[
		"NPS, five-answer form",
		"% best answer − % worst answer",
		"As many shops use it"
	],
	[
		"CES",
		"average of 1 to 7; easy are 5 to 7",
		"CES 2.0, Dixon, Freeman and Toman, 2013"
	],
	[
		"CES, five-answer form",
		"% best answer − % worst answer",
		"As many shops use it"
	],
	[
		"Went away after it",
		"visits in which it was the last question answered, and no product was opened, put in the cart or bought afterwards",
		"Ours: who has found a product may stop answering"
	],
	[
		"Answered, of a survey",
		"visits that answered ÷ visits that saw it; answers without consent count apart",
		"Response rate"
	],
	[
		"More buyers",
		"share of buyers among those who saw it ÷ share among those left out − 1",
		"Holdout test; interval by Katz and others, 1978"
	],
	[
		"Likely from … to …",
		"95 % interval",
		"Wilson, 1927, for shares; Rocks, 2016, for scores that are a difference"
	],
	[
		"Visit ends here",
		"visits whose last page it was ÷ views of the page",
		"Exit rate"
	],
	[
		"Saw one page and did nothing",
		"such visits ÷ visits",
		"Bounce rate"
	],
	[
		"Time on it",
		"mean time to the next page; last pages and breaks of over 30 minutes do not count",
		"Time on page"
	],
	[
		"Lifetime value",
		"average order × orders per customer and year × years that a customer stays",
		"Customer lifetime value, the simple form"
	],
	[
		"Buy again",
		"customers with an earlier order ÷ customers",
		"Repeat customer rate"
	],
	[
		"Cost of a returning customer",
		"spent on bringing customers back ÷ returning customers",
		"Retention cost"
	],
	[
		"May be chance",
		"fewer than 30 answers or orders, or 100 visits",
		"Ours, a rule of thumb"
	]
];
// src/report/view/how-made-es.ts
var howMadeEs = [
	[
		"Visitas que compran",
		"visitas con compra ÷ visitas",
		"Tasa de conversión, como en GA4 (sesión)"
	],
	[
		"Pedido medio",
		"ventas ÷ pedidos",
		"Valor medio del pedido (AOV)"
	],
	[
		"Ventas tras el asistente",
		"valor de los productos comprados a los que antes se llegó por el asistente",
		"Propia; no hace falta el último clic: un producto cuenta o no cuenta"
	],
	[
		"CSAT",
		"respuestas 4 y 5 ÷ todas, de 1 a 5",
		"Las dos mejores, la definición habitual"
	],
	[
		"CSAT, forma de cinco respuestas",
		"la mejor respuesta ÷ todas",
		"Como la usan muchas tiendas"
	],
	[
		"NPS",
		"% promotores (9, 10) − % críticos (0 a 6), de 0 a 10",
		"Reichheld, 2003"
	],
	[
		"NPS, forma de cinco respuestas",
		"% mejor respuesta − % peor respuesta",
		"Como la usan muchas tiendas"
	],
	[
		"CES",
		"media de 1 a 7; fácil es de 5 a 7",
		"CES 2.0, Dixon, Freeman y Toman, 2013"
	],
	[
		"CES, forma de cinco respuestas",
		"% mejor respuesta − % peor respuesta",
		"Como la usan muchas tiendas"
	],
	[
		"Se fueron después",
		"visitas en que fue la última pregunta respondida y luego no se abrió, ni se puso en el carrito, ni se compró ningún producto",
		"Propia: quien ya tiene su producto puede dejar de responder"
	],
	[
		"Respondieron una encuesta",
		"visitas que respondieron ÷ visitas que la vieron; las respuestas sin permiso se cuentan aparte",
		"Tasa de respuesta"
	],
	[
		"Compradores de más",
		"parte que compra de quienes la vieron ÷ parte que compra de quienes quedaron fuera − 1",
		"Prueba con grupo de control; intervalo de Katz y otros, 1978"
	],
	[
		"Probablemente de … a …",
		"intervalo del 95 %",
		"Wilson, 1927, para partes; Rocks, 2016, para diferencias"
	],
	[
		"La visita acaba aquí",
		"visitas cuya última página fue ÷ vistas de la página",
		"Tasa de salida"
	],
	[
		"Vio una página y no hizo nada",
		"visitas así ÷ visitas",
		"Tasa de rebote"
	],
	[
		"Tiempo en ella",
		"tiempo medio hasta la página siguiente; no cuentan las últimas ni las pausas de más de 30 minutos",
		"Tiempo en la página"
	],
	[
		"Valor de vida",
		"pedido medio × pedidos por cliente y año × años que se queda un cliente",
		"Valor de vida del cliente, la forma sencilla"
	],
	[
		"Vuelven a comprar",
		"clientes con un pedido anterior ÷ clientes",
		"Tasa de repetición"
	],
	[
		"Coste de un cliente que vuelve",
		"gastado en hacerlos volver ÷ clientes que vuelven",
		"Coste de retención"
	],
	[
		"Puede ser azar",
		"menos de 30 respuestas o pedidos, o de 100 visitas",
		"Propia, una regla práctica"
	]
];
// src/report/view/section-words-en.ts
/** What the sections of the report say, in English. */
var s$3 = (n, one, more = `${one}s`) => n === 1 ? one : more;
var sectionWordsEn = {
	guides: "Guides",
	guidesLead: "How far visitors get, and after which question they go away without looking at a product.",
	guidesEmpty: "No guide was started in these days. Add one to \"guides\" in the manifest, or show it on more pages.",
	guideShown: (n, share) => `Shown in ${n} visits, started in ${share} of them.`,
	guideStarted: (n, said) => `Started in ${said} ${s$3(n, "visit")}.`,
	guideBrought: (share, amount) => `${share} of them bought what it showed, for ${amount}.`,
	mostLeave: (step, said, of) => `Most go away after “${step}”: ${said} of ${of} who answered it.`,
	mostLeaveFirst: (said, of) => `Most go away before they answer anything: ${said} of ${of} who started.`,
	nobodyLeaves: "Nobody goes away without looking at a product.",
	tryQuestion: "Try that question yourself: what comes after it, and do the products shown by then convince?",
	tryStart: "Is the first question quick to answer, and clear to whoever has just come?",
	tryResult: "That is the last question: look at the products that are shown then.",
	relaxedResults: (share) => `${share} of the results could not meet every wish.`,
	started: "Started",
	result: "Saw products",
	resultNote: "from the first answer on",
	product: "Looked at one",
	cart: "Put in the cart",
	purchase: "Bought",
	ofStarted: "Of those who started",
	leaveHere: (n) => `${n} went away after it`,
	leaveAtStart: (n) => `${n} went away without an answer`,
	leftOut: (n) => `answered by ${n}`,
	campaigns: "Campaigns",
	campaignsLead: "What was shown, what visitors did with it, and whether it brought buyers.",
	campaignsEmpty: "No campaign appeared in these days. Add one to \"campaigns\" in the manifest.",
	campaign: "Campaign",
	shown: "Shown",
	closed: "Closed",
	clicked: "Clicked",
	bought: "Bought after it",
	effect: "What it brings",
	variant: (name) => `variant “${name}”`,
	noHoldout: "Cannot be said: everybody saw it. Leave some visitors out (\"holdout\") to know.",
	tooEarly: "Too early to say",
	tooEarlySays: (n, said) => `the smaller group has ${said} ${s$3(n, "visit")}`,
	noDifference: "No difference to be seen yet",
	between: (fewer, more) => `somewhere from ${fewer} fewer to ${more} more buyers`,
	bringsMore: (low, high) => `brings ${low} to ${high} more buyers`,
	bringsFewer: (low, high) => `brings ${low} to ${high} fewer buyers`,
	liftChart: "Buyers more or fewer than without it",
	liftChartSays: "Each line is where the true effect lies with 95% certainty. A line that crosses zero may be chance.",
	lift: "More buyers",
	from95: "At least",
	to95: "At most",
	surveys: "Surveys",
	surveysLead: "What visitors say, in figures and in their own words.",
	surveysEmpty: "No survey was seen or answered in these days. Add a campaign with a \"survey\" surface to the manifest, say after a purchase.",
	surveyRate: (answered, shown, share) => `${answered} answered of ${shown} who saw it (${share}).`,
	surveyWithoutVisit: (n, said) => n === 1 ? "One more answered without consent to figures, and belongs to no visit." : `${said} more answered without consent to figures, and belong to no visit.`,
	surveyOnlyWithoutVisit: (n, said) => `${said} answered, without consent to figures: ${n === 1 ? "it belongs" : "they belong"} to no visit.`,
	surveyInMessage: "question in a message",
	surveyCompleted: (share) => `${share} came to the end.`,
	score: "Score",
	scoreOverTime: "Score over time",
	scoreSays: "The line is the score, the band where it truly lies with 95% certainty: few answers make it wide.",
	distribution: "Answers",
	distributionSays: (low, high) => `How many gave each score, from ${low} to ${high}.`,
	answer: "Answer",
	answers: "Answers",
	share: "Share",
	mean: "Average",
	csatStandard: "gave one of the two best scores",
	csatFive: "gave the best score (five-answer form)",
	npsStandard: "promoters (9 and 10) minus critics (0 to 6)",
	npsFive: "best minus worst score (five-answer form)",
	cesStandard: "on average, of 7",
	cesEasy: "found it easy (5 to 7)",
	cesFive: "best minus worst score (five-answer form)",
	comments: "In their own words",
	commentsNone: "No comments in these days.",
	commentsOf: (shown, all) => `${shown} of ${all}`,
	showScore: "Show",
	anyScore: "All comments",
	lowScores: "Low scores",
	middleScores: "Middle scores",
	highScores: "High scores",
	noScore: "Without a score",
	scoreOf: (score, of) => `${score} of ${of}`,
	moreComments: "Show more",
	segments: "Segments",
	segmentsLead: "Who comes, who buys, and what each group is worth.",
	segmentsEmpty: "No segments in the log yet. Add \"segments\" to the manifest, and visits are counted in them from then on.",
	segmentsNote: "A visit counts in each segment that it was in. Dates and device hold here, the choice of segment does not.",
	revenue: "Sales",
	perCustomer: "Sales per customer",
	lifetimeValue: "Lifetime value",
	segmentChart: "Visits that buy, by segment",
	segmentChartSays: "The dot is the share of visits that bought, the line where it truly lies with 95% certainty.",
	vain: "Looked for in vain",
	vainLead: "Wishes that had to give because no product met them all: what your catalogue lacks.",
	vainEmpty: "Every wish was met in these days.",
	vainUnasked: "No guide showed products in these days, so nobody could say what he looks for.",
	times: "Times",
	carts: "Carts",
	cartsLead: "Carts that visitors asked to keep, and what became of those that were left.",
	cartsEmpty: "No cart was saved, restored or left in these days. Add \"cartRecovery\" to the manifest to bring them back.",
	cartSaved: "Saved",
	cartRestored: "Put back",
	cartRefused: "Refused by the shop",
	cartLeft: "Left behind",
	cartSays: (share) => `For every 100 carts that were left, ${share} were put back.`,
	pages: "Pages",
	pagesLead: "Where visits go on and where they end.",
	pagesEmpty: "No page was seen in these days.",
	page: "Kind of page",
	views: "Views",
	exitRate: "Visit ends here",
	timeOn: "Time on it",
	bounce: (share) => `${share} of visits saw one page and did nothing there.`,
	pageTypes: {
		home: "Home",
		listing: "List of products",
		search: "Search",
		product: "Product",
		cart: "Cart",
		checkout: "Checkout",
		order: "Thank you",
		other: "Other"
	},
	customers: "Customers",
	customersLead: "Who buys for the first time, who comes back, and what that is worth.",
	customersEmpty: "Nobody bought in these days.",
	newOrders: "First orders",
	customerCount: "Customers",
	returning: "Returning customers",
	repeatRate: "Buy again",
	repeatSays: "customers who had bought before",
	frequency: "Orders per customer",
	daysSince: "Since their first order",
	retentionCost: "Cost of a returning customer",
	atLeastSays: "at least so much: these dates span less than a year",
	giveLifespan: "Say how long a customer stays (--lifespan 3y) and the lifetime value stands here.",
	giveSpend: "Say what you spent on bringing customers back (--retention-spend 1200) and its cost for each stands here.",
	signUps: "Sign-ups",
	foot: "About these figures",
	footRead: (lines, saidLines, events, saidEvents) => `${saidLines} ${s$3(lines, "line")} read, ${saidEvents} ${s$3(events, "event")} found.`,
	footAllGood: "Every line could be used.",
	footDuplicates: "came twice, and were counted once",
	footBroken: (lines) => `were no event (first at line ${lines})`,
	footUnknown: "have a name that this release does not know",
	footWithoutSession: "do not say to which visit they belong, and are left out; let the receiver keep \"session\"",
	footBadTimes: "have an impossible time, and were left out",
	footOutOfOrder: "came after later ones of their visit, and were put in order",
	footWithoutDevice: "page views do not say on which device",
	footBadAmounts: "amounts are no numbers, or below zero, and were taken as not said",
	footCurrency: (currency, n) => `${s$3(n, "order")} in ${currency}, not in the sales`,
	footComments: "older comments are not shown",
	footBeyond: "were beyond what is kept, and are counted in nothing",
	notShown: (n, said) => `${said} more ${n === 1 ? "is" : "are"} not shown here; --json has all.`,
	problems: "What the widget could not do",
	problem: "Problem",
	howMade: "How each figure is made"
};
// src/report/view/words-en.ts
/** What the report says, in English. Numbers, dates and names come in ready to be read. */
var s$2 = (n, one, more = `${one}s`) => n === 1 ? one : more;
var en = {
	...sectionWordsEn,
	title: (shop) => shop ? `${shop}: what the assistant brings` : "What the assistant brings",
	heading: "What the assistant brings",
	made: (when) => `Made on ${when}`,
	logSpan: (from, to) => `The log goes from ${from} to ${to}.`,
	needsScript: "This page draws its figures with JavaScript; please allow it here. Nothing leaves the page.",
	sections: "Sections",
	filters: "Which visits",
	dates: "Dates",
	lastDays: (n) => `${n} days`,
	lastWeeks: (n) => `${n} ${s$2(n, "week")}`,
	allDays: "All",
	from: "From",
	to: "To",
	toWeek: "To the week of",
	device: "Device",
	segment: "Segment",
	devices: {
		all: "All",
		phone: "Phone",
		tablet: "Tablet",
		desktop: "Computer",
		unknown: "Not known"
	},
	everybody: "Everybody",
	only: (what) => `Counted here: ${what} only.`,
	these: {
		day: (n) => `In these ${n} days`,
		week: (n) => n === 1 ? "In this week" : `In these ${n} weeks`
	},
	theDay: (day) => `On ${day}`,
	theDays: (span) => `In the period ${span}`,
	headline: (period, share, amount) => `${period}, ${share} of what you sold was reached through the assistant: ${amount}.`,
	headlineNone: (period, revenue) => `${period}, you sold for ${revenue}. The log says of none of it that it was reached through the assistant.`,
	headlineNoSales: (period) => `${period}, the log knows of no sale.`,
	headlineNothing: (period, isAny) => `${period}, the log has no ${isAny ? "" : "such "}visit.`,
	headlineNoSession: (n, said) => `No visit can be made out in this log: ${said} ${s$2(n, "event")} ${n === 1 ? "does" : "do"} not say to which one ${n === 1 ? "it belongs" : "they belong"}. Let the receiver keep "session".`,
	headlineMore: (n, visits, orders, revenue) => `${visits} ${s$2(n, "visit")}, ${orders} and ${revenue} in sales.`,
	orders: (n, said) => `${said} ${s$2(n, "order")}`,
	worthALook: "Worth a look",
	lookGuide: (guide, step, share) => `In “${guide}”, ${share} of those who answered “${step}” went away without looking at a product.`,
	lookGuideStart: (guide, share) => `In “${guide}”, ${share} of those who started went away without an answer.`,
	lookWish: (wish, times, n) => `Visitors wanted “${wish}” and had to give way: ${times} ${s$2(n, "time")}.`,
	lookCampaign: (campaign, verdict) => `“${campaign}” ${verdict}.`,
	lookCritics: (n, said) => `${said} ${s$2(n, "visitor")} gave a low score and wrote why.`,
	keyFigures: "Key figures",
	visits: "Visits",
	conversion: "Visits that buy",
	aov: "Average order",
	assisted: "Sales after the assistant",
	assistedShare: (share) => `${share} of all sales`,
	csat: "Satisfaction (CSAT)",
	nps: "Recommendation (NPS)",
	noAnswers: "No answers yet",
	none: "–",
	interval: (low, high) => `likely ${low} to ${high}`,
	fewVisits: (n, said) => n === 0 ? "no visits" : `only ${said} ${s$2(n, "visit")}: may be chance`,
	fewOrders: (n, said) => n === 0 ? "no orders" : `only ${said} ${s$2(n, "order")}: may be chance`,
	fewCustomers: (n, said) => n === 0 ? "no customers" : `only ${said} ${s$2(n, "customer")}: may be chance`,
	fewAnswers: (n, said) => n === 0 ? "no answers" : `only ${said} ${s$2(n, "answer")}: may be chance`,
	ofAnswers: (n, said) => `of ${said} ${s$2(n, "answer")}`,
	more: (by, base) => `${by} more than ${base}`,
	less: (by, base) => `${by} less than ${base}`,
	same: (base) => `the same as ${base}`,
	tooFewToCompare: (base) => `too few to compare with ${base}`,
	points: (by) => `${by} ${by === "1" ? "point" : "points"}`,
	before: {
		day: (n) => n === 7 ? "the week before" : n === 1 ? "the day before" : `the ${n} days before`,
		week: (n) => n === 1 ? "the week before" : `the ${n} weeks before`
	},
	yearBefore: "a year earlier",
	noBefore: "The log has nothing earlier to compare these days with.",
	numbers: "The numbers",
	trend: "Visits and sales",
	trendVisits: "Visits",
	trendRevenue: "Sales",
	trendVisitsSays: {
		day: "Visits that began on each day.",
		week: "Visits that began in each week."
	},
	trendRevenueSays: {
		day: "What was sold on each day; the solid part is what was reached through the assistant before.",
		week: "What was sold in each week; the solid part is what was reached through the assistant before."
	},
	day: "Day",
	week: "Week of",
	period: "Period",
	unfinished: "The last one is not over yet."
};
// src/report/view/section-words-es.ts
var s$1 = (n, one, more = `${one}s`) => n === 1 ? one : more;
var sectionWordsEs = {
	guides: "Guías",
	guidesLead: "Hasta dónde llegan las visitas y tras qué pregunta se van sin mirar ningún producto.",
	guidesEmpty: "No se empezó ninguna guía en estos días. Añade una a \"guides\" en el manifiesto o muéstrala en más páginas.",
	guideShown: (n, share) => `Mostrada en ${n} visitas; la empezó el ${share} de ellas.`,
	guideStarted: (n, said) => `Empezada en ${said} ${s$1(n, "visita")}.`,
	guideBrought: (share, amount) => `El ${share} de ellas compró lo que se le mostró, por ${amount}.`,
	mostLeave: (step, said, of) => `Donde más visitas se van es tras «${step}»: ${said} de ${of} que la respondieron.`,
	mostLeaveFirst: (said, of) => `Donde más visitas se van es antes de responder nada: ${said} de ${of} que empezaron.`,
	nobodyLeaves: "Nadie se va sin mirar un producto.",
	tryQuestion: "Prueba esa pregunta: ¿qué viene después y convencen los productos que se ven hasta ahí?",
	tryStart: "¿Se responde rápido la primera pregunta y la entiende quien acaba de llegar?",
	tryResult: "Esa es la última pregunta: mira qué productos se muestran entonces.",
	relaxedResults: (share) => `El ${share} de los resultados no pudo cumplir todos los deseos.`,
	started: "Empezaron",
	result: "Vieron productos",
	resultNote: "desde la primera respuesta",
	product: "Miraron uno",
	cart: "Al carrito",
	purchase: "Compraron",
	ofStarted: "De quienes empezaron",
	leaveHere: (n) => `se fueron después: ${n}`,
	leaveAtStart: (n) => `se fueron sin responder: ${n}`,
	leftOut: (n) => `la respondieron: ${n}`,
	campaigns: "Campañas",
	campaignsLead: "Qué se mostró, qué hicieron con ello y si trajo compradores.",
	campaignsEmpty: "No apareció ninguna campaña en estos días. Añade una a \"campaigns\" en el manifiesto.",
	campaign: "Campaña",
	shown: "Mostrada",
	closed: "Cerrada",
	clicked: "Pulsada",
	bought: "Compraron después",
	effect: "Lo que aporta",
	variant: (name) => `variante «${name}»`,
	noHoldout: "No se puede saber: todos la vieron. Deja fuera a parte de las visitas (\"holdout\") para saberlo.",
	tooEarly: "Es pronto para decirlo",
	tooEarlySays: (n, said) => `el grupo menor tiene ${said} ${s$1(n, "visita")}`,
	noDifference: "Aún no se ve diferencia",
	between: (fewer, more) => `entre un ${fewer} menos y un ${more} más de compradores`,
	bringsMore: (low, high) => `trae de un ${low} a un ${high} más de compradores`,
	bringsFewer: (low, high) => `trae de un ${low} a un ${high} menos de compradores`,
	liftChart: "Compradores de más o de menos que sin ella",
	liftChartSays: "Cada línea es donde está el efecto real con un 95 % de certeza. Si cruza el cero, puede ser azar.",
	lift: "Compradores de más",
	from95: "Como poco",
	to95: "Como mucho",
	surveys: "Encuestas",
	surveysLead: "Lo que dicen las visitas, en cifras y con sus palabras.",
	surveysEmpty: "No se vio ni respondió ninguna encuesta en estos días. Añade al manifiesto una campaña con superficie \"survey\", por ejemplo tras una compra.",
	surveyRate: (answered, shown, share) => `Respondieron ${answered} de las ${shown} que la vieron (${share}).`,
	surveyWithoutVisit: (n, said) => n === 1 ? "Una persona más respondió sin dar permiso para las cifras y no pertenece a ninguna visita." : `${said} más respondieron sin dar permiso para las cifras y no pertenecen a ninguna visita.`,
	surveyOnlyWithoutVisit: (n, said) => `${n === 1 ? "Respondió" : "Respondieron"} ${said} sin dar permiso para las cifras: no se sabe nada más de ${n === 1 ? "esa visita" : "esas visitas"}.`,
	surveyInMessage: "pregunta en un mensaje",
	surveyCompleted: (share) => `Llegó al final el ${share}.`,
	score: "Nota",
	scoreOverTime: "La nota en el tiempo",
	scoreSays: "La línea es la nota; la banda, donde está de verdad con un 95 % de certeza: pocas respuestas la ensanchan.",
	distribution: "Respuestas",
	distributionSays: (low, high) => `Cuántas dieron cada nota, de ${low} a ${high}.`,
	answer: "Respuesta",
	answers: "Respuestas",
	share: "Parte",
	mean: "Media",
	csatStandard: "dieron una de las dos mejores notas",
	csatFive: "dieron la mejor nota (forma de cinco respuestas)",
	npsStandard: "promotores (9 y 10) menos críticos (0 a 6)",
	npsFive: "la mejor nota menos la peor (forma de cinco respuestas)",
	cesStandard: "de media, sobre 7",
	cesEasy: "lo vieron fácil (5 a 7)",
	cesFive: "la mejor nota menos la peor (forma de cinco respuestas)",
	comments: "Con sus palabras",
	commentsNone: "Sin comentarios en estos días.",
	commentsOf: (shown, all) => `${shown} de ${all}`,
	showScore: "Mostrar",
	anyScore: "Todos los comentarios",
	lowScores: "Notas bajas",
	middleScores: "Notas medias",
	highScores: "Notas altas",
	noScore: "Sin nota",
	scoreOf: (score, of) => `${score} de ${of}`,
	moreComments: "Ver más",
	segments: "Segmentos",
	segmentsLead: "Quién viene, quién compra y cuánto vale cada grupo.",
	segmentsEmpty: "Aún no hay segmentos en el registro. Añade \"segments\" al manifiesto y las visitas se contarán en ellos desde entonces.",
	segmentsNote: "Una visita cuenta en cada segmento en que estuvo. Valen aquí las fechas y el dispositivo, no el segmento elegido.",
	revenue: "Ventas",
	perCustomer: "Ventas por cliente",
	lifetimeValue: "Valor de vida",
	segmentChart: "Visitas que compran, por segmento",
	segmentChartSays: "El punto es la parte de las visitas que compró; la línea, donde está de verdad con un 95 % de certeza.",
	vain: "Buscado en vano",
	vainLead: "Deseos que tuvieron que ceder porque ningún producto los cumplía todos: lo que falta en tu catálogo.",
	vainEmpty: "En estos días se cumplieron todos los deseos.",
	vainUnasked: "Ninguna guía mostró productos en estos días, así que nadie pudo decir qué busca.",
	times: "Veces",
	carts: "Carritos",
	cartsLead: "Carritos que se pidió guardar y qué fue de los que se dejaron.",
	cartsEmpty: "En estos días no se guardó, recuperó ni dejó ningún carrito. Añade \"cartRecovery\" al manifiesto para recuperarlos.",
	cartSaved: "Guardados",
	cartRestored: "Recuperados",
	cartRefused: "Rechazados por la tienda",
	cartLeft: "Dejados",
	cartSays: (share) => `Por cada 100 carritos dejados se recuperaron ${share}.`,
	pages: "Páginas",
	pagesLead: "Dónde siguen las visitas y dónde acaban.",
	pagesEmpty: "No se vio ninguna página en estos días.",
	page: "Tipo de página",
	views: "Vistas",
	exitRate: "La visita acaba aquí",
	timeOn: "Tiempo en ella",
	bounce: (share) => `El ${share} de las visitas vio una sola página y no hizo nada en ella.`,
	pageTypes: {
		home: "Inicio",
		listing: "Lista de productos",
		search: "Búsqueda",
		product: "Producto",
		cart: "Carrito",
		checkout: "Pago",
		order: "Gracias",
		other: "Otra"
	},
	customers: "Clientes",
	customersLead: "Quién compra por primera vez, quién vuelve y cuánto vale eso.",
	customersEmpty: "Nadie compró en estos días.",
	newOrders: "Primeros pedidos",
	customerCount: "Clientes",
	returning: "Clientes que vuelven",
	repeatRate: "Vuelven a comprar",
	repeatSays: "clientes que ya habían comprado",
	frequency: "Pedidos por cliente",
	daysSince: "Desde su primer pedido",
	retentionCost: "Coste de un cliente que vuelve",
	atLeastSays: "como mínimo: estas fechas no llegan a un año",
	giveLifespan: "Di cuánto se queda un cliente (--lifespan 3y) y aquí estará el valor de vida.",
	giveSpend: "Di cuánto gastaste en hacer volver a los clientes (--retention-spend 1200) y aquí estará lo que costó cada uno.",
	signUps: "Suscripciones",
	foot: "Sobre estas cifras",
	footRead: (lines, saidLines, events, saidEvents) => `${saidLines} ${s$1(lines, "línea leída", "líneas leídas")}, ${saidEvents} ${s$1(events, "evento encontrado", "eventos encontrados")}.`,
	footAllGood: "Todas las líneas se pudieron usar.",
	footDuplicates: "llegaron dos veces y se contaron una",
	footBroken: (lines) => `no eran eventos (el primero en la línea ${lines})`,
	footUnknown: "tienen un nombre que esta versión no conoce",
	footWithoutSession: "no dicen a qué visita pertenecen y se dejaron fuera; haz que el receptor guarde \"session\"",
	footBadTimes: "tienen una hora imposible y se dejaron fuera",
	footOutOfOrder: "llegaron después de otros posteriores de su visita y se ordenaron",
	footWithoutDevice: "vistas de página no dicen en qué dispositivo",
	footBadAmounts: "importes no son números o son negativos, y se tomaron como no dichos",
	footCurrency: (currency, n) => `${s$1(n, "pedido")} en ${currency}, fuera de las ventas`,
	footComments: "comentarios más antiguos no se muestran",
	footBeyond: "superaban lo que se guarda y no cuentan en nada",
	notShown: (n, said) => n === 1 ? "Hay una más que no se muestra aquí; --json la tiene." : `Hay ${said} más que no se muestran aquí; --json las tiene.`,
	problems: "Lo que el asistente no pudo hacer",
	problem: "Problema",
	howMade: "Cómo se hace cada cifra"
};
// src/report/view/words-es.ts
/** What the report says, in Spanish. */
var s = (n, one, more = `${one}s`) => n === 1 ? one : more;
var es = {
	...sectionWordsEs,
	title: (shop) => shop ? `${shop}: lo que aporta el asistente` : "Lo que aporta el asistente",
	heading: "Lo que aporta el asistente",
	made: (when) => `Hecho el ${when}`,
	logSpan: (from, to) => `El registro va del ${from} al ${to}.`,
	needsScript: "Esta página dibuja sus cifras con JavaScript; permítelo aquí. Nada sale de la página.",
	sections: "Apartados",
	filters: "Qué visitas",
	dates: "Fechas",
	lastDays: (n) => `${n} días`,
	lastWeeks: (n) => `${n} ${s(n, "semana")}`,
	allDays: "Todo",
	from: "Desde",
	to: "Hasta",
	toWeek: "Hasta la semana del",
	device: "Dispositivo",
	segment: "Segmento",
	devices: {
		all: "Todos",
		phone: "Móvil",
		tablet: "Tableta",
		desktop: "Ordenador",
		unknown: "Desconocido"
	},
	everybody: "Todo el mundo",
	only: (what) => `Aquí se cuenta solo: ${what}.`,
	these: {
		day: (n) => `En estos ${n} días`,
		week: (n) => n === 1 ? "En esta semana" : `En estas ${n} semanas`
	},
	theDay: (day) => `El ${day}`,
	theDays: (span) => `En el periodo ${span}`,
	headline: (period, share, amount) => `${period}, el ${share} de lo que vendiste pasó antes por el asistente: ${amount}.`,
	headlineNone: (period, revenue) => `${period} vendiste por ${revenue}. De nada de ello dice el registro que pasara antes por el asistente.`,
	headlineNoSales: (period) => `${period} no consta ninguna venta.`,
	headlineNothing: (period, isAny) => `${period} no consta ninguna visita${isAny ? "" : " así"}.`,
	headlineNoSession: (n, said) => `En este registro no se distingue ninguna visita: ${said} ${s(n, "evento")} no ${n === 1 ? "dice" : "dicen"} a cuál ${n === 1 ? "pertenece" : "pertenecen"}. Haz que el receptor guarde "session".`,
	headlineMore: (n, visits, orders, revenue) => `${visits} ${s(n, "visita")}, ${orders} y ${revenue} en ventas.`,
	orders: (n, said) => `${said} ${s(n, "pedido")}`,
	worthALook: "Merece la pena mirar",
	lookGuide: (guide, step, share) => `En «${guide}», el ${share} de quienes respondieron «${step}» se fue sin mirar ningún producto.`,
	lookGuideStart: (guide, share) => `En «${guide}», el ${share} de quienes empezaron se fue sin responder.`,
	lookWish: (wish, times, n) => `Pedían «${wish}» y tuvieron que ceder: ${times} ${s(n, "vez", "veces")}.`,
	lookCampaign: (campaign, verdict) => `«${campaign}» ${verdict}.`,
	lookCritics: (n, said) => n === 1 ? "Una persona puso una nota baja y escribió por qué." : `${said} personas pusieron una nota baja y escribieron por qué.`,
	keyFigures: "Cifras principales",
	visits: "Visitas",
	conversion: "Visitas que compran",
	aov: "Pedido medio",
	assisted: "Ventas tras el asistente",
	assistedShare: (share) => `el ${share} de todas las ventas`,
	csat: "Satisfacción (CSAT)",
	nps: "Recomendación (NPS)",
	noAnswers: "Aún sin respuestas",
	none: "–",
	interval: (low, high) => `probablemente de ${low} a ${high}`,
	fewVisits: (n, said) => n === 0 ? "ninguna visita" : `solo ${said} ${s(n, "visita")}: puede ser azar`,
	fewOrders: (n, said) => n === 0 ? "ningún pedido" : `solo ${said} ${s(n, "pedido")}: puede ser azar`,
	fewCustomers: (n, said) => n === 0 ? "ningún cliente" : `solo ${said} ${s(n, "cliente")}: puede ser azar`,
	fewAnswers: (n, said) => n === 0 ? "ninguna respuesta" : `solo ${said} ${s(n, "respuesta")}: puede ser azar`,
	ofAnswers: (n, said) => `de ${said} ${s(n, "respuesta")}`,
	more: (by, base) => `${by} más que ${base}`,
	less: (by, base) => `${by} menos que ${base}`,
	same: (base) => `igual que ${base}`,
	tooFewToCompare: (base) => `muy pocas para comparar con ${base}`,
	points: (by) => `${by} ${by === "1" ? "punto" : "puntos"}`,
	before: {
		day: (n) => n === 7 ? "la semana anterior" : n === 1 ? "el día anterior" : `los ${n} días anteriores`,
		week: (n) => n === 1 ? "la semana anterior" : `las ${n} semanas anteriores`
	},
	yearBefore: "un año antes",
	noBefore: "El registro no tiene nada anterior con que comparar estos días.",
	numbers: "Los números",
	trend: "Visitas y ventas",
	trendVisits: "Visitas",
	trendRevenue: "Ventas",
	trendVisitsSays: {
		day: "Visitas que empezaron cada día.",
		week: "Visitas que empezaron cada semana."
	},
	trendRevenueSays: {
		day: "Lo vendido cada día; la parte intensa es aquello a lo que se llegó antes por el asistente.",
		week: "Lo vendido cada semana; la parte intensa es aquello a lo que se llegó antes por el asistente."
	},
	day: "Día",
	week: "Semana del",
	period: "Periodo",
	unfinished: "El último aún no ha terminado."
};
// src/report/view/say.ts
var formats = (language, currency) => {
	const plain = (options) => {
		const format = new Intl.NumberFormat(language, {
			useGrouping: "always",
			...options
		});
		return (n) => format.format(n);
	};
	const money = (options) => {
		try {
			return plain({
				...options,
				style: "currency",
				currency
			});
		} catch {
			return plain({
				maximumFractionDigits: 2,
				...options
			});
		}
	};
	return [plain, money];
};
var zoned = (timeZone) => {
	try {
		return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
	} catch {
		return "UTC";
	}
};
/** Words are English or Spanish, numbers and dates of the same language. */
function saying({ language: tag, currency, timeZone, axes }) {
	const isSpanish = /^es\b/i.test(tag);
	const language = isSpanish || /^en\b/i.test(tag) ? tag : "en";
	const [plain, coin] = formats(language, currency);
	const count = plain({ maximumFractionDigits: 0 });
	const decimal = plain({
		minimumFractionDigits: 1,
		maximumFractionDigits: 1
	});
	const whole = plain({
		style: "percent",
		maximumFractionDigits: 0
	});
	const fine = plain({
		style: "percent",
		maximumFractionDigits: 1
	});
	const money = coin();
	const bigMoney = coin({ maximumFractionDigits: 0 });
	const unit = (name, display = "short") => plain({
		style: "unit",
		unit: name,
		unitDisplay: display,
		maximumFractionDigits: 0
	});
	const [seconds, minutes, days] = [
		unit("second"),
		unit("minute"),
		unit("day", "long")
	];
	const dates = (options) => new Intl.DateTimeFormat(language, options);
	const day = dates({
		day: "numeric",
		month: "short",
		year: "numeric",
		timeZone: "UTC"
	});
	const short = dates({
		day: "numeric",
		month: "short",
		timeZone: "UTC"
	});
	const moment = dates({
		dateStyle: "medium",
		timeStyle: "short",
		timeZone: zoned(timeZone)
	});
	const at = (iso) => /* @__PURE__ */ new Date(`${iso}T00:00Z`);
	return {
		language,
		words: isSpanish ? es : en,
		howMade: isSpanish ? howMadeEs : howMadeEn,
		count,
		decimal,
		signed: plain({
			style: "percent",
			maximumFractionDigits: 0,
			signDisplay: "exceptZero"
		}),
		percent: (share) => (Math.abs(share) < .0995 ? fine : whole)(share),
		points: (share) => decimal(share * 100),
		money: (amount) => (Math.abs(amount) >= 1e3 ? bigMoney : money)(amount),
		moneyShort: coin({
			notation: "compact",
			maximumFractionDigits: 1
		}),
		countShort: plain({
			notation: "compact",
			maximumFractionDigits: 1
		}),
		day: (iso) => day.format(at(iso)),
		dayShort: (iso) => short.format(at(iso)),
		span: (from, to) => day.formatRange(at(from), at(axes.bucket === "week" ? addDays(to, 6) : to)),
		moment: (ms) => moment.format(ms),
		time: (total) => {
			const rounded = Math.round(total);
			return rounded < 60 ? seconds(rounded) : `${minutes(Math.floor(rounded / 60))} ${seconds(rounded % 60)}`;
		},
		days
	};
}
// src/report/page.ts
/** The report as one file that opens anywhere: figures, styles and script lie in it, and nothing leaves it. */
/** Beside the built command line; seen from the sources, in `dist`. Throws if nothing was built. */
function builtParts() {
	for (const folder of ["./", "../../dist/cli/"]) {
		const at = (name) => fileURLToPath(new URL(folder + name, import.meta.url));
		if (existsSync(at("report-page.js"))) return {
			script: readFileSync(at("report-page.js"), "utf8"),
			style: readFileSync(at("report-page.css"), "utf8")
		};
	}
	throw new Error("the page of the report is not built: npm run build");
}
var escaped = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
/** JSON that no HTML parser can mistake for markup: its script element ends where it should. */
var asData = (value) => JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
/** Of a bundle: "<\/script" and "<!--" stand in strings only, where a backslash changes nothing. */
var asScript = (source) => source.replace(/<\/(script)/gi, "<\\/$1").replaceAll("<!--", "<\\!--");
var hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
/**
* One HTML page, whole. Its policy names its own script and style sheet by their hashes and allows nothing else: no
* request, no inline handler, no style element (Plot's own is taken out before it is shown, and what it sets on single
* elements goes by the CSSOM, which the policy does not mind).
*/
function reportPage(report, parts = builtParts()) {
	const { language, words } = saying(report);
	const script = asScript(parts.script);
	const style = parts.style.replace(/<\/(style)/gi, "<\\/$1");
	const policy = [
		`default-src 'none'`,
		`script-src ${hashOf(script)}`,
		`style-src ${hashOf(style)}`,
		"img-src data:",
		`base-uri 'none'`,
		`form-action 'none'`
	].join("; ");
	return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(words.title(report.shop))}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="page"><noscript>${escaped(words.needsScript)}</noscript></div>
<script type="application/json" id="report">${asData(report)}<\/script>
<script>${script}<\/script>
</body>
</html>
`;
}
export { reportPage };
