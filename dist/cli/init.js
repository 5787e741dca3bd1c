import { n as isAvailable } from "./safe-url.js";
import { c as fieldOf, d as asNumber, o as decodeEntities, p as memo } from "./read-catalogue.js";
import { n as isObject, t as dig } from "./dig.js";
import { t as parseJson } from "./parse-json.js";
import { t as count } from "./count.js";
import { t as findCatalog } from "./find-catalog.js";
import { readFile, stat, writeFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";
import { parseArgs } from "node:util";
// src/init/cuts.ts
/** Round numbers that part a field's numbers into bands with about as many products each. */
/** Half the width, in shares of a band, of the window in which the roundest number is looked for. */
var WINDOW = .3;
/** At most `bands - 1` cuts, ascending; each has products on both sides. `sorted` are finite numbers, ascending. */
function cuts(sorted, bands) {
	const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
	const found = [];
	const last = sorted.at(-1);
	for (let n = 1; n < bands; n++) {
		const cut = roundest(at((n - WINDOW) / bands), at((n + WINDOW) / bands), at(n / bands));
		const before = found.at(-1) ?? Number.NEGATIVE_INFINITY;
		const between = sorted.some((number) => number > before && number <= cut);
		if (cut > before && cut < last && between) found.push(cut);
	}
	return found;
}
/** The number with the fewest digits from `low` to `high`; of several, the one nearest to `middle`. */
function roundest(low, high, middle) {
	if (!(low < high)) return low;
	const top = Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE)));
	for (let power = top; power > top - 6; power--) for (const step of [
		10,
		5,
		2.5,
		2,
		1
	]) {
		if (step === 2.5 && power < 1) continue;
		const unit = step * 10 ** power;
		const near = [Math.floor(middle / unit), Math.ceil(middle / unit)].map((times) => Number((times * unit).toPrecision(12))).filter((number) => number >= low && number <= high).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
		if (near[0] !== void 0) return near[0];
	}
	return middle;
}
// src/init/say-draft.ts
/** How a draft says things: in the shop's language, and in English beside it where that is known. */
/** One text for an English shop, one a language for a Spanish one; a bare word is nobody's translation. */
var sayDraft = (words, language) => typeof words === "string" || words[0] === words[1] ? String(typeof words === "string" ? words : words[0]) : language === "es" ? {
	es: words[1],
	en: words[0]
} : words[0];
/** A number in the language; years without separator. */
var sayNumber = (number, language, grouped = true) => formatOf(`${language} ${grouped}`).format(number);
var formatOf = memo((how) => {
	const [language, grouped] = how.split(" ");
	return new Intl.NumberFormat(language, {
		useGrouping: grouped === "true",
		maximumFractionDigits: 6
	});
});
// src/init/bands.ts
/** Numbers as a few options: each number itself where there are few, else bands with round ends. */
/** So many different numbers are options of their own; and so many years, which are short and which everybody can place. */
var FEW = 8;
var FEW_YEARS$1 = 14;
/** Options of a number field, ascending; fewer than two: they tell nothing. `unit` is said after the number; `isWhole`: no number of the field has a fraction. */
function bands(numbers, unit, isYear, isWhole = numbers.every(Number.isInteger)) {
	const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
	const counts = /* @__PURE__ */ new Map();
	for (const number of sorted) counts.set(number, (counts.get(number) ?? 0) + 1);
	const tail = unit && ` ${unit}`;
	const both = (en, es) => [en((n) => sayNumber(n, "en", !isYear)), es((n) => sayNumber(n, "es", !isYear))];
	if (counts.size <= (isYear ? FEW_YEARS$1 : FEW)) return [...counts].filter(([, count]) => count >= sorted.length * .02).map(([number]) => ({
		name: String(number),
		label: both((say) => `${say(number)}${tail}`, (say) => `${say(number)}${tail}`),
		wish: { is: number }
	}));
	const ends = cuts(sorted, sorted.length < 24 ? 3 : sorted.length < 60 ? 4 : sorted.length < 150 ? 5 : 6);
	const [least, most] = [sorted[0], sorted.at(-1)];
	const isCounted = most - least <= 60 && isWhole;
	const next = (cut) => isCounted ? cut + 1 : cut;
	return [...ends, void 0].map((atMost, i) => {
		const before = ends[i - 1];
		const atLeast = before === void 0 ? void 0 : next(before);
		if (atLeast === void 0) return {
			name: `up to ${atMost}`,
			label: both((say) => isYear ? `${say(atMost)} or earlier` : `Up to ${say(atMost)}${tail}`, (say) => `Hasta ${say(atMost)}${tail}`),
			wish: { atMost }
		};
		if (atMost === void 0) return {
			name: `over ${before}`,
			label: both((say) => isYear ? `${say(atLeast)} or later` : `Over ${say(before)}${tail}`, (say) => isYear ? `De ${say(atLeast)} en adelante` : `Más de ${say(before)}${tail}`),
			wish: { atLeast }
		};
		const said = (say) => atLeast === atMost ? say(atMost) : `${say(atLeast)}–${say(atMost)}`;
		return {
			name: `${atLeast} to ${atMost}`,
			label: both((say) => `${said(say)}${tail}`, (say) => `${said(say)}${tail}`),
			wish: {
				atLeast,
				atMost
			}
		};
	});
}
// src/init/known-kinds.ts
/**
* Words that most shops have, a line each: the names that it goes by; what it is called; how one asks for it; how much
* visitors care; "must" where a near miss is none. English before Spanish; what is not known is left empty.
*/
var KNOWN_KINDS = `
cylinders|cilindros; Cylinders / Cilindros; How many cylinders? / ¿Cuántos cilindros?
colour|color|colores; Colour / Color; Which colour would you like? / ¿De qué color?; 0.6
material|materiales|fabric|tejido; Material / Material; Which material? / ¿De qué material?
gender|sex|genero|sexo; For / Para; Who is it for? / ¿Para quién es?; ; must
age group|edad|grupo de edad; Age / Edad; For what age? / ¿Para qué edad?; ; must
style|estilo; Style / Estilo; Which style? / ¿Qué estilo te gusta?
use|usage|purpose|uso|finalidad|aplicacion; Use / Uso; What will you use it for? / ¿Para qué lo vas a usar?; 1.3
mount|mounting|place|placement|installation|colocacion|montaje|instalacion|ubicacion; Placement / Colocación; Where will you put it? / ¿Dónde lo vas a poner?; 1.2
features|feature|extras|functions|caracteristicas|funciones; Features / Lleva; What should it have? / ¿Qué debe llevar?
tags|tag|etiquetas|etiqueta; Features / Características; What matters to you? / ¿Qué es importante para ti?; 0.4
origin|country|country of origin|made in|origen|pais|procedencia|region; Origin / Origen; Where should it come from? / ¿De dónde lo prefieres?
energy|energy class|energy label|energy efficiency class|clase energetica|eficiencia energetica; Energy class / Clase energética; Which energy class? / ¿Qué clase energética?
type|kind|product type|tipo|clase|tipo de producto; Type / Tipo; Which type? / ¿De qué tipo?; 1.2
category|product category|department|section|categoria|familia|seccion|departamento; Category / Categoría; What are you looking for? / ¿Qué buscas?
brand|manufacturer|vendor|make|marca|fabricante; Brand / Marca; Do you prefer a brand? / ¿Prefieres alguna marca?; 0.4
flavour|flavor|sabor; Flavour / Sabor; Which flavour? / ¿Qué sabor?
grape|grapes|grape variety|uva|uvas|variedad de uva; Grape / Uva; Which grape? / ¿Qué uva prefieres?
variety|variedad; Variety / Variedad
appellation|denominacion de origen|do|d o; Region / Denominación; From which region? / ¿De qué denominación?
pairing|pairings|food pairing|maridaje; Goes with / Va bien con; What will go with it? / ¿Con qué lo vas a acompañar?
shape|forma; Shape / Forma; Which shape? / ¿Qué forma prefieres?
fit|corte; Fit / Corte; Which fit? / ¿Qué corte prefieres?
finish|acabado; Finish / Acabado; Which finish? / ¿Qué acabado prefieres?; 0.7
scent|fragrance|aroma|fragancia; Scent / Aroma; Which scent? / ¿Qué aroma prefieres?
skin type|tipo de piel; Skin type / Tipo de piel; What is your skin like? / ¿Cómo es tu piel?; 1.2; must
roast|tueste; Roast / Tueste; Which roast? / ¿Qué tueste prefieres?
level|nivel; Level / Nivel; What is your level? / ¿Qué nivel tienes?; 1.2
doors|puertas; Doors / Puertas; How many doors? / ¿Cuántas puertas?
seats|plazas|asientos; Seats / Plazas; How many seats? / ¿Cuántas plazas?
people|persons|personas|comensales; People / Personas; For how many people? / ¿Para cuántas personas?
`;
// src/init/known-measures.ts
/**
* Numbers that most shops have, a line each: the names that it goes by; what it is called; how one asks for it; its unit;
* which way is better; what less of it is called; more of it; how much visitors care; "must" where a near miss is none.
* English before Spanish; what is not known is left empty.
*/
var KNOWN_MEASURES = `
noise|noise level|loudness|sound level|decibels|db|ruido|nivel de ruido|nivel sonoro|sonoridad; Noise / Ruido; How quiet should it be? / ¿Cómo de silencioso lo quieres?; dB; less; Quieter / Más silencioso; Louder / Más ruidoso; 1.2
weight|peso|masa|shipping weight; Weight / Peso; How heavy may it be? / ¿Cuánto puede pesar?; kg; less; Lighter / Más ligero; Heavier / Más pesado
power|wattage|watts|watt|potencia|potencia electrica|vatios; Power / Potencia; How powerful should it be? / ¿Qué potencia necesitas?; W; ; Less powerful / Menos potente; Stronger / Más potente
horsepower|hp|caballos|cv|caballos de fuerza; Power / Potencia; How powerful should it be? / ¿Qué potencia necesitas?; hp; more; Less powerful / Menos potente; Stronger / Más potente
miles per gallon|mpg|fuel economy|economy; Miles per gallon / Millas por galón; How far should it go on a gallon? / ¿Cuántas millas debe hacer por galón?; mpg; more; Less economical / Menos ahorrador; More economical / Más ahorrador
consumption|energy consumption|consumo|consumo energetico; Consumption / Consumo; ; ; less; More economical / Más ahorrador; Thirstier / De más consumo
acceleration|aceleracion; Acceleration / Aceleración; How fast off the mark, in seconds? / ¿En cuántos segundos debe acelerar?; s; less; Quicker / Más rápido; Slower / Más lento
displacement|engine size|cilindrada; Engine size / Cilindrada; ; ; ; Smaller engine / Menos cilindrada; Larger engine / Más cilindrada
battery|battery life|autonomy|runtime|bateria|autonomia|duracion de la bateria; Battery life / Autonomía; How long should the battery last? / ¿Cuánto debe durar la batería?; h; more; Shorter life / Menos autonomía; Lasts longer / Más autonomía; 1.1
battery capacity|capacidad de la bateria; Battery / Batería; ; mAh; more; Smaller battery / Menos batería; Larger battery / Más batería
room|room size|area|surface|coverage|superficie|estancia|metros cuadrados|cobertura; Room / Estancia; How large is the room? / ¿Cómo de grande es la estancia?; m²; ; For a smaller room / Para menos espacio; For a larger room / Para más espacio; 1.3
airflow|caudal|caudal de aire|flujo de aire; Airflow / Caudal de aire; How much air should it move? / ¿Cuánto aire debe mover?; m³/h; more; Less air / Menos aire; More air / Más aire
capacity|volume|capacidad|volumen; Capacity / Capacidad; How much should it hold? / ¿Qué capacidad necesitas?; ; more; Smaller / Más pequeño; Holds more / Más capacidad
tank|tank capacity|deposito; Tank / Depósito; How large a tank? / ¿Qué capacidad de depósito?; l; more; Smaller tank / Menos depósito; Larger tank / Más depósito
height|altura|alto; Height / Altura; How tall may it be? / ¿Qué altura puede tener?; cm; ; Lower / Más bajo; Taller / Más alto; 0.7
width|anchura|ancho; Width / Anchura; How wide may it be? / ¿Qué anchura puede tener?; cm; ; Narrower / Más estrecho; Wider / Más ancho; 0.8
depth|profundidad|fondo; Depth / Profundidad; ; cm; ; Less deep / Menos profundo; Deeper / Más profundo; 0.7
length|longitud|largo; Length / Longitud; ; cm; ; Shorter / Más corto; Longer / Más largo; 0.8
screen size|screen|display size|diagonal|pantalla|tamano de pantalla|pulgadas; Screen / Pantalla; How large a screen? / ¿Qué tamaño de pantalla?; ″; ; Smaller screen / Pantalla más pequeña; Larger screen / Pantalla más grande; 1.2
storage|almacenamiento|disk|disco; Storage / Almacenamiento; ; ; more; Less storage / Menos almacenamiento; More storage / Más almacenamiento
ram|memory|memoria|memoria ram; Memory / Memoria; ; ; more; Less memory / Menos memoria; More memory / Más memoria
speed|max speed|top speed|velocidad|velocidad maxima; Speed / Velocidad; ; ; more; Slower / Más lento; Faster / Más rápido
range|reach|alcance; Range / Alcance; ; ; more; Less range / Menos alcance; Goes further / Más alcance
brightness|lumens|luminosity|brillo|lumenes|luminosidad; Brightness / Luminosidad; ; lm; more; Dimmer / Menos luz; Brighter / Más luz
warranty|guarantee|garantia; Warranty / Garantía; ; ; more; Shorter warranty / Menos garantía; Longer warranty / Más garantía; 0.6
upkeep|running cost|running costs|mantenimiento|coste de uso; Running costs / Mantenimiento; What may it cost to run? / ¿Cuánto puede costar mantenerlo?; ; less; Cheaper to run / Más barato de mantener; Dearer to run / Más caro de mantener
extraction|extraccion; Extraction / Extracción; How much water a day should it take out? / ¿Cuánta agua al día debe sacar?; l; more; Takes out less / Extrae menos; Takes out more / Extrae más
voltage|voltaje|tension; Voltage / Voltaje; Which voltage do you need? / ¿Qué voltaje necesitas?
diameter|diametro; Diameter / Diámetro; Which diameter do you need? / ¿Qué diámetro necesitas?; ; ; Smaller / Más pequeño; Larger / Más grande
year|model year|vintage|ano|anada|ano del modelo; Year / Año; From which years? / ¿De qué años?; ; ; Older / Más antiguo; Newer / Más nuevo
size|talla|clothing size|shoe size|tamano|numero; Size / Talla; Which size do you need? / ¿Qué talla necesitas?; ; ; Smaller / Más pequeño; Larger / Más grande; 1.2; must
`;
// src/init/known-field.ts
/** Fields that most shops have, in English and Spanish: what they are called, which way is better, how one asks for them. */
var both = (cell) => {
	const [en, es] = cell?.split(" / ") ?? [];
	return en && es ? [en, es] : void 0;
};
var cellsOf = (table) => table.trim().split("\n").map((line) => line.split(";").map((cell) => cell.trim()));
var BY_NAME = /* @__PURE__ */ new Map();
function learn(names, label, field) {
	const known = {
		label: both(label) ?? ["", ""],
		...field
	};
	for (const name of names.split("|")) BY_NAME.set(name, known);
}
for (const [names = "", label, ask, matters, must] of cellsOf(KNOWN_KINDS)) learn(names, label, {
	ask: both(ask),
	matters: Number(matters || 1),
	must: !!must
});
for (const [names = "", label, ask, unit, better, less, more, matters, must] of cellsOf(KNOWN_MEASURES)) learn(names, label, {
	ask: both(ask),
	unit: unit || void 0,
	better: better === "less" || better === "more" ? better : void 0,
	less: both(less),
	more: both(more),
	matters: Number(matters || 1),
	must: !!must
});
/** What is known of a field that goes by this name (folded by `readName`); undefined: nothing. */
var knownField = (name) => BY_NAME.get(name);
// src/init/read-name.ts
/** A field's name as people would say it, with the unit that many catalogues write behind it. */
/** Ends of names, and the unit that they stand for. */
var UNITS = {
	lbs: "lb",
	lb: "lb",
	oz: "oz",
	kg: "kg",
	kgs: "kg",
	kilos: "kg",
	g: "g",
	grams: "g",
	gramos: "g",
	mm: "mm",
	cm: "cm",
	m: "m",
	km: "km",
	inch: "″",
	inches: "″",
	pulgadas: "″",
	m2: "m²",
	sqm: "m²",
	db: "dB",
	w: "W",
	watts: "W",
	watt: "W",
	vatios: "W",
	kw: "kW",
	kwh: "kWh",
	hp: "hp",
	cv: "CV",
	l: "l",
	litres: "l",
	liters: "l",
	litros: "l",
	ml: "ml",
	mah: "mAh",
	wh: "Wh",
	v: "V",
	hz: "Hz",
	gb: "GB",
	tb: "TB",
	mb: "MB",
	h: "h",
	hours: "h",
	horas: "h",
	min: "min",
	minutes: "min",
	s: "s",
	lm: "lm",
	lumens: "lm",
	mp: "MP",
	pct: "%",
	percent: "%",
	kmh: "km/h",
	rpm: "rpm"
};
/** Small, without accents. */
var plainly = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
/** The first letter large, the rest as it is. */
var sentenceCase = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** Reads "Weight_in_lbs", "batteryLife", "Peso (kg)". */
function readName(field) {
	const words = field.replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2").split(/[^\p{L}\p{N}%]+/u).filter(Boolean);
	const last = words.length > 1 ? plainly(words.at(-1)) : "";
	const unit = Object.hasOwn(UNITS, last) ? UNITS[last] : void 0;
	if (unit) {
		words.pop();
		if (words.length > 1 && /^(in|en)$/i.test(words.at(-1))) words.pop();
	}
	const said = words.map((word) => /^\p{Lu}{1,3}$/u.test(word) ? word : word.toLowerCase()).join(" ");
	return {
		label: sentenceCase(said || field),
		plain: plainly(said || field),
		...unit && { unit }
	};
}
// src/init/unit-of.ts
/** What a middle value beyond these means: a thing of 800 "kg" was weighed in grams. */
var OTHERS = [
	[
		"kg",
		(middle) => middle > 150,
		"g"
	],
	[
		"cm",
		(middle) => middle > 350,
		"mm"
	],
	[
		"cm",
		(middle) => middle < 3,
		"m"
	],
	[
		"h",
		(middle) => middle > 1e3,
		"mAh"
	],
	[
		"h",
		(middle) => middle > 150,
		"min"
	]
];
/** The unit of a number field: what its name says, else what such fields have; `guessed` where the name does not say. */
function unitOf({ kind, plain, unit, values }) {
	if (kind !== "numbers") return {
		unit: "",
		guessed: false
	};
	if (unit) return {
		unit,
		guessed: false
	};
	const usual = knownField(plain)?.unit;
	if (!usual) return {
		unit: "",
		guessed: false
	};
	const numbers = values.filter((value) => typeof value === "number").sort((a, b) => a - b);
	const middle = numbers[numbers.length >> 1] ?? 0;
	return {
		unit: OTHERS.find(([from, isOther]) => from === usual && isOther(middle))?.[2] ?? usual,
		guessed: true
	};
}
// src/init/known-word.ts
var PAIRS = [
	"white:blanco|black:negro|grey:gris|gray:gris|silver:plata|gold:oro|red:rojo|blue:azul|navy:azul marino",
	"green:verde|yellow:amarillo|orange:naranja|pink:rosa|purple:morado|brown:marrón|beige:beige|sage:salvia",
	"turquoise:turquesa|teal:verde azulado|sand:arena|graphite:grafito|terracotta:terracota|cream:crema",
	"wood:madera|steel:acero|stainless steel:acero inoxidable|aluminium:aluminio|plastic:plástico|glass:cristal",
	"cotton:algodón|wool:lana|leather:piel|linen:lino|silk:seda|polyester:poliéster|ceramic:cerámica",
	"small:pequeño|medium:mediano|large:grande|women:mujer|men:hombre|kids:niños|girls:niñas|boys:niños",
	"adult:adulto|baby:bebé|indoor:interior|outdoor:exterior|wireless:inalámbrico|new:nuevo|used:usado",
	"floor:en el suelo|wall:en la pared|ceiling:en el techo|table:sobre la mesa",
	"timer:temporizador|remote:mando a distancia|light:luz|silent:silencioso|wheels:ruedas",
	"thermostat:termostato|night mode:modo noche|auto off:apagado automático|oscillating:oscilante",
	"fan:ventilador|heater:calefactor|purifier:purificador|humidifier:humidificador",
	"dehumidifier:deshumidificador|air conditioner:aire acondicionado|headphones:auriculares",
	"shoes:zapatos|shirts:camisas|dresses:vestidos|bags:bolsos|wine:vino|coffee:café|tea:té",
	"usa:Estados Unidos|europe:Europa|japan:Japón|spain:España|france:Francia|italy:Italia|germany:Alemania"
].flatMap((line) => line.split("|")).map((pair) => pair.split(":"));
var BY_WORD = /* @__PURE__ */ new Map();
for (const pair of PAIRS) for (const word of pair) if (!BY_WORD.has(plainly(word))) BY_WORD.set(plainly(word), pair);
/** The word in English and Spanish, whichever of the two it is; undefined: not known. */
var knownWord = (word) => BY_WORD.get(plainly(word).replace(/[-_]/g, " "));
// src/init/natural-order.ts
/** Words in the order in which people say them: sizes from small to large, energy classes, numbers; else as they come. */
/** Ladders of words; those that mean the same are on one rung. */
var LADDERS = [
	"xxxs,xxs,xs,s,m,l,xl,xxl|2xl,xxxl|3xl,4xl,5xl",
	"a+++,a++,a+,a,b,c,d,e,f,g",
	"mini|muy pequeno,small|pequeno|pequena,medium|mediano|mediana,large|grande,extra large|muy grande",
	"low|baja|bajo,medium|media|medio,high|alta|alto,very high|muy alta|muy alto",
	"baby|bebe,kids|children|ninos,teen|adolescentes,adult|adults|adulto|adultos,senior",
	"beginner|principiante,intermediate|intermedio,advanced|avanzado,expert|experto,professional|profesional",
	"spring|primavera,summer|verano,autumn|fall|otono,winter|invierno"
].map((ladder) => new Map(ladder.split(",").flatMap((rung, n) => rung.split("|").map((word) => [word, n]))));
/** What fits everybody comes last. */
var ANY = /^(one ?-?size|os|o\/s|free ?size|unica|talla unica|tu|u)$/;
var firstNumber = (word) => Number.parseFloat(/^\D{0,3}(\d+(?:[.,]\d+)?)/.exec(word)?.[1]?.replace(",", ".") ?? "");
/** Clothes of all kinds beside each other: letters from small to large ("S/M" by its first), then numbers, then the rest. */
function sizes(words, plain) {
	const letters = LADDERS[0];
	const rung = (word) => {
		const said = plain.get(word);
		const letter = letters.get(said) ?? letters.get(said.split(/[/\s-]/)[0]);
		if (letter !== void 0) return letter;
		return ANY.test(said) ? Infinity : 100 + (firstNumber(said) || 1e6);
	};
	const lettered = words.filter((word) => rung(word) < 100).length;
	const odd = words.filter((word) => rung(word) === 1000100).length;
	if (lettered < 2 || odd > words.length / 3) return;
	return words.toSorted((a, b) => rung(a) - rung(b) || 0);
}
/** The words in their natural order if they all have one; otherwise as given. */
function naturalOrder(words) {
	const plain = new Map(words.map((word) => [word, plainly(word)]));
	for (const rungs of LADDERS) if (words.every((word) => rungs.has(plain.get(word)))) return words.toSorted((a, b) => rungs.get(plain.get(a)) - rungs.get(plain.get(b)));
	const numbers = words.filter((word) => !Number.isNaN(firstNumber(word)));
	const others = words.filter((word) => Number.isNaN(firstNumber(word)));
	if (numbers[0] && others.every((word) => ANY.test(plain.get(word)))) return [...numbers.toSorted((a, b) => firstNumber(a) - firstNumber(b)), ...others];
	return sizes(words, plain) ?? [...words];
}
// src/init/title-words.ts
/** What the titles of some products all begin with: "Ventilador de torre". */
var LINKS = /^(de|del|con|para|sin|y|el|la|a|en|of|with|for|and|the|-|–|\|)$/i;
/** The words that nine in ten of the titles share at their beginning; '' if there is no such word. */
function titleWords(titles, unlike) {
	const split = titles.map((title) => title.split(/\s+/));
	const shared = [];
	for (let at = 0; at < 4; at++) {
		const word = split[0]?.[at];
		if (!word || /\d/.test(word) || unlike.has(word)) break;
		if (split.filter((words) => words[at] === word).length < titles.length * .9) break;
		shared.push(word);
	}
	while (shared.length && LINKS.test(shared.at(-1))) shared.pop();
	return shared.some((word) => word.length > 3) ? shared.join(" ") : "";
}
// src/init/word-options.ts
/** Words as options: the most frequent ones, in their natural order, in words for people. */
/** More options than this are no quick question; of what must be right, such as sizes, everybody looks for his own. */
var MOST = 8;
var MOST_OF_MUSTS = 14;
var FEW_YEARS = 14;
var DATE = /^(\d{4})-\d\d(-\d\d)?/;
/** The rows of each word of a field, among these, the most frequent word first. */
function rowsOfWords(profile, rows) {
	const having = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const value = profile.values[row];
		for (const word of value === void 0 ? [] : [value].flat()) {
			const its = having.get(word);
			if (its) its.push(row);
			else having.set(word, [row]);
		}
	}
	return [...having].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}
/** Options of a field of words, or of lists of words, over these rows; fewer than two: they tell nothing. */
function wordOptions(profile, rows, titles, brands, language, isMust = false) {
	const words = rowsOfWords(profile, rows);
	if (words[0] && words.length <= 40 && words.every(([word]) => DATE.test(word))) return years(words, profile);
	const least = Math.max(1, rows.length * .02);
	const isList = profile.kind === "lists";
	const seen = /* @__PURE__ */ new Set();
	const most = words.filter(([, its]) => {
		if (isList && isMust) return its.length >= least;
		const same = isList && its.join();
		if (its.length < least || isList && (its.length > rows.length * .95 || seen.has(String(same)))) return false;
		seen.add(String(same));
		return true;
	}).slice(0, isMust ? MOST_OF_MUSTS : MOST);
	const labels = labelsOf(most, profile, titles, brands, language);
	return naturalOrder(most.map(([word]) => word)).map((word) => {
		const spelled = profile.spelling.get(word) ?? word;
		return {
			name: spelled,
			label: labels.get(word),
			wish: { is: spelled },
			word: spelled
		};
	});
}
function labelsOf(words, profile, titles, brands, language) {
	const labels = /* @__PURE__ */ new Map();
	const areCodes = words.every(([word]) => /^[a-z\d_-]+$/.test(profile.spelling.get(word) ?? word));
	const begins = new Map(language === "es" && profile.kind === "words" && profile.plain !== "brand" && areCodes ? words.map(([word, rows]) => [word, titleWords(rows.map((row) => titles[row]), brands)]) : []);
	const all = [...begins.values()];
	const distinct = all.every(Boolean) && new Set(all).size === all.length && all.length > 1;
	const common = distinct ? sharedBeginning(all) : "";
	for (const [word] of words) {
		const known = knownWord(word);
		const begin = begins.get(word);
		if (distinct) labels.set(word, sentenceCase(begin.slice(common.length).trim()));
		else if (known) {
			const spelled = readable(profile.spelling.get(word) ?? word);
			labels.set(word, known.map((one) => plainly(one) === plainly(spelled) ? spelled : sentenceCase(one)));
		} else if (begin && all.filter((other) => other === begin).length === 1) labels.set(word, begin);
		else labels.set(word, readable(profile.spelling.get(word) ?? word));
	}
	return labels;
}
function sharedBeginning(texts) {
	const words = texts.map((text) => text.split(" "));
	let shared = 0;
	while (words.every((one) => one.length > shared + 1 && one[shared] === words[0][shared])) shared++;
	return words[0].slice(0, shared).join(" ");
}
/** "oil-radiator" as "Oil radiator", "Home > Fans" as "Fans"; what is written for people stays. */
function readable(word) {
	const last = word.split(">").at(-1).trim() || word;
	return sentenceCase(/^[a-z0-9]+([-_][a-z0-9]+)+$/.test(last) ? last.replace(/[-_]/g, " ") : last).slice(0, 80);
}
/** Dates as bands of years. */
function years(words, profile) {
	const yearOf = (word) => Number(DATE.exec(word)[1]);
	const sorted = words.flatMap(([word, rows]) => rows.map(() => yearOf(word))).sort((a, b) => a - b);
	const each = [...new Set(sorted)];
	const ends = each.length <= FEW_YEARS ? each.slice(0, -1) : cuts(sorted, 6);
	return [...ends, Number.POSITIVE_INFINITY].map((end, i) => {
		const start = (ends[i - 1] ?? Number.NEGATIVE_INFINITY) + 1;
		const spelled = words.map(([word]) => word).filter((word) => yearOf(word) >= start && yearOf(word) <= end).sort().map((word) => profile.spelling.get(word) ?? word);
		const label = [.../* @__PURE__ */ new Set([yearOf(spelled[0]), yearOf(spelled.at(-1))])].join("–");
		return {
			name: label,
			label,
			wish: spelled.length > 1 ? { in: spelled } : { is: spelled[0] }
		};
	});
}
// src/init/candidate.ts
/** The candidate of a field over these rows; undefined where it would tell nothing. */
function candidate(profile, rows, categories, shop) {
	const known = knownField(profile.plain);
	const options = optionsOf(profile, rows, shop);
	const codes = new Int8Array(shop.products.length).fill(-1);
	const isYesNo = profile.kind === "yes-no";
	if (!isYesNo && options.length < 2) return;
	for (const row of rows) {
		const value = profile.values[row];
		if (value !== void 0) codes[row] = isYesNo ? Number(value) : codeOf(value, options);
	}
	if (profile.kind === "lists") halve(profile, rows, options, codes);
	if (new Set(codes).size < (codes.includes(-1) ? 3 : 2)) return;
	return {
		profile,
		known,
		categories,
		options,
		codes,
		matters: (known ? known.matters ?? 1 : .8) * (profile.kind === "lists" ? .8 : 1)
	};
}
function optionsOf(profile, rows, shop) {
	const { kind, values } = profile;
	if (kind === "yes-no") return [];
	if (kind !== "numbers") {
		const isMust = !!knownField(profile.plain)?.must;
		const options = wordOptions(profile, rows, shop.titles, shop.brands, shop.language, isMust);
		return areProducts(options, profile, rows, shop.titles) ? [] : options;
	}
	const numbers = rows.flatMap((row) => values[row] ?? []);
	const isYear = /\b(year|ano|anada|vintage)\b/.test(profile.plain) && numbers.every((n) => n > 1e3 && n < 3e3);
	const isWhole = values.every((value) => value === void 0 || Number.isInteger(value));
	const options = bands(numbers, isYear ? "" : unitOf(profile).unit, isYear, isWhole);
	return profile.isPlain ? options : options.map((option) => {
		const { is } = option.wish;
		return typeof is === "number" ? {
			...option,
			wish: {
				atLeast: is,
				atMost: is
			}
		} : option;
	});
}
/** Is each option one product, which is named so? Then the question is which product it shall be. */
function areProducts(options, profile, rows, titles) {
	const rowsOf = new Map(rowsOfWords(profile, rows));
	return options.every(({ word = "" }) => {
		const [row, ...more] = rowsOf.get(word.toLowerCase()) ?? [];
		return row !== void 0 && !more.length && plainly(titles[row]).includes(plainly(word));
	});
}
function codeOf(value, options) {
	const word = String(value).toLowerCase();
	return options.findIndex(({ wish: { is, in: among, atLeast = -1 / 0, atMost = 1 / 0 } }) => is !== void 0 ? String(is).toLowerCase() === word : among ? among.some((one) => one.toLowerCase() === word) : Number(value) >= atLeast && Number(value) <= atMost);
}
/** Of a list, the word that parts the products best stands for all of them. */
function halve(profile, rows, options, codes) {
	const offered = new Set(options.map(({ word }) => word?.toLowerCase()));
	const [best] = rowsOfWords(profile, rows).filter(([word]) => offered.has(word)).sort((a, b) => Math.abs(a[1].length - rows.length / 2) - Math.abs(b[1].length - rows.length / 2));
	const having = new Set(best?.[1]);
	for (const row of rows) codes[row] = profile.values[row] === void 0 ? -1 : Number(having.has(row));
}
// src/init/category-field.ts
/** Names of the field that parts a shop's products into kinds. */
var CATEGORY = /^(category|categories|product category|department|section|categoria|categorias|familia|seccion|departamento|product type|tipo de producto)$/;
// src/init/choose.ts
/** Bits that a question must add, weighed by how much visitors care. */
var LEAST_BITS = .1;
/** 1: a question of one category counts as if all were of it; 0: for its share only, and it is never chosen. */
var LOCAL = .8;
/**
* Expected bits that the answer tells beyond the groups, over all products: the conditional entropy of its options,
* times the share of products that answer to one.
*/
function bitsOf({ codes }, groups) {
	const cells = /* @__PURE__ */ new Map();
	const totals = /* @__PURE__ */ new Map();
	for (let row = 0; row < codes.length; row++) {
		if (codes[row] < 0) continue;
		const group = groups[row];
		const cell = group * 64 + codes[row];
		cells.set(cell, (cells.get(cell) ?? 0) + 1);
		totals.set(group, (totals.get(group) ?? 0) + 1);
	}
	let bits = 0;
	for (const [cell, count] of cells) bits -= count * Math.log2(count / totals.get(Math.floor(cell / 64)));
	return bits / (codes.length || 1);
}
/** The groups after one more answer. */
function refine(groups, { codes }) {
	const numbers = /* @__PURE__ */ new Map();
	return groups.map((group, row) => {
		const cell = group * 64 + codes[row] + 1;
		const known = numbers.get(cell);
		if (known !== void 0) return known;
		numbers.set(cell, numbers.size);
		return numbers.size - 1;
	});
}
/** The most telling candidates, best first. `groups`: what has been asked already. */
function choose(candidates, groups, limits) {
	const chosen = [];
	const asked = new Map(limits.categories.map((category) => [category, 0]));
	const about = (one) => one.categories ?? limits.categories;
	let rest = [...candidates];
	let left = groups;
	while (chosen.length < limits.all) {
		rest = rest.filter((one) => about(one).every((category) => asked.get(category) < limits.each));
		const gains = rest.map((one) => {
			const share = one.codes.filter((code) => code >= 0).length / (one.codes.length || 1);
			const reach = one.categories ? share ** LOCAL : 1;
			return bitsOf(one, left) * one.matters / (reach || 1);
		});
		const gain = Math.max(...gains);
		if (!(gain > LEAST_BITS)) break;
		const best = rest[gains.indexOf(gain)];
		chosen.push(best);
		rest = rest.filter((one) => one !== best);
		left = refine(left, best);
		for (const category of about(best)) asked.set(category, asked.get(category) + 1);
	}
	return chosen;
}
// src/init/clusters.ts
/** Of half of the products at least must a category say something, to be asked about it. */
var LEAST$1 = .5;
/** Numbers of one size (a fan's watts, not a heater's) and words of a short list go together. */
function clusters(profile, categories) {
	const { kind, values, counts } = profile;
	const said = categories.map((category) => ({
		category,
		known: category.rows.map((row) => values[row]).filter((value) => value !== void 0)
	})).filter(({ category, known }) => known.length >= category.rows.length * LEAST$1);
	const all = said.map(({ category }) => category);
	if (kind === "yes-no") return all.length ? [all] : [];
	if (kind !== "numbers") return counts.size <= 8 ? [all].filter((one) => one[0]) : all.map((one) => [one]);
	const groups = [];
	const middles = said.map(({ category, known }) => ({
		category,
		middle: known.sort((a, b) => a - b)[known.length >> 1]
	})).sort((a, b) => a.middle - b.middle);
	for (const { category, middle } of middles) {
		const last = groups.at(-1);
		if (last && (middle <= last.least * 2 || middle === last.least)) last.categories.push(category);
		else groups.push({
			least: middle,
			categories: [category]
		});
	}
	return groups.map((group) => group.categories);
}
// src/init/is-askable.ts
var NEVER = /^(id|.* id|sku|.*\bsku|mpn|gtin.*|ean.*|isbn|barcode|asin|code|codigo|ref|reference|referencia|handle|slug|(.* )?(url|link|links|image|images|img|thumbnail|photo|imagen|imagenes|enlace|foto)|title|titulo|name|nombre|(.* )?(description|descripcion|text|html|summary|resumen|highlights?)|currency|moneda|availability.*|disponibilidad.*|stock.*|in stock|quantity|cantidad|inventory.*|existencias|popularity|popularidad|rank|ranking|position|orden|sales|sales rank|total sales|units sold|ventas|(.* )?(rating|ratings|votes|votos)|reviews?.*|review count|valoracion.*|opiniones|score|(.* )?(price|precio|prices)|(created|updated|published|modified).*|date added|item group.*|tax.*|vat|iva|shipping|envio|on sale|sale|oferta|condition|adult|google product category|custom label.*|locale|language|idioma|options|variants|keywords|metadata)$/;
/** May it become a question? `price` and `availability` have their own ways. */
function isAskable({ field, plain, kind, counts, known, values }) {
	if (NEVER.test(plain) || /^(currency|sku|gtin|title|id|url|image|price|availability)$/.test(field)) return false;
	if (known < Math.max(2, values.length * .03) || counts.size < 2) return false;
	if (kind === "yes-no") return true;
	const words = [...counts.keys()];
	if (kind === "numbers") {
		const naming = words.every((number) => Number.isInteger(number) && Number(number) > 99999);
		const counting = counts.size === known && words.every((_, i) => counts.has(i + 1) || counts.has(i));
		return !(naming && counts.size > known * .9 || known > 9 && counting);
	}
	if (words.reduce((sum, word) => sum + String(word).length, 0) / words.length > 40 || /^(https?:)?\/\//.test(String(words[0]))) return false;
	return kind === "lists" || counts.size <= Math.max(8, known * .5);
}
// src/init/keep-musts.ts
/**
* The candidates, each a must only as far as no option of it is at odds with every option of a must before it: where half
* of the shoes have no department, a size must not shut them out.
*/
function keepMusts(asked) {
	const musts = [];
	return asked.map((one) => {
		if (!one.known?.must) return one;
		const offers = offersOf(one);
		if (!musts.every((before) => meetAny(offers, before) && meetAny(before, offers))) return {
			...one,
			known: {
				...one.known,
				must: false
			}
		};
		if (!one.categories) musts.push(offers);
		return one;
	});
}
/** Option by option, which products have it. */
var offersOf = ({ profile, options, codes }) => options.map(({ word }, n) => Uint8Array.from(codes, (code, row) => {
	const value = profile.values[row];
	return Number(typeof value === "object" ? value.includes(word?.toLowerCase() ?? "") : code === n);
}));
/** Does each of these have a product in common with any of the others? */
var meetAny = (these, others) => these.every((one) => others.some((other) => one.some((has, row) => has && other[row])));
// src/init/profile-field.ts
/** What a catalogue says in one field: of which kind, how many values, for how many products. */
var YES = /^(yes|true|si|y|s)$/;
var NO = /^(no|false|n)$/;
var fold = (word) => word.toLowerCase();
/** Reads one field of all products; undefined if nobody says anything of it. */
function profileField(products, field) {
	const raw = products.map((product) => fieldOf(product, field) ?? void 0);
	const said = raw.filter((value) => value !== void 0 && value !== "");
	if (!said.length) return;
	const kind = kindOf(said);
	const spellings = /* @__PURE__ */ new Map();
	const word = (text) => {
		const folded = fold(text);
		const ways = spellings.get(folded) ?? /* @__PURE__ */ new Map();
		spellings.set(folded, ways.set(text, (ways.get(text) ?? 0) + 1));
		return folded;
	};
	const read = (value) => {
		if (value === void 0 || value === "") return void 0;
		if (kind === "numbers") return Number.isNaN(asNumber(value)) ? void 0 : asNumber(value);
		if (kind === "yes-no") return isYes(value);
		if (kind === "lists") return [...new Set([value].flat().map((one) => word(String(one))))];
		const [one] = [value].flat();
		return one === void 0 ? void 0 : word(String(one));
	};
	const values = raw.map(read);
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) for (const one of value === void 0 ? [] : [value].flat()) counts.set(one, (counts.get(one) ?? 0) + 1);
	const sorted = [...counts].sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1));
	return {
		field,
		...readName(field),
		kind,
		values,
		known: values.filter((value) => value !== void 0).length,
		counts: new Map(sorted),
		isPlain: said.every((value) => String(value) === String(asNumber(value))),
		yes: kind === "yes-no" ? [...new Set(said)].filter(isYes) : [],
		spelling: new Map(Array.from(spellings, ([folded, ways]) => [folded, [...ways].sort((a, b) => b[1] - a[1])[0][0]]))
	};
}
var isYes = (value) => typeof value === "boolean" ? value : typeof value === "number" ? value > 0 : YES.test(plainly(String(value)));
function kindOf(said) {
	if (said.some((value) => typeof value === "object")) return said.every((value) => typeof value !== "object" || value.length < 2) ? "words" : "lists";
	const all = (is) => said.every(is);
	if (all((value) => typeof value === "boolean" || value === 0 || value === 1)) return "yes-no";
	if (all((value) => typeof value === "string" && (YES.test(plainly(value)) || NO.test(plainly(value))))) return "yes-no";
	return said.filter((value) => !Number.isNaN(asNumber(value))).length > said.length * .97 ? "numbers" : "words";
}
// src/init/price-question.ts
/** Prices of others than the shop's own currency beyond this share, and one slider cannot ask for them. */
var MOST_FOREIGN = .05;
/** What prices would tell, or a sentence why they cannot be asked for. */
function priceCandidate(products, currency) {
	const priced = products.filter(({ price }) => price !== null);
	const foreign = priced.filter((product) => product.currency && product.currency !== currency).length;
	if (priced.length < products.length * .5) return `no question about the price: ${products.length - priced.length} of ${products.length} products have none`;
	if (foreign > priced.length * MOST_FOREIGN) return `no question about the price: ${foreign} prices are not in ${currency}`;
	const profile = profileField(products, "price");
	if (!profile || profile.counts.size < 2) return "no question about the price: all cost the same";
	const options = bands(profile.values.filter((value) => value !== void 0), "", false);
	return {
		profile,
		known: void 0,
		categories: null,
		options,
		codes: Int8Array.from(profile.values, (price) => price === void 0 ? -1 : options.findIndex(({ wish }) => Number(price) <= (wish.atMost ?? Number(wish.is ?? 1 / 0)))),
		matters: 1
	};
}
// src/init/choose-questions.ts
/** Which questions a catalogue is worth: what is looked for, how much it may cost, and what tells most beside. */
/** Questions of one visitor, and of all categories together. */
var MOST_QUESTIONS = 6;
var MOST_OF_ALL = 10;
/** The questions of a draft, in the order in which they tell most; what is left out, and why, is said. */
function chooseQuestions(profiles, shop, currency, said) {
	const all = shop.products.map((_, row) => row);
	const category = profiles.filter(({ plain, kind, counts }) => CATEGORY.test(plain) && kind === "words" && counts.size <= 30).sort((a, b) => Number(isPath(a)) - Number(isPath(b))).flatMap((profile) => isAskable(profile) ? candidate(profile, all, null, shop) ?? [] : [])[0];
	const first = category && {
		...category,
		known: category.known && {
			...category.known,
			must: true
		}
	};
	const categories = first ? categoriesOf(first, all) : [];
	let groups = new Int32Array(all.length);
	if (first) groups = refine(groups, first);
	const price = priceCandidate(shop.products, currency);
	if (typeof price === "string") said.push(price);
	const candidates = profiles.filter((profile) => profile !== first?.profile && isAskable(profile)).flatMap((profile) => {
		if (!categories.length) return candidate(profile, all, null, shop) ?? [];
		return clusters(profile, categories).flatMap((cluster) => {
			const isAll = cluster.length === categories.length;
			return candidate(profile, isAll ? all : cluster.flatMap((one) => one.rows), isAll ? null : cluster.map((one) => one.word), shop) ?? [];
		});
	});
	const fixed = [...first ? [first] : [], ...typeof price === "string" ? [] : [price]];
	const chosen = choose(candidates, groups, {
		each: MOST_QUESTIONS - fixed.length,
		all: (categories.length ? MOST_OF_ALL : MOST_QUESTIONS) - fixed.length,
		categories: categories.length ? categories.map((one) => one.word) : [""]
	});
	const at = Math.min(chosen.length, 2);
	return keepMusts([
		...first ? [first] : [],
		...chosen.slice(0, at),
		...typeof price === "string" ? [] : [price],
		...chosen.slice(at)
	]);
}
var isPath = ({ counts }) => [...counts.keys()].some((word) => String(word).includes(">"));
/** The categories that can be answered, with their products. */
function categoriesOf({ profile, options }, rows) {
	const offered = new Set(options.map(({ word }) => word?.toLowerCase()));
	return rowsOfWords(profile, rows).filter(([word]) => offered.has(word)).map(([word, its]) => ({
		word,
		rows: its
	}));
}
// src/init/draft-campaigns.ts
/** In neutral words; none of them interrupts. */
var draftCampaigns = (guide, language) => [{
	id: "corner",
	when: [{ type: "page-view" }],
	surface: {
		type: "launcher",
		guide,
		label: sayDraft(["Help me choose", "Ayúdame a elegir"], language)
	}
}, {
	id: "listing-card",
	when: [{ type: "page-view" }],
	audience: {
		type: "page",
		is: ["listing"]
	},
	surface: {
		type: "inline",
		guide,
		selector: "main"
	}
}];
// src/init/guess-language.ts
var SPANISH = /\b(de|del|con|para|sin|y|el|la|los|las|en|por|color|precio|marca|talla|tamano|peso|ruido|potencia|altura|anchura|categoria|tipo|nombre|material|garantia|blanco|negro|rojo|azul|verde|gris|mujer|hombre|nino|si|madera|acero|algodon)\b/g;
var ENGLISH = /\b(of|with|for|without|and|the|in|by|colour|color|price|brand|size|weight|noise|power|height|width|category|type|name|material|warranty|white|black|red|blue|green|grey|women|men|kids|yes|wood|steel|cotton)\b/g;
var SAMPLE$1 = 300;
/** "es" or "en": addresses below /es/ or /en/ decide, else the words of titles, then those of fields. */
function guessLanguage(products) {
	const step = Math.max(1, Math.floor(products.length / SAMPLE$1));
	const sample = products.filter((_, i) => i % step === 0);
	const at = (place) => sample.filter(({ url }) => url && place.test(url)).length;
	const es = at(/\/es([/?-]|$)|\.es\//);
	const en = at(/\/en([/?-]|$)|\.co\.uk\//);
	if (es + en > sample.length / 2 && es !== en) return es > en ? "es" : "en";
	const count = (pattern, text) => text.match(pattern)?.length ?? 0;
	let lean = 0;
	const weigh = (text, weight) => {
		const plain = plainly(text).replace(/[_-]/g, " ");
		lean += weight * (count(SPANISH, plain) - count(ENGLISH, plain) + (/[ñ¿¡áíóú]/i.test(text) ? 1 : 0));
	};
	for (const { title, fields } of sample) {
		weigh(title, 1);
		for (const [name, value] of Object.entries(fields)) {
			weigh(name, .5);
			if (typeof value === "string") weigh(value.slice(0, 200), .5);
		}
	}
	return lean > 0 ? "es" : "en";
}
// src/init/guess-name.ts
/** "Casa Brisa" of https://www.casa-brisa.es/…; undefined where most addresses do not say. */
function guessName(products) {
	const hosts = /* @__PURE__ */ new Map();
	for (const { url } of products.slice(0, 200)) {
		const host = /^https?:\/\/(?:www\.|shop\.|tienda\.)?([^/:?#]+)/i.exec(url ?? "")?.[1];
		if (host && !/\.invalid$|^localhost$|^[\d.]+$/.test(host)) hosts.set(host, (hosts.get(host) ?? 0) + 1);
	}
	const [best] = [...hosts].sort((a, b) => b[1] - a[1]);
	if (!best || best[1] < Math.min(products.length, 200) / 2) return;
	const labels = best[0].split(".");
	return (labels.length > 2 && labels.at(-2).length < 4 ? labels.at(-3) : labels.at(-2))?.split(/[-_]/).map((word) => sentenceCase(word)).join(" ");
}
// src/init/is-own-brand.ts
/** So many products of one brand, and nobody would be asked for it. */
var NEARLY_ALL$1 = .8;
/** A shop that sells what it makes itself, has one brand: its own name, and a few others by accident. */
function isOwnBrand({ plain, counts, known }, shop) {
	if (!/^(brand|vendor|manufacturer|marca|fabricante)$/.test(plain)) return false;
	const [most] = counts;
	const bare = (name) => plainly(name).replace(/[^\p{L}\p{N}]/gu, "");
	return !!most && (most[1] > known * NEARLY_ALL$1 || bare(String(most[0])) === bare(shop ?? ""));
}
// src/init/one-category.ts
/** What so many of the products are in parts them from nothing. */
var NEARLY_ALL = .8;
var LEAST = .02;
/** The same products, with one category each wherever some have several. */
function oneCategory(products) {
	const fields = /* @__PURE__ */ new Set();
	for (const { fields: its } of products) for (const field of Object.keys(its)) if (typeof its[field] === "object" && its[field].length > 1 && CATEGORY.test(readName(field).plain)) fields.add(field);
	return [...fields].reduce(withOne, [...products]);
}
function withOne(products, field) {
	const of = ({ fields }) => [fields[field] ?? []].flat().map((word) => String(word).toLowerCase());
	const counts = /* @__PURE__ */ new Map();
	for (const product of products) for (const word of new Set(of(product))) counts.set(word, (counts.get(word) ?? 0) + 1);
	const least = Math.max(2, products.length * LEAST);
	const tells = (word) => counts.get(word) >= least && counts.get(word) <= products.length * NEARLY_ALL;
	const pick = (better) => products.map((product) => {
		return of(product).filter(tells).reduce((best, word) => best === void 0 || better(counts.get(word), counts.get(best)) ? word : best, void 0);
	});
	const narrow = pick((a, b) => a < b);
	const chosen = new Set(narrow).size > 9 ? pick((a, b) => a > b) : narrow;
	return products.map((product, row) => {
		const { [field]: its, ...fields } = product.fields;
		const word = [its ?? []].flat().find((one) => String(one).toLowerCase() === chosen[row]);
		return {
			...product,
			fields: word === void 0 ? fields : {
				...fields,
				[field]: word
			}
		};
	});
}
// src/init/noise-word.ts
/** Words that owners, themes and apps leave in a catalogue, and that no visitor chooses by. */
var NOTHING = /^(default title|uncategori[sz]ed|sin categor(ia|izar)|n\/?a|[-–—.?]*)$/;
/** How an offer is said, and where a shop shows or keeps a product; of categories and tags only. */
var OFFER = /\b(sale|clearance|discount\w*|best ?-?sellers?|black ?-?friday|cyber ?-?monday|bfcm|new arrivals?|sold ?-?out|in ?-?stock|pre ?-?orders?|ofertas?|rebajas|rebajad[oa]s?|liquidacion|agotad[oa]s?|mas vendid[oa]s?|descuentos?|promocion(es)?|novedad(es)?)\b/;
/** Only where nothing else is said: "New Balance" and "All-purpose" are none. */
var BARE = /^(new|new in|just in|latest|featured|trending|popular|outlet|promos?|deals?|hidden|hide|home ?page|frontpage|home|all|all products|products|shop|nuev[oa]s?|lo nuevo|destacad[oa]s?|top ventas|popular(es)?|tod[oa]s?|todos los productos|productos|tienda|inicio)$/;
/** Made for a program: "_label_Bestseller", "badge:eco", "YGroup_jersey", "spring-summer-2026". */
var MACHINE = /^[^\p{L}\p{N}]|[:=|_#]|\d{4}/u;
/** Does it say nothing of the product? */
var isNothing = (word) => NOTHING.test(plainly(word));
/** Is it an offer, or a place in the shop, rather than a kind of thing? */
var isOffer = (word) => {
	const plain = plainly(word);
	return OFFER.test(plain) || BARE.test(plain);
};
/** Is it a note of the shop to itself? */
var isMachine = (word) => MACHINE.test(word);
// src/init/without-noise.ts
var TAGS = /^(tags?|etiquetas?|labels?|keywords)$/;
/** So many tags that begin alike are a table of their own: "finish Black", "finish White", "finish Brass". */
var FAMILY = 3;
/** The same products; a field of which nothing is left is not there. */
function withoutNoise(products) {
	const kinds = /* @__PURE__ */ new Map();
	const said = /* @__PURE__ */ new Set();
	const tags = /* @__PURE__ */ new Set();
	const say = (word) => {
		if (typeof word === "string") said.add(plainly(word));
	};
	for (const { brand, fields } of products) {
		say(brand);
		for (const [field, value] of Object.entries(fields)) {
			const { plain } = readName(field);
			const kind = TAGS.test(plain) ? "tags" : CATEGORY.test(plain) ? "category" : "other";
			kinds.set(field, kind);
			for (const word of [value].flat()) kind === "tags" ? tags.add(String(word)) : say(word);
		}
	}
	const families = /* @__PURE__ */ new Map();
	for (const tag of tags) families.set(family(tag), (families.get(family(tag)) ?? 0) + 1);
	const isTag = (word) => !isOffer(word) && !isMachine(word) && !said.has(plainly(word)) && !(word.includes(" ") && families.get(family(word)) >= FAMILY);
	const means = {
		tags: isTag,
		category: (word) => !isOffer(word),
		other: () => true
	};
	const keeps = /* @__PURE__ */ new Map();
	const keep = (field, word) => {
		if (typeof word !== "string") return true;
		const key = `${field}\n${word}`;
		let kept = keeps.get(key);
		if (kept === void 0) keeps.set(key, kept = !isNothing(word) && means[kinds.get(field)](word));
		return kept;
	};
	return products.map((product) => ({
		...product,
		fields: Object.fromEntries(Object.entries(product.fields).flatMap(([field, value]) => {
			if (typeof value !== "object") return keep(field, value) ? [[field, value]] : [];
			const words = value.filter((word) => keep(field, word));
			return words[0] === void 0 ? [] : [[field, words]];
		}))
	}));
}
var family = (tag) => plainly(/^\S+/.exec(tag)?.[0] ?? "");
// src/init/write-fields.ts
/** `catalog.fields` for all that is asked, and for the well-known numbers beside it. */
function writeFields(profiles, asked, language) {
	const fields = {};
	for (const profile of profiles) {
		const { field, kind, label, plain } = profile;
		const known = knownField(plain);
		const its = asked.filter((one) => one.profile === profile);
		const isMeasure = kind === "numbers" && (known?.better || known?.less);
		if (!its.length && !isMeasure) continue;
		const { unit } = unitOf(profile);
		const words = its.flatMap(({ options }) => options).map(({ word, label }) => [word, sayDraft(label, language)]).filter(([word, said]) => word && word !== said);
		const values = Object.fromEntries(words);
		fields[field] = {
			label: sayDraft(known?.label ?? label, language),
			...unit && { unit },
			...isMeasure && known?.better && { better: known.better },
			...isMeasure && known?.less && { less: sayDraft(known.less, language) },
			...isMeasure && known?.more && { more: sayDraft(known.more, language) },
			...words[0] && { values }
		};
	}
	return fields;
}
// src/init/unique-id.ts
/** Makes ids of words, each once: "Up to 40 €" is "up-to-40", the second one "up-to-40-2". */
function uniqueIds() {
	const taken = /* @__PURE__ */ new Set();
	return (word, otherwise) => {
		const plain = plainly(word.slice(0, 200)).replace(/\+/g, " plus").replace(/[^a-z0-9]+/g, "-").slice(0, 40).replace(/^-+|-+$/g, "");
		const base = !plain ? otherwise : plain in {} ? `${plain}-1` : plain;
		let id = base;
		for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
		taken.add(id);
		return id;
	};
}
// src/init/write-question.ts
var PRICE = ["How much would you like to spend at most?", "¿Hasta cuánto quieres gastar?"];
/** The question about the price: a slider, and what is dearer stands apart. */
var priceQuestion = (id, language) => ({
	id,
	type: "range",
	ask: sayDraft(PRICE, language),
	from: "price",
	wish: {
		field: "price",
		atMost: "$answer",
		must: true
	}
});
/** Any other question. `askIf`: only after these answers. */
function writeQuestion({ profile, known, options }, id, language, askIf) {
	const { field, kind, label, yes } = profile;
	const asked = {
		id,
		ask: sayDraft(askOf(kind, label, known), language),
		...askIf ? { askIf } : {}
	};
	const must = known?.must ? { must: true } : {};
	if (kind === "yes-no") return {
		...asked,
		type: "yes-no",
		yes: { wish: {
			field,
			...yes.length > 1 ? { in: [...yes] } : { is: yes[0] ?? true },
			...must
		} }
	};
	const ids = uniqueIds();
	return {
		...asked,
		type: kind === "lists" && !known?.must ? "multi-choice" : "choice",
		options: options.map((option, i) => ({
			id: ids(option.name, `o${i + 1}`),
			label: sayDraft(option.label, language),
			wish: {
				field,
				...option.wish,
				...must
			}
		}))
	};
}
function askOf(kind, label, known) {
	const isMeasure = known?.unit || known?.better;
	if (known?.ask && (kind === "numbers" || !isMeasure) && kind !== "yes-no") return known.ask;
	const [en, es] = known?.label ?? [readable(label), readable(label)];
	const [small, poco] = [lower(en), lower(es)];
	if (kind === "yes-no") return [`${en}?`, `¿${es}?`];
	if (kind === "numbers") return [`Which ${small} would suit you?`, `¿Qué ${poco} necesitas?`];
	return [`Which ${small} would you like?`, `¿Qué ${poco} prefieres?`];
}
/** Small within a sentence, but for RAM and USB. */
var lower = (label) => /^\p{Lu}\P{Lu}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
// src/init/write-questions.ts
/** The questions as the manifest has them; what only some categories have is asked after the category. */
function writeQuestions(asked, language) {
	const ids = uniqueIds();
	const written = [];
	const idOf = /* @__PURE__ */ new Map();
	let gate = "";
	for (const one of asked) {
		const { profile, categories, options } = one;
		const name = categories?.length === 1 ? `${profile.plain} ${categories[0]}` : profile.plain;
		const id = ids(profile.field === "price" ? "budget" : name, `q${written.length + 1}`);
		if (profile.field === "price") {
			written.push(priceQuestion(id, language));
			continue;
		}
		const answers = categories?.flatMap((word) => idOf.get(word) ?? []);
		const question = writeQuestion(one, id, language, answers && {
			type: "answered",
			question: gate,
			in: answers
		});
		if (CATEGORY.test(profile.plain) && !gate && "options" in question) {
			gate = id;
			options.forEach((option, i) => {
				if (option.word) idOf.set(option.word.toLowerCase(), question.options[i].id);
			});
		}
		written.push(question);
	}
	return written;
}
// src/init/draft.ts
/** Drafts a first manifest from a catalogue: the most telling questions, in words that a person can go on editing. */
/** So many products are looked at; more would not change the draft. */
var SAMPLE = 5e3;
/** Needs at least one product. The same catalogue gives the same draft. */
function draft(products, options) {
	const drafting = draftInSteps(products, options);
	let step = drafting.next();
	while (!step.done) step = drafting.next();
	return step.value;
}
/** The same for those who must not block: it stops after each field. */
function* draftInSteps(products, options) {
	const said = [];
	const inStock = products.filter(isAvailable);
	if (!inStock.length) said.push("nothing is in stock: the questions are about what is sold out");
	const step = Math.ceil((inStock.length || products.length) / SAMPLE);
	const rows = oneCategory(withoutNoise((inStock.length ? inStock : products).filter((_, i) => i % step === 0)));
	yield;
	const language = options.language ?? guessLanguage(rows);
	const currency = usualCurrency(rows, said);
	const name = options.name ?? guessName(rows);
	said.push(`language: ${language === "es" ? "Spanish" : "English"}; shop.locale "${language}"`, name ? `name: ${name}` : "name: not known; add shop.name");
	const shop = {
		products: rows,
		titles: rows.map(({ title }) => title),
		brands: new Set(rows.flatMap(({ brand }) => brand?.split(/\s+/) ?? [])),
		language
	};
	const profiles = [];
	for (const field of fieldsOf(rows)) {
		const profile = profileField(rows, field);
		if (profile && !isOwnBrand(profile, name)) profiles.push({
			...profile,
			unit: profile.unit || options.units?.get(field) || ""
		});
		yield;
	}
	const asked = rows.length > 1 ? chooseQuestions(profiles, shop, currency, said) : [];
	yield;
	const fields = writeFields(profiles, asked.filter((one) => one.profile.field !== "price"), language);
	const units = profiles.filter((profile) => Object.hasOwn(fields, profile.field) && unitOf(profile).guessed).map((profile) => `${profile.field} (${unitOf(profile).unit})`);
	if (units[0]) said.push(`units: guessed for ${units.join(", ")}; mend them in catalog.fields`);
	const questions = writeQuestions(asked, language);
	const guide = questions.length ? "find-yours" : null;
	if (!guide) said.push("no guide: the products do not differ in anything that could be asked");
	return {
		manifest: {
			...options.schema && { $schema: options.schema },
			shop: {
				...name && { name },
				locale: language,
				...currency && { currency }
			},
			catalog: {
				url: options.url,
				...options.map && { map: options.map },
				fields
			},
			...guide && { guides: { [guide]: {
				title: sayDraft(["Can I help you choose?", "¿Te ayudo a elegir?"], language),
				intro: sayDraft(["A few quick questions, and you see what fits.", "Unas preguntas rápidas y te enseño lo que encaja."], language),
				questions,
				order: "auto"
			} } },
			...guide && { campaigns: draftCampaigns(guide, language) }
		},
		said
	};
}
function fieldsOf(products) {
	const fields = /* @__PURE__ */ new Set(["brand"]);
	for (const product of products) for (const field of Object.keys(product.fields)) fields.add(field);
	return fields;
}
function usualCurrency(products, said) {
	const counts = /* @__PURE__ */ new Map();
	for (const { currency } of products) if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
	const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const [usual] = sorted[0] ?? [null];
	if (!usual) said.push("currency: not known; add shop.currency");
	else if (sorted.length > 1) said.push(`currency: ${usual}, the most frequent of ${sorted.map(([code, n]) => `${code} (${n})`).join(", ")}`);
	return usual;
}
// src/init/guess-map.ts
/** Which names of a foreign catalogue could be a product's id and title. */
var LISTS = [
	"products",
	"items",
	"results",
	"hits",
	"recommendations",
	"data"
];
var NAMES = [
	["title", /^(title|name|product.?name|nombre|titulo|producto|model|modelo)$/],
	["id", /^(id|product.?id|_id|uid|sku|code|codigo|ref|referencia|handle)$/],
	["price", /^(price|precio|pvp|unit.?price)$/],
	["url", /^(url|link|enlace)$/],
	["image", /^(image|img|picture|imagen|foto)$/],
	["brand", /^(brand|marca|manufacturer|fabricante)$/]
];
/** `catalog.map` for a list whose names are not the usual ones; the title stands in for a missing id. */
function guessMap(raw) {
	const list = [raw, ...LISTS.map((place) => dig(raw, place))].find(Array.isArray);
	const row = Array.isArray(list) ? list.find(isObject) : void 0;
	if (!row) return;
	const map = {};
	for (const [key, names] of NAMES) {
		const found = Object.keys(row).find((name) => names.test(plainly(name)) && !name.includes("."));
		if (found) map[key] = found;
	}
	if (!map.title && !map.id) return;
	return {
		id: map.id ?? map.title,
		...map,
		title: map.title ?? map.id
	};
}
// src/init/own-campaigns.ts
/** Without a guide there is no button. What needs memory needs the visitor's consent to it. */
var ownCampaigns = (guide, language) => [
	{
		id: "basket-back",
		when: [{ type: "page-view" }, {
			type: "return",
			away: "10m"
		}],
		audience: { all: [{
			type: "visits",
			atLeast: 2
		}, {
			type: "page",
			is: [
				"home",
				"listing",
				"product",
				"cart"
			]
		}] },
		limits: {
			perSession: 1,
			afterDismiss: "7d",
			afterConvert: "1d"
		},
		priority: 20,
		surface: { type: "cart-recovery" }
	},
	{
		id: "welcome-back",
		when: [{ type: "page-view" }],
		audience: { all: [
			{
				type: "visits",
				atLeast: 2
			},
			{
				type: "page",
				is: ["home"]
			},
			{ not: {
				type: "cart",
				atLeast: 1
			} }
		] },
		limits: {
			perSession: 1,
			afterDismiss: "30d",
			afterConvert: "1d"
		},
		priority: 10,
		surface: {
			type: "prompt",
			title: sayDraft(["Good to see you again", "Qué bien verte de nuevo"], language),
			content: [{
				type: "recently-viewed",
				show: 3
			}],
			...guide && { accept: {
				label: sayDraft(["Help me choose", "Ayúdame a elegir"], language),
				guide
			} }
		}
	},
	...guide ? draftCampaigns(guide, language).filter(({ surface }) => surface.type === "launcher") : []
];
// src/init/print-json.ts
/** JSON for people: two blanks a level, and on one line what fits on it. */
var LINE = 100;
/** The value as text, ending without a line end. Keys keep their order; what is undefined is left out. */
function printJson(value, indent = "", taken = 0) {
	const flat = inline(value);
	if (typeof value !== "object" || value === null) return flat;
	if (indent && indent.length + taken + flat.length <= LINE) return flat;
	const deeper = `${indent}  `;
	const isList = Array.isArray(value);
	const entries = isList ? value.map((one) => printJson(one, deeper)) : Object.entries(value).filter(([, one]) => one !== void 0).map(([key, one]) => `${JSON.stringify(key)}: ${printJson(one, deeper, key.length + 4)}`);
	const [open, close] = isList ? "[]" : "{}";
	return entries.length ? `${open}\n${deeper}${entries.join(`,\n${deeper}`)}\n${indent}${close}` : `${open}${close}`;
}
function inline(value) {
	if (Array.isArray(value)) return value.length ? `[${value.map(inline).join(", ")}]` : "[]";
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
	const entries = Object.entries(value).filter(([, one]) => one !== void 0);
	return entries.length ? `{ ${entries.map(([key, one]) => `${JSON.stringify(key)}: ${inline(one)}`).join(", ")} }` : "{}";
}
// src/cli/init.ts
/** `tendero init`: drafts a first manifest from a catalogue. */
var USAGE = `npx tendero init CATALOG [-o tendero.json] [--force]

Drafts a first manifest from a catalogue, in any form that "tendero catalog" reads: the most telling questions,
names and units of its fields, and where the guide shows. It is right as it stands, and made to be edited.
  -o, --out FILE  writes it there; left out, it is printed
  --force         writes over a file that is there
Ends with 0, with 1 if there is nothing to draft from, with 2 for wrong use.`;
/** Where shops of these systems give everybody their catalogue, which a page reads page by page. */
var OWN_LISTS = {
	shopify: "/products.json?limit=250",
	woocommerce: "/wp-json/wc/store/v1/products?per_page=100"
};
/** Runs the command. Gives the exit code: 0 drafted, 1 no products, 2 wrong use. */
async function init(argv, io) {
	const use = readUse(argv);
	if (typeof use === "string") {
		io.err(`${use}\n\n${USAGE}`);
		return 2;
	}
	const { file, out, force, help } = use;
	if (help) {
		io.out(USAGE);
		return 0;
	}
	const text = await readFile(resolve(io.cwd, file), "utf8").catch(() => null);
	if (text === null) {
		io.err(/^https?:/i.test(file) ? `${file} is an address; save what it shows first: curl "${file}" -o products.json` : `cannot read ${file}; write the name of a catalogue, such as public/catalog.json`);
		return 2;
	}
	const target = out === void 0 ? null : resolve(io.cwd, out);
	if (target && !force && await stat(target).catch(() => null)) {
		io.err(`${out} is there already; name another file, or add --force to write over it`);
		return 2;
	}
	const read = await readCatalogue(resolve(io.cwd, file), text);
	if (typeof read === "string") {
		io.err(`${file}: ${read}`);
		return 1;
	}
	const own = read.type === "shopify" || read.type === "woocommerce" ? read.type : null;
	const url = own ? OWN_LISTS[own] : `/${basename(file, extname(file))}.json`;
	const { manifest, said } = draft(read.products, {
		url,
		...read.map && { map: read.map },
		...read.name && { name: read.name },
		units: read.units,
		schema: "./node_modules/tendero/dist/tendero.schema.json"
	});
	if (own) {
		manifest.recommender = [{ type: own }, { type: "catalog" }];
		const [guide] = Object.keys(manifest.guides ?? {});
		manifest.campaigns = [...ownCampaigns(guide, manifest.shop?.locale === "es" ? "es" : "en").filter(({ surface }) => surface.type !== "launcher"), ...manifest.campaigns ?? []];
	}
	const json = printJson(manifest);
	if (target) try {
		await writeFile(target, `${json}\n`);
	} catch {
		io.err(`cannot write ${out}; name a file in a folder that is there`);
		return 2;
	}
	else io.out(json);
	const say = target ? io.out : io.err;
	for (const line of [...read.said, ...said]) say(line);
	if (!/\.json$/i.test(file)) say(`catalog.url: a page reads JSON; npx tendero catalog ${file} -o ${basename(file, extname(file))}.json`);
	else say(own ? `catalog.url: "${url}", the shop's own list; if your shop lies in a folder, write that before it` : `catalog.url: "${url}"; put ${basename(file)} at that address of your shop`);
	if (target) say(`drafted: ${out}; edit it, then npx tendero check ${out} --catalog ${file}`);
	return 0;
}
function readUse(argv) {
	try {
		const { values, positionals } = parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: {
				out: {
					type: "string",
					short: "o"
				},
				force: { type: "boolean" },
				help: {
					type: "boolean",
					short: "h"
				}
			}
		});
		const [file, ...more] = positionals;
		if (values.help) return {
			file: "",
			help: true
		};
		return file && !more.length ? {
			...values,
			file
		} : "name one catalogue";
	} catch (error) {
		return error instanceof Error ? error.message : "wrong use";
	}
}
/** Its products and what was guessed to read them, or a sentence why there is nothing to draft from. */
async function readCatalogue(file, text) {
	const read = (map) => findCatalog({
		shop: {
			locale: "en",
			platform: {
				type: "generic",
				selectors: {},
				pages: {},
				dataLayer: "dataLayer"
			}
		},
		catalog: map && {
			url: "/",
			fields: {},
			map
		}
	}, file, file).catch((error) => error instanceof Error ? error.message : String(error));
	const raw = parsed(text);
	let found = await read();
	const guessed = typeof found === "string" || !found?.products[0] ? guessMap(raw) : void 0;
	if (guessed) found = await read({
		priceUnit: "major",
		...guessed
	});
	if (typeof found === "string") return `it cannot be read (${found})`;
	if (!found?.products[0]) return "no products in it; a product has an id and a title at least";
	const { products, dropped, units } = found;
	const unread = dropped ? `; ${dropped} more could not be read, or were there twice` : "";
	const name = [
		"shop",
		"store",
		"tienda"
	].map((key) => dig(raw, key)).find((one) => typeof one === "string");
	return {
		type: found.type,
		products,
		units,
		map: guessed,
		name: name ?? titleOf(text),
		said: [`drafted from ${count(products.length, "product")}${unread}`, ...guessed ? [`names of the catalogue: ${JSON.stringify(guessed)}; see catalog.map`] : []]
	};
}
/** What a feed in XML says that it is called, before its first product. */
function titleOf(text) {
	const [head = ""] = text.slice(0, 5e3).split(/<(?:item|entry)\b/);
	const [, title] = /<title>\s*(?:<!\[CDATA\[)?([^<\]]{1,80})/.exec(head) ?? [];
	return title && decodeEntities(title).trim();
}
/** What the text is as JSON; undefined if it is none. */
function parsed(text) {
	try {
		return parseJson(text.replace(/^\uFEFF/, ""));
	} catch {
		return;
	}
}
export { init };
