//! What addresses tell.

use super::{Class, channel_id, look, place_number, point, searchable, video_id};
use url::Url;

#[test]
fn the_detour_by_google_is_left_out() {
    let seen = look("https://www.google.com/url?q=https%3A%2F%2Fguzey.com%2Fwhy-blog%2F&usg=xyz");

    assert_eq!(
        (seen.class, seen.url.as_str()),
        (Class::Redirect, "https://guzey.com/why-blog/")
    );
}

#[test]
fn addresses_tell_what_was_done() {
    for (address, class, query) in [
        ("https://www.youtube.com/watch?v=dQw4w9WgXcQ", Class::Watch, None),
        ("https://youtu.be/dQw4w9WgXcQ?t=3", Class::Watch, None),
        ("https://www.youtube.com/shorts/dQw4w9WgXcQ", Class::Watch, None),
        (
            "https://www.youtube.com/results?search_query=bread",
            Class::Results,
            Some("bread"),
        ),
        (
            "https://www.google.com/search?q=best+essays",
            Class::Search,
            Some("best essays"),
        ),
        ("https://www.google.co.uk/search?q=x", Class::Search, Some("x")),
        (
            "https://www.google.com/maps/search/bakery/@1,2,3z",
            Class::MapsSearch,
            Some("bakery"),
        ),
        ("https://example.org/search?q=x", Class::Other, None),
        ("https://google.example.org/search?q=x", Class::Other, None),
    ] {
        let seen = look(address);
        assert_eq!((seen.class, seen.query.as_deref()), (class, query), "{address}");
    }
}

#[test]
fn a_place_has_a_name_and_a_point() {
    let seen = look(
        "https://www.google.co.uk/maps/place/Oktibbeha+County+Lake/@33.5088281,-88.9432825,14z/data=!3m1!4b1",
    );

    assert_eq!(seen.class, Class::MapsPlace);
    assert_eq!(seen.place.name.as_deref(), Some("Oktibbeha County Lake"));
    assert_eq!(
        (seen.place.lat, seen.place.lon),
        (Some(33.508_828_1), Some(-88.943_282_5))
    );
    let around = "https://www.google.com/maps/@?api=1&map_action=map&center=37.773692,-122.429737&zoom=13";
    assert_eq!(
        point(&Url::parse(around).unwrap()),
        Some((37.773_692, -122.429_737))
    );
}

#[test]
fn a_way_leads_to_its_last_place() {
    let seen = look("https://www.google.com/maps/dir//Old+Mill/@53.5,-9.25,15z/data=!4m1");

    assert_eq!(seen.place.name.as_deref(), Some("Old Mill"));
    assert_eq!(
        look("https://www.google.com/maps/@53.5,-9.25,15z").place.name,
        None
    );
}

#[test]
fn two_addresses_of_one_place_share_a_number() {
    let long = "https://www.google.com/maps/place//data=!4m2!3m1!1s0x12a4a2f7a1b2c3d4:0x1ed6b4bc2b0bd2e7";
    let short = format!("https://maps.google.com/?cid={}", 0x1ed6_b4bc_2b0b_d2e7_u64);

    assert_eq!(place_number(long), place_number(&short));
    assert!(place_number(long).is_some());
    assert_eq!(place_number("https://example.org/"), None);
}

#[test]
fn ids_are_classified_by_format() {
    assert_eq!(video_id("https://www.youtube.com/watch?v=short"), None);
    assert_eq!(
        channel_id("http://www.youtube.com/channel/UC1JTQBa5QxZCpXrFSkMxmPw").as_deref(),
        Some("UC1JTQBa5QxZCpXrFSkMxmPw")
    );
}

#[test]
fn an_address_is_searched_by_host_path_and_question() {
    assert_eq!(
        searchable("https://www.example.com/wiki/Z%C3%BCrich?q=caf%C3%A9&utm=1"),
        "www.example.com /wiki/Zürich café"
    );
}

#[test]
fn detours_of_adverts_and_pages_for_telephones_lead_to_what_is_behind_them() {
    for (address, target) in [
        (
            "https://www.googleadservices.com/pagead/aclk?sa=L&adurl=https://shop.example/tea",
            "https://shop.example/tea",
        ),
        (
            "https://www.google.com/aclk?sa=l&adurl=https%3A%2F%2Fshop.example%2F",
            "https://shop.example/",
        ),
        (
            "https://www.google.com/amp/s/a.example/page",
            "https://a.example/page",
        ),
        (
            "https://www.google.de/amp/a.example/page",
            "http://a.example/page",
        ),
    ] {
        let seen = look(address);
        assert_eq!(
            (seen.class, seen.url.as_str()),
            (Class::Redirect, target),
            "{address}"
        );
    }
    for address in [
        "https://www.googleadservices.com/pagead/aclk?adurl=javascript:alert(1)",
        "https://www.google.com/amp/",
    ] {
        let seen = look(address);
        assert_eq!((seen.class, seen.url.as_str()), (Class::Other, address));
    }
}
