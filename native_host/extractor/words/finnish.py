"""Finnish names of fields, and the words that labels are made of."""

from __future__ import annotations

from native_host.extractor.concepts import Concept as C
from native_host.extractor.words.roles import Role as R

NAMES: dict[C, str] = {
    C.INVOICE_NUMBER: "lasku; laskun numero; laskunumero; laskunro; kuitti; kuittinumero; kuitin numero; tosite; tositenumero;"
    " laskun nro; lasku nro; kuitti nro; kuittinro",
    C.ORDER_NUMBER: "tilaus; tilausnumero; tilausnro; tilauksen numero; tilaus nro",
    C.CUSTOMER_NUMBER: "asiakasnumero; asiakasnro; asiakastunnus; jasennumero",
    C.DELIVERY_NUMBER: "lahete; toimitusnumero; lahetenumero",
    C.CONTRACT_NUMBER: "sopimus; sopimusnumero; vakuutusnumero",
    C.REFERENCE: "viite; viitteenne; viitteemme; viitenumero; asianumero; teidan viitteenne; diaarinumero",
    C.TAX_NUMBER: "y tunnus; alv tunnus; alv nro; henkilotunnus",
    C.ACCOUNT_NUMBER: "tilinumero; tili; tilinro; pankkitili",
    C.DATE: "pvm; paivays; paivamaara; ostopaiva; tiliotteen paiva; kuitin paivays",
    C.INVOICE_DATE: "laskun pvm; laskun paivays; laskupaiva; laskutuspaiva; laskun paivamaara; laskutuspvm; laskupvm",
    C.ORDER_DATE: "tilauspaiva; tilauspvm; tilattu; tilauksen paivamaara",
    C.DELIVERY_DATE: "toimituspaiva; toimituspvm; toimitettu; lahetetty; toimitusaika",
    C.DUE_DATE: "erapaiva; erapvm; maksettava viimeistaan; maksuaika; viimeinen maksupaiva; erapaivamaara; viimeistaan;"
    " maksupaiva; maksettava",
    C.BIRTH_DATE: "syntymaaika; syntynyt; syntymapaiva",
    C.PERIOD: "kausi; ajanjakso; maksuehto; maksuehdot; laskutuskausi",
    C.GROSS: "yhteensa sis alv; verollinen yhteensa; loppusumma; kokonaissumma; laskun loppusumma; yhteensa alv sis;"
    " verollinen hinta; laskun summa; yhteensa verollinen; summa yhteensa; laskun yhteissumma",
    C.TOTAL: "yhteensa; summa; yht; yhteensa eur",
    C.AMOUNT_DUE: "maksettava; maksettavaa; maksettava yhteensa; maksettavaa yhteensa; maksettava summa; avoin summa;"
    " maksettavaa jaljella",
    C.NET: "veroton; veroton yhteensa; yhteensa ilman alv; valisumma; netto; veroton hinta; yhteensa veroton; alv 0;"
    " alviton; veroton summa; summa ilman alv; veron peruste",
    C.TAX: "alv; arvonlisavero; alv yhteensa; vero; alv osuus; veron osuus; alv summa; veron maara",
    C.PAID: "maksettu; kateinen; kortti; takaisin; ennakko; ennakkomaksu; maksukortti; korttimaksu; vaihtoraha; annettu;"
    " saatu; pankkikortti",
    C.DISCOUNT: "alennus",
    C.SHIPPING: "toimituskulut; rahti; postikulut",
    C.OPENING_BALANCE: "alkusaldo; edellinen saldo; saldo alussa",
    C.CLOSING_BALANCE: "loppusaldo; saldo; uusi saldo; saldo lopussa",
    C.SUPPLIER: "myyja; toimittaja; laskuttaja; lahettaja; yritys; myymala; vuokranantaja; palveluntarjoaja",
    C.CUSTOMER: "asiakas; ostaja; vastaanottaja; laskutusosoite; toimitusosoite; tilaaja; vuokralainen; maksaja; laskun"
    " saaja; laskutetaan",
    C.PERSON: "nimi; koko nimi; yhteyshenkilo; etunimi ja sukunimi; sukunimi; myyja kassa; kassa; hakija; kasittelija",
    C.ACCOUNT_HOLDER: "tilinomistaja; tilin omistaja; tilinhaltija; tilin haltija; saaja",
    C.EMAIL: "sahkoposti; email; e mail; sahkopostiosoite",
    C.PHONE: "puhelin; puh; matkapuhelin; gsm; puhelinnumero",
    C.IBAN: "iban; tilinumero iban",
    C.BIC: "bic; swift; bic swift",
    C.SUBJECT: "aihe; asia; koskee",
    C.JOB_TITLE: "ammatti; tehtava; tehtavanimike; nykyinen tehtava; nimike",
    C.ADDRESS: "osoite; kotiosoite; postiosoite",
    C.ITEM: "kuvaus; tuote; maara; hinta; yksikkohinta; a hinta; yksikko; nimike; tunnit; palvelu; kpl; selite;"
    " tapahtuma; saaja maksaja; tuotenimi; tuotenumero; arvopaiva; kirjauspaiva; pano; otto",
}
ROLES: dict[R, str] = {
    R.PAPER: "lasku laskun kuitti kuitin tosite",
    R.ORDER: "tilaus tilauksen",
    R.DELIVERY: "toimitus toimituksen",
    R.CONTRACT: "sopimus sopimuksen",
    R.STATEMENT: "tiliote",
    R.LETTER: "kirje",
    R.CUSTOMER: "asiakas asiakkaan ostaja vastaanottaja tilaaja",
    R.SUPPLIER: "toimittaja myyja laskuttaja lahettaja",
    R.ACCOUNT: "tili tilin",
    R.BANK: "pankki",
    R.TAX: "alv vero arvonlisavero",
    R.REGISTER: "ytunnus tunnus",
    R.NUMBER: "numero nro nr no viite",
    R.DATE: "paiva paivays pvm paivamaara paivan",
    R.ISSUE: "laskutus",
    R.DUE: "era erapaiva",
    R.PAY: "maksaa maksakaa suorittaa maksuun maksu maksettava maksettavaa",
    R.UNTIL: "viimeistaan",
    R.PAID: "ennakko ennakkomaksu maksettu",
    R.SUM: "yhteensa summa",
    R.AMOUNT: "maara hinta arvo",
    R.ALL: "kaikki koko loppu",
    R.GROSS: "brutto",
    R.NET: "netto veroton valisumma",
    R.WITH: "sis sisaltaen verollinen",
    R.WITHOUT: "ilman",
    R.BALANCE: "saldo",
    R.OLD: "alku",
    R.NEW: "loppu uusi",
    R.REST: "avoin",
    R.HOLDER: "omistaja haltija",
    R.NAME: "nimi",
    R.CONTACT: "yhteyshenkilo",
    R.MAIL: "sahkoposti email",
    R.PHONE: "puhelin puh gsm",
    R.SUBJECT: "aihe asia",
    R.ADDRESS: "osoite",
    R.BIRTH: "syntyma syntynyt",
    R.PERIOD: "kausi jakso",
    R.JOB: "ammatti tehtava",
    R.DISCOUNT: "alennus",
    R.FREIGHT: "rahti",
    R.GLUE: "ja",
}
