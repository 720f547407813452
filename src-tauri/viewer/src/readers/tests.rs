//! What each reader makes of shapes like those in public test suites.

use super::{Format, Found, read};
use crate::item::{Kind, Nature, Record};
use crate::moment::timestamp;

pub(super) struct Read {
    pub(super) format: Format,
    pub(super) records: Vec<Record>,
    pub(super) unreadable: Vec<(u64, String)>,
}

pub(super) fn of(category: &str, name: &str, content: impl AsRef<[u8]>) -> Read {
    let bytes = content.as_ref();
    let mut seen = Read {
        format: Format::Opaque,
        records: Vec::new(),
        unreadable: Vec::new(),
    };
    seen.format = read(category, name, &mut &bytes[..], &mut |found| {
        match found {
            Found::Record {
                record,
                offset,
                length,
            } => {
                assert!(offset + length <= bytes.len() as u64, "{offset}+{length}");
                assert!(length > 0);
                seen.records.push(*record);
            }
            Found::Unreadable { offset, why } => seen.unreadable.push((offset, why)),
        }
        Ok(())
    })
    .unwrap();
    seen
}

pub(super) fn time(record: &Record) -> String {
    record
        .at
        .and_then(timestamp)
        .map(|at| at.to_string())
        .unwrap_or_default()
}

#[test]
fn an_activity_leads_past_googles_detour_and_needs_no_address() {
    let seen = of(
        "myactivity.search",
        "Meine Aktivitäten/Chrome/MeineAktivitäten.json",
        r#"[{"header": "Chrome", "title": "Visited On rivers", "time": "2023-11-14T22:13:20.000Z", "products": ["Chrome"],
              "titleUrl": "https://www.google.com/url?q=https%3A%2F%2Frivers.example%2Fon%2F&usg=xyz"},
            {"header": "Gemini Apps", "title": "Prompted about rivers", "time": "2024-02-01T08:30:00.000Z", "products": ["Gemini"]},
            {"header": "Search", "title": "Searched for the Rhine", "titleUrl": "https://www.google.com/search?q\u003dthe+Rhine",
              "time": "2024-02-02T08:30:00.000Z", "products": ["Search"], "locationInfos": [{"name": "Around this area",
              "url": "https://www.google.com/maps/@?api\u003d1\u0026map_action\u003dmap\u0026center\u003d50.5,-7.25\u0026zoom\u003d13"}]}]"#,
    );

    let [visit, prompt, search] = &seen.records[..] else {
        panic!("{}", seen.records.len())
    };
    assert_eq!(
        (visit.kind, visit.url.as_deref()),
        (Kind::Visited, Some("https://rivers.example/on/"))
    );
    assert_eq!(time(visit), "2023-11-14T22:13:20Z");
    assert_eq!((prompt.kind, &prompt.url), (Kind::Activity, &None));
    assert_eq!(
        (search.kind, search.query.as_deref()),
        (Kind::Searched, Some("the Rhine"))
    );
    assert_eq!((search.place.lat, search.place.lon), (Some(50.5), Some(-7.25)));
}

#[test]
fn a_watched_video_has_its_channel() {
    let seen = of(
        "myactivity.youtube",
        "x.json",
        r#"[{"header": "YouTube", "title": "Watched Trams", "titleUrl": "https://www.youtube.com/watch?v\u003dabcdefghijk",
             "subtitles": [{"name": "Rails", "url": "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv"}],
             "details": [{"name": "From Google Ads"}], "time": "2024-05-15T19:40:12.318Z", "products": ["YouTube"]}]"#,
    );

    let video = &seen.records[0];
    assert_eq!((video.kind, video.who.as_deref()), (Kind::Watched, Some("Rails")));
    assert!(
        video
            .who_url
            .as_deref()
            .is_some_and(|url| url.ends_with("UCabcdefghijklmnopqrstuv"))
    );
    assert_eq!(video.text, "From Google Ads");
}

#[test]
fn a_visit_may_have_no_title_and_no_time() {
    let seen = of(
        "chrome.history",
        "Chrome/Verlauf.json",
        r#"{"Browser History": [
             {"page_transition": "LINK", "title": "", "url": "https://a.example/", "time_usec": 1683793861000037},
             {"page_transition_qualifier": "TYPED", "title": "B", "url": "https://b.example/", "time_usec": 0}],
            "Typed Url": [], "Session": [], "Shared Tab Group": []}"#,
    );

    assert_eq!(seen.records.len(), 2);
    assert_eq!(seen.records[0].at, Some(1_683_793_861_000_037));
    assert_eq!((seen.records[1].title.as_str(), seen.records[1].at), ("B", None));
    assert_eq!(seen.records[0].nature, Nature::Event);
}

#[test]
fn bookmarks_keep_their_folders_and_their_letters() {
    let seen = of(
        "chrome.bookmarks",
        "Chrome/Lesezeichen.html",
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<!-- <DL> in a comment -->\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n\
         <DT><H3 ADD_DATE=\"1704067200\">Bar &amp; grill</H3>\n<DL><p>\n\
         <DT><A HREF=\"https://a.example/?x=1&amp;y=2\" ADD_DATE=\"1704067200\" ICON=\"data:image/png;base64,A>B\">One &lt;1&gt; &#x1F600;</A>\n\
         <DT><H3>Deep</H3>\n<DL><p>\n<DT><a href='https://b.example/' tags=\"x,y\">Two</a>\n</DL><p>\n</DL><p>\n\
         <DT><A HREF=\"https://c.example/\">Three</A>\n</DL><p>\n",
    );

    assert_eq!(seen.format, Format::Bookmarks);
    let all: Vec<_> = seen
        .records
        .iter()
        .map(|record| {
            (
                record.title.as_str(),
                record.list.as_deref(),
                record.url.as_deref().unwrap_or_default(),
            )
        })
        .collect();
    assert_eq!(
        all,
        [
            ("One <1> 😀", Some("Bar & grill"), "https://a.example/?x=1&y=2"),
            ("Two", Some("Bar & grill / Deep"), "https://b.example/"),
            ("Three", None, "https://c.example/"),
        ]
    );
    assert_eq!(time(&seen.records[0]), "2024-01-01T00:00:00Z");
}

#[test]
fn a_place_is_read_wherever_its_fields_stand() {
    let beside = of(
        "maps.reviews",
        "Bewertungen.json",
        r#"{"type": "FeatureCollection", "features": [
            {"type": "Feature", "geometry": {"type": "Point", "coordinates": [2.5, 41.25]}, "date": "2026-05-10T19:30:00Z",
             "google_maps_url": "https://maps.google.com/?cid=111", "location": [{"name": "Museum", "address": "Street 1",
             "country_code": "ES"}], "five_star_rating_published": 5, "review_text_published": "Go there"},
            {"type": "Feature", "geometry": {"type": "Point", "coordinates": [0, 0]}, "location": [{"name": "Nowhere"}]}]}"#,
    );
    let within = of(
        "maps.starred_places",
        "x.json",
        r#"{"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": {"coordinates": [2.5, 41.25]},
            "properties": {"date": "2026-03-03T09:00:00Z", "google_maps_url": "https://maps.google.com/?cid=444",
            "location": {"name": "Church", "country_code": "ES"}, "Star Rating": "FOUR"}}]}"#,
    );

    let museum = &beside.records[0];
    assert_eq!((museum.title.as_str(), museum.kind), ("Museum", Kind::Place));
    assert_eq!((museum.place.lat, museum.place.lon), (Some(41.25), Some(2.5)));
    assert_eq!(museum.text, "Go there");
    assert!(museum.fields.contains(&("rating".to_owned(), "5".to_owned())));
    assert_eq!(
        (beside.records[1].place.lat, beside.records[1].title.as_str()),
        (None, "Nowhere")
    );
    assert_eq!(
        (within.records[0].title.as_str(), within.records[0].place.lat),
        ("Church", Some(41.25))
    );
    assert!(
        within.records[0]
            .fields
            .contains(&("rating".to_owned(), "4".to_owned()))
    );
}

#[test]
fn play_is_read_with_and_without_its_wrappers() {
    let installs = of(
        "play.installs",
        "Installs.json",
        r#"[{"install": {"doc": {"documentType": "Android Apps", "title": "An App"},
             "firstInstallationTime": "2020-05-25T03:11:53.055Z", "deviceAttribute": {"deviceDisplayName": "phone"},
             "lastUpdateTime": "2020-08-27T02:55:33.259Z"}},
            {"Package_Name": "org.example.app", "Addition_Timestamp": "1590376313"}]"#,
    );
    let purchases = of(
        "play.purchases",
        "x.json",
        r#"[{"purchaseHistory": {"invoicePrice": "€4.49", "doc": {"title": "A Film"}, "purchaseTime": "2021-01-02T03:04:05Z"}}]"#,
    );

    assert_eq!(
        (installs.records[0].title.as_str(), installs.records[0].kind),
        ("An App", Kind::Installed)
    );
    assert_eq!(time(&installs.records[0]), "2020-05-25T03:11:53.055Z");
    assert_eq!(installs.records[1].title, "org.example.app");
    assert_eq!(time(&installs.records[1]), "2020-05-25T03:11:53Z");
    let film = &purchases.records[0];
    assert_eq!(
        (film.title.as_str(), film.kind, film.text.as_str()),
        ("A Film", Kind::Bought, "€4.49")
    );
}

#[test]
fn an_order_is_one_record_although_it_holds_lists() {
    let seen = of(
        "order_reserve.purchases_reservations",
        "Orders/12.json",
        r#"{"merchantOrderId": "12", "creationTime": {"usecSinceEpochUtc": "1600000000000000", "granularity": "MICROSECOND"},
            "transactionMerchant": {"name": "Bakery"}, "lineItem": [{"purchase": {"productInfo": {"name": "Bread"}}}, {"name": "Rolls"}],
            "priceline": [{"type": "SUBTOTAL", "amount": {"amountMicros": "5000000", "currencyCode": {"code": "EUR"}}},
                          {"type": "TOTAL", "amount": {"amountMicros": "4990000", "currencyCode": {"code": "EUR"}}}]}"#,
    );

    assert_eq!(seen.records.len(), 1);
    let order = &seen.records[0];
    assert_eq!(
        (order.title.as_str(), order.who.as_deref(), order.text.as_str()),
        ("Bread, Rolls", Some("Bakery"), "4.99 EUR")
    );
    assert_eq!(time(order), "2020-09-13T12:26:40Z");
}

#[test]
fn contributions_to_search_have_keys_with_spaces() {
    let seen = of(
        "search_ugc.media.reviews_and_stars",
        "Bewertungen.json",
        r#"[{"Published": "2022-03-04T05:06:07Z", "Search Query": "a film", "Review Star Rating": "Five stars",
             "Review Comment": "Worth it", "Provider Name": "Films"}]"#,
    );

    let review = &seen.records[0];
    assert_eq!(
        (review.title.as_str(), review.text.as_str(), review.kind),
        ("a film", "Worth it", Kind::Comment)
    );
    assert!(review.fields.contains(&("rating".to_owned(), "5".to_owned())));
}

#[test]
fn a_list_of_saved_places_may_have_a_description_and_a_row_of_commas() {
    let seen = of(
        "saved.collections",
        "Saved/New York.csv",
        "A description of the list\n\nTitel,Notiz,URL,Tags,Kommentar\n,,,,\n\
         A Bookshop,near the park,https://www.google.com/maps/place/A+Bookshop/data=!4m2!3m1!1s0x80:0x6a,books,check hours\n\
         A page,,https://page.example/,,\n",
    );

    assert_eq!(seen.records.len(), 2);
    let shop = &seen.records[0];
    assert_eq!(
        (shop.title.as_str(), shop.kind, shop.list.as_deref()),
        ("A Bookshop", Kind::Place, Some("New York"))
    );
    assert!(shop.text.contains("near the park") && shop.text.contains("check hours"));
    assert_eq!(
        (seen.records[1].kind, seen.records[1].url.as_deref()),
        (Kind::Saved, Some("https://page.example/"))
    );
}

#[test]
fn subscriptions_are_read_in_any_language_and_order() {
    for text in [
        "Channel Id,Channel Url,Channel Title\nUC1JTQBa5QxZCpXrFSkMxmPw,http://www.youtube.com/channel/UC1JTQBa5QxZCpXrFSkMxmPw,\"Cars, fast\"\n",
        "Kanal-ID,Kanal-URL,Kanaltitel\r\nUC1JTQBa5QxZCpXrFSkMxmPw,http://www.youtube.com/channel/UC1JTQBa5QxZCpXrFSkMxmPw,\"Cars, fast\"\r\n",
        "\u{feff}チャンネル タイトル,チャンネル ID,チャンネル URL\n\"Cars, fast\",UC1JTQBa5QxZCpXrFSkMxmPw,http://www.youtube.com/channel/UC1JTQBa5QxZCpXrFSkMxmPw\n",
    ] {
        let seen = of("youtube.subscriptions", "Abos/Abos.csv", text);
        let channel = &seen.records[0];
        assert_eq!(
            (channel.title.as_str(), channel.kind),
            ("Cars, fast", Kind::Subscribed),
            "{text}"
        );
        assert_eq!(
            channel.identity.as_deref(),
            Some("channel UC1JTQBa5QxZCpXrFSkMxmPw")
        );
    }
}

#[test]
fn comments_are_read_before_and_after_the_columns_changed() {
    let old = "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,Comment Text\n\
        UgxAAAAAAAAAAAAAAAAaABAg,UCabcdefghijklmnopqrstuv,2023-09-19T17:42:53.434647+00:00,0,,WtOskFeLmr4,\
        \"{\"\"takeoutSegments\"\":[{\"\"text\"\":\"\"a remark, \"\"},{\"\"text\"\":\"\"link\"\",\"\"link\"\":{\"\"linkUrl\"\":\"\"https://a.example/\"\"}}]}\"\n\n\n";
    let new = "Kanal-ID,Zeitstempel,Preis,Kommentar-ID,Übergeordnet,Beitrags-ID,Video-ID,Kommentartext,Oberster\n\
        UCabcdefghijklmnopqrstuv,2024-09-19T17:42:53.434647+00:00,0,UgxAAAAAAAAAAAAAAAAaABAg,,,WtOskFeLmr4,\
        \"{\"\"text\"\":\"\"a remark, \"\"},{\"\"text\"\":\"\"link\nnext line\"\"}\",\n";

    for (text, words) in [(old, "a remark, link"), (new, "a remark, link\nnext line")] {
        let seen = of("youtube.comments", "comments.csv", text);
        assert_eq!(seen.records.len(), 1);
        let comment = &seen.records[0];
        assert_eq!((comment.text.as_str(), comment.kind), (words, Kind::Comment));
        assert_eq!(
            comment.url.as_deref(),
            Some("https://www.youtube.com/watch?v=WtOskFeLmr4")
        );
        assert_eq!(
            comment.identity.as_deref(),
            Some("Comment UgxAAAAAAAAAAAAAAAAaABAg")
        );
        assert!(time(comment).ends_with("17:42:53.434647Z"));
    }
}

#[test]
fn playlists_and_their_videos_are_lists() {
    let lists = of(
        "youtube.public_playlists",
        "playlists/playlists.csv",
        "Playlist ID,Add new videos to top,Playlist Title (Original),Playlist Create Timestamp,Playlist Visibility\n\
         PLabcdefghijklmnopqrstuvwxyz012345,False,Slow trains,2021-02-03T04:05:06+00:00,Public\n",
    );
    let videos = of(
        "youtube.public_playlists",
        "playlists/Slow trains-videos.csv",
        "Video-ID,Zeitstempel\nabcdefghij1,2021-02-03T04:05:07+00:00\nabcdefghij2,2021-02-03T04:05:08+00:00\n",
    );

    assert_eq!(lists.records[0].title, "Slow trains");
    assert_eq!(videos.records.len(), 2);
    assert_eq!(
        (
            videos.records[0].list.as_deref(),
            videos.records[0].title.as_str()
        ),
        (Some("Slow trains"), "")
    );
    assert_eq!(
        videos.records[0].url.as_deref(),
        Some("https://www.youtube.com/watch?v=abcdefghij1")
    );
}

#[test]
fn songs_and_videos_have_titles() {
    let songs = of(
        "youtube.music",
        "musik-mediathek-songs.csv",
        "Video-ID,Song Title,Album Title,Artist Name 1,Artist Name 2\nabcdefghij1,A Song,An Album,One,Two\n",
    );
    let videos = of(
        "youtube.private_videos",
        "videos.csv",
        "Video ID,Approx Duration (ms),Video Title (Original),Privacy,Video Create Timestamp\n\
         abcdefghij1,61000,My garden,Private,2020-01-02T03:04:05+00:00\n",
    );

    assert_eq!(
        (songs.records[0].title.as_str(), songs.records[0].who.as_deref()),
        ("A Song", Some("One, Two"))
    );
    assert_eq!(
        (videos.records[0].title.as_str(), videos.records[0].kind),
        ("My garden", Kind::Uploaded)
    );
}

#[test]
fn any_table_and_any_json_is_shown_as_it_is() {
    let shopping = of(
        "shopping.reviews",
        "Product Reviews.txt",
        "creation_time,title,comment,rating\n2021-01-02T03:04:05Z,Kettle,Boils water,5\n",
    );
    let words = of("chrome.dictionary", "Wörterbuch.csv", "Rhabarber\nZwetschge\n");
    let extensions = of(
        "chrome.extensions",
        "x.json",
        r#"{"Extensions": [{"name": "A", "id": "aaaa"}]}"#,
    );
    let settings = of(
        "maps.commute_settings",
        "x.json",
        r#"{"home": "Street 1", "work": {"name": "Office", "days": [1, 2]}, "on": true}"#,
    );
    let new = of(
        "future.category",
        "x.json",
        r#"[{"label": "New", "created_at": "2026-01-02T03:04:05Z", "n": 1}]"#,
    );

    assert_eq!(
        (
            shopping.records[0].title.as_str(),
            shopping.records[0].text.as_str()
        ),
        ("Kettle", "Boils water")
    );
    assert_eq!(
        words
            .records
            .iter()
            .map(|word| word.title.as_str())
            .collect::<Vec<_>>(),
        ["Rhabarber", "Zwetschge"]
    );
    assert_eq!(
        (
            extensions.records[0].title.as_str(),
            extensions.records[0].list.as_deref()
        ),
        ("A", Some("Extensions"))
    );
    assert_eq!(settings.records.len(), 1);
    assert!(
        settings.records[0]
            .fields
            .contains(&("work.name".to_owned(), "Office".to_owned()))
    );
    assert_eq!(
        (new.records[0].title.as_str(), time(&new.records[0]).as_str()),
        ("New", "2026-01-02T03:04:05Z")
    );
}

#[test]
fn pictures_pages_and_googles_index_are_no_records() {
    for (name, content) in [
        ("a.jpg", &b"\xff\xd8\xff\xe0\0\x10JFIF"[..]),
        ("b.html", b"<html><script>alert(1)</script></html>"),
        ("c.txt", b"There was no data to export for this selection.\n"),
        ("d", b""),
    ] {
        let seen = of("nest.camera_event", name, content);
        assert_eq!((seen.format, seen.records.len()), (Format::Opaque, 0), "{name}");
    }
    let index = of(
        "maps.reviews",
        "archive_browser.json",
        r#"{"creationTime": "x", "serviceStatus": [{"service": {}}]}"#,
    );
    assert_eq!((index.format, index.records.len()), (Format::Index, 0));
}

#[test]
fn unreadable_records_are_counted_by_place_and_skipped_alone() {
    let text = r#"[{"header": "Search", "title": "Searched for one", "time": "2024-01-01T00:00:00Z"}, {"header": oops}, null,
        {"header": "Search", "title": "Searched for two", "time": "not a time"}, {"header": "Sea"#;
    let seen = of("myactivity.search", "x.json", text);

    assert_eq!(seen.records.len(), 2);
    assert_eq!(seen.records[1].at, None);
    let places: Vec<u64> = seen.unreadable.iter().map(|(offset, _)| *offset).collect();
    assert_eq!(places.len(), 3, "{:?}", seen.unreadable);
    assert_eq!(places[0], text.find("{\"header\": oops").unwrap() as u64);
    assert!(
        seen.unreadable.iter().all(|(_, why)| !why.contains("oops")),
        "no value is repeated"
    );
}

#[test]
fn a_line_without_end_does_not_fill_the_memory() {
    let mut text = b"Channel Id,Channel Url,Channel Title\n\"".to_vec();
    text.resize(12 << 20, b'x');
    let seen = of("youtube.subscriptions", "x.csv", text);

    assert_eq!((seen.records.len(), seen.unreadable.len()), (0, 1));
}
