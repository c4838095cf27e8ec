"""What stands behind a label without naming anybody: samples, blanks, types of code, words of products and places."""

from __future__ import annotations

from native_host.detector.public.words import folded
from native_host.detector.rules.word_list import words


def _listed(text: str) -> frozenset[str]:
    return frozenset(words(folded(text)))


def _phrases(text: str) -> frozenset[str]:
    return frozenset(line.strip() for line in folded(text).split(",") if line.strip())


# Names that stand for no one, wherever they stand.
SAMPLES = _phrases("""
    john doe, jane doe, john q public, joe bloggs, jane bloggs, fred bloggs, john appleseed, joe public, jane roe,
    richard roe, foo bar, baz qux, alice bob, test test, max mustermann, erika mustermann, otto normalverbraucher,
    lieschen müller, max muster, erika musterfrau, monsieur dupont, madame dupont, fulano de tal, fulana de tal,
    mengano, perico de los palotes, tizio caio, zé ninguém, falan filan, jan modaal, nguyễn văn a, nguyễn văn b,
    trần thị b, nguyễn thị a, lê văn c, trần văn b, иванов иван иванович, иван иванович иванов, вася пупкин,
    فلان الفلاني, فلان, 山田太郎, 山田花子, 日本太郎, ヤマダタロウ, ヤマダ タロウ, 山田 太郎, 山田 花子, 홍길동,
    아무개, 张三, 張三, 李四, 王五, 赵六, 小明, 小红, 某某, 某某某, 某人
""")
# Names of which every manual's forms are full, and many people have them: samples in code, and where nothing else is told.
COMMON_SAMPLES = _phrases("""
    john smith, jane smith, bob smith, alice smith, alice johnson, bob johnson, maria mustermann, jean dupont,
    marie dupont, pierre dupont, jean martin, juan pérez, juana pérez, pepe pérez, juan garcía, mario rossi,
    maria rossi, luigi bianchi, joão silva, joão da silva, maria silva, maria da silva, jan jansen, jan de vries,
    piet jansen, jan kowalski, anna kowalska, jan nowak, anna nowak, ahmet yılmaz, mehmet yılmaz, ali veli,
    ayşe yılmaz, иван иванов, иванов иван, петр петров, мария иванова, محمد أحمد, राम कुमार, राम शर्मा, 田中太郎,
    鈴木一郎, 김철수, 이영희, 김영희
""")
SAMPLE_FAMILIES = _listed("doe bloggs mustermann musterfrau normalverbraucher appleseed пупкин")
SAMPLE_GIVEN = _listed("john jane alice bob foo bar max test user joe charlie")


def is_sample(name: str) -> bool:
    """Whether a whole name stands for no one, wherever it stands: "Jane Roe". One word of such a name is somebody's."""
    return any(letter.isspace() for letter in name) and " ".join(folded(name).split()) in SAMPLES


# No value at all, in any kind of field.
NOTHING = _phrases("""
    none, n/a, na, n a, nil, null, unknown, not known, tbd, tba, todo, pending, optional, required, mandatory, same,
    same as above, as above, see above, see below, not applicable, not specified, not available, not provided,
    not given, unspecified, anonymous, redacted, confidential, withheld, hidden, private, other, others, various, any,
    anyone, nobody, no one, no, yes, blank, empty, ditto, undefined, default, missing, unemployed, retired,
    self-employed, self employed, freelance, negative, positive, normal, healthy, keine, kein, keiner, unbekannt,
    entfällt, siehe oben, siehe unten, wie oben, keine angabe, keine angaben, k.a., k. a., anonym, geschwärzt,
    pflichtfeld, erforderlich, optional, offen, folgt, unauffällig, ohne befund, o.b., o. b., negativ, selbstständig,
    arbeitslos, rentner, sonstige, verschiedene, nein, ja, aucun, aucune, inconnu, inconnue, néant, sans objet,
    facultatif, obligatoire, anonyme, non renseigné, à compléter, à remplir, sans emploi, retraité, non, oui, ninguno,
    ninguna, desconocido, desconocida, no aplica, no procede, opcional, obligatorio, anónimo, por definir, pendiente,
    sin datos, jubilado, desempleado, sí, nessuno, nessuna, sconosciuto, non disponibile, facoltativo, obbligatorio,
    anonimo, da definire, da compilare, disoccupato, pensionato, nenhum, nenhuma, desconhecido, não se aplica,
    não informado, obrigatório, anônimo, anónimo, a definir, aposentado, reformado, desempregado, não, sim, geen,
    onbekend, n.v.t., nvt, niet van toepassing, optioneel, verplicht, anoniem, nee, werkloos, gepensioneerd, brak,
    nieznany, nieznane, nie dotyczy, opcjonalne, wymagane, anonim, bezrobotny, emeryt, nie, tak, yok, bilinmiyor,
    belirsiz, isteğe bağlı, zorunlu, anonim, işsiz, emekli, hayır, evet, không, không có, không rõ, không xác định,
    chưa rõ, bắt buộc, tùy chọn, ẩn danh, нет, неизвестно, не указано, не указан, отсутствует, обязательно,
    необязательно, аноним, анонимно, безработный, пенсионер, да, скрыто, لا يوجد, غير معروف, غير محدد, مجهول, لا شيء,
    مطلوب, اختياري, غير متوفر, नहीं, कोई नहीं, अज्ञात, लागू नहीं, अनिवार्य, वैकल्पिक, なし, 無し, 無, 不明, 未定, 未記入,
    未入力, 同上, 任意, 必須, 匿名, 該当なし, 特になし, 非公開, 無職, 異常なし, 없음, 무, 미상, 미정, 해당 없음,
    해당없음, 불명, 필수, 선택, 익명, 비공개, 동일, 위와 같음, 무직, 정상, 无, 沒有, 没有, 不详, 不明, 未知, 未定,
    待定, 待补充, 保密, 匿名, 必填, 选填, 同上, 略, 不适用, 暂无, 正常, 健康, 无业, 退休
""")

# Types and words of code and forms: a value that holds one is a description of the field.
_OF_FORMS = """
    string str text varchar char int integer number float double bool boolean date datetime timestamp uuid object
    array list map dict any void enum schema type required optional nullable field label placeholder value input
    column key param default username user admin administrator root guest test testing tester sample example demo
    dummy foo bar baz qux lorem ipsum template form enter insert type fill choose select click here name surname
    firstname lastname fullname nickname initials first last middle full your his her our their my someone somebody
    anyone whoever person people customer client patient employee employer company address email phone string vorname
    nachname name beispiel muster musterstadt musterfirma eingeben ausfüllen nom prénom exemple nombre apellido
    apellidos ejemplo nome cognome esempio exemplo sobrenome voorbeeld naam achternaam przykład imię nazwisko örnek
    soyad soyadı ví dụ họ tên имя фамилия пример введите укажите الاسم مثال أدخل नाम उदाहरण 氏名 名前 例 記入 入力
    이름 성명 예시 입력 姓名 名字 示例 填写 请输入
"""
# Words of products, files, jobs, places and greetings in names of things, that are nobody's family name (or hardly ever).
_OF_THINGS = """
    app application service server client database backend frontend api sdk cli plugin module package library
    framework engine build deploy deployment launch debug run runner setup install release pipeline workflow job task
    cron check lint script project program product item order invoice receipt report plan planning meeting event
    conference summit workshop course lesson chapter book novel song album movie film show series game level quest
    mission dashboard widget button menu page header footer sidebar form table chart image icon logo banner theme
    template layout component container cluster node pod namespace volume network switch router gateway firewall proxy
    queue topic stream bucket file folder directory document primary secondary main master backup production staging
    development local remote global public private internal external new old free open super mega ultra hyper mini
    micro nano pro plus premium basic standard deluxe edition version beta alpha gamma omega delta sigma red blue
    yellow orange purple golden silver bronze dark bright giant tiny big great grand royal magic secret hidden lost
    last final eternal ancient mystic crystal shadow thunder lightning fire flame frost dragon phoenix unicorn wolf
    tiger lion eagle bear cat dog horse fish shark whale snake spider sword blade shield arrow warrior wizard mage
    rogue paladin elf dwarf orc goblin quest castle tower kingdom empire realm galaxy planet moon sun star earth group
    team squad crew club society association foundation institute academy school college university hospital clinic
    store shop market mall cafe café bar hotel restaurant bakery pharmacy bank agency studio studios labs systems
    solutions technologies technology software digital media consulting partners holdings inc corp corporation llc ltd
    gmbh ag sarl sas srl spa bv nv oy ab plc limited enterprises industries international services logistics city town
    village county district province state republic federation kingdom united north south east west northern southern
    eastern western upper lower central island islands mountain mount mt lake river sea ocean bay beach coast canyon
    desert valley falls park garden gardens bridge street road avenue square plaza airport station port cape fort san
    santa são saint sankt los las bad costa sierra puerto villa monte rio el al-quds cake soup salad sandwich burger
    pizza pasta sauce curry stew bread pie cookies cookie chicken beef pork rice noodles coffee tea juice smoothie
    cocktail beer wine whisky recipe chocolate cheese butter cream honey mustard retriever terrier spaniel poodle
    bulldog rose oak maple pine fern orchid tulip lily mushroom bush tree flower vitamin acid oxide chloride protein
    hello hi hey dear good morning evening night afternoon day thanks thank sorry please welcome happy birthday yes
    sure okay right exactly absolutely maybe monday tuesday wednesday thursday friday saturday sunday january february
    march april june july august september october november december spring summer autumn winter weekly monthly daily
    annual quarterly guten morgen tag hallo danke bitte bonjour merci buenos días gracias buongiorno grazie obrigado
    dzień dobry dziękuję merhaba projekt bericht rechnung bestellung produkt dienst datei vorlage verein verlag schule
    stadt land fluss insel berg haus projet rapport facture commande produit fichier modèle école ville île proyecto
    informe factura pedido producto archivo escuela ciudad progetto fattura ordine prodotto scuola città projeto
    relatório fatura produto escola cidade verslag factuur bestelling bestand raport faktura zamówienie produkt plik
    szkoła miasto proje rapor fatura sipariş ürün dosya okul şehir проект отчет отчёт счет заказ продукт файл школа
    город сервер база данных приложение سيرفر مشروع تقرير فاتورة منتج ملف مدرسة مدينة جامعة شركة मंदिर नगर शहर विद्यालय
    परियोजना रिपोर्ट उत्पाद फ़ाइल महल नदी
"""
NOT_NAMES = _listed(_OF_FORMS) | _listed(_OF_THINGS)
TYPES = _listed(_OF_FORMS)
PLACES = _phrases("""
    hong kong, buenos aires, kuala lumpur, tel aviv, salt lake city, las vegas, los angeles, sri lanka, saudi arabia,
    sierra leone, burkina faso, papua new guinea, addis ababa, abu dhabi, phnom penh, ho chi minh, mexico city,
    the hague, den haag, baden baden, aix en provence, le havre, la paz, la habana, belo horizonte, porto alegre,
    mar del plata, hà nội, đà nẵng, hải phòng, cần thơ, ninh bình, hạ long, đà lạt, нижний новгород, великий новгород,
    ростов на дону
""")

# Diagnoses of machines, plants and programs.
OF_MACHINES = _listed("""
    memory server leak bug error errors disk network deadlock timeout null pointer driver drivers cable battery engine
    motor alternator clutch brake brakes gearbox transmission fuse sensor pump valve compressor router wifi wi-fi
    firmware software hardware database query index cpu gpu ram kernel crash crashed exception overflow underflow race
    thread config configuration misconfigured dns cache token api plant leaves leaf roots root rot overwatering
    underwatering mildew aphids fungus soil faulty broken worn loose burnt burned blown clogged spark plug plugs
    starter fuel oil coolant thermostat radiator tire sql code compile compiler build disconnect packet latency
    bandwidth version dependency dependencies permission speicher fehler server motor batterie lichtmaschine zündkerze
    kabel netzwerk festplatte treiber
""")


ALSO_FAMILIES = _listed("""
    park wolf rose stone bush fish castle oak lily king summer winter frost day garden bridge fire moon sun star bear
    lion pine maple fern cook may march april june august friday monday sunday royal prince blade sword shadow silver
    golden bright lake rivers field ford church bank school berg haus mark west east north south lost grand great new
    miller street wine bread rice bean cream honey page chase book song game hunter bishop abbot temple hall fuchs
    stadt insel fluss land villa costa sierra rio porto castillo luna rey leão franco conte re conti lobo haas bakker
""")
NEVER_NAMES = NOT_NAMES - ALSO_FAMILIES

OF_MACHINES_UNSPACED = frozenset(
    words("""
        服务器 伺服器 内存 記憶體 数据库 资料库 网络 網路 硬盘 硬碟 驱动 驅動 电池 電池 发动机 引擎 代码 程序 超时
        死锁 サーバ メモリ データベース ネットワーク ディスク エンジン バッテリ コード 接続 タイムアウト 서버 메모리
        데이터베이스 네트워크 디스크 엔진 배터리 코드 오류
    """)
)


def names_nobody(value: str) -> bool:
    """Whether it is a sample, a place or made of words of things alone, where a person's name should stand."""
    plain = " ".join(folded(value).replace(",", " ").split())
    return plain in SAMPLES or plain in PLACES or NEVER_NAMES.issuperset(plain.split())


def is_nothing(value: str) -> bool:
    """Whether it says that there is no value, or what kind of value there should be."""
    plain = folded(value).strip(" .-–—_*")
    return not plain or plain in NOTHING or plain in TYPES
