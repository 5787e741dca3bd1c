import { c as readCurrency, l as readPrice, n as clean } from "./thing.js";
import { n as shownAvailability } from "./availability.js";
// src/lib/lazily.ts
/** Makes something when it is first needed, and once; after a failure it is tried again. */
function lazily(make) {
	let made;
	return () => {
		made ??= make().catch((error) => {
			made = void 0;
			throw error;
		});
		return made;
	};
}
// src/platforms/readers/add-words.ts
/** How shops call the button that puts a product in the cart: for people, in many languages, and in their own code. */
var ADD = /add (\w+ )?(to|2) (\w+ )?(cart|basket|bag|trolley)|^(in|to) (the )?(cart|basket|bag)$|(añad|agreg|afeg|adicion|ajout|aggiung|met(tre|ti)|pon)\S* .{0,12}(carr|cest|cist|bolsa|sacol|panier|borsa)|^(a la|al|no|nel|au) (carr|cest|cist|panier)|\b(in|aan) .{0,9}(warenkorb|einkaufswagen|korb|tasche|winkelwagen|winkelmand)|do koš[ií]k|do koszyka|(lägg|legg|læg|put).{0,12}(korg|vagn|kurv)|ostoskori|(^|\s)(в|у|до) (корзин|кошик|количк)|kosárba|adaug.{0,6}co[șşs]|sepete|στο καλάθι|(أضف|إضافة|اضف|اضافة).{0,12}(سل|عرب|حقيب)|הוס.{0,6}(סל|עגל)|カートに|かごに|(加入|放入).?(购物|購物)|장바구니|giỏ hàng|u košaric|v košarico/;
var BUY = /^(buy|order|purchase|pre-?order|comprar?|cómpralo|acheter|commander|acquista|encomendar|kaufen|bestellen|kopen|koop|kup|koupit|kúpiť|objednat|köp|kjøp|køb|osta|купить|купи|заказать|замовити|купити|cumpără|satın al|αγορά|اشتر|شراء|購入|立即购买|구매|mua ngay)(?![a-zß-῿぀-퟿])|^(jetzt|online|sofort) (kaufen|bestellen)|buy (it )?(now|this)/;
var CALLED = /add\W?_?(item|product)?\W?_?(to|2|into)?\W?_?(shopping)?\W?_?(cart|basket|bag|trolley)|(cart|basket|bag|line-item|warenkorb|panier|carrello|carrito|cesta|koszyk)s?\W?_?(button|btn|items?)?\W?_?add\b|add_?item|addproduct|(btn|button|in|to|do)[-_]?(cart|basket|bag)\b|buy\W?_?(now|this|block|button|btn|form|product|it)|^(buy|single_add)|form\W?_?buy|productform|product-form|itemform|cart_quantity|ajout.{0,8}panier|tovarform/;
var OTHER = /wish|favo[ur]|merkzettel|wunsch|compare|vergleich|login|sign.?in|anmeld|newsletter|subscri|search|such|recherch|buscar|szukaj|поиск|check.?out|kasse|paypal|coupon|gutschein|voucher|review|notify|contact|track|history|register|forgot/;
var CHANGE = /update|remove|delete|actuali[sz]|aktuali|mettre à jour|aggiorna|przelicz|пересчитать|empty/;
var COUNT = /\d+ ?(product|produ[kt]|prodott|artí?[ck]|item|položek|товар)/;
/** How surely people read here that it goes in the cart: 2.5 of "In den Warenkorb", 1.5 of "Kaufen", else 0. */
function saysAdd(text) {
	const short = text.slice(0, 200).trim().replace(/\s+/g, " ").toLowerCase();
	return !short || short.length > 50 || COUNT.test(short) ? 0 : ADD.test(short) ? 2.5 : BUY.test(short) ? 1.5 : 0;
}
/** Does one of these names of the shop's code (id, class, action) say so ("addToCartForm", "/cart/add")? */
var calledAdd = (names) => names.toLowerCase().split(/\s+/).some((name) => CALLED.test(name));
/** Is it for something else: search, log in, a wish list, the checkout? */
var isOther = (text) => OTHER.test(text.toLowerCase());
/** Does it change what is in the cart already? */
var changesCart = (text) => CHANGE.test(text.toLowerCase());
// src/platforms/readers/add-button.ts
/** The button that puts the page's product in the cart, for pages that have no form around it. */
/** Everything that visitors press. */
var PRESSED = "button, input[type=submit], input[type=image], input[type=button], a[class], a[onclick], [role=button]";
var MAX_BUTTONS = 400;
/** What an element's attributes say, each cut short. */
var attributes = (element, ...names) => names.map((name) => element.getAttribute(name)?.slice(0, 200) ?? "").join(" ");
/** How surely this button puts something in the cart: 1.5 and more for one that says so, below 0 for another's. */
function scoreButton(button) {
	const said = [button.textContent.slice(0, 200), ...[
		"value",
		"alt",
		"title",
		"aria-label"
	].map((name) => attributes(button, name))];
	const called = attributes(button, "id", "class", "name", "data-action", "data-button-action", "src");
	const says = Math.max(...said.map(saysAdd));
	if (!says && !calledAdd(called)) return 0;
	if (isOther(`${said.join(" ")} ${called}`)) return says ? 1 : -.5;
	return says || 1.5;
}
/** Does it carry the id of what it adds, as themes and scripts write it? */
var namesProduct = (button) => [...button.attributes].some(({ name, value }) => value && /^data-.*(product|sku|variant|item)/.test(name)) || /[?&/](add-to-cart|add|pid|product|sku)[=/]/.test(attributes(button, "href"));
/** Is it of another product than the page's: on a shelf of related ones, in a menu? */
var isBeside = (element) => element.closest("nav, header, footer, aside, [class*=related], [class*=upsell], [class*=cross-sell], [class*=crosssell], [class*=recommend], [class*=carousel], [class*=product-card], [class*=product-miniature], li.product, li.item") !== null;
/**
* The surest button outside of forms, the first of equals; `null` if none says that it adds. `all`, if given, are the
* buttons to choose from.
*/
function findAddButton(document, all) {
	let best = null;
	let most = 2;
	for (const button of [...all ?? document.querySelectorAll("button, input[type=submit], input[type=image], input[type=button], a[class], a[onclick], [role=button]")].slice(0, MAX_BUTTONS)) try {
		if (!all && (isBeside(button) || button.closest("form"))) continue;
		const score = scoreButton(button) + (namesProduct(button) ? 1 : 0);
		if (score > most) [best, most] = [button, score];
	} catch {}
	return best;
}
// src/platforms/readers/add-form.ts
/** The page's own way into the cart: the form that a visitor would send. */
var MAX_FORMS = 200;
var MAX_CONTROLS = 60;
/** From here on it is one: what tells best on captured pages of shops. */
var ENOUGH$1 = 3;
var QUANTITY = /qty|quant|qnt|^qte|menge|anzahl|cantidad|ilosc|aantal|antal|mnozstvi|pocet|kolichestvo|kolvo|ordervalue|^amount|^count$/i;
var PRODUCT = /^(ids?|ref|sku|pid|product|item|add|add-to-cart)$|(product|prod|item|variant|variation|goods|article|artikel|stock|pf|sku|tovar|part)s?\W?_?(id|no|nr|num|number|code|list|ref)|^id_?(product|item|art)|ordereditem|super_attribute|lineitems/i;
var CHOICE = /size|colou?r|option|attribut|variant|style|groesse|taille|talla|rozmiar|model/i;
var SEARCH = /^(q|s|search\w*|keywords?)$/i;
/** Is this what names how many? */
var isQuantity = (control) => control.localName !== "button" && ["name", "id"].some((name) => QUANTITY.test(attributes(control, name)));
var isPress = (element) => /^(button|a)$/i.test(element.localName) || /^(submit|image|button)$/i.test(attributes(element, "type")) || attributes(element, "role") === "button";
/** How surely a form puts a product in the cart; `linked` are its controls that stand elsewhere (`form="its-id"`). */
function scoreForm(form, linked) {
	const controls = [...form.querySelectorAll(`input, select, textarea, ${PRESSED}`)].slice(0, MAX_CONTROLS).concat(linked);
	const named = attributes(form, "id", "name") + attributes(form, "action").replace(/\?.*/, "");
	const score = calledAdd(attributes(form, "id", "class", "name", "action")) ? 1.5 : isOther(named) ? -2 : 0;
	let [button, quantities, product, choice, hidden, against] = [
		0,
		0,
		0,
		0,
		0,
		0
	];
	for (const control of controls) {
		const name = attributes(control, "name");
		const value = attributes(control, "value").trim();
		const type = attributes(control, "type").toLowerCase();
		const names = attributes(control, "name", "id");
		if (PRODUCT.test(name)) product = 1;
		if (isPress(control)) {
			button = Math.max(button, scoreButton(control));
			if (changesCart(`${names} ${value} ${control.textContent.slice(0, 50)}`)) against += 1.5;
			continue;
		}
		if (isQuantity(control)) quantities++;
		if (/select|radio/.test(control.localName + type) && CHOICE.test(names)) choice = .5;
		if (type === "hidden" && (calledAdd(name) || /^(add\w*|cart\W?add|order|buy)$/i.test(value))) hidden = 1;
		if (type === "password") against += 3;
		if (type === "search" || SEARCH.test(name)) against += 1.5;
		if (type === "email" || control.localName === "textarea" || /e?mail/i.test(names)) against += .5;
	}
	if (quantities && !button && controls.length < 4 && buttonBeside(form)) button = 2.5;
	if (quantities > 2) against++;
	return score + button + Math.min(1, quantities) + product + choice + hidden - Math.min(3, against);
}
function buttonBeside(form) {
	let box = form;
	for (let up = 0; up < 3; up++) box = box?.parentElement ?? null;
	return [...box?.querySelectorAll("button, input[type=submit], input[type=image], input[type=button], a[class], a[onclick], [role=button]") ?? []].slice(0, 20).find((button) => saysAdd(button.textContent) > 2 && !button.closest("form"));
}
/** All forms of the page that put a product in the cart with how sure that is, in the document's order. */
function scored(document) {
	const linked = [...document.querySelectorAll("[form]")].slice(0, MAX_CONTROLS);
	return [...document.querySelectorAll("form")].slice(0, MAX_FORMS).flatMap((form) => {
		try {
			const id = attributes(form, "id").trim();
			const score = scoreForm(form, linked.filter((control) => id && attributes(control, "form").trim() === id));
			return score < ENOUGH$1 ? [] : [[form, score]];
		} catch {
			return [];
		}
	});
}
/** Both of the above at one go. */
function findAddForms(document) {
	const all = scored(document);
	const forms = all.filter(([form]) => !isBeside(form));
	const most = Math.max(...forms.map(([, score]) => score));
	return {
		own: forms.find(([, score]) => score === most)?.[0] ?? null,
		all: all.map(([form]) => form)
	};
}
// src/platforms/readers/local-currency.ts
/** Which money a sign means that several countries write: by the shop's address and the page's language. */
/** Countries by their codes, each before its money. */
var OF = "ARARS AUAUD BRBRL CACAD CHCHF CLCLP CNCNY COCOP CZCZK DKDKK GBGBP HKHKD HUHUF ILILS ININR JPJPY KRKRW MXMXN NONOK NZNZD PEPEN PKPKR PLPLN RORON RURUB SASAR SESEK SGSGD TRTRY TWTWD UAUAH UKGBP USUSD UYUYU ZAZAR AEAED".split(" ");
var EURO = /^(AT|BE|CY|DE|EE|ES|FI|FR|GR|HR|IE|IT|LT|LU|LV|MT|NL|PT|SI|SK)$/;
/** Signs and words that stand for one money, besides those that everybody knows. */
var WORDS = [
	[/\blei\b|\bron\b/i, "RON"],
	[/\bkn\b/i, "HRK"],
	[/\bft\b/i, "HUF"],
	[/kč/i, "CZK"],
	[/руб|\bр\./i, "RUB"],
	[/грн/i, "UAH"],
	[/ر\.?\s?س|ريال سعودي/, "SAR"],
	[/د\.?\s?إ/, "AED"],
	[/원/, "KRW"],
	[/\btl\b/i, "TRY"]
];
var SHARED = /\$|\bkr\b|[¥円元]|\brs\b/i;
/** ISO 4217 of a sign or of no sign in a country; `null` where nobody can tell. */
function localCurrency(text, url, lang, hint) {
	const word = WORDS.find(([sign]) => sign.test(text))?.[1];
	if (word) return word;
	const host = new URL(url).hostname.toUpperCase();
	const money = [/\.([A-Z]{2})$/.exec(host)?.[1], /-([A-Z]{2})\b/i.exec(lang)?.[1]?.toUpperCase()].map((one) => one && EURO.test(one) ? "EUR" : OF.find((code) => code.startsWith(one ?? "-"))?.slice(2)).find(Boolean);
	const sign = SHARED.exec(text)?.[0].toLowerCase();
	const fits = (code) => !!code && (!sign || (sign === "$" ? /D$|ARS|CLP|COP|MXN|UYU/ : sign === "kr" ? /[SN]EK|NOK|DKK|CZK/ : sign === "rs" ? /INR|PKR/ : /JPY|CNY|TWD/).test(code));
	if (fits(money)) return money ?? null;
	if (fits(hint)) return hint;
	return sign === "$" && /\.(COM|NET|ORG)$/.test(host) && /^(en|$)/i.test(lang) ? "USD" : null;
}
// src/platforms/readers/walk.ts
/** The page in the order in which it is read, without what nobody sees and without what is not the product's. */
var UNSEEN = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE SELECT svg SVG IFRAME NAV FOOTER DEL S STRIKE TEXTAREA".split(" "));
/** Parts of the page about other things, by the names that shops give them: other products, reviews, menus. */
var ASIDE = /relat(ed|ion)|recom|up-?sell|cross-?sell|similar|also-?(like|bought|viewed)|accessor|bought-together|^review|^rating| review| rating|mini-?(cart|basket)|cart-?(drawer|popup)|menu|navi|footer|breadcrumb|cookie|newsletter|recently|sponsor|warrant|insurance|popup|modal|swogo|sims-/;
/** Class and id of an element as one text in lower case, " " where there are none: patterns that fold case are slow. */
var namesOf = (element) => `${element.getAttribute("class") ?? ""} ${element.id}`.toLowerCase();
/** Is this not of the page's own product, or not seen at all? */
function isAside(element) {
	if (UNSEEN.has(element.tagName) || element.hasAttribute("hidden")) return true;
	const style = element.getAttribute("style");
	if (style && /display:\s*none|line-through/.test(style)) return true;
	const names = namesOf(element);
	return names.length > 1 && ASIDE.test(names);
}
/** Texts from `start` on, in the order of the page, until `end` ends; at most `most` nodes are looked at. */
function textsFrom(start, most, end) {
	const texts = [];
	let node = start;
	let seen = 0;
	return (place) => {
		while (node && seen++ < most && place >= texts.length) {
			let next = null;
			if (node.nodeType === 3) {
				if (/\S/.test(node.data)) texts.push(node);
			} else if (node.nodeType === 1 && (node === start || !isAside(node))) next = node.firstChild;
			while (!next && node && node !== end) {
				next = node.nextSibling;
				node = node.parentNode;
			}
			node = next;
		}
		return texts[place];
	};
}
// src/platforms/readers/main-heading.ts
/** What else names a product where there is no h1. */
var OTHERS = ".h1,h2,[itemprop=\"name\"],[class*=\"title\" i],[class*=\"name\" i]";
var words = (text) => text.toLowerCase().split(/[\s\u00a0|,.:;!?()[\]/"'’–—-]+/).filter(Boolean);
/** Of several the one whose words the page's title has too; `null` if there is none with a text. */
function mainHeading(document, { metas, headings }) {
	const title = metas.find((meta) => meta.getAttribute("property") === "og:title")?.getAttribute("content");
	const said = new Set(words(`${title ?? ""} ${document.title}`));
	let most = 0;
	const best = (headings, first, least) => {
		let found = null;
		for (let i = 0; i < first && i < headings.length; i++) {
			const heading = headings[i];
			if (least && isAside(heading)) continue;
			const own = words(clean(heading.textContent)).slice(0, 12);
			const share = own.filter((word) => said.has(word)).length / (own.length || 1);
			const score = own.length > least && share >= least ? share * Math.min(6, own.length) + .1 : 0;
			if (score <= most) continue;
			found = heading;
			most = score;
		}
		return found;
	};
	const h1 = best(headings, 50, 0);
	return most > .5 ? h1 : best(document.querySelectorAll(OTHERS), 80, .8) ?? h1;
}
// src/platforms/readers/shown-cards.ts
/** Does the page offer many products to look at, each with a price and a way to its own page? */
var PRICES = "[itemprop=\"price\"],[class*=\"price\" i],[id*=\"price\" i],[class*=\"preis\" i],[class*=\"prix\" i]";
var ELSEWHERE = /menu|nav|side-?(bar|col)|foot|head|recently|col-(left|right)|(left|right)-?col/;
var MOST$1 = 120;
/** Are there different addresses beside prices in the page's middle, `least` of them or more? */
function hasCards(document, least) {
	const addresses = /* @__PURE__ */ new Set();
	const known = /* @__PURE__ */ new Map();
	const isMiddle = (element) => {
		if (!element || element.tagName === "BODY") return true;
		let is = known.get(element);
		if (is === void 0) {
			is = !/^(HEADER|FOOTER|NAV|ASIDE)$/.test(element.tagName) && !ELSEWHERE.test(namesOf(element)) && isMiddle(element.parentElement);
			known.set(element, is);
		}
		return is;
	};
	const prices = document.querySelectorAll(PRICES);
	for (let i = 0; i < prices.length && i < MOST$1; i++) {
		const price = prices[i];
		if (!isMiddle(price) || !/\d/.test(price.textContent.slice(0, 200))) continue;
		let card = price;
		for (let up = 0; card && up < 6; up++, card = card.parentElement) {
			const href = (card.closest("a[href]") ?? card.querySelector("a[href]"))?.getAttribute("href") ?? "#";
			if (/^(#|javascript|mailto)/.test(href)) continue;
			if (addresses.add(href).size >= least) return true;
			break;
		}
	}
	return false;
}
// src/platforms/readers/shown-facts.ts
var NUMBER = /(?:^|[\s(|])(?:sku|ref(?:er[eê]n[czt]\w*)?|art(?:ikel|icle|[ií]culo|icolo|\.)?[-\s.]*(?:nr|no|num\w*|n[°º]|code|id)|item\s?(?:#|no|number|code)|(?:product|produkt|prod)[-\s]?(?:code|id|nr|number|nummer|no)|best(?:ell)?[-\s.]*(?:nr|nummer)|c[oó]d(?:igo|ice)?(?:\s(?:produs|prodotto|producto|do produto))?|(?:objednac\S+ )?k[oó]d(?: \S+)?|катал\S+ номер|артикул|код(?: товара)?|cikkszám|código|id|anzeigen?-?(?:nr|id|nummer)|ad\s?(?:id|number))\s*[.:#№]*\s*[:#]?\s*([a-z\d][\w./-]{2,23})(?=$|[\s),|])/;
var EAN = /(?:ean|gtin|isbn|upc)[\s\w-]{0,5}[:#]?\s*((?:\d[\s-]?){8,14})(?=$|\D)/i;
var MOST = 160;
/** What these texts say; what nobody says is `null`. */
function shownFacts(texts) {
	let availability = null;
	let sku = null;
	let gtin = null;
	let before = "";
	for (let i = 0; i < MOST && !(availability && sku && gtin); i++) {
		const text = texts(i)?.data.trim();
		if (!text) break;
		if (text.length > 80) {
			before = "";
			continue;
		}
		if (i < 110) availability ??= shownAvailability(text);
		if (/\d/.test(text)) {
			const said = `${before} ${text}`;
			const found = sku ? null : NUMBER.exec(said.toLowerCase());
			if (found && /\d/.test(found[1])) {
				const end = found.index + found[0].length;
				sku = said.slice(end - found[1].length, end).replace(/[./-]+$/, "");
			}
			gtin ??= EAN.exec(said)?.[1]?.replace(/\D/g, "") ?? null;
		}
		before = text;
	}
	return {
		availability,
		sku,
		gtin
	};
}
// src/platforms/readers/is-in-card.ts
/** Is something on the page a part of another product's card? */
var leadsAway = (link) => !!link && !/^(#|javascript:|mailto:|tel:)|\.(jpe?g|png|webp|gif)/i.test(link.getAttribute("href") ?? "#");
/** Does it belong to something that has a page of its own: is it in a link, or beside a picture that is one? */
function isInCard(block, heading) {
	if (leadsAway(block.closest("a[href]"))) return true;
	let card = block.parentElement;
	for (let up = 0; card && up < 4 && !card.contains(heading); up++, card = card.parentElement) if (leadsAway(card.querySelector("a[href] img")?.closest("a") ?? null)) return true;
	return false;
}
// src/platforms/readers/shown-text.ts
/** A price as it is put together of small elements. */
/** The text of a small element as a visitor reads it: no crossed-out part, "173<sup>34</sup>" is 173.34. */
function shownText(element) {
	let said = "";
	const texts = textsFrom(element, 60, element);
	for (let i = 0, one = texts(0); one; one = texts(++i)) {
		const text = one.data.replace(/\s+/g, " ");
		said += /\d$/.test(said) ? /^ ?\d\d ?$/.test(text) ? `.${text.trim()}` : /^\d/.test(text) ? ` | ${text}` : text : text;
	}
	return said.trim();
}
// src/platforms/readers/shown-price.ts
var PRICE = /pri[cxs]e?s?|prei[sc]|precio|preco|prezz[oi]|prijs|cena|cijena|prc|fiyat|hinta/;
/** What people pay now, and what is next to it: crossed out, a unit's, without tax, a month's, of delivery, saved. */
var NOW = /new|sale|special|current|final|now|our|offer|deal|actual|active|selling|buy|main/;
var NOT = /old|\bwas|list-?price|strike|cross|compare|rrp|uvp|msrp|retail|before|previous|sav(e|ing)|discount|shipping|delivery|versand|unit-?price|per-?unit|base-?price|instal|month|financ|excl|without|points|deposit|threshold|filter|barred|barrato|tachad|gestrichen|through|full-?price|original|stroke|anterior|ancien|precedente/;
var CROSSED = /old-?price|strike|crossed|barr(ed|ato)|tachad|gestrichen|through|full-?price|original-?price|list-?price/;
/** Without tax and with tax are both shown: only one of them is ours, and it depends on who looks. */
var NET = /no-?tax|excl-?tax|tax-?ex|net-?price|bez dph|excl|exkl|netto|sin iva|ex\.? vat|hors taxe/;
var NOT_SAID = /\b(was|rrp|uvp|msrp|list price|saved?|you save|statt|ehem|antes|pvpr|before|shipping|delivery|versand|lieferung|livraison|env[ií]o|frete|spedizion\w*|month|monat|mois|mes|rata|rate|cuotas?|parcelas?|risparmi\w*|ahorr\w*|[eé]conomi\w*|sparen|points?|punkte|over|orders?|from .* to|free|gratis|minimum|steuer)\b|每期|利率|\d\s?[x×]\s|原價|市價/;
var SIGN = /[$€£¥₹₽₺₩₪₴฿₫₦₱円元원]|\b(kr|lei|ron|kn|ft|tl|rs|eur|usd|gbp|chf|pln|czk|huf|sek|nok|dkk|aud|cad|nzd|brl|mxn|inr|try|sar|aed)\b|zł|kč|р\.|руб|грн|лв|дин|ر\.?س|د\.?إ|ريال|تومان/;
/** Is all of its text shorter than a line? */
var isShort = (element) => {
	const text = element.textContent;
	return text.length < 400 && text.replace(/\s+/g, " ").length < 60;
};
/** The smallest element around a text that shows a price with its sign, else one that is called a price; and its label. */
function priceAround(text) {
	let block = text.parentElement;
	let found;
	let label = "";
	for (let i = 0; block && i < 5 && block.childNodes.length < 9 && isShort(block); i++) {
		const said = shownText(block);
		const amount = readPrice(`${said} ¤`);
		if (found && amount !== found.amount) break;
		label = said;
		const sign = SIGN.test(said.toLowerCase());
		const named = () => PRICE.test(namesOf(block) + namesOf(block.parentElement));
		if (amount && said.length < 40 && !/\d{8}/.test(said) && (found ? sign && !found.sign : sign || named())) found = {
			block,
			said,
			amount,
			sign
		};
		block = block.parentElement;
	}
	return found && {
		...found,
		label
	};
}
/** Beyond a price that is as good as sure nothing but other prices is found: how many texts further. */
var ENOUGH = 30;
/** Prices in these texts, which stand after the heading or in the form that buys. */
async function prices(texts, heading, said, gone, breathe) {
	const list = [];
	let last = null;
	let before = "";
	let number = null;
	for (let at = 0, text = texts(0); text; text = texts(++at)) {
		const rest = breathe();
		if (rest) await rest;
		const words = text.data.trim();
		if (list.some((one) => one.confidence > .7 && at - one.at > ENOUGH)) break;
		const label = before;
		before = words;
		const ofNumber = number && words.length < 5 && SIGN.test(words.toLowerCase()) ? number : null;
		number = null;
		if (!ofNumber && (words.length > 60 || !/\d/.test(words) || last?.contains(text))) continue;
		const found = ofNumber ? joined(ofNumber, words) : priceAround(text);
		if (!found && /^\d[\d.,]*$/.test(words)) number = text;
		if (!found || isAside(found.block)) continue;
		last = found.block;
		const up = found.block.parentElement;
		const names = namesOf(found.block) + namesOf(up);
		const card = isInCard(found.block, heading);
		if (said.includes(found.amount) && !card && !NOT.test(names)) return [{
			amount: found.amount,
			text: found.said,
			at,
			card,
			net: false,
			confidence: .95
		}];
		if (NOT.test(names) || NOT_SAID.test(found.label.toLowerCase()) || label.length < 25 && !/\d/.test(label) && NOT_SAID.test(label.toLowerCase())) {
			if (CROSSED.test(names)) gone.push(found.amount);
			continue;
		}
		if (/^[-–—]$/.test(label) && list.at(-1)?.at === at - 2) continue;
		list.push({
			amount: found.amount,
			text: found.said,
			at,
			card,
			net: NET.test(names + found.label.toLowerCase()),
			confidence: .3 + (PRICE.test(names + namesOf(up.parentElement ?? up)) ? .25 : 0) + (found.sign ? .25 : 0) + (NOW.test(names) || /^(b|strong|big|font)$/i.test(found.block.tagName) || /font|bold/.test(found.block.getAttribute("style") ?? "") ? .1 : 0) - (card ? .4 : 0) - Math.min(.4, at / 200)
		});
	}
	return list;
}
/** A number and the sign after it. */
function joined(number, sign) {
	const said = `${number.data.trim()} ${sign}`;
	const amount = readPrice(said);
	return amount && number.parentElement ? {
		block: number.parentElement,
		said,
		amount,
		sign: true,
		label: said
	} : null;
}
/** Looks after the heading, then in the form that buys; `beside` are amounts that are shown close to it, `gone` those that nobody pays. */
async function shownPrice(document, heading, after, around, said, breathe) {
	const gone = [];
	const below = await prices(after, heading, said, gone, breathe);
	const near = below.some(({ amount, confidence }) => confidence > .7 || said.includes(amount)) ? below : [...below, ...await prices(await around(), heading, said, gone, breathe)];
	const list = near.length ? near : await anywhere(document, heading, said, gone, breathe);
	const best = [...list].sort((a, b) => b.confidence - a.confidence)[0];
	if (!best) return {
		shown: null,
		beside: [],
		gone
	};
	const rival = list.find((one) => one.amount !== best.amount && best.confidence - one.confidence < .08 && Math.abs(one.at - best.at) < 12);
	const agreed = list.filter((one) => one.amount === best.amount).length > 1;
	return {
		shown: {
			amount: best.amount,
			text: best.text,
			card: best.card,
			confidence: Math.max(0, Math.min(.95, best.confidence - (rival || best.net ? .35 : 0) + (agreed ? .05 : 0)))
		},
		beside: list.filter((one) => one.confidence > .3 && Math.abs(one.at - best.at) < 30).map((one) => one.amount),
		gone
	};
}
var MARKED = "[itemprop=\"price\"],[class*=\"price\" i],[id*=\"price\" i]";
/** Where no heading leads to it: the first that is marked as a price and is nobody else's. */
async function anywhere(document, heading, said, gone, breathe) {
	const marked = [...document.querySelectorAll(MARKED)].slice(0, 30);
	const found = [];
	for (const one of marked) if (!one.closest("header,footer,nav,aside") && one.textContent.length < 90) found.push(...await prices(textsFrom(one, 40, one), heading, said, gone, breathe));
	return found.map((one) => ({
		...one,
		confidence: one.confidence - .1
	}));
}
// src/platforms/read-visible.ts
/** How much of the page is looked at, after the heading. */
var NODES = 700;
/** Of so many forms that add none is the page's own. */
var MANY = 4;
/** The form that buys, or the button where there is no form; `null` where each of many products has one. */
async function buyPart(document, breathe) {
	const { own, all } = findAddForms(document);
	if (all.length >= MANY) return null;
	await breathe();
	const button = own ?? findAddButton(document);
	if (button) return button;
	const called = [...document.querySelectorAll(`${PRESSED},img[id]`)].filter((one) => calledAdd(attributes(one, "id", "class")));
	return called.length < MANY ? called[0] ?? null : null;
}
var none = () => void 0;
var NOTHING = {
	availability: null,
	sku: null,
	gtin: null
};
/** Reads heading, price, stock and numbers where a visitor would look for them; `said` is what the page's data says: prices, all else of the product, the kind of page. */
async function readVisible({ document, url }, page, hint, breathe, said) {
	const heading = mainHeading(document, page);
	await breathe();
	const buying = lazily(() => buyPart(document, breathe));
	let texts;
	const after = heading ? textsFrom(heading, NODES) : none;
	const around = async () => {
		const buy = await buying();
		const area = buy?.parentElement ?? buy;
		await breathe();
		texts ??= area ? textsFrom(area, NODES / 3, area) : none;
		return texts;
	};
	const { shown, beside, gone } = await shownPrice(document, heading, after, around, said.prices, breathe);
	await breathe();
	const below = said.all ? NOTHING : shownFacts(after);
	await breathe();
	const inside = said.all || below.availability && below.sku ? NOTHING : shownFacts(await around());
	const buy = said.type && (said.all || below.availability) ? null : await buying();
	const facts = {
		availability: below.availability ?? inside.availability ?? null,
		sku: below.sku ?? inside.sku ?? null,
		gtin: below.gtin ?? inside.gtin ?? null
	};
	const isDisabled = buy?.matches(":disabled") || !!buy?.querySelector("[type=submit]:disabled,button:disabled");
	const gtin = facts.gtin && /^(\d{8}|\d{12,14})$/.test(facts.gtin) ? facts.gtin : null;
	const price = shown && shown.confidence >= .5 ? shown : null;
	const visible = {
		price: shown,
		beside,
		gone,
		typeConfidence: 0,
		product: {
			title: clean(heading?.textContent),
			currency: shown ? readCurrency(shown.text) ?? localCurrency(shown.text, url, document.documentElement.lang, hint) : null,
			availability: facts.availability ?? (buy ? isDisabled ? "OutOfStock" : "InStock" : null),
			sku: facts.sku,
			gtin
		}
	};
	if (price && (heading || buy)) Object.assign(visible, {
		type: "product",
		typeConfidence: buy ? .8 : .65
	});
	else if (hasCards(document, shown?.card ? 3 : 6)) Object.assign(visible, {
		type: "listing",
		typeConfidence: .55
	});
	else if (heading && buy && shown) Object.assign(visible, {
		type: "product",
		typeConfidence: .5
	});
	return visible;
}
export { readVisible };
