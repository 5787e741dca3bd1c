/**
 * Words that most shops have, a line each: the names that it goes by; what it is called; how one asks for it; how much
 * visitors care; "must" where a near miss is none. English before Spanish; what is not known is left empty.
 */
export const KNOWN_KINDS = `
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
`
