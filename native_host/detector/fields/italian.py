"""Italian labels and given names."""

from __future__ import annotations

from native_host.detector.fields.kinds import Kind, Labels
from native_host.detector.rules.word_list import words

LABELS: Labels = {
    Kind.NAME: "nome|il mio nome|nominativo",
    Kind.FULL_NAME: (
        "nome e cognome|cognome e nome|nome completo|nome del paziente|nome della paziente|nome del dipendente"
        "|nome dell'alunno|nome del padre|nome della madre|intestatario|intestataria|titolare del conto|assicurato"
        "|assicurata|contatto di emergenza|persona di contatto|referente|coniuge|marito|moglie|firmatario|tutore"
    ),
    Kind.PART_OF_NAME: (
        "cognome|nome di battesimo|secondo nome|cognome da nubile|cognome da ragazza|nome da nubile|cognome di nascita"
    ),
    Kind.ROLE: (
        "paziente|dipendente|candidato|candidata|richiedente|inquilino|inquilina|locatario|locatore|conduttore|alunno"
        "|alunna|studente|studentessa|medico|medico curante|medico di base|responsabile|testimone|vittima|imputato"
        "|imputata|attore|convenuto|convenuta|defunto|defunta|madre|padre|figlio|figlia|beneficiario|beneficiaria"
        "|assistito|assistita"
    ),
    Kind.PARTY: "cliente|contatto|destinatario|destinataria|mittente|acquirente|venditore|venditrice|alla c.a. di",
    Kind.EMPLOYER: (
        "datore di lavoro|datrice di lavoro|luogo di lavoro|lavora presso|posto di lavoro presso|ultimo datore di lavoro"
    ),
    Kind.COMPANY: "azienda|società|ditta|impresa|scuola|università|ospedale|clinica|ente",
    Kind.HOME: (
        "luogo di nascita|città di nascita|comune di nascita|paese di nascita|nato a|nata a|nato/a a"
        "|luogo di residenza|comune di residenza|città di residenza|residenza|residente a|vive a|città natale"
        "|paese d'origine"
    ),
    Kind.PLACE: "città|comune|paese|provincia|luogo|località|regione",
    Kind.ADDRESS: (
        "indirizzo|indirizzo di casa|indirizzo di residenza|domicilio|indirizzo di spedizione"
        "|indirizzo di fatturazione|recapito"
    ),
    Kind.OCCUPATION: "professione|mestiere|occupazione|professione svolta",
    Kind.POSITION: "ruolo|mansione|posizione|impiego|lavoro|qualifica|incarico",
    Kind.DIAGNOSIS: "diagnosi|diagnosi principale|anamnesi|motivo della visita|patologie pregresse",
    Kind.MEDICINE: (
        "patologia|patologie|malattia|farmaci|farmaco|terapia|cura|trattamento|allergie|allergia|sintomi|intervento"
    ),
    Kind.AGE: "età",
    Kind.PERSONAL: (
        "data di nascita|nato il|nata il|telefono|tel|cellulare|posta elettronica|sesso|genere|stato civile"
        "|nazionalità|cittadinanza|codice fiscale|passaporto|carta d'identità|stipendio|gruppo sanguigno|matricola"
        "|tessera sanitaria|data di ricovero|data di assunzione|peso|altezza"
    ),
    Kind.THING: (
        "causa|cause|prognosi|prevenzione|errore|compositore|personaggio|gioco|modello|marca|colore|prezzo"
        "|codice articolo|regista|autore|editore|uscita|capitale|superficie|licenza|specie|razza|ingredienti|porzioni"
        "|classe|categoria|lingua|valore|produttore|poteri|livello|tipo|descrizione|versione"
    ),
}

GIVEN_NAMES = words("""
    giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo
    michele giorgio aldo sergio luciano marco alessandro andrea matteo lorenzo davide luca simone federico stefano
    roberto riccardo fabio nicola claudio massimo maurizio enrico gianluca daniele emanuele filippo giacomo tommaso
    leonardo gabriele edoardo diego samuele renato gino ernesto umberto alberto dario mauro raffaele gennaro ciro
    pasquale maria anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca antonietta carla elena
    concetta rita margherita franca paola laura giulia chiara sara martina valentina alessandra federica silvia elisa
    sofia aurora alice ginevra giorgia beatrice camilla ilaria serena roberta simona barbara cristina monica daniela
    patrizia stefania emanuela manuela raffaella michela veronica eleonora marta irene viola bianca ludovica arianna
    noemi rossella loredana ornella donatella graziella mirella luisa gabriella
""")
