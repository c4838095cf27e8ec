"""Portuguese names of fields, and the words that labels are made of."""

from __future__ import annotations

from native_host.extractor.concepts import Concept as C
from native_host.extractor.words.roles import Role as R

NAMES: dict[C, str] = {
    C.INVOICE_NUMBER: "fatura; fatura recibo; recibo; talao; nota fiscal; factura; fatura simplificada; ft; nf e",
    C.ORDER_NUMBER: "encomenda; pedido; sua encomenda; ordem de compra; vossa encomenda",
    C.CUSTOMER_NUMBER: "codigo (de |do |)cliente; n cliente; id cliente",
    C.DELIVERY_NUMBER: "guia de remessa; guia de transporte; guia",
    C.CONTRACT_NUMBER: "contrato; apolice",
    C.REFERENCE: "referencia; ref; n ref; v ref; nossa referencia; vossa referencia; processo; referencia de pagamento;"
    " referencia multibanco",
    C.TAX_NUMBER: "nif; contribuinte; contribuinte n; nipc; cnpj; cpf; n contribuinte; numero de contribuinte; nif cliente",
    C.ACCOUNT_NUMBER: "conta; numero de conta; conta n; nib; agencia",
    C.DATE: "data; em; data do documento; data do extrato; data da compra; data da carta; data doc; data de venda",
    C.INVOICE_DATE: "data (da |de |)(fatura|emissao|faturacao); emitida em; emitido em; data emissao; emissao",
    C.ORDER_DATE: "data (da |do |de |)(encomenda|pedido); encomendado em; pedido em",
    C.DELIVERY_DATE: "data (de |da |)(entrega|envio|expedicao); entregue em; enviado em",
    C.DUE_DATE: "vencimento; data (de |do |)(vencimento|pagamento); vence em; pagar ate; pagamento ate; data limite( de"
    " pagamento|); prazo de pagamento; a pagar ate; pagavel ate; limite de pagamento; vence a; liquidar ate",
    C.BIRTH_DATE: "data de nascimento; nascido em; nascida em; nascimento",
    C.PERIOD: "periodo; periodo de faturacao; condicoes de pagamento; forma de pagamento; de; ate",
    C.GROSS: "total (com iva|geral|da fatura|iva incluido|documento|do documento|fatura|final|bruto); valor total;"
    " montante total; total geral; importancia total; preco total; valor (da |)fatura; total c iva",
    C.TOTAL: "total; soma; totais; total eur",
    C.AMOUNT_DUE: "(total|valor|montante|saldo) (a pagar|em divida|pendente); a pagar; por pagar; em divida; valor a liquidar",
    C.NET: "subtotal; total (sem iva|liquido|iliquido|s iva); valor (sem iva|liquido); base (tributavel|de incidencia);"
    " incidencia; iliquido; mercadoria; total iliquido; valor tributavel; total mercadoria",
    C.TAX: "iva; total (do |de |)iva; valor (do |de |)iva; imposto; total impostos; iva incluido; imposto sobre o valor"
    " acrescentado; iva a",
    C.PAID: "pago; adiantamento; sinal; numerario; dinheiro; troco; multibanco; cartao; entregue; ja pago; valor pago;"
    " pagamento; mb way; valor entregue",
    C.DISCOUNT: "desconto",
    C.SHIPPING: "portes; portes de envio; transporte; envio; frete; custos de envio",
    C.OPENING_BALANCE: "saldo (inicial|anterior); saldo de abertura",
    C.CLOSING_BALANCE: "saldo (final|atual|disponivel|contabilistico|novo|de fecho|); novo saldo",
    C.SUPPLIER: "fornecedor; vendedor; emitente; empresa; loja; remetente; prestador; credor; beneficiario; senhorio; nome do"
    " fornecedor; emitido por; vendido por; estabelecimento; comerciante",
    C.CUSTOMER: "recebi de; recebemos de; cliente; comprador; destinatario; adquirente; faturar a; faturado a; morada de (faturacao|entrega); exmo s"
    " senhor es; exmo s sr s; devedor; inquilino; nome do cliente; para; ao cuidado de; a c; entregue a",
    C.PERSON: "denominacao; designacao social; firma; nome; nome completo; contacto; pessoa de contacto; candidato; atendido por; operador; apelido",
    C.ACCOUNT_HOLDER: "titular; titular da conta; nome do titular",
    C.EMAIL: "e mail; email; correio eletronico; endereco de email",
    C.PHONE: "telefone; tel; telemovel; celular; tlm; contacto telefonico; numero de telefone",
    C.IBAN: "iban; conta bancaria",
    C.BIC: "bic; swift; bic swift",
    C.SUBJECT: "assunto",
    C.JOB_TITLE: "cargo; profissao; funcao; funcao atual; cargo atual",
    C.ADDRESS: "morada; endereco; residencia",
    C.ITEM: "descricao; artigo; quantidade; qtd; qtde; preco unitario; preco; valor; produto; servico; horas; unidade; p"
    " unit; preco unit; designacao; debito; credito; data valor; movimento; un; taxa",
}
ROLES: dict[R, str] = {
    R.PAPER: "credito fatura factura recibo talao documento nota doc ft",
    R.ORDER: "requisicao encomenda pedido compra reserva",
    R.DELIVERY: "entrega envio expedicao remessa guia",
    R.CONTRACT: "contrato apolice",
    R.STATEMENT: "extrato extracto",
    R.LETTER: "aviso carta",
    R.CUSTOMER: "cliente comprador destinatario adquirente",
    R.SUPPLIER: "exportador fornecedor vendedor emitente prestador comerciante",
    R.ACCOUNT: "conta",
    R.BANK: "bancaria banco",
    R.TAX: "iva imposto impostos",
    R.REGISTER: "nif nipc cnpj contribuinte",
    R.NUMBER: "numero n no num nr ref referencia codigo",
    R.DATE: "data dia",
    R.ISSUE: "emissao emitida emitido faturacao",
    R.DUE: "vencimento vence",
    R.PAY: "transferir transferencia liquidar efetuar pagamento pagar liquidar",
    R.UNTIL: "ate antes limite prazo",
    R.PAID: "adiantamento sinal recebida recebido pago liquidado",
    R.SUM: "importancia quantia total soma totais",
    R.AMOUNT: "importancia quantia valor montante preco importancia",
    R.ALL: "geral final global",
    R.GROSS: "bruto",
    R.NET: "liquido subtotal tributavel iliquido base",
    R.WITH: "com incluido incl",
    R.WITHOUT: "sem excluindo",
    R.BALANCE: "saldo",
    R.OLD: "anterior inicial",
    R.NEW: "novo final atual",
    R.REST: "pendente divida restante",
    R.HOLDER: "titular",
    R.NAME: "nome",
    R.CONTACT: "contacto contato",
    R.MAIL: "email mail correio",
    R.PHONE: "telefone tel telemovel celular",
    R.SUBJECT: "assunto",
    R.ADDRESS: "morada endereco",
    R.BIRTH: "nascimento",
    R.PERIOD: "periodo",
    R.JOB: "cargo funcao profissao",
    R.DISCOUNT: "desconto",
    R.FREIGHT: "portes transporte",
    R.DONE: "faturado faturar entregue vendido enviado",
    R.TO: "a ao para",
    R.BY: "por",
    R.KIND: "servicos honorarios simplificada venda eletronica",
    R.GLUE: "v n vs ja menos de do da dos das o a os as seu sua nosso nossa em e no na",
}
