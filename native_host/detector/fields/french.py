"""French labels and given names."""

from __future__ import annotations

from native_host.detector.fields.kinds import Kind, Labels
from native_host.detector.rules.word_list import words

LABELS: Labels = {
    Kind.NAME: "nom|mon nom|votre nom|ton nom",
    Kind.FULL_NAME: (
        "nom et prénom|nom et prénoms|prénom et nom|nom, prénom|nom/prénom|prénom/nom|nom complet|nom du patient"
        "|nom de la patiente|nom du salarié|nom de l'employé|nom de l'élève|nom du père|nom de la mère"
        "|nom du titulaire|titulaire|titulaire du compte|assuré|assurée|personne à contacter|personne à prévenir"
        "|contact d'urgence|interlocuteur|interlocutrice|signataire|conjoint|conjointe|époux|épouse"
        "|représentant légal"
    ),
    Kind.PART_OF_NAME: (
        "prénom|prénoms|nom de famille|nom de jeune fille|nom de naissance|nom d'usage|nom marital|deuxième prénom"
        "|nom patronymique"
    ),
    Kind.ROLE: (
        "patient|patiente|salarié|salariée|employé|employée|candidat|candidate|locataire|propriétaire|bailleur|élève"
        "|étudiant|étudiante|médecin traitant|médecin|responsable|témoin|victime|prévenu|prévenue|demandeur"
        "|demanderesse|défendeur|défenderesse|défunt|défunte|mère|père|fils|fille|bénéficiaire|allocataire"
    ),
    Kind.PARTY: "client|cliente|contact|destinataire|expéditeur|expéditrice|acheteur|vendeur|à l'attention de",
    Kind.EMPLOYER: (
        "employeur|employeur actuel|ancien employeur|dernier employeur|lieu de travail|travaille chez|employé par"
    ),
    Kind.COMPANY: "entreprise|société|école|université|hôpital|clinique|organisme|raison sociale|mutuelle",
    Kind.HOME: (
        "lieu de naissance|ville de naissance|commune de naissance|pays de naissance|né à|née à|né(e) à"
        "|lieu de résidence|ville de résidence|commune de résidence|ville d'origine|domicilié à|domiciliée à|habite à"
    ),
    Kind.PLACE: "ville|commune|pays|lieu|localité|région|département",
    Kind.ADDRESS: (
        "adresse|adresse postale|adresse personnelle|adresse du domicile|domicile|adresse de livraison"
        "|adresse de facturation|rue"
    ),
    Kind.OCCUPATION: "profession|métier|profession actuelle|profession exercée",
    Kind.POSITION: "poste|fonction|emploi|poste occupé|intitulé du poste",
    Kind.DIAGNOSIS: ("diagnostic|diagnostics|diagnostic principal|antécédents|antécédents médicaux|motif de consultation"),
    Kind.MEDICINE: (
        "maladie|pathologie|médicament|médicaments|traitement|traitements|allergies|allergie|symptômes|ordonnance"
        "|intervention"
    ),
    Kind.AGE: "âge|age",
    Kind.PERSONAL: (
        "date de naissance|né le|née le|né(e) le|téléphone|tél|tél.|portable|courriel|sexe|genre|situation familiale"
        "|état civil|nationalité|numéro de sécurité sociale|n° de sécurité sociale|n° sécu|passeport|salaire"
        "|groupe sanguin|matricule|date d'entrée|date d'embauche|taille|poids|mail"
    ),
    Kind.THING: (
        "cause|causes|pronostic|prévention|erreur|compositeur|personnage|jeu|modèle|marque|couleur|prix|référence"
        "|réalisateur|auteur|éditeur|sortie|capitale|superficie|licence|espèce|genre musical|ingrédients|portions"
        "|classe|catégorie|langue|valeur|fabricant|race|pouvoirs|niveau|type"
    ),
}

GIVEN_NAMES = words("""
    jean pierre michel andré philippe alain bernard jacques daniel patrick christophe françois nicolas christian
    claude laurent frédéric éric stéphane pascal julien thierry thomas olivier sébastien alexandre david vincent
    gérard guillaume maxime antoine didier bruno mathieu matthieu jérôme guy lucas hugo louis gabriel arthur jules
    adam raphaël léo nathan théo clément romain benoît quentin valentin florian kévin cédric fabrice yves serge roger
    rené gilles hervé luc marc marie monique françoise nathalie catherine isabelle jacqueline sylvie martine anne
    nicole valérie sandrine christine stéphanie véronique sophie céline chantal patricia brigitte julie aurélie
    laurence annie christiane dominique virginie élodie laura camille émilie pauline manon léa chloé emma jade louise
    alice inès lina juliette zoé mathilde océane marion charlotte lucie clémence margaux anaïs mélanie audrey caroline
    delphine corinne élisabeth mireille colette geneviève yvette simone denise odile solange josiane amandine gaëlle
    maëlle solène noémie agathe clara fatou aminata moussa mamadou ibrahima awa ousmane abdoulaye kadiatou
""")
