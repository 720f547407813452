//! The vocabulary of the made-up data: all names, addresses and titles are invented.

pub(super) const TOPICS: [&str; 24] = [
    "sourdough starter",
    "night trains to Vienna",
    "how tall is a giraffe",
    "bicycle pump",
    "rain jacket",
    "chess openings",
    "bird songs in spring",
    "old maps of Dublin",
    "repair a zip",
    "tomato seedlings",
    "local elections",
    "cello lessons",
    "how to sharpen knives",
    "tide times",
    "lentil soup",
    "second-hand cameras",
    "moon phases",
    "library opening hours",
    "knitting patterns",
    "swimming pool near me",
    "paper aeroplanes",
    "learn Portuguese",
    "solar eclipse",
    "allotment rules",
];

pub(super) const NAMES: [&str; 10] = [
    "Anna", "Bilal", "Chiara", "Dmitri", "Emeka", "Freya", "Goran", "Hanna", "Inés", "Jonas",
];

/// Places with a town, a country, and degrees north and east.
pub(super) const SPOTS: [(&str, &str, &str, f64, f64); 20] = [
    ("Harbour Café", "Quay Street 4, Galway", "IE", 53.2707, -9.0568),
    (
        "Museum of Clocks",
        "Bath Road 12, Bristol",
        "GB",
        51.4545,
        -2.5879,
    ),
    (
        "Bäckerei am Markt",
        "Marktplatz 3, Tübingen",
        "DE",
        48.5216,
        9.0576,
    ),
    ("Botanischer Garten", "Gartenweg 1, Bern", "CH", 46.9480, 7.4474),
    (
        "Librairie du Port",
        "Quai des Brumes 9, La Rochelle",
        "FR",
        46.1591,
        -1.1520,
    ),
    (
        "Pastelaria da Esquina",
        "Rua do Sol 27, Lisboa",
        "PT",
        38.7223,
        -9.1393,
    ),
    (
        "Mercado Central",
        "Plaza Mayor 5, Valencia",
        "ES",
        39.4699,
        -0.3763,
    ),
    (
        "Trattoria del Ponte",
        "Via Lunga 18, Bologna",
        "IT",
        44.4949,
        11.3426,
    ),
    ("De Oude Molen", "Dijkweg 2, Utrecht", "NL", 52.0907, 5.1214),
    ("Kafé Fyret", "Strandgata 7, Bergen", "NO", 60.3913, 5.3221),
    ("Kavárna U Mostu", "Nábřežní 11, Brno", "CZ", 49.1951, 16.6068),
    (
        "Księgarnia Pod Lipą",
        "ul. Lipowa 6, Kraków",
        "PL",
        50.0647,
        19.9450,
    ),
    ("Τέχνη", "Ermou 44, Thessaloniki", "GR", 40.6401, 22.9444),
    ("喫茶はるかぜ", "本町 2-5, 金沢市", "JP", 36.5613, 136.6562),
    ("青山书店", "中山路 18 号, 苏州", "CN", 31.2989, 120.5853),
    ("한강 자전거 가게", "강변로 77, 서울", "KR", 37.5665, 126.9780),
    (
        "Padaria Boa Vista",
        "Rua das Flores 210, Curitiba",
        "BR",
        -25.4284,
        -49.2733,
    ),
    (
        "Harvest Moon Diner",
        "Maple Avenue 301, Burlington",
        "US",
        44.4759,
        -73.2121,
    ),
    (
        "Glacier Outfitters",
        "Main Street 14, Queenstown",
        "NZ",
        -45.0312,
        168.6626,
    ),
    (
        "Kahvila Saimaa",
        "Satamakatu 8, Savonlinna",
        "FI",
        61.8687,
        28.8783,
    ),
];

/// Videos and the channel that each belongs to.
pub(super) const VIDEOS: [(&str, usize); 30] = [
    ("Lisbon in four minutes: tram 28, slowly", 0),
    ("How to read a menu in Lisbon", 1),
    ("A slow walk through the old town", 2),
    ("The repair table: a toaster from 1962", 3),
    ("Tomatoes on a north-facing balcony", 4),
    ("Why paper has a grain", 5),
    ("The Sicilian defence without theory", 6),
    ("Seven stone bridges and how they stand", 7),
    ("Saturn at the end of summer", 8),
    ("Rain on a tin roof, two hours", 9),
    ("Booting a computer from 1984", 10),
    ("A stool without a single screw", 11),
    ("Nachtzug nach Wien: ein Reisebericht", 0),
    ("Sauerteigbrot für Anfänger", 1),
    ("Fahrradkette wechseln in zehn Minuten", 3),
    ("Der Garten im Februar", 4),
    ("Une promenade au bord de la Loire", 2),
    ("Faire du pain sans pétrir", 1),
    ("Paseo por el mercado al amanecer", 2),
    ("Cómo afilar un cuchillo", 11),
    ("La cucina della nonna: minestrone", 1),
    ("Vandring langs fjorden i tåke", 12),
    ("京都の路面電車に乗って", 0),
    ("味噌汁の作り方、出汁から", 1),
    ("雨の日の商店街を歩く", 9),
    ("苏州园林一日游", 2),
    ("手工面条的做法", 1),
    ("한강을 따라 자전거 타기", 12),
    ("Ночной поезд через тайгу", 0),
    ("Βόλτα στο λιμάνι το πρωί", 2),
];

/// Channels, as one follows them.
pub(super) const CHANNELS: [&str; 13] = [
    "Rails & Sea",
    "Kitchen Atlas",
    "Slow Maps",
    "The Repair Table",
    "Northern Garden",
    "Paper & Type",
    "Evening Chess",
    "Stone Bridges",
    "Lakeside Astronomy",
    "Field Recordings Daily",
    "Old Computers Anew",
    "Quiet Carpentry",
    "Border Walks",
];

/// What is added to titles, so that there are many.
pub(super) const TURNS: [&str; 16] = [
    "part one",
    "part two",
    "the long version",
    "questions and answers",
    "with subtitles",
    "live",
    "what went wrong",
    "one year later",
    "from the beginning",
    "in detail",
    "a second try",
    "without music",
    "for beginners",
    "the whole story",
    "at night",
    "in winter",
];

/// Pages: title, host, path.
pub(super) const PAGES: [(&str, &str, &str); 24] = [
    (
        "Opening hours – National Tile Museum",
        "museu-azulejo.example",
        "/en/visit",
    ),
    ("Timetable – Metro", "metro.example", "/lines/green"),
    (
        "Sourdough: feeding a starter",
        "kitchen-atlas.example",
        "/bread/starter",
    ),
    (
        "Tide tables for the west coast",
        "tides.example",
        "/ireland/galway",
    ),
    ("How to repair a zip", "repair-table.example", "/guides/zip"),
    ("Fahrplan Nachtzüge", "nachtzug.example", "/fahrplan"),
    ("Wetter in Tübingen", "wetter.example", "/de/tuebingen"),
    ("Rezept: Linsensuppe", "kueche.example", "/rezepte/linsensuppe"),
    ("Übersicht der Wanderwege", "wandern.example", "/wege/uebersicht"),
    ("Horaires de la bibliothèque", "mediatheque.example", "/horaires"),
    (
        "Recette de la tarte aux pommes",
        "recettes.example",
        "/tarte-aux-pommes",
    ),
    ("Horario de trenes", "trenes.example", "/horario"),
    ("Orari dei traghetti", "traghetti.example", "/orari"),
    ("時刻表 – 市電", "shiden.example", "/jikoku"),
    ("出汁の取り方", "ryouri.example", "/dashi"),
    ("苏州天气预报", "tianqi.example", "/suzhou"),
    ("지하철 노선도", "metro-kr.example", "/map"),
    ("Chess: the opening explorer", "chess.example", "/openings"),
    ("Second-hand cameras, 35 mm", "cameras.example", "/used/35mm"),
    (
        "Bird songs in spring: a listening guide",
        "birds.example",
        "/songs",
    ),
    ("Moon phases this month", "moon.example", "/phases"),
    (
        "Allotment rules and waiting list",
        "council.example",
        "/allotments",
    ),
    ("Knitting patterns for socks", "wool.example", "/patterns/socks"),
    ("Cello lessons near you", "music-school.example", "/cello"),
];

/// Searches in several languages.
pub(super) const SEARCHES: [&str; 36] = [
    "lisbon weather next week",
    "best custard tarts lisbon not touristy",
    "night train lisbon madrid",
    "how to sharpen knives",
    "tide times galway",
    "sourdough starter smells of apples",
    "bicycle chain size",
    "solar eclipse date",
    "library opening hours sunday",
    "second-hand cameras 35 mm",
    "learn portuguese in an hour",
    "swimming pool near me",
    "wetter tübingen morgen",
    "nachtzug wien preise",
    "linsensuppe rezept",
    "fahrrad reparieren kette",
    "öffnungszeiten schwimmbad",
    "wanderwege schwarzwald",
    "tarte aux pommes recette",
    "horaires médiathèque",
    "itinéraire la rochelle",
    "cómo afilar un cuchillo",
    "horario trenes valencia",
    "ricetta minestrone",
    "orari traghetti",
    "京都 路面電車 時刻表",
    "味噌汁 作り方",
    "金沢 喫茶店",
    "苏州 园林 门票",
    "手工面条 做法",
    "서울 자전거 도로",
    "한강 공원 지도",
    "погода в иркутске",
    "ночной поезд билеты",
    "δρομολόγια πλοίων",
    "tågtider till bergen",
];

/// Apps: name, package, price as Google writes it; empty where it costs nothing.
pub(super) const APPS: [(&str, &str, &str); 16] = [
    ("Tide Clock", "example.tideclock", ""),
    ("Bird Song Trainer", "example.birdsong", "€4.49"),
    ("Metro Maps Offline", "example.metromaps", ""),
    ("Bread Timer", "example.breadtimer", ""),
    ("Evening Chess", "example.chess", "€2.99"),
    ("Star Chart", "example.starchart", "€6.99"),
    ("Wanderkarte", "example.wanderkarte", "3,99 €"),
    ("Vokabeltrainer", "example.vokabeln", ""),
    ("Carnet de recettes", "example.recettes", "1,99 €"),
    ("駅すぱな", "example.ekispana", "¥480"),
    ("天气助手", "example.tianqi", ""),
    ("자전거 길", "example.bikeroad", ""),
    ("Podcast Drawer", "example.podcasts", ""),
    ("Library Card", "example.library", ""),
    ("Paper Scanner", "example.scanner", "$3.49"),
    ("Cello Tuner", "example.tuner", ""),
];

/// Shops and what one orders there, with the price in millionths.
pub(super) const ORDERS: [(&str, &str, u64, &str); 12] = [
    ("Corner Bakery", "Sourdough loaf, large", 4_900_000, "EUR"),
    ("Station Bookshop", "Old Maps of Dublin", 24_000_000, "EUR"),
    ("Fahrradladen Nord", "Kette, 10-fach", 27_950_000, "EUR"),
    (
        "Night Rails",
        "Night train Lisbon – Madrid, 2 seats",
        118_000_000,
        "EUR",
    ),
    ("Museum of Clocks", "Two tickets", 16_000_000, "GBP"),
    ("Wolle & Co", "Sockenwolle, 4 Knäuel", 31_600_000, "EUR"),
    ("Librairie du Port", "Atlas des phares", 35_000_000, "EUR"),
    ("喫茶はるかぜ", "コーヒー豆 200g", 1_200_000_000, "JPY"),
    ("Harvest Moon Diner", "Dinner for four", 86_400_000, "USD"),
    ("Camera Exchange", "Lens 50 mm, used", 95_000_000, "GBP"),
    ("Garten Daheim", "Tomatensamen, drei Sorten", 8_970_000, "EUR"),
    ("Swim Hall", "Ten visits", 42_000_000, "EUR"),
];

/// What one writes under videos.
pub(super) const REMARKS: [&str; 14] = [
    "The part about the brakes was new to me, thank you.",
    "Which tram stop is that at 2:10?",
    "Made this on Sunday, it worked at the second try.",
    "Greetings from Galway!",
    "Danke, endlich verstehe ich, warum der Teig klebt.",
    "Gibt es die Karte auch zum Herunterladen?",
    "Merci pour les sous-titres.",
    "¿Dónde se compra esa harina?",
    "音がとても良いです。",
    "学到了，谢谢！",
    "영상 잘 봤습니다.",
    "Please never add music.",
    "My grandfather had the same radio.",
    "Grazie, bellissimo.",
];

/// Folders of bookmarks, and lists of saved places and pages, with what is written above them.
pub(super) const LISTS: [(&str, &str); 5] = [
    ("Lisbon", "Places for the week in May"),
    ("Brot und Kuchen", ""),
    ("To read", "When there is time"),
    ("旅行", ""),
    ("Repairs, tools", "Guides, and where to buy parts"),
];

/// `text` as one part of an address.
pub(super) fn url_part(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// A folder as an account in German has it; names without a translation stay.
pub(super) fn german_folder(english: &str) -> String {
    let word = |part: &str| match part {
        "My Activity" => "Meine Aktivitäten".to_owned(),
        "Search" => "Google Suche".to_owned(),
        "Shopping" | "Google Shopping" => "Google Shopping".to_owned(),
        "Maps (your places)" => "Maps (Meine Orte)".to_owned(),
        "Saved" => "Gespeichert".to_owned(),
        "Purchases & reservations" => "Käufe und Reservierungen".to_owned(),
        "Search contributions" => "Beiträge zur Suche".to_owned(),
        other => other.to_owned(),
    };
    english.split('/').map(word).collect::<Vec<_>>().join("/")
}
