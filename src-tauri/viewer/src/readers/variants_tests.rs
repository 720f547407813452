//! The same content written in other ways: marks between cells, line ends, older forms of a file, other forms of a value.

use super::tests::{of, time};
use super::{Format, lines};
use crate::item::Kind;

const SUBSCRIPTION: &str = "UCaaaaaaaaaaaaaaaaaaaaaa";

#[test]
fn a_table_is_read_whatever_stands_between_its_cells_and_at_the_end_of_its_lines() {
    let rows = [
        ["Kanal-ID", "Kanal-URL", "Kanaltitel"],
        [
            SUBSCRIPTION,
            "http://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa",
            "Tee, Kaffee; und mehr",
        ],
        [
            "UCbbbbbbbbbbbbbbbbbbbbbb",
            "http://www.youtube.com/channel/UCbbbbbbbbbbbbbbbbbbbbbb",
            "Züge",
        ],
    ];
    for mark in ["\u{feff}", ""] {
        for separator in [",", ";", "\t"] {
            for end in ["\n", "\r\n", "\r"] {
                for quote in ["\"", ""] {
                    let lines = rows.map(|row| {
                        let cells = row.map(|cell| match cell.contains([',', ';']) {
                            true => format!("\"{cell}\""),
                            false => format!("{quote}{cell}{quote}"),
                        });
                        cells.join(separator)
                    });
                    let text = format!("{mark}{}{end}", lines.join(end));

                    let seen = of("youtube.subscriptions", "Abos/Abos.csv", &text);

                    let titles: Vec<_> = seen.records.iter().map(|record| record.title.as_str()).collect();
                    assert_eq!(titles, ["Tee, Kaffee; und mehr", "Züge"], "{text:?}");
                    assert!(
                        seen.records.iter().all(|record| record.kind == Kind::Subscribed),
                        "{text:?}"
                    );
                    let heading = &seen.records[0].fields[0].0;
                    assert_eq!(heading, "Kanal-ID", "{text:?}");
                }
            }
        }
    }
}

#[test]
fn marks_within_words_do_not_make_columns() {
    for text in [
        "Title,Note\nBread; butter,a\nTea; milk,b\n",
        "Word\nbread; butter; salt\n",
        "Title,Note\n\"a\tb\",c\n",
        "Name\n",
        "",
    ] {
        assert_eq!(lines::separator(text.as_bytes()), b',', "{text}");
    }
}

#[test]
fn a_playlist_of_the_older_form_is_a_list_and_its_videos() {
    for (head, below) in [
        (
            "Playlist ID,Channel ID,Time Created,Time Updated,Title,Description,Visibility",
            "Video ID,Time Added",
        ),
        (
            "Playlist-ID,Kanal-ID,Erstellt am,Aktualisiert am,Titel,Beschreibung,Sichtbarkeit",
            "Video-ID,Hinzugefügt am",
        ),
    ] {
        let list = "PLabcdefghijklmnopqrstuvwxyz012345,UCaaaaaaaaaaaaaaaaaaaaaa,2020-01-02 03:04:05 UTC,2021-01-02 03:04:05 UTC,Rock-Pop,,Private";
        for videos in [1, 4] {
            let lines: String = (0..videos)
                .map(|at| format!("abcdefghij{at},2021-02-03 04:05:0{at} UTC\n"))
                .collect();
            let text = format!("{head}\n{list}\n\n{below}\n{lines}\n");

            let seen = of(
                "youtube.private_playlists",
                "YouTube/playlists/Rock-Pop.csv",
                &text,
            );

            let (first, rest) = seen.records.split_first().unwrap();
            assert_eq!(first.title, "Rock-Pop", "{text}");
            assert_eq!(
                first.url.as_deref(),
                Some("https://www.youtube.com/playlist?list=PLabcdefghijklmnopqrstuvwxyz012345")
            );
            assert_eq!(time(first), "2020-01-02T03:04:05Z");
            assert_eq!(rest.len(), videos, "{text}");
            for video in rest {
                assert_eq!(
                    (video.kind, video.list.as_deref()),
                    (Kind::Saved, Some("Rock-Pop"))
                );
                assert!(
                    video.url.as_deref().unwrap().contains("watch?v=abcdefghij"),
                    "{video:?}"
                );
                assert!(time(video).starts_with("2021-02-03T04:05:0"), "{video:?}");
            }
        }
    }
}

#[test]
fn a_playlist_without_videos_is_a_list_in_both_forms() {
    let row = "PLabcdefghijklmnopqrstuvwxyz012345,UCaaaaaaaaaaaaaaaaaaaaaa,2020-01-02 03:04:05 UTC,2021-01-02 03:04:05 UTC,Empty,,Private";
    let head = "Playlist ID,Channel ID,Time Created,Time Updated,Title,Description,Visibility";
    for text in [
        format!("{head}\n{row}\n"),
        format!("{head}\n{row}\n\nVideo ID,Time Added\n"),
    ] {
        let seen = of("youtube.public_playlists", "a.csv", &text);

        assert_eq!(seen.records.len(), 1, "{text}");
        assert_eq!(seen.records[0].title, "Empty");
    }
}

#[test]
fn the_title_of_a_playlist_is_found_below_translated_headings() {
    let seen = of(
        "youtube.public_playlists",
        "a.csv",
        "Playlist-ID,Neue Videos oben hinzufügen,Playlist-Titel,Erstellt,Sichtbarkeit\n\
         PLabcdefghijklmnopqrstuvwxyz012345,False,Langsame Züge,2021-02-03T04:05:06+00:00,Öffentlich\n",
    );

    assert_eq!(seen.records[0].title, "Langsame Züge");
}

#[test]
fn an_order_of_play_may_have_its_price_as_an_object() {
    let seen = of(
        "play.purchases",
        "a.json",
        r#"[{"purchaseHistory": {"doc": {"documentType": "Android Apps", "title": "Chess"}, "purchaseTime": "2024-01-02T03:04:05Z",
             "invoicePrice": {"units": "4", "nanos": 990000000, "currencyCode": "EUR"}}},
            {"orderHistory": {"orderId": "GPA.1", "creationTime": "2024-01-02T03:04:05Z", "totalPrice": "4,99 €",
             "lineItem": [{"doc": {"title": "Maps of Dublin"}, "quantity": 1}]}}]"#,
    );

    let prices: Vec<_> = seen.records.iter().map(|record| record.text.as_str()).collect();
    assert_eq!(prices, ["4.99 EUR", "4,99 €"]);
    assert!(seen.records.iter().all(|record| record.kind == Kind::Bought));
    assert_eq!(seen.records[1].title, "Maps of Dublin");
}

#[test]
fn a_refund_is_no_payment() {
    let seen = of(
        "order_reserve.purchases_reservations",
        "a.json",
        r#"{"merchantOrderId": "7", "creationTime": {"usecSinceEpochUtc": "1700000000000000"},
            "transactionMerchant": {"name": "Shop"}, "lineItem": [{"name": "Refund"}],
            "priceline": [{"type": "TOTAL", "amount": {"amountMicros": "-500000", "currencyCode": {"code": "EUR"}}}]}"#,
    );

    assert_eq!(seen.records[0].text, "-0.50 EUR");
    assert_eq!(time(&seen.records[0]), "2023-11-14T22:13:20Z");
}

#[test]
fn places_are_read_in_the_older_form_of_the_file() {
    let seen = of(
        "maps.starred_places",
        "Takeout/Maps (Meine Orte)/Gespeicherte Orte.json",
        "\u{feff}{\r\n\"type\": \"FeatureCollection\",\r\n\"features\": [{\"type\": \"Feature\",\r\n\
         \"geometry\": {\"coordinates\": [-6.25, 53.35], \"type\": \"Point\"}, \"properties\": {\
         \"Google Maps URL\": \"http://maps.google.com/?cid=12345678901234567890\",\
         \"Location\": {\"Address\": \"1 Quay St\", \"Business Name\": \"Tea House\", \"Country Code\": \"IE\",\
         \"Geo Coordinates\": {\"Latitude\": \"53.35\", \"Longitude\": \"-6.25\"}},\
         \"Published\": \"2018-05-06T07:08:09Z\", \"Title\": \"Tea House\", \"Updated\": \"2019-05-06T07:08:09Z\"}},\
         {\"type\": \"Feature\", \"geometry\": {\"coordinates\": [0, 0], \"type\": \"Point\"}, \"properties\": {\
         \"Title\": \"Somewhere\", \"Published\": \"2018-05-06T07:08:09Z\"}}]}",
    );

    let [known, unknown] = &seen.records[..] else {
        panic!("{:?}", seen.records)
    };
    assert_eq!((known.kind, known.title.as_str()), (Kind::Place, "Tea House"));
    assert_eq!(
        (known.place.lat, known.place.lon, known.place.country.as_deref()),
        (Some(53.35), Some(-6.25), Some("IE"))
    );
    assert_eq!(time(known), "2018-05-06T07:08:09Z");
    assert_eq!((unknown.title.as_str(), unknown.place.lat), ("Somewhere", None));
}

#[test]
fn files_without_content_are_no_records_and_no_faults() {
    for (name, text) in [
        ("a.json", "[]"),
        ("a.json", "{}"),
        ("a.json", "\u{feff}[]\r\n"),
        ("a.json", "null"),
        ("a.csv", ""),
        ("a.csv", "\u{feff}"),
        ("a.csv", "Channel Id,Channel Url,Channel Title\r\n"),
        ("a.csv", "\n\n,,\n"),
    ] {
        for category in [
            "youtube.subscriptions",
            "chrome.history",
            "maps.reviews",
            "play.installs",
        ] {
            let seen = of(category, name, text);

            assert_eq!(
                (seen.records.len(), seen.unreadable.len()),
                (0, 0),
                "{category} {name} {text:?}"
            );
        }
    }
    assert_eq!(of("chrome.history", "a.json", "[]").format, Format::Json);
}

#[test]
fn a_dropped_pin_is_a_place_at_its_coordinates() {
    let seen = of(
        "saved.collections",
        "Saved/Trip.csv",
        "Title,Note,URL,Tags,Comment\n,,,,\nDropped pin,,\"https://www.google.com/maps/search/53.35,-6.26\",,\n\
         Tea,,http://maps.google.com/?cid=7655501458069469411,,\n",
    );

    let [pin, tea] = &seen.records[..] else {
        panic!("{:?}", seen.records)
    };
    assert_eq!(
        (pin.kind, pin.place.lat, pin.place.lon),
        (Kind::Place, Some(53.35), Some(-6.26))
    );
    assert_eq!((tea.kind, tea.title.as_str()), (Kind::Place, "Tea"));
}

#[test]
fn a_place_that_was_looked_at_is_a_place_however_its_address_names_it() {
    let seen = of(
        "myactivity.maps",
        "a.json",
        r#"[{"header": "Maps", "title": "Tea House", "titleUrl": "https://maps.google.com/?cid=7655501458069469411", "time": "2024-02-02T11:30:00Z"},
            {"header": "Maps", "title": "Directions", "titleUrl": "https://www.google.com/maps/dir/53.3,-6.2/51.9,-8.47", "time": "2024-02-02T11:30:00Z"},
            {"header": "Maps", "title": "Directions to Cork", "titleUrl": "https://www.google.com/maps/dir/53.3,-6.2/Cork", "time": "2024-02-02T11:30:00Z"}]"#,
    );

    let [place, point, town] = &seen.records[..] else {
        panic!("{:?}", seen.records)
    };
    assert_eq!(place.kind, Kind::Place);
    assert_eq!((point.place.name.as_deref(), point.place.lat), (None, Some(51.9)));
    assert_eq!((town.place.name.as_deref(), town.place.lat), (Some("Cork"), None));
}

#[test]
fn any_table_and_json_is_called_by_words_before_numbers_moments_and_ids() {
    for (category, name, text, title) in [
        (
            "youtube.channel",
            "a.csv",
            "Channel ID,Channel Title (Original),Visibility\nUCaaaaaaaaaaaaaaaaaaaaaa,Anna,Public\n",
            "Anna",
        ),
        (
            "play.devices",
            "a.json",
            r#"[{"device": {"deviceRegistrationTime": "2024-01-02T03:04:05Z", "mostRecentData": {"carrierName": "x", "modelName": "Phone 8"}}}]"#,
            "Phone 8",
        ),
        (
            "nest.store",
            "a.json",
            r#"[{"at": "2024-01-02T03:04:05Z", "degrees": 21.5, "where": "Kitchen"}]"#,
            "Kitchen",
        ),
        ("nest.store", "a.json", r#"[{"degrees": 21.5}]"#, "21.5"),
    ] {
        let seen = of(category, name, text);

        assert_eq!(seen.records[0].title, title, "{category}");
    }
}
