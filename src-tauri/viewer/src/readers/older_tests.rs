//! Forms that Google's files had before, have in other languages, or may have next: one level deeper, other names of keys.

use super::tests::{of, time};
use crate::item::{Kind, Record};

fn titles(records: &[Record]) -> Vec<&str> {
    records.iter().map(|record| record.title.as_str()).collect()
}

#[test]
fn records_are_found_one_level_deeper_and_none_of_them_is_swallowed() {
    let one = r#"{"header": "Search", "title": "one", "time": "2024-01-01T00:00:00Z"}"#;
    let two = r#"{"header": "Search", "title": "two", "time": "2024-01-01T00:00:01Z"}"#;
    for text in [
        format!("[{one}, {two}]"),
        format!(r#"{{"activities": [{one}, {two}]}}"#),
        format!(r#"{{"data": {{"items": [{one}, {two}]}}}}"#),
        format!(r#"{{"kind": "activities", "data": {{"items": [{one}, {two}], "next": null}}}}"#),
        format!("[[{one}, {two}]]"),
        format!("[[{one}], [{two}]]"),
        format!(r#"[{{"activity": {one}}}, {{"activity": {two}}}]"#),
        format!(r#"{{"items": [{{"activity": {one}}}, {{"activity": {two}}}]}}"#),
        format!("{one}\n{two}\n"),
        format!("\u{feff}{one}\r\n{two}"),
        format!(r#"[{{"page": 1, "items": [{one}]}}, {{"page": 2, "items": [{two}]}}]"#),
    ] {
        let seen = of("myactivity.search", "a.json", &text);

        assert_eq!(titles(&seen.records), ["one", "two"], "{text}");
        assert_eq!(time(&seen.records[1]), "2024-01-01T00:00:01Z", "{text}");
    }
}

#[test]
fn an_unknown_object_that_holds_lists_stays_one_record() {
    let seen = of(
        "nest.store",
        "a.json",
        r#"[{"name": "Home", "rooms": [{"label": "Hall"}, {"label": "Attic"}]}]"#,
    );

    assert_eq!(titles(&seen.records), ["Home"]);
}

#[test]
fn a_visit_has_its_moment_in_any_unit_and_under_any_name() {
    for member in [
        r#""time_usec": 1700000000000000"#,
        r#""time_usec": "1700000000000000""#,
        r#""time_usec": 13344473600000000"#,
        r#""time_usec": 1700000000000"#,
        r#""timeUsec": 1700000000000000"#,
        r#""visit_time": 13344473600000000"#,
        r#""time": "2023-11-14T22:13:20Z""#,
    ] {
        let text =
            format!(r#"{{"Browser History": [{{"url": "https://a.example/", "title": null, {member}}}]}}"#);

        let seen = of("chrome.history", "a.json", &text);

        let [visit] = &seen.records[..] else {
            panic!("{text}: {:?}", seen.records)
        };
        assert_eq!(
            (visit.kind, time(visit).as_str()),
            (Kind::Visited, "2023-11-14T22:13:20Z"),
            "{text}"
        );
    }
}

#[test]
fn a_place_has_its_point_however_it_is_written() {
    for (fields, geometry) in [
        (r#""latitudeE7": 413800000, "longitudeE7": 21700000"#, "null"),
        (r#""latE7": "413800000", "lngE7": "21700000""#, "null"),
        (r#""latitude": "41.38", "longitude": 2.17"#, "null"),
        (
            r#""location": {"latitudeE7": 413800000, "longitudeE7": 21700000}"#,
            "null",
        ),
        (r#""location": "geo:41.38,2.17?z=12""#, "null"),
        (r#""latLng": "41.38°, 2.17°""#, "null"),
        (r#""geoData": {"latitude": 41.38, "longitude": 2.17}"#, "null"),
        (
            r#""location": {"address": "Street 1"}, "lat": 41.38, "lng": 2.17"#,
            "null",
        ),
        (r#""url": "geo:41.38,2.17""#, "null"),
        (
            r#""date": null"#,
            r#"{"type": "Point", "coordinates": [2.17, 41.38, 12.0]}"#,
        ),
    ] {
        let flat = format!(r#"[{{"name": "Tea", {fields}, "geometry": {geometry}}}]"#);
        let feature = format!(
            r#"{{"type": "FeatureCollection", "features": [{{"type": "Feature", "geometry": {geometry}, "properties": {{"name": "Tea", {fields}}}}}]}}"#
        );
        for text in [flat, feature] {
            let seen = of("maps.starred_places", "a.json", &text);

            let [place] = &seen.records[..] else {
                panic!("{text}: {:?}", seen.records)
            };
            assert_eq!(
                (place.kind, place.place.lat, place.place.lon),
                (Kind::Place, Some(41.38), Some(2.17)),
                "{text}"
            );
            assert_eq!(place.title, "Tea", "{text}");
        }
    }
}

#[test]
fn a_geo_address_in_a_list_of_saved_places_is_a_place() {
    let seen = of(
        "saved.collections",
        "Saved/Trip.csv",
        "Title,Note,URL,Tags,Comment\nPier,,\"geo:41.38,2.17\",,\n",
    );

    let pier = &seen.records[0];
    assert_eq!((pier.kind, pier.title.as_str()), (Kind::Place, "Pier"));
    assert_eq!((pier.place.lat, pier.place.lon), (Some(41.38), Some(2.17)));
}

#[test]
fn the_title_of_a_video_is_found_below_translated_headings() {
    for (language, category, description, title, of_title, privacy) in [
        (
            "Idioma del audio",
            "Categoría",
            "Descripción (original)",
            "Título (original)",
            "Idioma del título",
            "Privacidad",
        ),
        (
            "Langue audio",
            "Catégorie",
            "Description (d'origine)",
            "Titre (d'origine)",
            "Langue du titre",
            "Confidentialité",
        ),
        (
            "Audiosprache",
            "Kategorie",
            "Beschreibung (Original)",
            "Videotitel (Original)",
            "Sprache des Videotitels",
            "Datenschutz",
        ),
        (
            "音声の言語",
            "カテゴリ",
            "説明（元）",
            "タイトル（元）",
            "タイトルの言語",
            "公開設定",
        ),
        (
            "Język",
            "Kategoria",
            "Opis",
            "Tytuł filmu (oryginalny)",
            "Język tytułu filmu",
            "Prywatność",
        ),
    ] {
        let text = format!(
            "ID,ms,{language},{category},{description},ID 2,{of_title},{title},{privacy},At\n\
             abcdefghij9,61000,es,People,Long words about it,UCaaaaaaaaaaaaaaaaaaaaaa,es,My garden,Private,2020-01-02T03:04:05+00:00\n"
        );

        let seen = of("youtube.private_videos", "videos.csv", &text);

        assert_eq!(titles(&seen.records), ["My garden"], "{text}");
    }
}

#[test]
fn a_song_may_have_an_address_in_place_of_its_id() {
    let seen = of(
        "youtube.music",
        "songs.csv",
        "Song URL,Song Title,Album Title,Artist Name 1\nhttps://music.youtube.com/watch?v=abcdefghij7,A Song,An Album,One\n",
    );

    let song = &seen.records[0];
    assert_eq!(
        song.url.as_deref(),
        Some("https://www.youtube.com/watch?v=abcdefghij7")
    );
    assert_eq!(song.identity.as_deref(), Some("video abcdefghij7"));
}

#[test]
fn a_list_that_every_account_has_is_a_list_and_its_videos() {
    let seen = of(
        "youtube.private_playlists",
        "playlists/Watch later.csv",
        "Playlist Id,Channel Id,Time Created,Time Updated,Title,Description,Visibility\n\
         WL,UCaaaaaaaaaaaaaaaaaaaaaa,2019-01-01 00:00:00 UTC,2019-01-02 00:00:00 UTC,Watch later,,Private\n\n\
         Video Id,Time Added\nabcdefghij6,2019-03-01 00:00:00 UTC\n",
    );

    let [list, video] = &seen.records[..] else {
        panic!("{:?}", seen.records)
    };
    assert_eq!(list.title, "Watch later");
    assert_eq!(video.list.as_deref(), Some("Watch later"));
    assert_eq!(time(video), "2019-03-01T00:00:00Z");
}

#[test]
fn lists_of_youtube_may_be_resources_of_its_api() {
    let subscriptions = of(
        "youtube.subscriptions",
        "subscriptions.json",
        r#"[{"kind": "youtube#subscription", "id": "x", "snippet": {"channelId": "UCzzzzzzzzzzzzzzzzzzzzzz", "title": "Rails",
            "publishedAt": "2019-01-02T03:04:05.000Z", "resourceId": {"kind": "youtube#channel", "channelId": "UCcccccccccccccccccccccc"}}}]"#,
    );
    let likes = of(
        "youtube.public_playlists",
        "playlists/likes.json",
        r#"[{"kind": "youtube#playlistItem", "id": "x", "contentDetails": {"videoId": "abcdefghij1"}, "snippet": {"title": "Trams",
            "description": "Slow", "publishedAt": "2020-07-05T18:27:32.000Z", "resourceId": {"videoId": "abcdefghij1"}}},
            {"kind": "youtube#playlist", "id": "PLabcdefghijklmnopqrstuvwxyz012345", "snippet": {"title": "Trains"}}]"#,
    );
    let comments = of(
        "youtube.comments",
        "comments.json",
        r#"[{"commentId": "Ugx1", "videoId": "abcdefghij1", "commentText": "a remark", "publishedAt": "2020-01-01T00:00:00Z"},
            {"kind": "youtube#comment", "id": "Ugx2", "snippet": {"videoId": "abcdefghij1", "textOriginal": "another", "publishedAt": "2020-01-01T00:00:00Z"}}]"#,
    );

    let channel = &subscriptions.records[0];
    assert_eq!(
        (channel.kind, channel.title.as_str()),
        (Kind::Subscribed, "Rails")
    );
    assert_eq!(
        channel.identity.as_deref(),
        Some("channel UCcccccccccccccccccccccc")
    );
    let [video, list] = &likes.records[..] else {
        panic!("{:?}", likes.records)
    };
    assert_eq!(
        (video.title.as_str(), video.url.as_deref(), video.list.as_deref()),
        (
            "Trams",
            Some("https://www.youtube.com/watch?v=abcdefghij1"),
            Some("likes")
        )
    );
    assert_eq!(time(video), "2020-07-05T18:27:32Z");
    assert_eq!((list.title.as_str(), list.list.as_deref()), ("Trains", None));
    assert_eq!(titles(&comments.records), ["a remark", "another"]);
    assert!(
        comments
            .records
            .iter()
            .all(|comment| comment.kind == Kind::Comment && comment.at.is_some())
    );
}

#[test]
fn a_dictionary_is_a_list_of_words_whatever_stands_in_them() {
    let seen = of(
        "chrome.dictionary",
        "a.csv",
        "Rhubarb\nsalt, pepper\n10:30;11:30\n\"quoted\"\n",
    );

    assert_eq!(
        titles(&seen.records),
        ["Rhubarb", "salt, pepper", "10:30;11:30", "quoted"]
    );
}

#[test]
fn what_has_no_usual_title_is_called_by_what_it_has() {
    let order = of(
        "order_reserve.purchases_reservations",
        "a.json",
        r#"{"merchantOrderId": "12-7", "creationTime": {"usecSinceEpochUtc": 1700000000000000}, "lineItem": [], "transactionMerchant": null}"#,
    );
    let promotion = of(
        "play.redemptions",
        "a.json",
        r#"[{"redemptionHistory": {"promotionTitle": "Ten off", "code": "ABC", "redemptionTime": "2020-05-06T00:00:00Z"}}]"#,
    );
    let form = of(
        "chrome.autofill",
        "a.json",
        r#"{"Autofill": [{"name": "email", "value": ["a"], "usage_timestamp": ["13344473600000000"]}]}"#,
    );

    let search = of(
        "myactivity.search",
        "a.json",
        r#"[{"header": "Search", "title": " ", "titleUrl": "https://www.google.com/search?q=tea", "time": "2024-01-01T00:00:00Z"}]"#,
    );
    let edit = of(
        "maps.factual_contributions",
        "a.json",
        r#"[{"placeName": "Tea House", "edit": {"field": "hours"}, "geoData": {"latitude": 41.38, "longitude": 2.17}}]"#,
    );

    assert_eq!(search.records[0].query.as_deref(), Some("tea"));
    assert_eq!(
        (titles(&edit.records), edit.records[0].place.lat),
        (vec!["Tea House"], Some(41.38))
    );
    assert_eq!(titles(&order.records), ["12-7"]);
    assert_eq!(
        (promotion.records[0].title.as_str(), promotion.records[0].kind),
        ("Ten off", Kind::Bought)
    );
    assert_eq!(time(&form.records[0]), "2023-11-14T22:13:20Z");
}

#[test]
fn bookmarks_may_be_in_the_form_in_which_the_browser_keeps_them() {
    let seen = of(
        "chrome.bookmarks",
        "Chrome/Bookmarks",
        r#"{"checksum": "x", "roots": {"bookmark_bar": {"children": [
            {"date_added": "13344473600000000", "name": "Essays", "type": "url", "url": "https://a.example/"},
            {"children": [{"date_added": "13344473601000000", "name": "", "type": "url", "url": "https://b.example/"}], "name": "Tea / Milk", "type": "folder"}],
            "name": "Bar", "type": "folder"}, "other": {"children": [], "name": "Other", "type": "folder"}}, "version": 1}"#,
    );

    let [first, second] = &seen.records[..] else {
        panic!("{:?}", seen.records)
    };
    assert_eq!(
        (first.kind, first.title.as_str(), first.list.as_deref()),
        (Kind::Saved, "Essays", Some("Bar"))
    );
    assert_eq!(time(first), "2023-11-14T22:13:20Z");
    assert_eq!(
        (second.title.as_str(), second.list.as_deref()),
        ("https://b.example/", Some("Bar / Tea\u{a0}/ Milk"))
    );
}

#[test]
fn a_history_may_be_a_table_or_have_other_names() {
    let json = of(
        "chrome.history",
        "a.json",
        r#"[{"lastVisitTime": 1700000000000, "href": "https://a.example/", "name": "Essay", "visitCount": 5}]"#,
    );
    let table = of(
        "chrome.history",
        "a.csv",
        "order,id,date,time,title,url,visitCount\n1,101,2023-11-14,22:13:20,Essay,https://a.example/,3\n",
    );

    for seen in [json, table] {
        let visit = &seen.records[0];
        assert_eq!(
            (visit.kind, visit.title.as_str(), visit.url.as_deref()),
            (Kind::Visited, "Essay", Some("https://a.example/"))
        );
        assert_eq!(time(visit), "2023-11-14T22:13:20Z");
    }
}

#[test]
fn a_search_of_a_page_is_called_by_the_words_of_its_link() {
    let seen = of(
        "myactivity.search",
        "MyActivity.html",
        "<html><body><div class=\"outer-cell\"><div class=\"header-cell\"><p>Search<br></p></div>\
         <div class=\"content-cell mdl-typography--body-1\">Searched for <a href=\"https://www.google.com/search?q=best+teas\">best teas of Assam</a><br>\
         Jul 1, 2024, 11:15:00 PM PDT<br></div></div></body></html>",
    );

    let search = &seen.records[0];
    assert_eq!(search.query.as_deref(), Some("best teas of Assam"));
    assert_eq!(time(search), "2024-07-02T06:15:00Z");
}
