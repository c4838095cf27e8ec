"""What a field is about where no concept says it, in the words of all languages: "serial number" is "Seriennummer" in a German paper.

Of each topic the phrases that mean it, folded. Words of one topic may stand beside those of another ("rental" and "start").
"""

from __future__ import annotations

TOPICS: dict[str, str] = {
    # What papers are about.
    "serial": "serial; serie; serien; series; seriale; matricola; fabrikations; fabrications; seriove; seryjny; tillverknings; serienr; sn",
    "project": "project; projekt; projet; proyecto; progetto; projeto; job; job site; site; bauvorhaben; vorhaben; bauobjekt; baustelle; objekt;"
    " kommission; chantier; obra; cantiere; commessa; bouwplaats; budowa; stavba; zakazka; byggprojekt; sag; hanke; proje",
    "rent": "rental; rent; hire; miet; miete; mietzins; location; alquiler; arrendamiento; noleggio; locazione; huur; aluguel; aluguer; renda; najem;"
    " wynajem; pronajem; hyra; hyr; hyres; leje; leie; vuokra; kira",
    "sale": "sale; verkauf; verkaufs; vente; venta; vendita; verkoop; venda; sprzedaz; sprzedazy; prodej; prodeje; forsaljning; forsaljnings; salg; salgs",
    "taxpoint": "tax point; tax date; date of taxable supply; taxable supply; zdan plneni; zdanitelneho plneni; uskut zdan plneni; uskut zdanit plneni; uskut zd plneni; zd plneni; uskutecneni zdanitelneho plneni; uskutecneni zdan plneni; duzp;"
    " obowiazku podatkowego; fait generateur; devengo",
    "quote": "offre; offres; offre de prix; cotizacion; prijsopgave; wycena; kostenangebot; quote; quotation; estimate; offer; proposal; angebot; angebots; offerte; offert; devis; presupuesto; oferta; preventivo; orcamento;"
    " proposta; oferty; nabidka; nabidky; tilbud; tilbuds; tarjous; ajanlat; teklif; kostenvoranschlag",
    "confirmation": "confirmation; acknowledgement; bestatigung; bestatigungs; confirmacion; conferma; bevestiging; confirmacao; potwierdzenie;"
    " potwierdzenia; potvrzeni; bekraftelse; bekraeftelse; bekreftelse; vahvistus; auftragsbestatigung",
    "order": "order; orders; purchase order; bestellung; bestell; bestellungs; auftrag; auftrags; commande; pedido; ordine; ordre; bestelling; encomenda; zamowienie; zamowienia; zamowieniu; zamowieniem;"
    " objednavka; objednavky; bestallning; bestallnings; ordres; ordrer; tilaus; siparis; comanda; rendeles",
    "delivery": "delivery; liefer; lieferung; lieferungs; livraison; entrega; consegna; levering; leverings; lever; dostawa; dostawy; dostawie; dostaw; dodavka; dodani; dodavky; leverans; toimitus; teslimat",
    "contract": "contract; agreement; vertrag; vertrags; contrat; contrato; contratto; contract; overeenkomst; umowa; umowy; smlouva; smlouvy; avtal; avtals; kontrakt; aftale; avtale; sozlesme",
    "deliverynote": "delivery note; delivery slip; packing slip; dispatch note; lieferschein; lieferscheins; bon de livraison; bl; albaran; bolla; documento di trasporto; ddt; n ddt; pakbon; leveringsbon;"
    " guia de transporte; guia de remessa; wz; wydanie zewnetrzne; dokument wz; dodaci list; foljesedel; folgeseddel; pakkeseddel; avizo; szallitolevel; irsaliye; irsaliye",
    "creditnote": "credit note; credit memo; gutschrift; gutschrifts; avoir; note de credit; facture d avoir; nota de credito; factura rectificativa; factura de abono; nota di credito; nota credito; creditnota; creditfactuur;"
    " faktura korygujaca; korekta; dobropis; opravny danovy doklad; kreditnota; kreditfaktura; hyvityslasku; iade faturasi",
    "invoice": "invoice; bill; rechnung; rechnungs; facture; factura; fattura; factuur; fatura; faktura; faktury; fakturu; regning; lasku; szamla",
    "original": "original; originale; originales; originaria; ursprung; ursprungliche; ursprunglichen; ursprungs; d origine; initiale; initial; corrected; corresponding; rectificada; que rectifica; rectifica; rectified;"
    " relative; oorspronkelijke; korygowanej; korygowana; opravovany; opravovaneho; puvodni; ursprunglig; oprindelig; oprindelige; kreditierte; related",
    "previous": "previous; former; prior; last; bisheriger; fruherer; vorheriger; letzter; precedent; precedente; anterior; ultimo; vorige; vorig; laatste; poprzedni; predchozi;"
    " tidligere; tidigare; forrige; onceki",
    "current": "current; present; today; aktueller; aktuelle; derzeitiger; derzeitige; gegenwartiger; actuel; actuelle; actual; attuale; huidige; huidig; atual; obecny; obecna; soucasny;"
    " soucasne; nuvarande; nuvaerende; navaerende",
    # Parties that are not always the sender or the one who pays.
    "shipper": "shipper; consignor; absender; versender; expediteur; remitente; cargador; mittente; afzender; expedidor; remetente; nadawca; odesilatel; avsandare; afsender; avsender; lahettaja",
    "carrier": "carrier; haulier; haulage company; transported by; spediteur; spedition; frachtfuhrer; transporteur; transportista; vettore; corriere; vervoerder; transportadora;"
    " przewoznik; dopravce; transportor; speditor; fragtmand; fragtforer; transportor; kuljetusliike",
    "consignee": "consignee; ship to; deliver to; empfanger; warenempfanger; lieferadresse; destinataire; livre a; destinatario; consignatario; ontvanger; geadresseerde; odbiorca; prijemce; mottagare;"
    " modtager; mottaker; vastaanottaja; destinatar",
    "employer": "dienstgeber; entreprise employeuse; current company; firma pracodawcy; employer; arbeitgeber; arbeitgebers; employeur; empleador; empresa empleadora; datore di lavoro; datore; werkgever; empregador; entidade patronal;"
    " entidade empregadora; pracodawca; zamestnavatel; arbetsgivare; arbejdsgiver; arbeidsgiver; tyonantaja; isveren; angajator; munkaltato",
    "employee": "dienstnehmer; dienstnehmerin; employee; employees; staff; personnel; personal; personnels; pers; payroll; mitarbeiter; arbeitnehmer; beschaftigter; beschaftigte; salarie; matricule; empleado; trabajador;"
    " dipendente; lavoratore; travailleur; travailleuse; werknemer; medewerker; personeels; personeel; trabalhador; empregado; colaborador; pracownik; pracownika; zamestnanec; zamestnance; anstalld; anstallds;"
    " anstallnings; medarbejder; ansat; ansatt; tyontekija; calisan",
    "insured": "insured; insured person; policyholder; policy holder; versicherter; versicherte; versicherungsnehmer; versicherungsnehmerin; assure; souscripteur; asegurado; tomador; assicurato; contraente;"
    " verzekerde; verzekeringnemer; segurado; ubezpieczony; ubezpieczajacy; pojisteny; pojistnik; forsakrad; forsakringstagare; forsikringstager",
    "insurer": "insurer; insurance company; versicherer; versicherung; assureur; compagnie d assurance; aseguradora; assicuratore; compagnia; verzekeraar; seguradora; ubezpieczyciel; pojistitel;"
    " forsakringsbolag; forsikringsselskab",
    "patient": "patient; patientin; paciente; paziente; pacjent; pacient; patientens; hasta; potilas",
    "doctor": "doctor; physician; arzt; arztin; behandelnder arzt; medecin; medico; doctor; arts; lekarz; lekar; lakare; laege",
    "student": "student; pupil; schuler; schulerin; studierende; studierender; eleve; etudiant; etudiante; alumno; alumna; estudiante; alunno; studente; studentessa; leerling; aluno; estudante;"
    " uczen; zak; elev",
    "member": "member; membership; mitglied; mitglieds; membre; adherent; socio; socia; lid; lidmaatschaps; membro; czlonek; clen; medlem; medlems; jasen; uye",
    "tenant": "tenant; lessee; renter; arrendataria; inquilina; locatrice conduttrice; conduttrice; huurster; mieter; mieterin; mieters; locataire; inquilino; arrendatario; conduttore; locatario; huurder; najemca; najemce; hyresgast; lejer; leietaker",
    "landlord": "landlord; landlady; lessor; arrendadora; bailleresse; verhuurster; mandataire de; agissant pour le compte de; mandant; proprietaire bailleur; proprietaire du logement; acting for; agent for; on behalf of; eigentumer; eigentumerin; proprietario; proprietaria; propietario; propietaria; eigenaar; vermieter; vermieterin; bailleur; proprietaire; arrendador; casero; locatore; verhuurder; senhorio; wynajmujacy; pronajimatel; hyresvard; udlejer; utleier",
    "hotel": "hotel; guest house; unterkunft; beherbergungsbetrieb; hebergement; alojamiento; alojamento; struttura ricettiva; albergo; accommodatie; accommodation",
    "taxableincome": "taxable income; steuerbares einkommen; zu versteuerndes einkommen; revenu imposable; revenu fiscal; revenu net imposable; ingresos imponibles; renta imponible; reddito imponibile; reddito complessivo imponibile; belastbaar inkomen; rendimento coletavel; dochod do opodatkowania; podstawa opodatkowania dochodu",
    "taxyear": "tax year; steuerjahr; veranlagungsjahr; steuerperiode; annee fiscale; annee d imposition; annee des revenus; ejercicio; ejercicio fiscal; anno d imposta; periodo d imposta; anno fiscale; belastingjaar; aanslagjaar; ano fiscal; rok podatkowy",
    "memberfee": "membership fee; membership fees; membership dues; membership subscription; annual dues; dues; mitgliedsbeitrag; vereinsbeitrag; mitgliedsgebuhr; cotisation annuelle; cotisation; cuota de socio; cuota anual de socio; quota associativa; quota sociale; lidmaatschapsgeld; contributie; quota de socio; skladka czlonkowska; medlemsavgift; kontingent",
    "statement": "statement; bank statement; account statement; kontoauszug; auszug; auszugs; releve; releve de compte; extracto; extracto de cuenta; estratto conto; rekeningafschrift; afschrift; extrato; wyciag; vypis; kontoutdrag; kontoudtog",
    "return": "return; drop off; dropoff; vehicle return; ruckgabe; fahrzeugruckgabe; restitution; retour; devolucion; riconsegna; restituzione; inlevering; terugbrengen; devolucao; zwrot; aterlamning; returnering",
    "taxoffice": "tax office; tax authority; steueramt; finanzamt; steuerbehorde; centre des impots; service des impots; administration fiscale; oficina tributaria; ufficio delle imposte; agenzia delle entrate; belastingdienst; belastingkantoor; urzad skarbowy",
    "taxpayer": "taxpayer; tax payer; steuerpflichtiger; steuerpflichtige; steuerpflichtige person; steuerzahler; contribuable; contribuyente; sujeto pasivo; contribuente; belastingplichtige; contribuinte; sujeito passivo; podatnik",
    "guest": "guest; guests; gast; gaste; client; huesped; ospite; hospede; gosc; host; gaest; gjest",
    "cardholder": "cardholder; card holder; karteninhaber; karteninhaberin; titulaire de la carte; titular de la tarjeta; titolare della carta; kaarthouder; titular do cartao; posiadacz karty; drzitel karty",
    "manager": "manager; director; head of school; principal; leiter; leiterin; direktor; direktorin; directrice; directora; direttore; direttrice; directeur; dyrektor; reditel; managing director; geschaftsfuhrer; geschaftsfuhrung; geschaftsfuhrerin; gerant; gerente; amministratore; directeur; prezes; jednatel; vd",
    # Money.
    "grosspay": "bruttobezug; bruttobezug des monats; summe brutto; summe brutto im monat; brutto im monat; bruttobezug im monat; gross pay; gross salary; gross wage; gross wages; gross earnings; total earnings; bruttolohn; bruttogehalt; gesamtbrutto; gesamt brutto; bruttobezuge; brutto bezuge; bruttoverdienst;"
    " brutto verdienst; salaire brut; salaire mensuel brut; remuneration brute; monatsbrutto; brut; total brut; salario bruto; total devengado; retribuzione lorda; totale competenze; lordo; brutoloon; bruto loon; brutosalaris; bruto salaris; bruttolon;"
    " vencimento bruto; total bruto; wynagrodzenie brutto; hruba mzda; brutto; bruttolonn; total remuneraciones; steuerbrutto",
    "netpay": "ausbezahlter nettobetrag; nettobetrag; ausbezahlt; netto ausbezahlt; net pay; net salary; net wage; net wages; amount paid out; paid out; payout; take home pay; take home; auszahlung; auszahlungsbetrag; uberweisung; uberweisungsbetrag; nettolohn; nettogehalt;"
    " nettobezuge; nettoverdienst; netto verdienst; net a payer; net paye; net a payer avant impot; net verse; liquido a percibir; liquido total a percibir; netto in busta; netto del mese; netto a pagare; nettoloon;"
    " netto loon; nettosalaris; netto salaris; nettolon; netto lon; liquido a receber; vencimento liquido; do wyplaty; kwota do wyplaty; cista mzda; k vyplate; utbetalt; utbetalas; nettoutbetalning; netto utbetalt; til udbetaling; udbetalt; att utbetala",
    "deductions": "deductions; total deductions; abzuge; gesetzliche abzuge; retenues; total retenues; deducciones; total a deducir; trattenute; inhoudingen; descontos; potracenia; srazky; avdrag; fradrag",
    "minimum": "min payment; min payment due; min amount due; minimum due; minimum payment; minimum payment due; minimum amount due; mindestbetrag; mindestzahlung; paiement minimum; pago minimo; pagamento minimo; minimumbetaling",
    "creditlimit": "credit limit; kreditlimit; kreditrahmen; verfugungsrahmen; limite de credit; plafond; limite de credito; fido; kredietlimiet; bestedingslimiet; limit kredytowy; kreditgrans",
    "depositpaid": "jistota; vyse kauce; vyse jistoty; kauce jistota; security deposit; rental deposit; kaution; mietkaution; depot de garantie; caution; fianza; cauzione; deposito cauzionale; waarborgsom; borg; caucao; kaucja; kauce; depositum",
    "excess": "excess; deductible; selbstbehalt; selbstbeteiligung; franchise; franquicia; franchigia; eigen risico; udzial wlasny; spoluucast; sjalvrisk; selvrisiko",
    "premium": "premium; versicherungsbeitrag; versicherungspramie; pramie; jahresbeitrag; beitrag; prime; prime annuelle; cotisation; prima; prima anual; premio; premie; skladka; pojistne; praemie",
    "fee": "fee; fees; gebuhr; gebuhren; entgelt; frais; honoraires; tarifa; tasa; tassa; onorario; kosten; taxa; oplata; poplatek; avgift; gebyr; ucret",
    "latefee": "mahnspesen; mahnpauschale; mahnauslagen; dunning fee; dunning charge; dunning charges; collection fee; late charge; late payment charge; reminder charge; indemnite forfaitaire; frais de recouvrement; spese di recupero; gastos de recordatorio; recargo por demora; incassokosten; spese sollecito; kosten herinnering; late fee; reminder fee; late payment fee; mahngebuhr; mahngebuhren; mahnkosten; frais de rappel; frais de relance; gastos de reclamacion; spese di sollecito; aanmaningskosten; herinneringskosten; pamineleseavgift; paminnelseavgift; rykkergebyr",
    "rounding": "rounding; rundung; arrondi; redondeo; arrotondamento; afronding; arredondamento; zaokraglenie; zaokrouhleni; oresavrundning; oresavr; afrunding",
    "tip": "tip; gratuity; trinkgeld; pourboire; propina; mancia; fooi; gorjeta; napiwek; spropitne; dricks; drikkepenge",
    "change": "change; change given; change due; ruckgeld; wechselgeld; rendu; monnaie rendue; rendu monnaie; cambio; resto; wisselgeld; troco; reszta; vraceno; tillbaka; vaxel; byttepenge; retur",
    "balance": "balance; saldo; solde; zustatek; kontostand; saldot",
    "salary": "salary; wage; wages; lohn; gehalt; salaire; salario; sueldo; stipendio; loon; salaris; vencimento; ordenado; wynagrodzenie; mzda; plat; lon; lonn; palkka; maas",
    # Numbers of many kinds.
    "social": "national number; national register; rijksregister; rijksregisternummer; numero national; niss; social security; social insurance; national insurance; sv; sozialversicherung; sozialversicherungs; ahv; securite sociale; numero ss; seguridad social; n afiliacion; afiliacion ss; codice fiscale;"
    " bsn; burgerservice; seguranca social; niss; pesel; rodne; person; personnummer; cpr; fodsels; henkilotunnus; ssn; nino",
    "vatid": "vat number; vat no; vat registration; vat registration number; vat registration no; vat reg; vat reg no; vat id; ust id; ust idnr; ust id nr; ustid; mwst nr; uid; uid nr; tva intracom; n tva; no tva; tva intracommunautaire;"
    " btw nummer; btw nr; btw id; p iva; partita iva; nip; nif; cif; dic; momsnr; moms nr; momsreg nr",
    "companyid": "company id; company registration; company; registered; chamber of commerce; kvk; handelsregister; hr; hrb; hra; fn; firmenbuch; registernummer; register; ico; siren; siret; rcs; org; organisation; organisations;"
    " organization; orgnr; cvr; krs; regon; rea; registro mercantil; y tunnus; kbo; bce; crn; registered no; foretaksregister",
    "siret": "siret", "siren": "siren", "kvk": "kvk; chamber of commerce", "ico": "ico", "cvr": "cvr", "krs": "krs", "regon": "regon", "nip": "nip", "dic": "dic", "nif": "nif", "cif": "cif", "hrb": "hrb",
    "ape": "ape; naf; code ape; code naf", "rea": "rea", "atcud": "atcud", "bsn": "bsn", "pesel": "pesel", "ein": "ein",
    "variable": "variable symbol; variabilni; variabilni symbol; vs", "ocr": "ocr", "kid": "kid", "bankgiro": "bankgiro; bg; till bankgiro; bankgironr", "plusgiro": "plusgiro; postgiro; pg",
    "paymentref": "payment reference; structured communication; communication structuree; gestructureerde mededeling; remittance reference; zahlungsreferenz; referenz; verwendungszweck; variabilni symbol; variable symbol;"
    " ocr; kid; viitenumero; viite; betalingskenmerk; kenmerk; reference de paiement; referencia de pago; riferimento pagamento; tytul przelewu; entidade e referencia; betalings id; betalingsreferanse; reference number",
    "sortcode": "sort code; blz; bankleitzahl; bank code; routing; aba; routing transit; clearing; reg; abi; cab; code banque; kod banku",
    "meter": "meter; zahler; compteur; contador; contatore; meteropname; licznik; licznika; elektromer; matare; maler; sayac; mpan; zahlpunkt; ean; pod; pdl; cups",
    "consumption": "consumption; usage; verbrauch; consommation; consumo; verbruik; zuzycie; spotreba; forbrukning; forbrug; tuketim",
    "plate": "registration plate; license plate; licence plate; plate; vehicle registration; kennzeichen; amtliches kennzeichen; immatriculation; plaque; matricula; targa; kenteken; matricula; rejestracyjny; spz; registrerings; regnr",
    "vin": "vin; chassis; fahrgestell; fin; fahrzeug ident; chassis; bastidor; telaio; chassis; vin; podvozku; chassi; stel",
    "mileage": "mileage; odometer; kilometerstand; km stand; tachostand; kilometrage; kilometraje; chilometri; chilometraggio; kilometerstand; quilometragem; przebieg; stav km; matarstallning; kilometertal",
    "room": "room; zimmer; chambre; habitacion; camera; kamer; quarto; pokoj; rum; vaerelse; rom; oda",
    "nights": "nights; nachte; ubernachtungen; nuits; noches; notti; nachten; noites; noce; natter; naetter; netter",
    "booking": "booking; reservation; buchung; buchungs; reservierung; reservierungs; reserva; prenotazione; boeking; reservering; reserve; rezerwacja; rezerwacji; rezervace; bokning; boknings; booking; varaus; rezervasyon",
    "tracking": "tracking; tracking number; sendungs; sendung; suivi; seguimiento; tracciamento; track trace; sledovani; przesylki; kolli; waybill; air waybill; bill of lading; frachtbrief; cmr; pro",
    "claim": "claim; schaden; schaden; sinistre; siniestro; sinistro; schade; szkoda; szkody; skode; skadedata; skade; skadenummer; skada; skade",
    "case": "case; file; aktenzeichen; akten; geschaftszeichen; az; dossier; affaire; expediente; pratica; fascicolo; zaak; dossiernummer; processo; sprawa; sprawy; spisova; jednaci; arende; diarie; sags; journal",
    "ticket": "ticket; fahrschein; fahrkarte; billet; billete; entrada; biglietto; kaartje; bilhete; bilet; jizdenka; biljett; billet",
    "flight": "flight; flug; flug nr; vol; vuelo; volo; vlucht; voo; lot; let; flyg; fly; ucus",
    "seat": "seat; sitz; sitzplatz; place; siege; asiento; posto; stoel; lugar; miejsce; sedadlo; plats; saede; koltuk",
    "weight": "weight; gewicht; poids; peso; waga; masa; hmotnost; vikt; vaegt; vekt; paino; agirlik", "grossweight": "gross weight; bruttogewicht; gewicht brutto; brutto gewicht; poids brut; peso bruto; peso lordo; brutogewicht; bruto gewicht; waga brutto; bruttovikt; bruttovaegt",
    "netweight": "net weight; nettogewicht; gewicht netto; poids net; netto gewicht; peso neto; peso netto; peso liquido; waga netto; nettovikt; nettovaegt",
    "packages": "packages; parcels; pieces; cartons; colli; kolli; packstucke; pakete; colis; bultos; volumes; paczki; balicky; balik; pakker; paket",
    "incoterms": "incoterms; incoterm; lieferbedingung; lieferbedingungen; terms of delivery; delivery terms; conditions de livraison; condiciones de entrega; termini di consegna; leveringsvoorwaarden; warunki dostawy; dodaci podminky; leveransvillkor",
    "leadtime": "lead time; delivery time; lieferzeit; delai de livraison; delai; plazo de entrega; tempi di consegna; levertijd; prazo de entrega; termin realizacji; dodaci lhuta; leveranstid; leveringstid",
    "validity": "valid; valid until; validity; gultig; gultig bis; bindefrist; gultigkeit; valable jusqu au; validite; valido hasta; validez; valido fino al; valida fino al; validita; geldig tot; geldig; valido ate; validade; wazna do; oferta wazna do; platnost; platnost do; giltigt till; giltig; gyldig til; gaelder til",
    "hours": "hours; stunden; heures; horas; ore; uren; godziny; hodiny; timmar; timer; tunnit",
    "class": "class; klasse; classe; clase; trida; klasa; klass", "grade": "grade; mark; note; noten; nota; voto; cijfer; ocena; znamka; betyg; karakter",
    "degree": "qualification; highest qualification; abschluss; studienabschluss; laurea; titolo di studio; wyksztalcenie; opleidingsniveau; degree; abschluss; diplome; titulo; laurea; titolo di studio; diploma; grau; stopien; titul; examen; uddannelse",
    "school": "school; university; college; school name; name of school; hochschule; universitat; schule; bildungseinrichtung; ecole; universite; etablissement d etudes; etablissement; universidad; centro de estudios; escuela;"
    " universita; ateneo; istituto; scuola; universiteit; hogeschool; uniwersytet; uczelnia; szkola; univerzita; skola; universitet; hogskola; yliopisto; egyetem; universitate; universite",
    "wagetax": "wage tax; income tax; paye; lohnsteuer; einbehaltene lohnsteuer; lohnsteuer im monat; impot sur le revenu; prelevement a la source; irpf; retencion irpf; irpef; ritenuta irpef; loonheffing; loonbelasting; irs; podatek dochodowy; zaliczka na podatek; dan z prijmu; preliminar skatt; a skat; forskuddsskatt",
    "servicecharges": "service charges; service advance; nebenkosten; betriebskosten; nebenkostenvorauszahlung; charges; provisions pour charges; gastos de comunidad; spese condominiali; servicekosten; zaloha na sluzby; zalohy na sluzby; oplaty eksploatacyjne; zaliczka na media",
    "monthlyrent": "rent; basic rent; net rent; rent excluding charges; miete; kaltmiete; nettomiete; nettokaltmiete; grundmiete; mietzins; nettomietzins; loyer; loyer hors charges; loyer hc; loyer nu; loyer principal; loyer de base; alquiler; renta; affitto; canone; canone di locazione; canone di affitto; huur; kale huur; basishuur; renda; monthly rent; rent per month; monatsmiete; miete pro monat; monatliche miete; loyer mensuel; alquiler mensual; renta mensual; canone mensile; maandhuur; huur per maand; renda mensal; mesicni najemne; vyse najemneho; najemne; czynsz miesieczny; czynsz; manadshyra; manedsleje",
    "credits": "total credits; total money in; total paid in; credits; summe gutschriften; summe der eingange; total des credits; total de abonos; total abonos; suma de ingresos; total ingresos; totale accrediti; totale entrate; totaal bij; suma uznan",
    "debits": "total debits; total money out; total paid out; debits; summe belastungen; summe der ausgange; total des debits; total de cargos; total cargos; suma de gastos; totale addebiti; totale uscite; totaal af; suma obciazen",
    "lastfour": "account ending in; card ending in; account ending; card ending; last four; last4; last four digits; last 4 digits; card last four; card last4; card last 4; account last4; last four digits of the card; ending in; kartenendziffern; letzte vier ziffern; quatre derniers chiffres; ultimos cuatro digitos; ultime quattro cifre; laatste vier cijfers",
    "cashgiven": "cash given; cash tendered; tendered; bar bezahlt; gegebenes bargeld; gegeben; bar gegeben; barzahlung; especes; entregado; efectivo entregado; contanti; contant; gotowka; hotove; kontant",
    "taxclass": "tax class; steuerklasse; tax code; taux d imposition; grupo de cotizacion; tax bracket",
    "reason": "reason; grund; motif; motivo; causale; reden; powod; duvod; anledning; arsag; aarsag",
    "department": "department; abteilung; service; departamento; reparto; afdeling; dzial; oddeleni; avdelning; afdeling",
    # Places in time.
    "period": "period; time; zeitraum; abrechnungszeitraum; abrechnungs; zeit; dauer; periode; periodo; tijdvak; okres; obdobi; perioden; billing; statement; service; kausi; term; duration; laufzeit; vertragslaufzeit;"
    " abonnement; subscription; licence; license; duree; duracion; durata; looptijd; lizenz; coverage; cover; stay; aufenthalt; sejour; estancia; soggiorno; verblijf; abrechnung; auszug; auszugs; leistungs",
    "start": "valid from; beschaftigt seit; employed from; desde; od; fra; vanaf; effective from; zacatek; in effect from; start; starts; begin; begins; beginning; commencement; commences; effective; beginn; anfang; eintritt; eintritts; debut; entree; inicio; alta; antiguedad; inizio; decorrenza; assunzione; begin; aanvang; ingangs; indienst; indiensttreding; in dienst; admissao; poczatek; rozpoczecie; rozpoczecia;"
    " zatrudnienia; zacatek; pocatek; nastup; nastupu; start; borjan; anstallningsdatum; ansaettelses; tiltraedelse; baslangic; hire; joining; joined; employed since; from",
    "end": "end; ends; ending; expiry; expires; expiration; termination; until; ende; ablauf; austritt; austritts; fin; echeance; sortie; fine; termine; scadenza; einde; eind; eindatum; koniec; zakonczenie; zakonczenia; konec; slut; udlob; utgang; bitis; to; ruckgabe; cierre",
    "checkin": "check in; arrival; anreise; ankunft; arrivee; llegada; arrivo; aankomst; chegada; przyjazd; zameldowanie; prijezd; ankomst; varis", "checkout": "check out; departure; abreise; depart; salida; partenza; vertrek; saida; wyjazd; wymeldowanie; odjezd; avresa; afrejse; utsjekking",
    "pickup": "pickup; pick up; collection; abholung; abhol; enlevement; ramassage; recogida; ritiro; afhaal; ophaal; recolha; odbior; odbioru; vyzvednuti; upphamtning; afhentning; inizio trasporto; ladedatum; loading",
    "closingday": "closing; statement closing; stichtag; abschluss; cloture; chiusura; afsluit",
    "event": "event; event date; veranstaltung; evenement; evento; concert; koncert", "appointment": "appointment; termin; rendez vous; cita; appuntamento; afspraak; consulta; wizyta; visita; schuzka; tid; aftale",
    "treatment": "treatment; behandlung; behandlungs; soins; traitement; tratamiento; tratamento; trattamento; prestazione; behandeling; zabieg; osetreni; behandlings; behandling",
    "reading": "reading; ablesung; ablese; releve; lectura; lettura; meterstand; odczyt; odecet; avlasning; aflaesning", "signature": "signed; signature; unterzeichnung; signature; firma; ondertekening; podpis",
    "reminder": "reminder; mahnung; mahn; relance; rappel; recordatorio; sollecito; herinnering; aanmaning; lembrete; upomnienie; wezwanie; upominka; paminnelse; rykker; purring",
}  # fmt: skip
HEADS: dict[str, str] = {
    "number": "number; aantal; anzahl; liczba; quantity; pocet; antal; nombre de; numero de; no; nr; num; id; code; nummer; nummers; n; numero; num; numer; cislo; c; numeros; numm; kod; codigo; codice; identifier; nro; szam; numara; numarasi; ident; kennzeichen; zahl; symbol; stand; ordning",
    "date": "date; day; datum; dat; tag; tags; data; fecha; dato; dag; giorno; dia; jour; dzien; den; pvm; tarih; tarihi; dated; on; du; vom; del; z dnia; ze dne; termin; heure; deadline",
    "amount": "amount; sum; betrag; betrags; summe; montant; importe; importo; bedrag; valor; kwota; castka; belopp; belop; belob; summa; osszeg; suma; tutar; total; gesamt; totale; totaal; preis; price; prix; precio; prezzo; kosten; cost; costs; value; wert",
    "name": "name; nom; nombre; nome; naam; nazwa; nazwisko; imie; jmeno; nazev; namn; navn; nimi; nev; nume; vorname; nachname; full name; prenom",
}
GLUE = frozenset(
    "dell all dall nell sull of the a an de des du del della dello dei di da do dos das het van der die das dem den im in a au aux al la le les los el il lo e et y og och und and i for fur pour para por per voor za od z"
    " w k na til av af your our ihre ihr unsere unser ihrer votre notre vos nos su sus vostro vostra uw onze seu sua nasz wasz vas er ert var din deres is this that dieser dieses ce cette l d s".split()
)
