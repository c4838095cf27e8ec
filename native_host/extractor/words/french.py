"""French names of fields."""

from __future__ import annotations

from native_host.extractor.concepts import Concept as C
from native_host.extractor.words.roles import Role as R

_NO = "(numero|no|n|num|ref|reference)"
NAMES: dict[C, str] = {
    C.INVOICE_NUMBER: f"{_NO} (de |de la |)(facture|recu|ticket|document|note|piece|avoir); (facture|recu|ticket|document|note|piece|avoir)"
    " (numero|no|n|num|nr); facture; n facture; recu; ticket; code facture; identifiant facture; votre facture",
    C.ORDER_NUMBER: f"v ref cde; ref cde; {_NO} (de |de la |)(commande|bon de commande); (commande|bon de commande|votre commande) (numero|no|n|num|); "
    "ref commande; reference commande; bon de commande",
    C.CUSTOMER_NUMBER: f"{_NO} (de |du |)(client|compte client|adherent); (code|compte|identifiant|client) (client|no|numero|n);"
    " votre numero client; votre code client",
    C.DELIVERY_NUMBER: f"{_NO} (de |du |)(livraison|bon de livraison|suivi|colis); bon de livraison( no| numero|)",
    C.CONTRACT_NUMBER: f"{_NO} (de |du |)(contrat|police); contrat( no| numero|); police; contrat",
    C.REFERENCE: "(notre |votre |nos |vos |)(ref|reference|references); (numero|no) de dossier; dossier; reference de paiement; reference"
    " paiement; dossier no; affaire",
    C.TAX_NUMBER: f"{_NO} (de |)(tva|siret|siren|tva intracommunautaire|tva intracom|rcs); siret; siren; rcs; ape; tva intracommunautaire;"
    " tva intracom; id tva; code ape; code naf",
    C.ACCOUNT_NUMBER: f"{_NO} (de |du |)compte; compte; code banque; rib; compte no",
    C.DATE: "achete le; lieu et date( d emission|); envoye; envoye le; date; le; jour; en date du; date du document; date du releve; date de la lettre; date d achat; releve du; date du ticket;"
    " date de vente; date du courrier; date de la vente; date de l achat; arrete au",
    C.INVOICE_DATE: "date (de |de la |)(facture|facturation|emission); date d emission; date d etablissement; emise le; facture du;"
    " date facture; facture emise le; etablie le; facturee le; date de creation; facture etablie le; emise; emission; faite le; facturation;"
    " date emission; date d edition; editee le",
    C.ORDER_DATE: "date (de |de la |)commande; commande du; commande le; commandee le; votre commande du; commande passee le; passee le;"
    " commande recue le; date du bon de commande",
    C.DELIVERY_DATE: "livraison (prevue|estimee|souhaitee)( le|); date de livraison (prevue|estimee|souhaitee); date (prevue|estimee) de livraison; date (de |de la |d )(livraison|expedition|prestation|envoi); livre le; livraison le; expedie le; livraison; prestation du;"
    " expedition; livraison du; livree le; envoye le; date d envoi; date d expedition; envoi le; expediee le; execution le; marchandise livree le;"
    " date de realisation; realisee le",
    C.DUE_DATE: "quand dois je payer; avant quand; date d echeance; echeance; date limite( de paiement|); a payer (avant le|le|avant|au plus tard le|jusqu au); echeance le;"
    " date de paiement; payable (avant le|le|au|jusqu au); date de reglement; a regler (avant le|le|avant|au plus tard le); paiement du"
    " le; exigible le; reglement (avant le|le|du le); valable jusqu au; paiement (avant le|le); date echeance; limite de paiement; delai de paiement;"
    " paiement au plus tard le; a acquitter avant le",
    C.BIRTH_DATE: "date de naissance; ne le; nee le; ne e le; naissance",
    C.PERIOD: "periode; periode de facturation; conditions de paiement; du; au; modalites de paiement; mode de paiement; conditions de reglement",
    C.GROSS: "(total|montant|prix|somme) (ttc|toutes taxes comprises|total|general|tva comprise|tva incluse); montant total( ttc|);"
    " total (de la |)facture; total (general|global|final)( ttc|); ttc; montant (de la |)facture; montant brut; total brut; total de la facture ttc;"
    " prix total ttc; montant global; total de votre facture; valeur totale; net ttc; montant facture ttc; montant facture; total facture ttc",
    C.TOTAL: "total; somme; totaux; montant",
    C.AMOUNT_DUE: "acompte( ttc|) a (regler|payer|verser); reste a (regler|payer|verser)( ttc|); (montant|somme|net|solde|total) ttc a (regler|payer|verser); combien dois je payer; combien je dois; (net|total|montant|somme|reste|solde|solde restant) (a payer|du|due|a regler); (net|total|montant|reste|solde) a (payer|regler)"
    " ttc; a payer; solde; reste du; solde du; montant exigible; net a payer en euros; a regler; total du; restant du; solde a regler; somme due",
    C.NET: "(total|montant|sous total|prix|base|somme|net) (ht|hors taxes|hors taxe|hors tva|net|hors t v a); sous total( ht|); total net; ht;"
    " montant net; net ht; base ht; base imposable; net commercial; total ht net; montant total ht; base taxable; total brut ht; hors taxes; soustotal;"
    " sous total hors taxes; total hors tva; report; a reporter; valeur ht; montant hors tva",
    C.TAX: "(montant |total |)(tva|taxe|taxes|t v a)( totale| total| a|); dont tva; tva incluse; taxe sur la valeur ajoutee; montant de la tva;"
    " montant des taxes",
    C.PAID: "acompte( verse| recu| paye| deja verse| regle|); (deja|dont) (paye|regle|verse); avance; arrhes; especes; carte; rendu; carte bancaire;"
    " cb; monnaie; paye; regle; verse; recu en especes; a deduire acompte; paiement recu; rendu monnaie; moins acompte; acomptes; deduction acompte;"
    " monnaie rendue; donne; paiement",
    C.DISCOUNT: "remise; rabais; escompte; reduction; bon d achat; ristourne",
    C.SHIPPING: "frais de port; port; frais de livraison; transport; expedition; frais d expedition; frais d envoi; livraison",
    C.OPENING_BALANCE: "(ancien|precedent) solde; solde (initial|precedent|anterieur|d ouverture|au debut); ancien solde",
    C.CLOSING_BALANCE: "(nouveau) solde; solde (final|actuel|de cloture|nouveau|crediteur|en fin de periode); nouveau solde",
    C.SUPPLIER: "exportateur; bailleur; transporteur; fournisseur; vendeur; emetteur; societe; entreprise; emis par; prestataire; marchand; commercant; nom du fournisseur;"
    " raison sociale; expediteur; vendu par; facture par; de; beneficiaire; magasin; creancier; nom du vendeur; facture emise par;"
    " emetteur de la facture; etabli par; nom du marchand; enseigne; facturant; a l ordre de; facturee par; commerce",
    C.CUSTOMER: "recu de; adherent; patient; locataire; maitre d ouvrage; client; acheteur; destinataire; facture a; facturer a; facture(e|) a; adresse (de |)(facturation|livraison); livre a; livrer a;"
    " nom du client; debiteur; donneur d ordre; a l attention de; pour; acquereur; adresse de facturation; preneur; etablie pour; payeur;"
    " a; livraison a; facture pour; expedie a",
    C.PERSON: "nom du candidat; nom de la candidate; nom et prenom du candidat; denomination; nom ou raison sociale; nom; nom complet; nom et prenom; prenom et nom; candidat; candidate; interlocuteur; contact; votre contact; votre interlocuteur;"
    " personne; caissier; caissiere; servi par; vendeuse; prenom; suivi par; conseiller",
    C.ACCOUNT_HOLDER: "titulaire( du compte|); nom du titulaire; titulaires",
    C.EMAIL: "e mail; email; mail; courriel; adresse (e mail|email|mail|electronique); mel",
    C.PHONE: "service (client|clients|clientele); telephone; tel; portable; mobile; numero de telephone; numero de portable; tel portable",
    C.IBAN: "iban; compte bancaire; coordonnees bancaires; iban no",
    C.BIC: "bic; swift; code bic; code swift; bic swift",
    C.SUBJECT: "objet; sujet; concerne",
    C.JOB_TITLE: "poste actuel; fonction actuelle; emploi actuel; poste; fonction; profession; poste actuel; metier; poste occupe; titre; emploi",
    C.ADDRESS: "adresse; adresse postale; domicile",
    C.BANK: "banque; etablissement bancaire; domiciliation",
    C.CURRENCY: "devise; monnaie de facturation",
    C.PAID_BY: "moyen de paiement; paye par; regle par",
    C.ITEM: "designation; description; article; quantite; qte; prix unitaire; pu; pu ht; prix unitaire ht; libelle; produit; prestation; unite;"
    " prix; montant; heures; taux; prestations; articles; detail; nombre; prix u; reference; p u; p u ht; tarif; debit; credit; operation;"
    " nature de l operation; valeur; libelle de l operation; operations; date valeur; date de valeur; services; marchandise; intitule; desig; nb",
}
ROLES: dict[R, str] = {
    R.PAPER: "facture fact recu ticket document piece note avoir",
    R.ORDER: "commande cde bon reservation",
    R.DELIVERY: "livraison expedition envoi prestation",
    R.CONTRACT: "contrat police",
    R.STATEMENT: "releve",
    R.LETTER: "relance rappel lettre courrier",
    R.CUSTOMER: "client acheteur destinataire preneur acquereur",
    R.SUPPLIER: "exportateur fournisseur vendeur emetteur prestataire commercant marchand",
    R.ACCOUNT: "compte",
    R.BANK: "bancaire banque",
    R.TAX: "tva taxe taxes impot impots",
    R.REGISTER: "siret siren rcs",
    R.NUMBER: "numero no n num ref reference code identifiant",
    R.DATE: "dt date jour",
    R.ISSUE: "emission emise etablissement facturation etablie creation edition emis",
    R.DUE: "echeance exigible exigibilite",
    R.PAY: "renouveler conditions verser virer virement acquitter regler payer paiement reglement regler payable acquitter",
    R.UNTIL: "pour plus avant limite jusqu tard",
    R.PAID: "acompte arrhes avance recu paye regle verse acquitte",
    R.COLLECT: "preleve prelevee prelevement preleverons prelevons debite",
    R.NEXT: "prochain prochaine prochains prochaines",
    R.SUM: "total somme totaux",
    R.AMOUNT: "mt mnt montant prix valeur",
    R.ALL: "general final global totale complet",
    R.GROSS: "brut brute ttc",
    R.NET: "ht net nette imposable sous",
    R.WITH: "avec compris comprise comprises incluse incluses inclus",
    R.WITHOUT: "hors sans avant",
    R.BALANCE: "solde",
    R.OLD: "ancien precedent initial anterieur ouverture debut depart",
    R.NEW: "nouveau final actuel cloture fin",
    R.REST: "reste restant du due dus impaye",
    R.HOLDER: "titulaire",
    R.NAME: "nom noms prenom raison",
    R.CONTACT: "contact interlocuteur",
    R.MAIL: "email mail courriel mel electronique",
    R.PHONE: "telephone tel portable mobile",
    R.SUBJECT: "objet sujet",
    R.ADDRESS: "adresse",
    R.BIRTH: "naissance",
    R.PERIOD: "periode",
    R.JOB: "poste fonction profession metier emploi",
    R.DISCOUNT: "remise rabais escompte",
    R.FREIGHT: "port transport frais",
    R.BRING: "livrer livrez livrerons livree livre expedier",
    R.DONE: "livre livree livres vendu vendue expedie envoye facture facturee emise facturer",
    R.TO: "a",
    R.BY: "par",
    R.KIND: "avoir services honoraires frais acompte solde vente commerciale loyer transport electronique simplifiee",
    R.GLUE: "bonjour v n vs ns dont deja moins de du d des la le l les cette cet ce votre notre vos nos s en et au aux pour a",
}
