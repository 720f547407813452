//! Exports, read as the programs read them that they are for.

use super::{ExportFormat, Output, evidence, export, table};
use crate::fixture::{Copy, Ground};
use crate::index::{Choice, Index};
use crate::search::Query;
use serde_json::Value;
use std::collections::HashSet;
use std::fs;

const SUBSCRIPTIONS: &str = "Kanal-ID,Kanal-URL,Kanaltitel\n\
    UC1JTQBa5QxZCpXrFSkMxmPw,http://www.youtube.com/channel/UC1JTQBa5QxZCpXrFSkMxmPw,\"Rails & Sea, \"\"slow\"\" <1>\"\n\
    UCFl7yKfcRcFmIUbKeCA-SJQ,http://www.youtube.com/channel/UCFl7yKfcRcFmIUbKeCA-SJQ,=cmd()\n";

const VIDEOS: &str = r#"[
    {"header": "YouTube", "title": "Watched Trams", "titleUrl": "https://www.youtube.com/watch?v=abcdefghijk",
     "subtitles": [{"name": "Rails & Sea", "url": "https://www.youtube.com/channel/UC1JTQBa5QxZCpXrFSkMxmPw"}],
     "time": "2024-05-15T19:40:12.318Z", "products": ["YouTube"]},
    {"header": "YouTube", "title": "Watched Knives", "titleUrl": "https://www.youtube.com/watch?v=abcdefghij2",
     "time": "2024-05-14T19:40:12.318Z", "products": ["YouTube"]},
    {"header": "YouTube", "title": "Watched Bread", "titleUrl": "https://www.youtube.com/watch?v=abcdefghij3",
     "time": "2024-05-13T19:40:12.318Z", "products": ["YouTube"]},
    {"header": "YouTube", "title": "Watched Trams", "titleUrl": "https://www.youtube.com/watch?v=abcdefghijk",
     "time": "2023-05-15T19:40:12.318Z", "products": ["YouTube"]}]"#;

const REVIEWS: &str = r#"{"type": "FeatureCollection", "features": [{"type": "Feature",
    "geometry": {"type": "Point", "coordinates": [-73.5, 40.25]}, "properties": {"date": "2026-05-10T19:30:00Z",
    "google_maps_url": "https://maps.google.com/?cid=7655501458069469411", "location": {"name": "Tea & <Cakes>", "address": "Street 1"},
    "five_star_rating_published": 4, "review_text_published": "Good"}}]}"#;

/// The same place without coordinates, and an unknown one.
const SAVED: &str = "Title,Note,URL,Tags,Comment\n\
    Tea,,https://www.google.com/maps/place/Tea/data=!4m2!3m1!1s0x80:0x6a3dce03f9b738e3,,\n\
    Nowhere,,https://www.google.com/maps/place/Nowhere/data=!4m2!3m1!1s0x80:0x11,,\n";

const BOOKMARKS: &str = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n<DT><H3>Fr\u{fc}chte &amp; more</H3>\n<DL><p>\n\
    <DT><A HREF=\"https://a.example/?x=1&amp;y=2\" ADD_DATE=\"1704067200\" TAGS=\"one,two\">A &lt;b&gt;</A>\n</DL><p>\n\
    <DT><A HREF=\"https://b.example/\">B</A>\n</DL><p>\n";

fn filled() -> (Ground, Index) {
    let ground = Ground::new();
    let copy = Copy::of("2026-05-01T10:00:00Z")
        .with("youtube.subscriptions", &[("Abos.csv", SUBSCRIPTIONS)])
        .with("myactivity.youtube", &[("x.json", VIDEOS)])
        .with("maps.reviews", &[("x.json", REVIEWS)])
        .with("saved.collections", &[("Saved/Trip.csv", SAVED)])
        .with("chrome.bookmarks", &[("x.html", BOOKMARKS)])
        .with(
            "chrome.reading_list",
            &[("y.html", &BOOKMARKS.replace("b.example", "c.example"))],
        );
    let folder = ground.lay("1", &copy);
    let (index, _) = ground.index(&[&folder]);
    (ground, index)
}

fn written(index: Index, query: &Query, format: ExportFormat) -> (String, super::Exported) {
    let mut out = Vec::new();
    let Output::File(format) = format.declared().output else {
        panic!("{format:?} is a folder");
    };
    let exported = export(&[index], query, format, &mut out).unwrap();
    (String::from_utf8(out).unwrap(), exported)
}

#[test]
fn newpipe_reads_service_address_and_name_and_meets_no_other_key() {
    let (_ground, index) = filled();
    let (text, exported) = written(index, &Query::default(), ExportFormat::NewPipe);

    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(
        value.as_object().unwrap().keys().collect::<Vec<_>>(),
        ["subscriptions"]
    );
    let channels = value["subscriptions"].as_array().unwrap();
    assert_eq!((channels.len(), exported.items), (2, 2));
    for channel in channels {
        let mut keys: Vec<_> = channel.as_object().unwrap().keys().map(String::as_str).collect();
        keys.sort_unstable();
        assert_eq!(keys, ["name", "service_id", "url"]);
        assert_eq!(channel["service_id"], 0);
        assert!(
            channel["url"]
                .as_str()
                .unwrap()
                .starts_with("https://www.youtube.com/channel/UC")
        );
    }
    assert!(
        channels
            .iter()
            .any(|channel| channel["name"] == "Rails & Sea, \"slow\" <1>")
    );
}

/// NewPipe cuts each line at its first two commas; FreeTube goes by quotes.
#[test]
fn the_table_of_subscriptions_is_the_one_of_youtube_in_english() {
    let (_ground, index) = filled();
    let (text, _) = written(index, &Query::default(), ExportFormat::Subscriptions);

    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("Channel Id,Channel Url,Channel Title"));
    for line in lines {
        let mut parts = line.splitn(3, ',');
        let (id, url) = (parts.next().unwrap(), parts.next().unwrap());
        assert!(id.starts_with("UC") && url.ends_with(id), "{line}");
    }
    let mut table = csv::Reader::from_reader(text.as_bytes());
    let names: Vec<String> = table
        .records()
        .map(|record| record.unwrap()[2].to_owned())
        .collect();
    assert_eq!(names, ["=cmd()", "Rails & Sea, \"slow\" <1>"]);
}

#[test]
fn freetube_export_has_exactly_the_required_keys() {
    // Its own lists, as its importer has them.
    const NEEDED: [&str; 11] = [
        "author",
        "authorId",
        "description",
        "isLive",
        "lengthSeconds",
        "published",
        "timeWatched",
        "title",
        "type",
        "videoId",
        "watchProgress",
    ];
    const ALLOWED: [&str; 2] = ["_id", "viewCount"];
    let (_ground, index) = filled();
    let (text, exported) = written(index, &Query::default(), ExportFormat::FreeTube);

    assert!(
        text.ends_with('\n'),
        "what stands behind the last line end is thrown away"
    );
    let lines: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!((lines.len(), exported.items), (3, 3), "each video once");
    for line in &lines {
        let keys: Vec<_> = line.as_object().unwrap().keys().map(String::as_str).collect();
        assert!(NEEDED.iter().all(|key| keys.contains(key)), "{keys:?}");
        assert!(
            keys.iter()
                .all(|key| NEEDED.contains(key) || ALLOWED.contains(key)),
            "{keys:?}"
        );
    }
    assert_eq!(lines[0]["videoId"], "abcdefghijk");
    assert_eq!(lines[0]["title"], "Trams");
    assert_eq!(lines[0]["authorId"], "UC1JTQBa5QxZCpXrFSkMxmPw");
    assert_eq!(lines[0]["timeWatched"], 1_715_802_012_318_i64);
}

#[test]
fn freetube_takes_playlists_with_the_titles_that_are_known_elsewhere() {
    let ground = Ground::new();
    let videos = "Video ID,Playlist Video Creation Timestamp\nabcdefghij2,2021-02-03T04:05:07+00:00\nabcdefghijk,2021-02-03T04:05:08+00:00\n";
    let copy = Copy::of("2026-05-01T10:00:00Z")
        .with("myactivity.youtube", &[("x.json", VIDEOS)])
        .with(
            "youtube.public_playlists",
            &[("playlists/Slow trains-videos.csv", videos)],
        );
    let (index, _) = ground.index(&[&ground.lay("1", &copy)]);
    let (text, exported) = written(index, &Query::default(), ExportFormat::FreeTubePlaylists);

    assert!(text.ends_with('\n') && exported.items == 2);
    let line: Value = serde_json::from_str(text.trim_end()).unwrap();
    assert_eq!(line["playlistName"], "Slow trains");
    let titles: Vec<_> = line["videos"]
        .as_array()
        .unwrap()
        .iter()
        .map(|video| video["title"].as_str().unwrap())
        .collect();
    assert_eq!(titles, ["Knives", "Trams"]);
    for key in ["videoId", "title", "lengthSeconds", "timeAdded"] {
        assert!(line["videos"][0].get(key).is_some(), "{key}");
    }
}

#[test]
fn feeds_and_maps_are_xml() {
    for (format, needles) in [
        (
            ExportFormat::Opml,
            &[
                "xmlUrl=\"https://www.youtube.com/feeds/videos.xml?channel_id=UC1JTQBa5QxZCpXrFSkMxmPw\"",
                "Rails &amp; Sea, &quot;slow&quot; &lt;1&gt;",
            ][..],
        ),
        (
            ExportFormat::Kml,
            &[
                "<coordinates>-73.5,40.25</coordinates>",
                "<name>Tea &amp; &lt;Cakes&gt;</name>",
                "<name>Trip</name>",
            ],
        ),
        (
            ExportFormat::Gpx,
            &[
                "<wpt lat=\"40.25\" lon=\"-73.5\">",
                "<name>Tea &amp; &lt;Cakes&gt;</name>",
                "<type>Trip</type>",
            ],
        ),
    ] {
        let (_ground, index) = filled();
        let (text, _) = written(index, &Query::default(), format);
        assert!(well_formed(&text), "{text}");
        for needle in needles {
            assert!(text.contains(needle), "{needle} in {text}");
        }
    }
}

/// Every element is closed by its own name, and no mark stands where it means something else.
fn well_formed(text: &str) -> bool {
    let mut open = Vec::new();
    for piece in text.split('<').skip(1) {
        let Some((tag, words)) = piece.split_once('>') else {
            return false;
        };
        if words.contains('>')
            || words
                .replace("&amp;", "")
                .replace("&lt;", "")
                .replace("&gt;", "")
                .replace("&quot;", "")
                .replace("&#39;", "")
                .contains('&')
        {
            return false;
        }
        let name = |tag: &str| tag.split_whitespace().next().unwrap_or_default().to_owned();
        match tag {
            tag if tag.starts_with('?') || tag.ends_with('/') => {}
            tag if tag.starts_with('/') => {
                if open.pop() != Some(name(&tag[1..])) {
                    return false;
                }
            }
            tag => open.push(name(tag)),
        }
    }
    open.is_empty()
}

#[test]
fn place_without_coordinates_uses_its_other_record_or_is_reported() {
    let (_ground, index) = filled();
    let (text, exported) = written(index, &Query::default(), ExportFormat::GeoJson);

    let value: Value = serde_json::from_str(&text).unwrap();
    let names: Vec<_> = value["features"]
        .as_array()
        .unwrap()
        .iter()
        .map(|feature| {
            (
                feature["properties"]["name"].as_str().unwrap(),
                feature["geometry"]["coordinates"][1].as_f64(),
            )
        })
        .collect();
    assert_eq!(names.len(), 2);
    assert!(names.contains(&("Tea", Some(40.25))) && names.contains(&("Tea & <Cakes>", Some(40.25))));
    assert_eq!(
        (exported.left_out_count, exported.left_out),
        (1, vec!["Nowhere".to_owned()])
    );
}

#[test]
fn bookmarks_come_back_as_they_were() {
    let (_ground, index) = filled();
    let (text, _) = written(index, &Query::default(), ExportFormat::Bookmarks);

    assert!(text.starts_with("<!DOCTYPE NETSCAPE-Bookmark-file-1>"));
    let mut seen = Vec::new();
    crate::readers::read("chrome.bookmarks", "x.html", &mut text.as_bytes(), &mut |found| {
        if let crate::readers::Found::Record { record, .. } = found {
            seen.push((
                record.title,
                record.list.unwrap_or_default(),
                record.url.unwrap_or_default(),
                record.at,
            ));
        }
        Ok(())
    })
    .unwrap();
    assert!(seen.contains(&(
        "A <b>".to_owned(),
        "Früchte & more".to_owned(),
        "https://a.example/?x=1&y=2".to_owned(),
        Some(1_704_067_200_000_000)
    )));
    assert!(
        seen.iter()
            .any(|(title, list, ..)| title == "B" && list.is_empty())
    );
    assert!(
        seen.iter().any(|(_, list, ..)| list == "Reading list"),
        "{seen:?}"
    );
}

#[test]
fn no_cell_is_a_formula() {
    for cell in [
        "=1+1",
        "+1+1",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1+1",
        "＝1",
        "=cmd|' /C calc'!A0",
        "\u{200b}=1",
        "\u{202e}@x",
        "\u{3000}=1",
        "\n=1",
        " \t-1+1",
    ] {
        assert_eq!(table::tame(cell), format!("'{cell}"), "{cell}");
    }
    for cell in ["-73.5", "+5", "a=b", "", "https://a.example/", "2024-01-01"] {
        assert_eq!(table::tame(cell), cell);
    }
    let (_ground, index) = filled();
    let (text, _) = written(index, &Query::default(), ExportFormat::Csv);
    let mut table = csv::Reader::from_reader(text.as_bytes());
    let headings = table.headers().unwrap().clone();
    assert_eq!(&headings[1], "title");
    for record in table.records() {
        let record = record.unwrap();
        assert_eq!(record.len(), headings.len());
        for cell in &record {
            let first = cell.chars().next();
            assert!(
                !matches!(first, Some('=' | '+' | '@' | '\t' | '\r')) || cell.parse::<f64>().is_ok(),
                "{cell}"
            );
        }
    }
}

#[test]
fn every_line_of_json_is_an_item() {
    let (_ground, index) = filled();
    let all = index.count(&Query::default()).unwrap();
    let (text, exported) = written(index, &Query::default(), ExportFormat::JsonLines);

    assert_eq!((text.lines().count() as u64, exported.items), (all, all));
    for line in text.lines() {
        let value: Value = serde_json::from_str(line).unwrap();
        for key in [
            "category", "account", "kind", "copies", "gone", "file", "entry", "sha256",
        ] {
            assert!(!value[key].is_null(), "{key} in {line}");
        }
        assert!(value.as_object().unwrap().values().all(|value| !value.is_null()));
    }
}

#[test]
fn an_export_takes_the_chosen_items_and_no_others() {
    let (_ground, mut index) = filled();
    let all = crate::fixture::found(&index, &Query::default());
    let numbers: Vec<i64> = all.iter().skip(1).step_by(2).map(|item| item.id).collect();
    let expected: Vec<&str> = all
        .iter()
        .skip(1)
        .step_by(2)
        .map(|item| item.title.as_str())
        .collect();
    let titles = |index: &Index| {
        let items = index.page(&Query::default(), None, usize::MAX - 1).unwrap().items;
        items.into_iter().map(|item| item.title).collect::<Vec<_>>()
    };

    index.choose(Choice::Only(numbers.iter().copied().collect()));
    assert_eq!(titles(&index), expected);

    index.choose(Choice::AllBut(numbers.iter().copied().collect()));
    let others: Vec<&str> = all.iter().step_by(2).map(|item| item.title.as_str()).collect();
    assert_eq!(titles(&index), others);

    index.choose(Choice::Only(HashSet::from([i64::MAX])));
    let (text, exported) = written(index, &Query::default(), ExportFormat::JsonLines);
    assert_eq!((text.as_str(), exported.items), ("", 0));
}

#[test]
fn evidence_is_a_bag_with_original_records_sums_and_receipts() {
    let (ground, index) = filled();
    let bag = ground.path("bag");
    let query = Query {
        words: "trams".to_owned(),
        ..Query::default()
    };

    let done = evidence(std::slice::from_ref(&index), &query, &bag).unwrap();

    assert_eq!((done.items, done.without_original, done.altered.len()), (2, 0, 0));
    let report = carryout_core::receipt::verify(&bag, |_, _| {}).unwrap();
    assert!(report.ok, "{:?}", report.findings);
    let original = fs::read_to_string(bag.join("data/originals/000001.txt")).unwrap();
    assert!(original.contains("\"titleUrl\": \"https://www.youtube.com/watch?v=abcdefghijk\""));
    assert!(bag.join("data/receipts/1/receipt.json").is_file());
    #[cfg(unix)]
    for folder in ["", "data", "data/originals", "data/receipts", "data/receipts/1"] {
        use std::os::unix::fs::PermissionsExt as _;

        let mode = fs::metadata(bag.join(folder)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700, "{folder}");
    }
    assert!(
        evidence(&[index], &query, &bag).is_err(),
        "nothing is overwritten"
    );

    let (ground, index) = filled();
    fs::write(
        ground.path("1/data/myactivity.youtube/takeout-001.zip"),
        "altered",
    )
    .unwrap();
    let done = evidence(&[index], &query, &ground.path("bag")).unwrap();
    assert_eq!((done.items, done.without_original, done.altered.len()), (2, 2, 1));
}
