//! Tables, JSON lists and bookmark files.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::words::{APPS, LISTS, NAMES, ORDERS, PAGES, REMARKS, SEARCHES, SPOTS, TOPICS, url_part};
use super::{File, Subject, row, youtube};
use crate::clock::rfc3339;

/// Tables as YouTube, Discover, Saved and Shopping have them.
pub(super) fn csv(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> Vec<File> {
    if let Some(files) = youtube::tables(subject, folder, moments) {
        return files;
    }
    let lines: Vec<String> = match subject.group.resource {
        "saved.collections" => return saved(subject, folder, moments),
        "shopping.reviews" => lines(
            &["creation_time", "title", "comment", "rating"],
            moments,
            |item, at| {
                let stars = (1 + subject.number("stars", item) % 5).to_string();
                row(&[
                    &rfc3339(at),
                    subject.pick("topic", item, &TOPICS),
                    subject.pick("remark", item, &REMARKS),
                    &stars,
                ])
            },
        ),
        "shopping.addresses" => lines(
            &["recipient_name", "address_line", "city", "country"],
            moments.get(..3).unwrap_or(moments),
            |item, _| {
                let (_, address, country, ..) = subject.one("spot", item, &SPOTS);
                let (street, city) = address.split_once(", ").unwrap_or((address, ""));
                row(&[subject.pick("person", item, &NAMES), street, city, country])
            },
        ),
        "chrome.dictionary" => moments
            .iter()
            .take(TOPICS.len())
            .map(|(item, _)| {
                row(&[subject
                    .pick("topic", *item, &TOPICS)
                    .split(' ')
                    .next()
                    .unwrap_or("word")])
            })
            .collect(),
        "discover.follows" => lines(
            &["followed_entity"],
            moments.get(..TOPICS.len()).unwrap_or(moments),
            |item, _| row(&[subject.pick("topic", item, &TOPICS)]),
        ),
        "discover.likes" | "discover.not_interested" => {
            lines(&["entity_name", "setting_value"], moments, |item, _| {
                row(&[
                    subject.pick("topic", item, &TOPICS),
                    subject.pick("value", item, &["true", "false"]),
                ])
            })
        }
        _ => lines(&["ID", "Time", "Title", "URL"], moments, |item, at| {
            let topic = subject.pick("topic", item, &TOPICS);
            let title = format!("{topic}, said {}", subject.pick("person", item, &NAMES));
            row(&[
                &format!("SB{item:08}"),
                &rfc3339(at),
                &title,
                &format!("https://example.org/{}", url_part(topic)),
            ])
        }),
    };
    vec![subject.file(
        folder,
        format!("{}.csv", file_name(subject)),
        lines.concat().into_bytes(),
    )]
}

fn lines(
    headings: &[&str],
    moments: &[(i64, Timestamp)],
    line: impl Fn(i64, Timestamp) -> String,
) -> Vec<String> {
    let below = moments.iter().map(|(item, moment)| line(*item, *moment));
    std::iter::once(row(headings)).chain(below).collect()
}

/// One table for each list: perhaps what it is about and an empty line, the headings, a row of commas, the entries.
fn saved(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> Vec<File> {
    let count = i64::try_from(LISTS.len()).unwrap_or(1);
    LISTS
        .iter()
        .zip(0..)
        .map(|((name, about), rest)| {
            let mut text = if about.is_empty() {
                String::new()
            } else {
                format!("{}\r\n", row(&[about]))
            };
            text += "Title,Note,URL,Tags,Comment\r\n,,,,\r\n";
            for (item, _) in moments
                .iter()
                .filter(|(item, _)| item.rem_euclid(count) == rest)
                .take(40)
            {
                let (title, url) = if rest % 2 == 0 {
                    let (name, ..) = subject.one("spot", *item, &SPOTS);
                    ((*name).to_owned(), super::places::address(name))
                } else {
                    let (title, host, path) = subject.one("page", *item, &PAGES);
                    ((*title).to_owned(), format!("https://{host}{path}"))
                };
                let note = if item % 4 == 0 {
                    subject.pick("topic", *item, &TOPICS)
                } else {
                    ""
                };
                text += &row(&[&title, note, &url, "", ""]);
            }
            subject.file(folder, format!("{name}.csv"), text.into_bytes())
        })
        .collect()
}

/// JSON lists with the keys that Google documents; an order is a file of its own.
pub(super) fn json(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> Vec<File> {
    if subject.group.resource == "order_reserve.purchases_reservations" {
        return moments
            .iter()
            .take(60)
            .map(|(item, moment)| {
                let bytes = serde_json::to_vec_pretty(&order(subject, *item, *moment)).unwrap_or_default();
                subject.file(folder, format!("Order {item}.json"), bytes)
            })
            .collect();
    }
    let items: Vec<_> = moments
        .iter()
        .map(|(item, moment)| entry(subject, *item, *moment))
        .collect();
    let value = match subject.group.resource {
        "chrome.extensions" => json!({"Extensions": items}),
        "chrome.autofill" => json!({"Autofill": items, "Autofill Profile": []}),
        _ => items.into(),
    };
    let bytes = serde_json::to_vec_pretty(&value).unwrap_or_default();
    vec![subject.file(folder, format!("{}.json", file_name(subject)), bytes)]
}

fn order(subject: &Subject<'_>, item: i64, moment: Timestamp) -> Value {
    let (shop, what, micros, currency) = subject.one("order", item, &ORDERS);
    let amount =
        |micros: u64| json!({"amountMicros": micros.to_string(), "currencyCode": {"code": currency}});
    json!({
        "merchantOrderId": format!("SB-{item}"),
        "creationTime": {"usecSinceEpochUtc": moment.as_microsecond().to_string(), "granularity": "MICROSECOND"},
        "transactionMerchant": {"name": shop},
        "lineItem": [{"name": what, "quantity": 1, "purchase": {"status": "DELIVERED"}}],
        "priceline": [
            {"type": "SUBTOTAL", "amount": amount(micros * 9 / 10)},
            {"type": "TOTAL", "amount": amount(*micros)},
        ],
    })
}

fn entry(subject: &Subject<'_>, item: i64, moment: Timestamp) -> Value {
    let topic = subject.pick("topic", item, &TOPICS);
    let at = rfc3339(moment);
    let (app, package, price) = subject.one("app", item, &APPS);
    let doc = json!({"documentType": "Android Apps", "title": app});
    let device = json!({"manufacturer": "sandbox", "model": "One", "deviceDisplayName": "sandbox One"});
    match subject.group.resource {
        "alerts.subscriptions" => json!({
            "query": topic,
            "language": "en",
            "country": "IE",
            "apply_language_restrict": true,
            "apply_region_restrict": false,
            "source": ["NEWS", "WEB"],
            "quality": ["HIGH"],
            "delivery_method": "EMAIL",
            "delivery_frequency": subject.pick("often", item, &["HOURLY", "DAILY", "WEEKLY"]),
            "delivery_time": at,
            "email_address": "someone@example.org",
        }),
        "chrome.autofill" => json!({
            "name": subject.pick("person", item, &NAMES),
            "notice": "Client-side encrypted data cannot be exported.",
            // Chrome counts from the year 1601.
            "usage_timestamp": [(moment.as_microsecond() + 11_644_473_600_000_000).to_string()],
        }),
        "chrome.extensions" => json!({"name": app, "id": format!("{package}.extension"), "version": "1.4.2"}),
        "play.installs" => json!({"install": {
            "doc": doc, "firstInstallationTime": at, "deviceAttribute": device, "lastUpdateTime": at,
        }}),
        "play.library" => json!({"libraryDoc": {"doc": doc, "acquisitionTime": at}}),
        "play.purchases" => json!({"purchaseHistory": {
            "doc": doc, "invoicePrice": if price.is_empty() { "€0.00" } else { price }, "purchaseTime": at,
            "paymentMethodTitle": "Card", "userCountry": "IE",
        }}),
        "play.subscriptions" => json!({"subscription": {
            "doc": doc, "renewalDate": at, "state": subject.pick("state", item, &["ACTIVE", "CANCELLED"]),
        }}),
        "play.redemptions" => json!({"redemption": {
            "acquisition": doc, "redemptionChangeTime": at, "status": "REDEEMED", "formattedMoney": "10.00 EUR",
        }}),
        "search_ugc.comments" | "search_ugc.media.reviews_and_stars" => json!({
            "Published": at, "Search Query": subject.pick("search", item, &SEARCHES),
            "Review Star Rating": subject.pick("stars", item, &["One star", "Two stars", "Three stars", "Four stars", "Five stars"]),
            "Review Comment": subject.pick("remark", item, &REMARKS),
        }),
        "search_ugc.media.thumbs" => json!({
            "Published": at, "Search Query": topic, "Thumbs Rating": subject.pick("thumbs", item, &["Thumbs up", "Thumbs down"]),
        }),
        "search_ugc.media.streaming_video_providers" => json!({"Updated": at, "Provider Name": app}),
        "maps.photos_videos" | "maps.factual_contributions" | "maps.offering_contributions" => {
            let (name, ..) = subject.one("spot", item, &SPOTS);
            json!({"creationTime": at, "tagText": name, "photoUrl": format!("https://photos.example/{}", url_part(name))})
        }
        _ => json!({
            "id": format!("SB{item:08}"),
            "title": topic,
            "person": subject.pick("person", item, &NAMES),
            "time": at,
        }),
    }
}

/// The bookmark file that every browser reads, with folders.
pub(super) fn bookmarks(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> File {
    let title = subject.group.title;
    let mut text = format!(
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=UTF-8\">\n\
         <TITLE>{title}</TITLE>\n<H1>{title}</H1>\n<DL><p>\n"
    );
    let count = i64::try_from(LISTS.len()).unwrap_or(1);
    for ((name, _), rest) in LISTS.iter().zip(0..) {
        text += &format!("  <DT><H3>{name}</H3>\n  <DL><p>\n");
        for (item, moment) in moments.iter().filter(|(item, _)| item.rem_euclid(count) == rest) {
            let (title, host, path) = subject.one("page", *item, &PAGES);
            let leaf = subject.number("leaf", *item) % 90;
            text += &format!(
                "    <DT><A HREF=\"https://{host}{path}?a={leaf}&amp;b=1\" ADD_DATE=\"{}\">{title}</A>\n",
                moment.as_second()
            );
        }
        text += "  </DL><p>\n";
    }
    text += "</DL><p>\n";
    subject.file(folder, format!("{}.html", file_name(subject)), text.into_bytes())
}

/// The title as a file name: several groups share a folder, so it must tell them apart.
fn file_name(subject: &Subject<'_>) -> String {
    subject.group.title.replace(['/', ':'], "-")
}
