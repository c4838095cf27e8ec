"""What programs themselves write on slides: prompts on their masters, and fields that they fill in as a file is opened.

None of it was written by anybody. Thirty times "Click to edit Master title style" is read as names by whoever looks for
names, and no presentation would ever be free of doubt.
"""

from __future__ import annotations

import re

PROMPTS = frozenset(
    (
        "Click to edit Master title style",
        "Click to edit Master text styles",
        "Click to edit Master subtitle style",
        "Edit Master text styles",
        "Click icon to add picture",
        "Click to edit the title text format",
        "Click to edit the outline text format",
        "Second Outline Level",
        "Third Outline Level",
        "Fourth Outline Level",
        "Fifth Outline Level",
        "Sixth Outline Level",
        "Seventh Outline Level",
        "Titelmasterformat durch Klicken bearbeiten",
        "Mastertitelformat bearbeiten",
        "Textmasterformat bearbeiten",
        "Textmasterformate durch Klicken bearbeiten",
        "Mastertextformat bearbeiten",
        "Formatvorlage des Untertitelmasters durch Klicken bearbeiten",
        "Master-Untertitelformat bearbeiten",
        "Bild durch Klicken auf Symbol hinzufügen",
        "Modifiez le style du titre",
        "Modifiez les styles du texte du masque",
        "Modifier les styles du texte du masque",
        "Modifiez le style des sous-titres du masque",
        "Haga clic para modificar el estilo de título del patrón",
        "Haga clic para modificar los estilos de texto del patrón",
        "Haga clic para modificar el estilo de subtítulo del patrón",
        "Fare clic per modificare lo stile del titolo dello schema",
        "Fare clic per modificare gli stili del testo dello schema",
        "Clique para editar o título Mestre",
        "Clique para editar o texto Mestre",
        "Klik om stijl te bewerken",
        "Klik om de modelstijlen te bewerken",
        "Tekststijl van het model bewerken",
        "Second level",
        "Third level",
        "Fourth level",
        "Fifth level",
        "Zweite Ebene",
        "Dritte Ebene",
        "Vierte Ebene",
        "Fünfte Ebene",
        "Deuxième niveau",
        "Troisième niveau",
        "Quatrième niveau",
        "Cinquième niveau",
        "Segundo nivel",
        "Tercer nivel",
        "Cuarto nivel",
        "Quinto nivel",
        "Secondo livello",
        "Terzo livello",
        "Quarto livello",
        "Quinto livello",
        "Segundo nível",
        "Terceiro nível",
        "Quarto nível",
        "Quinto nível",
        "Tweede niveau",
        "Derde niveau",
        "Vierde niveau",
        "Vijfde niveau",
    )
)

_FILLED_IN = re.compile(r"[\d\s./:,-]{1,20}|[‹<]#[›>]")


def is_filled_in(kind: str, text: str) -> bool:
    """Whether a field's text is the day or the page, as figures alone, that the program puts there anew each time."""
    return kind.startswith(("datetime", "slidenum")) and _FILLED_IN.fullmatch(text) is not None
