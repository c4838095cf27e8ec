"""Streets, towns, people and firms of fifteen countries, and how their accounts and telephones are written."""

from __future__ import annotations

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
}
WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
}
# A street with its number, then a town with its code.
STREETS = {
    "gb": "14 Cobden Terrace|Unit 6, Sallow Yard|The Old Dairy, Frith Lane|221 Whitehorse Road",
    "us": "4410 Larchmont Blvd, Suite 210|87 Kettle Creek Rd|1509 NE 23rd Ave|600 W Fulton St",
    "ie": "8 Coopers Quay|31 Rathgar Villas",
    "de": "Gerberau 17|Im Winkel 4 b|Bergstr. 112|Alte Poststraße 9|Schillerplatz 3",
    "at": "Neubaugasse 41/12|Kaiserstraße 8|Am Graben 6",
    "ch": "Rebgasse 22|Chemin du Lac 5|Untertor 31",
    "fr": "12 bis, impasse des Tanneurs|4, quai de la Fosse|27 rue Saint-Rome|ZA des Bruyères, lot 9",
    "be": "Rue du Moulin 88|Chaussée de Wavre 214",
    "es": "C/ Alcántara, 18, 2º B|Avda. de los Olivos 7|Pol. Ind. Las Eras, nave 12|Pza. del Trigo, 3",
    "it": "Via dei Mille, 24/B|Viale Trento 107|Strada Vecchia 5|P.zza Duomo 2",
    "pt": "Rua das Flores, 45 - 3.º Esq.|Av. da Liberdade, 110|Travessa do Carmo, 8",
    "nl": "Nieuwegracht 63|Korte Houtweg 12-B|Stationsplein 1|Molenkade 205",
    "pl": "ul. Długa 14/3|ul. Kościuszki 27|al. Jana Pawła II 61 lok. 5",
    "se": "Storgatan 18|Hamnplan 3",
    "dk": "Nørregade 22, 1. th.|Havnevej 7",
    "cz": "Dlouhá 31|Na Příkopě 6",
}
TOWNS = {
    "gb": "Hexham NE46 3QL|Bath BA1 5NB|Norwich NR3 1DT|Cardiff CF10 2AF",
    "us": "Boise, ID 83702|Asheville, NC 28801|Minneapolis, MN 55413|Tucson, AZ 85719",
    "ie": "Galway H91 W2K8|Dublin 6, D06 T9X3",
    "de": "79098 Freiburg|04109 Leipzig|33602 Bielefeld|90402 Nürnberg|24103 Kiel",
    "at": "1070 Wien|6020 Innsbruck|8010 Graz",
    "ch": "4058 Basel|1007 Lausanne|8400 Winterthur",
    "fr": "44000 Nantes|31000 Toulouse|67000 Strasbourg|38100 Grenoble",
    "be": "5000 Namur|1160 Bruxelles",
    "es": "50003 Zaragoza|14001 Córdoba|48005 Bilbao|03002 Alicante",
    "it": "35122 Padova PD|70121 Bari BA|16121 Genova GE|50123 Firenze FI",
    "pt": "4050-262 Porto|1250-146 Lisboa|3000-150 Coimbra",
    "nl": "3512 LP Utrecht|2011 HN Haarlem|9711 PB Groningen|5611 AB Eindhoven",
    "pl": "31-147 Kraków|80-830 Gdańsk|50-001 Wrocław",
    "se": "411 38 Göteborg|753 31 Uppsala",
    "dk": "8000 Aarhus C|5000 Odense C",
    "cz": "602 00 Brno|301 00 Plzeň",
}
PEOPLE = {
    "en": "Harriet Colby|Desmond Achebe|Fiona MacLeish|Russell Tran|Abigail Stroud|Gwen Pritchard",
    "de": "Katrin Vogel|Stefan Kurz|Henning Aldag|Dr. Sibylle Rau|Matthias Oberländer|Yasemin Koç",
    "fr": "Bérénice Lacombe|Thierry Garnier|Yannick Le Goff|Solène Marchand|Mehdi Benali",
    "es": "Marisol Aguirre Peña|Íñigo Zabala|Rocío Cáceres León|Andrés Villalba",
    "it": "Chiara Bertolini|Davide Ruggeri|Ornella Fabbri|Pietro Salvemini",
    "pt": "Inês Carvalhal|Rui Sequeira|Beatriz Fonseca|Tiago Amorim",
    "nl": "Marloes van Dijk|Joost Hendriks|Femke de Wit|Sander Bakker",
    "pl": "Agnieszka Zielińska|Paweł Wójcik|Małgorzata Dąbrowska|Tomasz Łukasik",
    "sv": "Linnéa Åkerblom|Gustav Sandin",
    "da": "Mette Kjær|Søren Bisgaard",
    "cs": "Lucie Dvořáková|Ondřej Říha",
}
FIRMS = {
    "gb": "Tamarind & Hale Ltd|Brockwell Joinery Limited|Copperfield Analytics Ltd|Saltmarsh Marine plc|Vernon Street Dental LLP",
    "us": "Blue Heron Software, Inc.|Prairie Line Freight LLC|Cascade Valley Orthopedics, P.C.|Wexler Partners LLP",
    "ie": "Claddagh Foods DAC|Lough Key Furniture Ltd",
    "de": "Holzbau Ederer GmbH|Prisma Messtechnik GmbH & Co. KG|Stadtwerke Lindenau AG|Wohnbau Süd eG|Kanzlei Thoma PartG mbB|Feinkost Albrecht e.K.",
    "at": "Tischlerei Moser GmbH|Donau Optik Ges.m.b.H.|Gasthof Lamm KG",
    "ch": "Rheintal Elektro AG|Fiduciaire du Léman SA|Bäckerei Zbinden GmbH",
    "fr": "Menuiserie Arzel SARL|Groupe Octant SAS|Pharmacie des Remparts SELARL|Cabinet Vauban & Associés|Transports Fournier SA",
    "be": "Brasserie Delhaut SRL|Imprimerie Collard SA",
    "es": "Talleres Iriarte S.L.|Bodegas Monteclaro S.A.|Gestoría Pineda S.L.P.|Cerámicas Alborán, S.L.U.",
    "it": "Arredi Tosetto S.r.l.|Molino Santangelo S.p.A.|Studio Legale Ferri & Associati|Edil Marche S.a.s.",
    "pt": "Cerâmica do Mondego, Lda.|Transportes Valadares, S.A.|Clínica Boavista, Unipessoal Lda.",
    "nl": "Van Leeuwen Installatie B.V.|Drukkerij De Haven BV|Kwekerij Oosterhof V.O.F.|Stichting Buurtzorg Plein",
    "pl": "Meble Jodła Sp. z o.o.|Hurtownia Bałtyk S.A.|Zakład Stolarski Nowak s.c.",
    "se": "Norrsken Redovisning AB|Lindqvist Bygg AB",
    "dk": "Fjordens Tømrerfirma ApS|Vestkyst Fisk A/S",
    "cz": "Truhlářství Jelínek s.r.o.|Moravské pivovary a.s.",
}
LANGUAGE = {
    "gb": "en", "us": "en", "ie": "en", "de": "de", "at": "de", "ch": "de", "fr": "fr", "be": "fr", "es": "es", "it": "it", "pt": "pt",
    "nl": "nl", "pl": "pl", "se": "sv", "dk": "da", "cz": "cs",
}  # fmt: skip
# Country, letters of the bank, figures that follow.
ACCOUNTS = {
    "gb": ("GB", "NWBK", 14), "us": ("GB", "BARC", 14), "ie": ("IE", "AIBK", 14), "de": ("DE", "", 18), "at": ("AT", "", 16), "ch": ("CH", "", 17),
    "fr": ("FR", "", 23), "be": ("BE", "", 12), "es": ("ES", "", 20), "it": ("IT", "X", 22), "pt": ("PT", "", 21), "nl": ("NL", "INGB", 10),
    "pl": ("PL", "", 24), "se": ("SE", "", 20), "dk": ("DK", "", 14), "cz": ("CZ", "", 20),
}  # fmt: skip
PHONES = {
    "gb": "+44 117 496 0{}|01434 60{}", "us": "(208) 555-0{}|+1 828 555 0{}", "ie": "+353 91 55{}", "de": "0761 / 70 {}|+49 341 99{}|0171 55{}", "at": "+43 512 58{}",
    "ch": "+41 61 55{}", "fr": "02 40 12 {}|+33 6 12 34 {}", "be": "+32 81 22 {}", "es": "976 55 {}|+34 612 34 {}", "it": "049 876{}|+39 333 45{}",
    "pt": "+351 222 08{}", "nl": "030-231{}|06 - 2512{}", "pl": "12 423 {}|+48 601 22{}", "se": "031-77{}", "dk": "86 12 {}", "cz": "+420 543 21{}",
}  # fmt: skip
