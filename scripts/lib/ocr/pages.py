"""Pages made for the exam: a letter with a form in it, in five languages, printed clean and then spoiled on purpose.

Nobody's data: names and values are Faker's, by seed; the fonts are the machine's.
"""

from __future__ import annotations

import io
import random
from dataclasses import dataclass
from pathlib import Path

from faker import Faker
from PIL import Image, ImageDraw, ImageFilter, ImageFont

SIZE = (1240, 1754)  # A4 at 150 dots an inch
LANGUAGES = {"en": "en_GB", "de": "de_DE", "fr": "fr_FR", "es": "es_ES", "pl": "pl_PL"}
CONDITIONS = ("clean", "noise", "skew", "turned", "small", "shade", "jpeg")
FONTS = ("DejaVuSans.ttf", "DejaVuSerif.ttf", "DejaVuSansCondensed.ttf", "DejaVuSansMono.ttf", "DejaVuSerif-Italic.ttf")

_WORDS = {
    "en": (
        "Name|Date of birth|Street|Town|Phone|Email|IBAN|Amount|Reference",
        "Dear Sir or Madam,|thank you for your letter of last week. We have looked through the papers that you sent us "
        "and found that three of them are not signed. Please return them until the end of the month; without them the "
        "insurance cannot pay for the treatment. The details that we hold about you are these:",
        "If anything is wrong, call us between eight and twelve o'clock. Yours faithfully",
    ),
    "de": (
        "Name|Geburtsdatum|Straße|Ort|Telefon|E-Mail|IBAN|Betrag|Aktenzeichen",
        "Sehr geehrte Damen und Herren,|vielen Dank für Ihr Schreiben. Wir haben die Unterlagen geprüft und müssen Ihnen "
        "mitteilen, dass drei davon nicht unterschrieben sind. Bitte schicken Sie sie bis zum Ende des Monats zurück; ohne "
        "sie übernimmt die Krankenkasse die Behandlung nicht. Diese Angaben liegen uns über Sie vor:",
        "Sollte etwas nicht stimmen, rufen Sie uns zwischen acht und zwölf Uhr an. Mit freundlichen Grüßen",
    ),
    "fr": (
        "Nom|Date de naissance|Rue|Ville|Téléphone|Courriel|IBAN|Montant|Référence",
        "Madame, Monsieur,|nous vous remercions de votre courrier. Après avoir étudié les pièces que vous nous avez "
        "envoyées, nous constatons que trois d'entre elles ne sont pas signées. Merci de nous les retourner avant la fin du "
        "mois ; à défaut, l'assurance ne prendra pas en charge le traitement. Voici les données que nous possédons :",
        "En cas d'erreur, appelez-nous entre huit heures et midi. Veuillez agréer nos salutations distinguées",
    ),
    "es": (
        "Nombre|Fecha de nacimiento|Calle|Ciudad|Teléfono|Correo|IBAN|Importe|Expediente",
        "Estimados señores:|muchas gracias por su carta. Hemos revisado los documentos que nos enviaron y tres de ellos no "
        "están firmados. Devuélvanlos, por favor, antes de fin de mes; sin ellos el seguro no pagará el tratamiento del "
        "niño. ¿Son correctos los datos que tenemos? Son los siguientes:",
        "Si algo no es correcto, llámenos entre las ocho y las doce. Reciban un cordial saludo",
    ),
    "pl": (
        "Imię i nazwisko|Data urodzenia|Ulica|Miasto|Telefon|E-mail|IBAN|Kwota|Sygnatura",
        "Szanowni Państwo,|dziękujemy za list z zeszłego tygodnia. Sprawdziliśmy przesłane dokumenty i trzy z nich nie są "
        "podpisane. Prosimy o zwrot do końca miesiąca; bez nich ubezpieczenie nie pokryje kosztów leczenia. Posiadamy "
        "następujące dane:",
        "Jeśli coś się nie zgadza, prosimy o telefon między ósmą a dwunastą. Z wyrazami szacunku",
    ),
}


@dataclass(frozen=True, slots=True)
class Page:
    """`fields`: the values that a reader must get exactly."""

    language: str
    condition: str
    image: Image.Image
    text: str
    fields: tuple[str, ...]


def page(language: str, condition: str, number: int, fonts: Path) -> Page:
    """The same for the same arguments."""
    rng = random.Random(f"{language} {condition} {number}")
    labels, body, end = _WORDS[language]
    values = _values(language, rng)
    name = FONTS[(number + sorted(LANGUAGES).index(language)) % len(FONTS)]
    size = rng.choice((20, 22, 24, 28))
    font = ImageFont.truetype(str(fonts / name), size)
    image = Image.new("L", SIZE, 255)
    brush = ImageDraw.Draw(image)
    lines: list[str] = []
    y = 120

    def write(text: str, x: int = 120) -> None:
        brush.text((x, y), text, font=font, fill=rng.choice((0, 20, 45)))

    for paragraph in body.split("|"):
        for line in _wrapped(paragraph, font):
            write(line)
            lines.append(line)
            y += round(size * 1.45)
        y += size
    for label, value in zip(labels.split("|"), values, strict=True):
        write(f"{label}:")
        write(value, 520)
        lines.append(f"{label}: {value}")
        y += round(size * 1.7)
    y += size
    for line in _wrapped(end, font):
        write(line)
        lines.append(line)
        y += round(size * 1.45)
    return Page(language, condition, spoiled(image, condition, rng), "\n".join(lines), values)


def _values(language: str, rng: random.Random) -> tuple[str, ...]:
    faker = Faker(LANGUAGES[language])
    faker.seed_instance(rng.random())
    iban = faker.iban()
    return (
        f"{faker.first_name()} {faker.last_name()}",
        faker.date_of_birth().strftime("%d.%m.%Y"),
        faker.street_address().replace("\n", ", ")[:42],
        f"{faker.postcode()} {faker.city()}"[:42],
        faker.phone_number(),
        faker.email(),
        " ".join(iban[at : at + 4] for at in range(0, len(iban), 4)),
        f"{rng.randint(1, 9)}.{rng.randint(100, 999)},{rng.randint(0, 99):02} EUR",
        f"{rng.choice('ABCDEFGHKLMNPRSTUVWXYZ')}{rng.randint(10, 99)}-{rng.randint(10**5, 10**6 - 1)}/{rng.randint(20, 26)}",
    )


def _wrapped(text: str, font: ImageFont.FreeTypeFont) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) > SIZE[0] - 240:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def spoiled(image: Image.Image, condition: str, rng: random.Random) -> Image.Image:
    """As a scanner, a camera or a careless hand would."""
    if condition == "noise":
        grain = Image.effect_noise(image.size, rng.uniform(60, 90))
        return Image.blend(image.filter(ImageFilter.GaussianBlur(0.7)), grain, 0.25)
    if condition == "skew":
        return image.rotate(rng.uniform(-5, 5), Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    if condition == "turned":
        return image.rotate(
            rng.choice((90, 180, 270)) + rng.uniform(-1, 1), Image.Resampling.BICUBIC, expand=True, fillcolor=255
        )
    if condition == "small":  # 100 dots an inch
        return image.resize((image.width * 2 // 3, image.height * 2 // 3), Image.Resampling.BOX)
    if condition == "shade":  # A page in a photograph: light from one corner, a little out of focus.
        shade = Image.linear_gradient("L").rotate(rng.choice((30, 120, 210))).resize(image.size)
        lit = Image.blend(image, shade, 0.35).filter(ImageFilter.GaussianBlur(0.8))
        return lit.rotate(rng.uniform(-2, 2), Image.Resampling.BICUBIC, expand=True, fillcolor=110)
    if condition == "jpeg":
        out = io.BytesIO()
        image.save(out, "JPEG", quality=25)
        return Image.open(io.BytesIO(out.getvalue()))
    return image
