"""Italian names of fields."""

from __future__ import annotations

from native_host.extractor.concepts import Concept as C
from native_host.extractor.words.roles import Role as R

_NO = "(numero|no|n|num|nr|rif|riferimento)"
NAMES: dict[C, str] = {
    C.INVOICE_NUMBER: f"fattura (immediata|differita|accompagnatoria|semplificata|di vendita)( n|); {_NO} (di |della |del |)(fattura|ricevuta|documento|scontrino|parcella); (fattura|ricevuta|documento|scontrino|parcella)"
    " (numero|no|n|num|nr); fattura; numero doc; n doc; doc n; ricevuta; documento commerciale( n| no| numero|); codice fattura; scontrino; ft n;"
    " vostra fattura; nostra fattura",
    C.ORDER_NUMBER: f"{_NO} (di |d |dell |del |)(ordine|ordine d acquisto|vostro ordine); (ordine|vs ordine|vostro ordine|ordine d acquisto)"
    " (numero|no|n|num|nr|); codice ordine; rif ordine",
    C.CUSTOMER_NUMBER: f"{_NO} (di |del |)(cliente|socio|conto cliente); (codice|cod|id) cliente; cliente (n|no|numero|nr)",
    C.DELIVERY_NUMBER: f"{_NO} (di |del |)(ddt|bolla|consegna|spedizione); ddt( n| no|); documento di trasporto; bolla",
    C.CONTRACT_NUMBER: f"{_NO} (di |del |)(contratto|polizza); contratto( n| no|); polizza; contratto",
    C.REFERENCE: "(nostro |vostro |ns |vs |)(rif|riferimento); pratica; (numero|no|n) (di |)pratica; riferimento pagamento; causale; codice pratica;"
    " rif pagamento",
    C.TAX_NUMBER: "(partita|p) iva; codice fiscale; cf; piva; p i; p iva c f; c f; rea; partita iva n",
    C.ACCOUNT_NUMBER: f"{_NO} (di |del |)conto( corrente|); conto( corrente|); conto n; c c; abi; cab",
    C.DATE: "acquistato il; luogo e data( di emissione| di rilascio|); inviato; inviato il; data; in data; li; giorno; data (del |)documento; data (dell |)estratto( conto|); estratto conto del; data (di |d )acquisto; data doc;"
    " data della lettera; data vendita; data di vendita; data scontrino; data operazione; data dell acquisto; data lettera; data estratto",
    C.INVOICE_DATE: "data (di |della |)(fattura|fatturazione|emissione); emessa il; fattura del; emissione; data fatt; emesso il; fattura emessa il;"
    " fatturata il; data di rilascio; rilasciata il; redatta il; fatturato il; data rilascio; data ft",
    C.ORDER_DATE: "data (dell |di |d |del |)(ordine|ordinazione); ordine del; ordinato il; vs ordine del; vostro ordine del; data vostro ordine;"
    " ordinata il; ordine ricevuto il; ricevimento ordine",
    C.DELIVERY_DATE: "consegna (prevista|stimata)( il| per il|); data (prevista|stimata) (di |)consegna; data di consegna (prevista|stimata); data (di |della |)(consegna|spedizione|prestazione|fornitura|esecuzione|invio); consegnato il; consegna( il| del|); spedito il;"
    " consegnata il; spedizione; prestazione del; merce consegnata il; fornitura; eseguito il; spedita il; inviato il; evaso il; prestazione",
    C.DUE_DATE: "entro quando; quando devo pagare; entro quando devo pagare; (data di |data |)scadenza( pagamento| di pagamento| del pagamento|); scade( il|); da pagare entro( il|); pagare entro( il|); pagabile entro( il|);"
    " pagamento entro( il|); termine di pagamento; entro il; data (di |)pagamento; da saldare entro( il|); saldare entro( il|); valido fino al; termine;"
    " scadenza il; da versare entro( il|); ultimo giorno di pagamento; versare entro il; limite di pagamento; termine ultimo; termine pagamento;"
    " si prega di pagare entro il",
    C.BIRTH_DATE: "data di nascita; nato il; nata il; nascita; nato a il",
    C.PERIOD: "periodo; periodo di fatturazione; condizioni di pagamento; dal; al; modalita di pagamento; periodo di riferimento; pagamento",
    C.GROSS: "(totale|importo|prezzo|somma) (fattura|complessivo|generale|ivato|iva inclusa|iva compresa|lordo|documento|totale|con iva|della fattura|"
    "comprensivo di iva|finale|ricevuta); importo totale( iva inclusa| fattura|); totale (importo|lordo|della fattura|da fattura); lordo;"
    " importo fattura; importo della fattura; totale complessivo( iva inclusa|); totale doc; prezzo totale; totale generale; valore totale; importo ivato;"
    " totale imposte incluse; totale fatt; ammontare totale; ammontare della fattura",
    C.TOTAL: "totale; somma; tot; importo; ammontare; totali",
    C.AMOUNT_DUE: "acconto (da|a) (pagare|versare); (saldo |)a nostro (favore|credito); quanto devo pagare; (totale|importo|netto|saldo|somma|residuo|resto) (da pagare|a pagare|dovuto|dovuta|da saldare|residuo|da versare); da pagare; saldo dovuto;"
    " netto a pagare; a saldo; residuo; importo residuo; da saldare; totale dovuto; rimanenza; saldo residuo; importo in scadenza; rimane da pagare",
    C.NET: "tot imponibile; (totale |)(imponibile)( iva|); (importo|totale|prezzo|valore|somma) (netto|senza iva|iva esclusa|imponibile|merce|esclusa iva|al netto di iva|"
    "al netto dell iva); subtotale; netto; totale (netto|imponibile|merci|parziale); sub totale; base imponibile; totale parziale; imponibile;"
    " merce; totale servizi; a riportare; riporto; totale senza imposte; importo imponibile; somma parziale; subtot",
    C.TAX: "(importo |totale |di cui |)(iva|imposta|imposte|i v a)( totale|); imposta sul valore aggiunto; iva compresa; iva inclusa; iva al; imposta iva;"
    " totale imposte; totale imposta; ammontare iva; importo dell iva",
    C.PAID: "(acconto|caparra|anticipo)( versato| pagato| ricevuto|); (gia|meno) (pagato|versato|acconto); pagato; contanti; resto; carta; bancomat; pagamento"
    " contante; pagamento elettronico; importo pagato; a dedurre acconto; contante; acconti; carta di credito; versato; acconto gia versato; ricevuto",
    C.DISCOUNT: "sconto; abbuono; ribasso; buono; risparmio",
    C.SHIPPING: "consegna; spese di (spedizione|trasporto|consegna); trasporto; spedizione; porto; spese spedizione",
    C.OPENING_BALANCE: "saldo (iniziale|precedente|di apertura)",
    C.CLOSING_BALANCE: "saldo( finale| attuale| contabile| di chiusura| nuovo|); nuovo saldo; saldo alla chiusura; saldo disponibile",
    C.SUPPLIER: "ditta emittente; azienda emittente; impresa emittente; locatore; vettore; fornitore; venditore; emittente; azienda; ditta; emessa da; prestatore; cedente( prestatore|); nome (del |)fornitore; ragione sociale;"
    " mittente; venduto da; societa; da; fatturato da; negozio; creditore; beneficiario; esercente; impresa; emesso da; emittente della fattura;"
    " dati fornitore; dati del fornitore; fattura emessa da; commerciante; fornito da; punto vendita; rivenditore",
    C.CUSTOMER: "intestatario della fattura; intestatario fattura; intestata a; ricevuto da; ricevuti da; paziente; conduttore; inquilino; cliente; acquirente; destinatario; intestatario( fattura|); fatturare a; fatturato a; spett le; spettabile; indirizzo di (fatturazione|"
    "spedizione|consegna); nome (del |)cliente; cessionario( committente|); committente; consegnare a; spedire a; per; alla cortese attenzione; debitore;"
    " intestata a; dati cliente; a; compratore; fattura a; pagatore; spedito a; consegna a; destinazione( merce| merci|); luogo di (destinazione|consegna); fattura intestata a; intestato a; per conto di",
    C.PERSON: "denominazione; nominativo; nome; nome completo; nome e cognome; cognome e nome; candidato; candidata; referente; contatto; persona di contatto; persona; operatore;"
    " cassiere; cassiera; servito da; cognome; vostro referente; addetto",
    C.ACCOUNT_HOLDER: "intestatario( del conto| conto|); titolare( del conto| conto|); intestato a",
    C.EMAIL: "e mail; email; mail; posta elettronica; indirizzo (e mail|email|mail); pec; indirizzo di posta elettronica",
    C.PHONE: "servizio clienti; assistenza clienti; telefono; tel; cellulare; numero di telefono; cell; numero di cellulare; recapito telefonico",
    C.IBAN: "iban; conto bancario; coordinate bancarie; codice iban",
    C.BIC: "bic; swift; codice (swift|bic); bic swift",
    C.SUBJECT: "oggetto; ogg",
    C.JOB_TITLE: "posizione; ruolo; professione; qualifica; ruolo attuale; mansione; occupazione; posizione attuale; titolo",
    C.ADDRESS: "indirizzo; residenza; domicilio; indirizzo postale",
    C.BANK: "banca; istituto; istituto bancario",
    C.CURRENCY: "valuta; divisa",
    C.PAID_BY: "metodo di pagamento; tipo pagamento; pagato con",
    C.ITEM: "descrizione; articolo; quantita; q ta; qta; prezzo unitario; prezzo; prodotto; servizio; unita; importo; ore; tariffa; prestazione;"
    " dettaglio; prezzo unit; p unitario; p unit; prestazioni; descrizione dei beni; pezzi; pz; voce; articoli; codice; prezzo u; dare; avere; operazione;"
    " data valuta; valuta; movimento; addebito; accredito; addebiti; accrediti; descrizione operazione; lavori; u m; prezzo cad; cad; bene; merce; quant",
}
ROLES: dict[R, str] = {
    R.PAPER: "bolletta accredito fattura fatt ricevuta scontrino documento parcella nota ft doc",
    R.ORDER: "ordine ord prenotazione ordinazione",
    R.DELIVERY: "consegna spedizione fornitura ddt prestazione",
    R.CONTRACT: "contratto polizza",
    R.STATEMENT: "estratto",
    R.LETTER: "sollecito lettera",
    R.CUSTOMER: "cliente acquirente destinatario committente cessionario compratore",
    R.SUPPLIER: "esportatore fornitore venditore emittente cedente prestatore esercente",
    R.ACCOUNT: "conto",
    R.BANK: "bancario banca",
    R.TAX: "iva imposta imposte tasse",
    R.REGISTER: "rea",
    R.NUMBER: "numero no n num nr rif riferimento codice id cod",
    R.DATE: "dt data giorno",
    R.ISSUE: "emissione emessa fatturazione rilascio emesso",
    R.DUE: "scadenza scade",
    R.PAY: "condizioni bonifico pagamento corrispondere effettuare bonificare pagamento pagare pagabile saldare versare",
    R.UNTIL: "entro limite termine",
    R.PAID: "acconto anticipo caparra ricevuto pagato versato",
    R.COLLECT: "addebitato addebitata addebito addebiteremo addebitati prelevato",
    R.NEXT: "prossimo prossima successivo",
    R.SUM: "totale somma totali tot",
    R.AMOUNT: "somma importo ammontare prezzo valore",
    R.ALL: "generale complessivo finale globale",
    R.GROSS: "lordo lorda ivato ivata",
    R.NET: "netto netta imponibile subtotale",
    R.WITH: "con inclusa inclusi compresa comprese incluse",
    R.WITHOUT: "senza esclusa escluse",
    R.BALANCE: "saldo",
    R.OLD: "iniziale precedente apertura",
    R.NEW: "finale nuovo attuale chiusura",
    R.REST: "corrispondere residuo dovuto dovuta restante",
    R.HOLDER: "intestatario titolare",
    R.NAME: "nome cognome ragione",
    R.CONTACT: "contatto referente",
    R.MAIL: "email mail elettronica pec",
    R.PHONE: "telefono tel cellulare cell",
    R.SUBJECT: "oggetto",
    R.ADDRESS: "indirizzo residenza",
    R.BIRTH: "nascita",
    R.PERIOD: "periodo",
    R.JOB: "posizione ruolo professione",
    R.DISCOUNT: "sconto",
    R.FREIGHT: "trasporto spese porto",
    R.BRING: "consegnare consegneremo consegnata consegnato spedire",
    R.DONE: "consegnato consegnata venduto spedito fatturato inviato emessa intestata intestato fatturare",
    R.TO: "a",
    R.BY: "da",
    R.KIND: "servizi professionale onorario notula acconto vendita saldo affitto trasporto elettronica proforma",
    R.GLUE: "gia meno dedurre di del della dell dello la il lo i gli l d questa questo vostra vostro vs ns suo sua nostra per e in al da",
}
