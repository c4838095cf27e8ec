"""Spanish."""

from __future__ import annotations

from native_host.extractor.asked.phrases import Phrases

PHRASES = Phrases(
    openings="hola|ok|por favor|puedes|podrias|puede|podria|ahora|necesito que|quiero que",
    thanks="por favor|gracias|muchas gracias|porfa",
    orders="(?:extrae|extraer|extraiga|extraeme|saca|sacar|saque|sacame|dame|deme|obten|obtener|recoge|recoger|lista|listar|busca|buscar|encuentra|anota|lee"
    "|toma|pon|muestra|muestrame|indica|necesito|quiero|quisiera|copia)(?: (?:solo|solamente))*",
    tables="(?:haz|hazme|crea|creame|prepara|genera|dame|necesito|quiero|elabora|construye)",
    of="de|con|que contenga|que tenga|para",
    what="(?:todos|todas|los|las|el|la|solo|solamente|estos|estas)(?: (?:los|las))*"
    "(?: (?:campos|valores|datos|columnas|informacion)(?: siguientes)?)?|campos|valores|datos|columnas",
    out="de|del|en|desde|a partir de|para|por",
    documents="estos|estas|este|esta|los|las|el|la|todos|todas|cada|uno|una|mis|nuestros|ambos|ellos|ellas|de|documentos?|archivos?|ficheros?|facturas?"
    "|recibos?|pdfs?|adjuntos?|adjuntas?|contratos?|cartas?|pedidos?|extractos?|tickets?|albaranes|albaran|presupuestos?|escaneos?|correos?|subidos"
    "|subidas|arriba|papeles",
    each="cada|por",
    late="de ahi",
    puts="(?:y )?(?:ponlo|ponlos|ponlas|pon|devuelve|devuelvelo|muestra|muestralo|presentalo|guardalo|exportalo|dalo)(?: (?:todo|los|resultados?))*",
    into="en|como|a|en forma de|en formato",
    forms="(?:(?:una|un|simple|sencilla|archivo|hoja|formato|de) ?)*(?:tabla|csv|excel|hoja|json|lista|xlsx|calculo|archivo)",
    per_row="(?:con )?una (?:fila|linea) por (?:documento|archivo|factura|recibo|pdf)",
    ands="y|e|asi como|mas|y tambien",
    articles="el|la|los|las|un|una|su|sus",
)
