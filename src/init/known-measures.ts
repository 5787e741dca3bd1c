/**
 * Numbers that most shops have, a line each: the names that it goes by; what it is called; how one asks for it; its unit;
 * which way is better; what less of it is called; more of it; how much visitors care; "must" where a near miss is none.
 * English before Spanish; what is not known is left empty.
 */
export const KNOWN_MEASURES = `
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
`
