"""Swedish names of fields, and the words that labels are made of."""

from __future__ import annotations

from native_host.extractor.concepts import Concept as C
from native_host.extractor.words.roles import Role as R

NAMES: dict[C, str] = {
    C.INVOICE_NUMBER: "faktura; kvitto; fakturanr; kvittonr; faktura nr; verifikationsnummer; kvitto nr; ocr; ocr nummer",
    C.ORDER_NUMBER: "order; ordernr; bestallning; er order; ert ordernummer",
    C.CUSTOMER_NUMBER: "kundnr; kund id; medlemsnummer",
    C.DELIVERY_NUMBER: "foljesedel; foljesedelsnummer",
    C.CONTRACT_NUMBER: "avtalsnummer; avtal; forsakringsnummer",
    C.REFERENCE: "referens; er referens; var referens; er ref; var ref; arende; diarienummer; betalningsreferens; arendenummer",
    C.TAX_NUMBER: "org nr; organisationsnummer; momsreg nr; momsregistreringsnummer; vat nr; vat nummer; org nummer;"
    " momsnummer; personnummer",
    C.ACCOUNT_NUMBER: "kontonummer; kontonr; bankgiro; plusgiro; konto; clearingnummer",
    C.DATE: "datum; kopdatum; utdragsdatum; den",
    C.INVOICE_DATE: "fakturadatum; faktureringsdatum; utfardad; utstalld; utstallningsdatum; utfardandedatum; faktura datum",
    C.ORDER_DATE: "orderdatum; bestallningsdatum; bestalld; bestalld den",
    C.DELIVERY_DATE: "leveransdatum; levererad; leveransdag; skickad; levererad den",
    C.DUE_DATE: "forfallodatum; forfallodag; forfaller; betalas senast; oss tillhanda senast; sista betalningsdag; betala"
    " senast; att betala senast; betalningsdag; betalas fore; oss tillhanda; forfaller den; betalning senast;"
    " sista betalningsdatum",
    C.BIRTH_DATE: "fodelsedatum; fodd; fodelsedag",
    C.PERIOD: "period; fran; till; betalningsvillkor; fakturaperiod",
    C.GROSS: "totalt inkl moms; totalbelopp; summa inkl moms; fakturabelopp; totalsumma; total inkl moms; slutsumma;"
    " belopp inkl moms; totalt belopp",
    C.TOTAL: "totalt; total; summa; totalt sek; summa sek; totalt kr",
    C.AMOUNT_DUE: "att betala; summa att betala; belopp att betala; att erlagga; kvar att betala; totalt att betala; betala;"
    " att betala sek",
    C.NET: "netto; nettobelopp; summa exkl moms; totalt exkl moms; delsumma; exkl moms; belopp exkl moms; momspliktigt"
    " belopp; beskattningsunderlag; summa netto",
    C.TAX: "moms; momsbelopp; mervardesskatt; varav moms; summa moms; total moms; moms totalt",
    C.PAID: "betalt; forskott; kontant; kort; vaxel; kortbetalning; tillbaka; erhallet; mottaget; betalt med kort;"
    " kontokort",
    C.DISCOUNT: "rabatt",
    C.SHIPPING: "frakt; fraktkostnad; porto",
    C.OPENING_BALANCE: "ingaende saldo; tidigare saldo; ingaende balans",
    C.CLOSING_BALANCE: "utgaende saldo; saldo; nytt saldo; aktuellt saldo; utgaende balans",
    C.SUPPLIER: "leverantor; saljare; avsandare; foretag; butik; utstallare; utfardad av; hyresvard",
    C.CUSTOMER: "kund; kopare; mottagare; faktureras till; fakturaadress; leveransadress; bestallare; hyresgast; adressat;"
    " till; kundnamn; betalare; att",
    C.PERSON: "namn; fullstandigt namn; kontaktperson; kontakt; fornamn och efternamn; kassor; efternamn; handlaggare",
    C.ACCOUNT_HOLDER: "kontohavare; kontoinnehavare",
    C.EMAIL: "e post; epost; email; mail; e postadress; e mail",
    C.PHONE: "telefon; tel; mobil; telefonnummer; mobilnummer; mobiltelefon",
    C.IBAN: "iban",
    C.BIC: "bic; swift; bic swift",
    C.SUBJECT: "amne; arende; angaende; avser; rubrik",
    C.JOB_TITLE: "titel; befattning; yrke; nuvarande titel; roll",
    C.ADDRESS: "adress; bostadsadress; postadress",
    C.ITEM: "beskrivning; artikel; antal; pris; a pris; enhet; belopp; produkt; timmar; benamning; tjanst; styckpris;"
    " enhetspris; transaktion; text; bokforingsdag; st; vara; specifikation; insattning; uttag",
}
ROLES: dict[R, str] = {
    R.PAPER: "kreditfaktura kreditnota faktura fakturan kvitto kvittot verifikation dokument rakning",
    R.ORDER: "order bestallning bestallnings",
    R.DELIVERY: "leverans leverans foljesedel",
    R.CONTRACT: "avtal avtals kontrakt",
    R.STATEMENT: "kontoutdrag",
    R.LETTER: "paminnelse brev",
    R.CUSTOMER: "kund kunden kopare mottagare bestallare",
    R.SUPPLIER: "leverantor saljare avsandare utstallare",
    R.ACCOUNT: "konto",
    R.BANK: "bank",
    R.TAX: "moms skatt mervardesskatt",
    R.REGISTER: "organisations org",
    R.NUMBER: "nummer nr no id referens",
    R.DATE: "datum dag",
    R.ISSUE: "utstallt utstallnings utfardad utfardande",
    R.DUE: "forfallo forfaller forfall",
    R.PAY: "betalas inbetalas erlaggas betala handa betala betalning betalnings",
    R.UNTIL: "senast fore",
    R.PAID: "forskott betalt betald",
    R.SUM: "summa total totalt totalsumma",
    R.AMOUNT: "belopp pris varde",
    R.ALL: "total totalt slut",
    R.GROSS: "brutto",
    R.NET: "netto delsumma",
    R.WITH: "inkl inklusive med",
    R.WITHOUT: "exkl exklusive utan",
    R.BALANCE: "saldo",
    R.OLD: "ingaende tidigare",
    R.NEW: "utgaende nytt",
    R.REST: "kvar aterstaende",
    R.HOLDER: "innehavare",
    R.NAME: "namn",
    R.CONTACT: "kontakt",
    R.MAIL: "email mail epost post",
    R.PHONE: "telefon tel mobil",
    R.SUBJECT: "amne avser",
    R.ADDRESS: "adress",
    R.BIRTH: "fodelse fodd",
    R.PERIOD: "period",
    R.JOB: "titel befattning yrke",
    R.DISCOUNT: "rabatt",
    R.FREIGHT: "frakt",
    R.DONE: "fakturerat levererat faktureras",
    R.TO: "till",
    R.BY: "av fran",
    R.KIND: "del",
    R.GLUE: "redan varav att er ert var vart i for och den",
}
