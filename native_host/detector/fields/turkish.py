"""Turkish labels and given names."""

from __future__ import annotations

from native_host.detector.fields.kinds import Kind, Labels
from native_host.detector.rules.word_list import words

LABELS: Labels = {
    Kind.NAME: "ad|isim|adım|ismim|i̇sim",
    Kind.FULL_NAME: (
        "ad soyad|adı soyadı|ad-soyad|ad ve soyad|adı ve soyadı|isim soyisim|isim soyad|ad soyadı|hasta adı"
        "|hastanın adı|hasta adı soyadı|çalışan adı|öğrenci adı|öğrencinin adı|baba adı|anne adı|hesap sahibi"
        "|kart sahibi|sigortalı|irtibat kişisi|acil durum kişisi|ilgili kişi|eşi|eşinin adı|veli|vasi|yetkili kişi"
    ),
    Kind.PART_OF_NAME: "adı|soyad|soyadı|soyisim|kızlık soyadı|anne kızlık soyadı|ikinci adı|önceki soyadı|ön ad",
    Kind.ROLE: (
        "hasta|çalışan|işçi|personel|aday|başvuran|kiracı|ev sahibi|öğrenci|doktor|hekim|aile hekimi|yönetici|müdür"
        "|tanık|mağdur|sanık|davacı|davalı|şüpheli|müteveffa|annesi|babası|oğlu|kızı|lehtar"
    ),
    Kind.PARTY: "müşteri|danışan|alıcı|gönderen|satıcı|irtibat|dikkatine",
    Kind.EMPLOYER: (
        "işveren|i̇şveren|işyeri|i̇şyeri|iş yeri|i̇ş yeri|çalıştığı yer|çalıştığı kurum|çalıştığı şirket|son işveren"
        "|mevcut işveren"
    ),
    Kind.COMPANY: "şirket|firma|kurum|okul|üniversite|hastane|klinik",
    Kind.HOME: (
        "doğum yeri|doğduğu şehir|doğduğu yer|memleketi|memleket|ikamet yeri|ikametgah|yaşadığı şehir|yaşadığı yer"
        "|nüfusa kayıtlı olduğu yer"
    ),
    Kind.PLACE: "şehir|il|ilçe|i̇l|i̇lçe|ülke|yer|konum",
    Kind.ADDRESS: "adres|ev adresi|posta adresi|teslimat adresi|fatura adresi|adresi|ikamet adresi|i̇kamet adresi",
    Kind.OCCUPATION: "meslek|mesleği|mesleğim",
    Kind.POSITION: "görevi|görev|unvan|unvanı|pozisyon|işi",
    Kind.DIAGNOSIS: "tanı|teşhis|ön tanı|tanısı|teşhisi|kronik hastalıklar|kronik hastalık",
    Kind.MEDICINE: (
        "hastalık|hastalığı|ilaçlar|i̇laçlar|ilaç|kullandığı ilaçlar|tedavi|alerji|alerjiler|şikayet|şikayeti"
        "|belirtiler|ameliyat"
    ),
    Kind.AGE: "yaş|yaşı",
    Kind.PERSONAL: (
        "doğum tarihi|telefon|tel|cep|cep telefonu|telefon numarası|e-posta|eposta|cinsiyet|cinsiyeti|medeni hali"
        "|medeni durumu|uyruk|uyruğu|tc kimlik no|t.c. kimlik no|tc no|tckn|pasaport no|maaş|maaşı|kan grubu|sicil no"
        "|yatış tarihi|işe giriş tarihi|boy|kilo"
    ),
    Kind.THING: (
        "tür|türü|marka|renk|fiyat|ürün kodu|yönetmen|yazar|yayınevi|başkent|nüfus|lisans|cins|malzemeler|porsiyon"
        "|sınıf|kategori|dil|açıklama|değer|üretici|yüzölçümü|seviye|sürüm|model"
    ),
}

GIVEN_NAMES = words("""
    mehmet mustafa ahmet ali hüseyin hasan ibrahim ismail osman yusuf murat ömer ramazan halil süleyman abdullah
    mahmut recep salih fatih kadir emre hakan adem kemal yaşar bekir musa metin orhan bayram serkan cemal onur burak
    mert can cem kerem eren arda berk emir yiğit efe kaan deniz volkan tolga selim sinan levent erdem engin cihan
    barış tuncay fatma ayşe emine hatice zeynep elif meryem şerife zehra sultan hanife merve havva zeliha esra özlem
    büşra hülya songül sevim gülsüm hacer yasemin leyla sibel derya nur ebru gamze pınar seda selin ceren irem buse
    nazlı ece defne asya azra hale nihal nesrin gönül filiz serap tuğba dilek melek aysel nurcan gül güler şule aslı
""")
