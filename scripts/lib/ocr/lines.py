"""A few lines in many languages, for what is known of their letters: read rightly, or at least called unsure."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

LINES = {
    "Czech": ("Vážený pane Dvořáku, z Příbrami", "Žluťoučký kůň úpěl ďábelské ódy", "Děkujeme za Váš dopis ze středy"),
    "Turkish": ("Sayın Ayşe Yılmaz, Şişli", "Doğum tarihi ve öğrenim belgesi", "Çok teşekkür ederiz, görüşürüz"),
    "Hungarian": ("Kedves Szűcs Győző úr", "Köszönjük a hosszú levelét", "Az összeg nincs kifizetve még"),
    "Swedish": ("Åsa Öberg bor på ön i Växjö", "Läkaren har skrivit ett intyg", "Återkom före månadens slut"),
    "Portuguese": ("Prezado Sr. João Conceição", "Não há informações sobre a pensão", "A avó da criança é viúva"),
    "Vietnamese": ("Kính gửi ông Nguyễn Văn Đức", "Số điện thoại của bệnh nhân", "Địa chỉ ở quận Một"),
    "Greek": ("Αγαπητέ κύριε Παπαδόπουλε", "Ο αριθμός τηλεφώνου σας", "Οδός Ερμού, Αθήνα"),
    "Russian": ("Уважаемая Мария Ивановна", "Паспорт выдан в Москве", "Улица Ленина, дом семь"),
    "Ukrainian": ("Шановний пане Шевченко", "Дякуємо за вашого листа", "Вулиця Хрещатик, Київ"),
    "Arabic": ("السيد محمد أحمد علي", "شكرا على رسالتكم", "شارع الملك فهد الرياض"),
    "Hebrew": ("שלום לדוד כהן", "תודה על המכתב", "רחוב הרצל בתל אביב"),
}


def line_images(fonts: Path) -> Iterator[tuple[str, str, Image.Image]]:
    """Language, line, picture."""
    for language, lines in LINES.items():
        for name in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"):
            font = ImageFont.truetype(str(fonts / name), 30)
            for line in lines:
                image = Image.new("L", (900, 90), 255)
                ImageDraw.Draw(image).text((30, 25), line, font=font, fill=0)
                yield language, line, image
