"""Spanish names of fields."""

from __future__ import annotations

from native_host.extractor.concepts import Concept as C
from native_host.extractor.words.roles import Role as R

_NO = "(numero|no|n|num|nro|ref|referencia)"
NAMES: dict[C, str] = {
    C.INVOICE_NUMBER: f"{_NO} (de |de la |)(factura|recibo|documento|ticket|tique|boleta|comprobante); (factura|recibo|documento|ticket|"
    "comprobante|boleta) (numero|no|n|num|nro); factura; n factura; recibo; ticket; codigo de factura; factura simplificada( no| num| n|);"
    " su factura; nuestra factura",
    C.ORDER_NUMBER: f"{_NO} (de |del |)(pedido|orden|orden de compra|su pedido); (pedido|orden|orden de compra|su pedido) (numero|no|n|num|nro|);"
    " codigo de pedido",
    C.CUSTOMER_NUMBER: f"{_NO} (de |del |)(cliente|socio|abonado); (codigo|cuenta|id) (de |del |)cliente; cliente (no|numero|n|num)",
    C.DELIVERY_NUMBER: f"{_NO} (de |del |)(albaran|envio|seguimiento|entrega); albaran( no| numero|)",
    C.CONTRACT_NUMBER: f"{_NO} (de |del |)(contrato|poliza); contrato( no| numero|); poliza; contrato",
    C.REFERENCE: "(nuestra |su |s |n |)(ref|referencia); expediente; (numero|no) de expediente; referencia (de |del |)pago; concepto de pago;"
    " referencia interna",
    C.TAX_NUMBER: f"{_NO} (de |)(iva|identificacion fiscal|registro|nif|cif); nif; cif; nif cif; nif iva; nif intracomunitario; dni; cif nif",
    C.ACCOUNT_NUMBER: f"{_NO} (de |)cuenta; cuenta; ccc; cuenta no",
    C.DATE: "comprado el; lugar y fecha( de emision| de expedicion|); enviado; enviado el; fecha; a fecha de; con fecha; dia; fecha del documento; fecha del extracto; fecha de compra; fecha de la carta; extracto de;"
    " fecha de venta; fecha del recibo; fecha operacion; fecha de la compra; con fecha de",
    C.INVOICE_DATE: "fecha (de |de la |)(factura|facturacion|emision|expedicion); emitida el; factura de fecha; expedida el; fecha factura;"
    " factura emitida el; facturado el; facturada el; fecha emision; emision; emitido el; fecha expedicion; librada el; expedicion; factura del;"
    " fecha en que se emite",
    C.ORDER_DATE: "fecha (de |del |)(pedido|orden|encargo|la orden|su pedido); pedido (el|del|realizado el|de fecha); pedida el; su pedido del;"
    " encargado el; fecha pedido",
    C.DELIVERY_DATE: "entrega (prevista|estimada)( el|); fecha (prevista|estimada) de entrega; fecha de entrega (prevista|estimada); fecha (de |de la |)(entrega|envio|servicio|prestacion|operacion|suministro); entregado (el|); entrega (el|); enviado el;"
    " entrega; fecha entrega; servicio prestado el; entregada el; envio; suministrado el; fecha del servicio; enviada el; mercancia entregada el;"
    " despachado el; suministro",
    C.DUE_DATE: "cuando debo pagar; hasta cuando; (fecha de |fecha del |fecha |)vencimiento; vence( el|); fecha limite( de pago| pago|); pagar antes (del|de); a pagar antes (del|de); "
    "pagadero (el|antes del|hasta el); fecha de pago; plazo de pago; a pagar (el|hasta el|antes del); pago antes (del|de); valido hasta;"
    " ultimo dia de pago; abonar antes del; a abonar antes del; limite de pago; pago hasta el; a mas tardar el; plazo; plazo hasta; exigible el",
    C.BIRTH_DATE: "fecha de nacimiento; nacido el; nacida el; nacimiento; nacido a el",
    C.PERIOD: "periodo; periodo de facturacion; condiciones de pago; desde; hasta; forma de pago; condiciones; periodo facturado",
    C.GROSS: "(total|importe total|importe|monto|precio|suma) (factura|general|con iva|iva incluido|total|bruto|de la factura|final|facturado);"
    " importe total( con iva| factura|); total (general|de la factura|factura|bruto|con impuestos|impuestos incluidos|importe); monto total;"
    " precio total; importe bruto; suma total; total (con|mas) iva; total iva inc; total iva incluido; valor total; importe de la factura;"
    " importe factura; gran total; total impuestos incluidos; total factura iva incluido; importe iva incluido; importe final",
    C.TOTAL: "total; suma; importe; totales",
    C.AMOUNT_DUE: "(anticipo|senal) a pagar; resto (por|a) pagar; cuanto (debo|tengo que) pagar; (total|importe|cantidad|monto|saldo|liquido|neto|resto) (a pagar|pendiente|a abonar|adeudado|debido|por pagar); a pagar;"
    " pendiente( de pago|); saldo pendiente; a abonar; importe pendiente de pago; total pendiente; por pagar; resta por pagar; queda por pagar; resto",
    C.NET: "b imponible; b imp; base imp; (base) imponible; (importe|total|precio|valor|suma|monto) (neto|sin iva|antes de iva|sin impuestos|base); subtotal; neto; suma parcial;"
    " total neto; base imponible iva; base; total sin impuestos; sub total; total base( imponible|); importe sin iva; subtotal sin iva; bruto;"
    " suma y sigue; base imponible total; importe base",
    C.TAX: "(importe |total |cuota |cuota de |)(iva|impuesto|impuestos|i v a|igic)( total| repercutido|); cuota; iva incluido; impuesto sobre el valor"
    " anadido; total impuestos; cuota iva; importe del iva; incluye iva",
    C.PAID: "(anticipo|deposito|senal|pago a cuenta|entrega a cuenta)( pagado| recibido| abonado| entregado|); ya pagado; pagado; abonado; efectivo;"
    " tarjeta; cambio; entregado; a cuenta; pagos recibidos; menos anticipo; pago recibido; su cambio; recibido; a deducir anticipo; descontar anticipo;"
    " importe entregado; devuelto; entrega",
    C.DISCOUNT: "descuento; dto; rebaja; bonificacion; vale; usted ahorra",
    C.SHIPPING: "envio; gastos de envio; portes; transporte; gastos de transporte",
    C.OPENING_BALANCE: "saldo al comienzo; saldo de partida; saldo al inicio; saldo (anterior|inicial|previo|de apertura)",
    C.CLOSING_BALANCE: "saldo( final| actual| nuevo| de cierre|); nuevo saldo; saldo al cierre; saldo disponible",
    C.SUPPLIER: "quien factura; empresa emisora; entidad emisora; arrendador; transportista; proveedor; vendedor; emisor; empresa; emitido por; prestador; comercio; nombre del proveedor; razon social; remitente; vendido por;"
    " de; expedidor; facturado por; tienda; acreedor; beneficiario; emisor de la factura; establecimiento; emitida por; expedida por; suministrador;"
    " factura de; datos del emisor; datos del proveedor; comerciante; compania",
    C.CUSTOMER: "recibi de; recibimos de; paciente; arrendatario; inquilino; cliente; comprador; destinatario; facturar a; facturado a; direccion de (facturacion|entrega|envio); enviar a; nombre del cliente;"
    " deudor; a la atencion de; para; receptor; entregar a; datos del cliente; adquirente; pagador; factura a; factura para; consignatario;"
    " datos de facturacion; a nombre de; enviado a; a",
    C.PERSON: "denominacion; nombre o razon social; nombre razon social; nombre; nombre completo; nombre y apellidos; candidato; candidata; contacto; persona de contacto; persona; cajero; cajera; le atendio;"
    " le ha atendido; atendido por; apellidos; su contacto; dependiente",
    C.ACCOUNT_HOLDER: "titular( de la cuenta| cuenta|); titulares",
    C.EMAIL: "e mail; email; mail; correo; correo electronico; direccion de correo( electronico|); email de contacto",
    C.PHONE: "(atencion|servicio) (al|de atencion al) cliente; telefono; tel; movil; numero de telefono; tfno; tlf; telf; telefono movil; celular; numero de movil",
    C.IBAN: "iban; cuenta bancaria; numero de cuenta iban; datos bancarios",
    C.BIC: "bic; swift; codigo (swift|bic); bic swift",
    C.SUBJECT: "asunto; ref asunto; tema",
    C.JOB_TITLE: "puesto; cargo; profesion; puesto actual; ocupacion; posicion; titulo",
    C.ADDRESS: "direccion; domicilio; direccion postal",
    C.BANK: "banco; entidad; entidad bancaria",
    C.CURRENCY: "moneda; divisa",
    C.PAID_BY: "medio de pago; metodo de pago; pagado con",
    C.ITEM: "descripcion; articulo; cantidad; cant; precio unitario; precio; concepto; producto; unidades; uds; ud; importe; horas; tarifa; servicio;"
    " detalle; p unitario; p unit; precio ud; denominacion; articulos; conceptos; referencia; precio u; debe; haber; operacion; fecha valor; valor;"
    " movimiento; cargo; abono; trabajos; unidad; codigo; precio unidad; pvp; mercancia",
}
ROLES: dict[R, str] = {
    R.PAPER: "rectificativa abono factura fact recibo ticket tique documento boleta comprobante",
    R.ORDER: "pedido ped orden reserva encargo compra",
    R.DELIVERY: "entrega envio albaran suministro prestacion",
    R.CONTRACT: "contrato poliza",
    R.STATEMENT: "extracto",
    R.LETTER: "recordatorio carta",
    R.CUSTOMER: "cliente comprador destinatario adquirente receptor pagador",
    R.SUPPLIER: "exportador proveedor vendedor emisor acreedor prestador comercio",
    R.ACCOUNT: "cuenta",
    R.BANK: "bancaria banco",
    R.TAX: "iva impuestos impuesto igic",
    R.REGISTER: "registro nif cif",
    R.NUMBER: "numero no n num nro ref referencia codigo id folio",
    R.DATE: "f fec fch fecha dia",
    R.ISSUE: "emision emitida emitido expedicion expedida facturacion creacion",
    R.DUE: "vencimientos vto vencimiento vence",
    R.PAY: "condiciones pague abone ingresar transferir abonen pago pagar abonar pagadero",
    R.UNTIL: "antes hasta limite tardar",
    R.PAID: "anticipo senal recibido pagado abonado",
    R.COLLECT: "cobrado cobrada cargado cargaremos cargara cobraremos cobrara adeudara adeudado cargo domiciliado",
    R.NEXT: "proximo proxima siguiente",
    R.SUM: "cantidad total suma totales",
    R.AMOUNT: "imp cantidad importe monto precio valor cuantia",
    R.ALL: "general final global completo gran",
    R.GROSS: "bruto bruta",
    R.NET: "neto neta imponible subtotal base",
    R.WITH: "con incluido incluida incluidos mas",
    R.WITHOUT: "sin antes excluido",
    R.BALANCE: "saldo",
    R.OLD: "anterior inicial previo apertura",
    R.NEW: "nuevo final actual cierre",
    R.REST: "pendiente restante adeudado debido resto",
    R.HOLDER: "titular",
    R.NAME: "nombre razon",
    R.CONTACT: "contacto",
    R.MAIL: "email mail correo electronico",
    R.PHONE: "telefono tel movil celular tlf tfno",
    R.SUBJECT: "asunto",
    R.ADDRESS: "direccion domicilio",
    R.BIRTH: "nacimiento",
    R.PERIOD: "periodo",
    R.JOB: "puesto cargo profesion",
    R.DISCOUNT: "descuento dto",
    R.FREIGHT: "portes transporte gastos",
    R.BRING: "entregar entreguen entregaremos entregara enviar envien",
    R.DONE: "entregado entregada vendido facturado facturada enviado emitida facturar",
    R.TO: "a",
    R.BY: "por",
    R.KIND: "servicios honorarios minuta parcial anticipo venta comercial alquiler simplificada electronica rectificativa proforma",
    R.GLUE: "ya menos de del la el los las l esta este su nuestra y en al por s",
}
